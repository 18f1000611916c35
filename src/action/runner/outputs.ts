import type { Code } from '../../error-codes.ts';
import { OUTPUT } from '../inputs/contract.ts';
import { setOutput } from './runner-files.ts';

/** The result of a run. After a failure, parts may be missing. */
export interface Result {
  readonly snapshotId?: string;
  readonly snapshotName?: string;
  readonly snapshotState?: string;
  readonly sandboxId?: string;
  readonly sandboxName?: string;
  readonly sandboxState?: string;
  readonly previewUrl?: string;
}

/** What the action did. */
export type Outcome = 'created' | 'reused' | 'replaced' | 'deleted' | 'absent' | 'swept' | 'planned' | 'skipped';

const NAMES = [
  ['snapshotId', OUTPUT.snapshotId],
  ['snapshotName', OUTPUT.snapshotName],
  ['snapshotState', OUTPUT.snapshotState],
  ['sandboxId', OUTPUT.sandboxId],
  ['sandboxName', OUTPUT.sandboxName],
  ['sandboxState', OUTPUT.sandboxState],
  ['previewUrl', OUTPUT.previewUrl],
] as const;

/** The keys of a result. */
export const RESULT_KEYS = NAMES.map(([key]) => key);

/** Writes all known outputs, even after a failure: a later step may need the ids. `result` contains all of them. */
export function writeOutputs(
  result: Result,
  { outcome, errorCode }: { outcome?: Outcome; errorCode?: Code } = {},
): void {
  const ending = [
    [OUTPUT.outcome, outcome],
    [OUTPUT.errorCode, errorCode],
  ] as const;
  const values = [...NAMES.map(([key, name]) => [name, result[key]] as const), ...ending];
  const known = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  for (const [name, value] of known) setOutput(name, value);
  setOutput(OUTPUT.result, JSON.stringify(Object.fromEntries(known)));
}

/** Whether the result has everything that a document promises. @param promised the names of its outputs. */
export function isComplete(result: Result, promised: ReadonlySet<string>): boolean {
  return RESULT_KEYS.every((key) => !promised.has(key) || result[key] !== undefined);
}
