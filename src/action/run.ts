import { helpPage } from '../github/context.ts';
import { createLog } from '../report/log.ts';
import { annotationOf } from './failure.ts';
import { runMain } from './main.ts';
import { maskToken } from './mask-token.ts';
import { runPost } from './post.ts';
import { isPost, markMain } from './run-state.ts';

/**
 * Runs the phase that the runner asks for.
 * @returns whether it succeeded; when not, it has been said why, in one annotation.
 */
export async function run(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  maskToken(env);
  const log = createLog(helpPage(env));
  const phase = isPost() ? runPost : runMain;
  try {
    if (phase === runMain) markMain();
    await phase(env, log, signal);
    return true;
  } catch (error) {
    log.error(annotationOf(error));
    return false;
  }
}
