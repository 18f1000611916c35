import { basename } from 'node:path';

/** The runner starts the action twice in a job. */
export type Phase = 'main' | 'post';

/**
 * Returns the phase: the runner starts the post phase as dist/post.js. Saved state would not be a safe signal: an earlier step
 * could set it in the environment, and main would then run as post and succeed without doing anything.
 */
export function phaseOf([, script = '']: readonly string[]): Phase {
  return basename(script) === 'post.js' ? 'post' : 'main';
}
