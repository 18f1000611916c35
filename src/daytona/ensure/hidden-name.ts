import { formatDuration } from '../../clock.ts';
import { nameTaken } from '../resource/errors.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';

/** A name that was deleted and taken again is not found for about 10 s, and a deletion takes up to 13 s (measured on v0.190.0). */
const HIDDEN_MS = 75_000;

/**
 * Watches for a name that is taken (409) but never found (404).
 * @returns a function to call after each round. It throws NameTakenError when this lasts too long.
 */
export function createHiddenNameWatch(kind: Kind, name: string, phase: Phase): (isHidden: boolean) => void {
  let since: number | undefined;
  return (isHidden) => {
    since = isHidden ? (since ?? phase.elapsedMs()) : undefined;
    if (since === undefined || phase.elapsedMs() - since < HIDDEN_MS) return;
    const why = `according to Daytona (409), but for ${formatDuration(HIDDEN_MS)} Daytona has not found it (404)`;
    throw nameTaken({ kind, name }, why, 'never');
  };
}
