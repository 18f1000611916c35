import { basename } from 'node:path';
import { helpPage } from '../github/context.ts';
import { createLog } from '../report/log.ts';
import { runMain } from './main.ts';
import { runPost } from './removal/post.ts';
import { annotationOf } from './runner/annotation.ts';
import { maskToken } from './runner/masking.ts';

/**
 * Runs the main or the post phase.
 * @returns whether it succeeded. A failure is logged as one annotation.
 */
export async function run({ argv, env }: Pick<NodeJS.Process, 'argv' | 'env'>, signal: AbortSignal): Promise<boolean> {
  maskToken(env);
  const log = createLog(helpPage(env));
  const phase = isPost(argv) ? runPost : runMain;
  try {
    await phase(env, log, signal);
    return true;
  } catch (error) {
    log.error(annotationOf(error));
    return false;
  }
}

/**
 * Whether this is the post phase, which the runner starts as dist/post.js. Saved state would not be a safe signal: an
 * earlier step could set it in the environment, and main would then run as post and succeed without doing anything.
 */
function isPost([, script = '']: readonly string[]): boolean {
  return basename(script) === 'post.js';
}
