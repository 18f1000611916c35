import { type Code, TITLE } from './error-codes.ts';

/** What every failure the action can name carries beside its message. */
export interface ErrorDetail {
  /** What the person should do next: one or two sentences. */
  readonly hint?: string;
  /** What made this failure happen. */
  readonly cause?: unknown;
}

/**
 * The one family of errors. The message says what was done and what came of it; the hint says what to do next.
 * The code names the failure for good; its title heads the annotation.
 */
export abstract class ActionError extends Error {
  abstract readonly code: Code;
  readonly hint: string | undefined;

  constructor(message: string, detail: ErrorDetail = {}) {
    super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
    this.hint = detail.hint;
  }

  get title(): string {
    return TITLE[this.code];
  }
}

/** What was thrown, in its own words: the message of an error, or the thing as text. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
