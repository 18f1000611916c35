import { basename } from 'node:path';
import { helpPage } from '../github/context.ts';
import { createLog } from '../report/log.ts';
import { runMain } from './main.ts';
import { runPost } from './removal/post.ts';
import { annotationOf } from './runner/annotation.ts';
import { maskToken } from './runner/masking.ts';

/**
 * Runs the phase that the runner asks for.
 * @returns whether it succeeded; when not, it has been said why, in one annotation.
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
 * Whether the runner asks for the post phase: then it starts dist/post.js. Not by a note of the main phase, which an earlier step
 * of the job could write into the environment, so that main would take itself for post and end well with nothing done.
 */
function isPost([, script = '']: readonly string[]): boolean {
  return basename(script) === 'post.js';
}
