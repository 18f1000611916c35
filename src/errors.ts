import { type Code, ERROR_TITLES } from './error-codes.ts';
import { secrets } from './secrets.ts';

/** Optional details of an error. */
export interface ErrorDetail {
  /** What the user should do next, in one or two sentences. */
  readonly hint?: string;
  /** The underlying error. */
  readonly cause?: unknown;
}

/**
 * The base class of all errors. The message says what failed; the hint says what to do next. The code never changes and
 * determines the title of the annotation.
 */
export abstract class ActionError extends Error {
  abstract readonly code: Code;
  readonly hint: string | undefined;

  constructor(message: string, detail: ErrorDetail = {}) {
    // A server may echo the values of `env`. This is the one place that every message of an error passes.
    super(secrets.inMessage(message), 'cause' in detail ? { cause: detail.cause } : undefined);
    this.hint = detail.hint;
  }

  get title(): string {
    return ERROR_TITLES[this.code];
  }
}

/** The message of an error, or any other thrown value as a string. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
