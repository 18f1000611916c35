import { ActionError } from '../errors.ts';
import type { Annotation } from '../report/log.ts';

/** The one annotation of a failure: what was done and what came of it, then what to do next. Takes whatever was thrown. */
export function annotationOf(error: unknown): Annotation {
  if (error instanceof ActionError) {
    const { title, message, hint } = error;
    return { title, message: hint === undefined ? message : `${message}\n${hint}` };
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title: 'The action has a fault of its own',
    message: `${text}\nPlease report this with the log of the step (with debug logging on, if you can run it again).`,
  };
}
