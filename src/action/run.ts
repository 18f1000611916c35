import { helpPage } from '../github/event/context.ts';
import { createLog } from '../report/log.ts';
import { runMain } from './main.ts';
import { runPost } from './removal/post.ts';
import { annotationOf } from './runner/annotation.ts';
import { maskToken } from './runner/masking.ts';
import type { Phase } from './runner/phase.ts';

const PHASES = { main: runMain, post: runPost } as const;

/**
 * Runs the main or the post phase.
 * @returns whether it succeeded. A failure is logged as one annotation.
 */
export async function run(phase: Phase, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  maskToken(env);
  const log = createLog(helpPage(env));
  try {
    await PHASES[phase](env, log, signal);
    return true;
  } catch (error) {
    log.error(annotationOf(error));
    return false;
  }
}
