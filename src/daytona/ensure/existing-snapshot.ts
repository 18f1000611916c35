import type { ActionError } from '../../errors.ts';
import { nameTaken } from '../resource/errors.ts';
import type { Existing, ShownSnapshot, SnapshotSettings } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import type { IfExists } from './ensure.ts';

/** What to do about a snapshot with the requested name that this run did not create. `reason` is for the log. */
export type SnapshotDecision =
  | { readonly kind: 'use' | 'activate' }
  | { readonly kind: 'replace' | 'wait'; readonly reason: string }
  | { readonly kind: 'refuse'; readonly error: ActionError };

/** The context of the decision, apart from the snapshot. */
export interface SnapshotDecisionInput {
  readonly name: string;
  /** The payload of the request that would create it. */
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly ifExists: IfExists;
  /** False once this run has replaced one. */
  readonly mayReplace: boolean;
}

/** Decides what to do about a snapshot with the requested name, from its settings and its state. Pure. */
export function decideOnSnapshot(
  { state, settings }: ShownSnapshot & Existing,
  { name, wanted, ifExists, mayReplace }: SnapshotDecisionInput,
): SnapshotDecision {
  const refuse = (why: string): SnapshotDecision => ({
    kind: 'refuse',
    error: nameTaken({ kind: 'snapshot', name }, why, 'by-option'),
  });
  if (state === 'removing') return { kind: 'wait', reason: 'the name is taken by a snapshot that is being deleted' };
  if (ifExists === 'fail') return refuse('and `if-exists` is `fail`');
  if (ifExists === 'replace' && mayReplace) return { kind: 'replace', reason: '`if-exists` is `replace`' };
  const different = differences(wanted, settings);
  if (different.length > 0) return refuse(`but ${different.join('; ')}`);
  const isFailed = classify('snapshot', state).classification === 'failed';
  if (isFailed && mayReplace) return { kind: 'replace', reason: `it is in state "${state}"` };
  return { kind: state === 'inactive' ? 'activate' : 'use' };
}

/** The fields to compare with an existing snapshot: request name, response name, label. */
const FIELDS = [
  ['imageName', 'imageName', 'image'],
  ['entrypoint', 'entrypoint', 'entrypoint'],
  ['cpu', 'cpu', 'cpu'],
  ['memory', 'mem', 'memory'],
  ['disk', 'disk', 'disk'],
] as const;

/**
 * Compares a snapshot with the request that would create it. Fields missing from the request are ignored, because the
 * server chooses them.
 * @param wanted the payload of the request.
 * @returns one line per difference.
 */
export function differences(wanted: Readonly<Record<string, unknown>>, existing: SnapshotSettings): string[] {
  const found = FIELDS.flatMap(([ask, answer, label]) => {
    const [want, have] = [wanted[ask], existing[answer]];
    if (want === undefined || JSON.stringify(want) === JSON.stringify(have)) return [];
    return [`its ${label} is ${JSON.stringify(have)}, not ${JSON.stringify(want)}`];
  });
  const regions = existing.regionIds;
  if (wanted.regionId !== undefined && Array.isArray(regions) && !regions.includes(wanted.regionId)) {
    found.push(
      `it is in the region ${regions.map((region) => (typeof region === 'string' ? region : JSON.stringify(region))).join(', ')}, not ${String(wanted.regionId)}`,
    );
  }
  return found;
}
