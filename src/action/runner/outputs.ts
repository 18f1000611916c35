import type { Code } from '../../error-codes.ts';
import { OUTPUT } from '../inputs/contract.ts';
import { giveOutput } from './runner-files.ts';

/** What the action knows in the end. After a failure some of it may be absent. */
export interface Result {
  readonly snapshotId?: string;
  readonly snapshotName?: string;
  readonly snapshotState?: string;
  readonly sandboxId?: string;
  readonly sandboxName?: string;
  readonly sandboxState?: string;
  readonly previewUrl?: string;
}

/** What happened. */
export type Outcome = 'created' | 'reused' | 'replaced' | 'deleted' | 'swept' | 'skipped';

const NAMES = [
  ['snapshotId', OUTPUT.snapshotId],
  ['snapshotName', OUTPUT.snapshotName],
  ['snapshotState', OUTPUT.snapshotState],
  ['sandboxId', OUTPUT.sandboxId],
  ['sandboxName', OUTPUT.sandboxName],
  ['sandboxState', OUTPUT.sandboxState],
  ['previewUrl', OUTPUT.previewUrl],
] as const;

/** Every part of a result. */
export const RESULT_KEYS = NAMES.map(([key]) => key);

/** Writes what is known, after a failure too: a later step may need the ids. `result` holds all of it. */
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
  for (const [name, value] of known) giveOutput(name, value);
  giveOutput(OUTPUT.result, JSON.stringify(Object.fromEntries(known)));
}

/** Whether nothing is missing that every sandbox has. */
export function isComplete(result: Result): boolean {
  return RESULT_KEYS.every((key) => key === 'previewUrl' || result[key] !== undefined);
}
