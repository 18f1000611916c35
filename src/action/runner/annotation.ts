import { ERROR_TITLES } from '../../error-codes.ts';
import { ActionError } from '../../errors.ts';
import type { Annotation } from '../../report/log.ts';
import type { FailureReport } from '../../report/markdown.ts';
import { secrets } from '../../secrets.ts';

/** Something thrown, and its annotation: the log, the `error-code` output, the comment and the summary report the same. */
export interface Failure {
  readonly error: unknown;
  readonly annotation: Annotation;
}

/** To be called once, where an error is caught for good. */
export function failureOf(error: unknown): Failure {
  return { error, annotation: annotationOf(error) };
}

/** Builds the annotation for anything thrown: the message, then the hint. */
export function annotationOf(error: unknown): Annotation {
  if (error instanceof ActionError) {
    const { code, hint, message } = error;
    return { code, message: hint === undefined ? message : `${message}\n${hint}` };
  }
  return {
    code: 'fault',
    message: `${secrets.inMessage(textOf(error))}\nPlease report this with the log of the step, if possible from a run with debug logging enabled.`,
  };
}

/** @param helpPage the page that documents every code. */
export function failureReportOf({ code, message }: Annotation, helpPage: string): FailureReport {
  return { title: ERROR_TITLES[code], message, help: `${helpPage}#${code}` };
}

function textOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  const isPlain = thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function');
  return isPlain ? String(thrown) : `A value that is not an error was thrown (${typeof thrown}).`;
}
