import type { Code } from '../error-codes.ts';
import { ActionError, type ErrorDetail } from '../errors.ts';

/** What is known of a failed request beside its message. */
export interface Failure extends ErrorDetail {
  /** The HTTP status; left out when no answer came. */
  readonly status?: number;
  /** The permission that the token lacks, as it is written in a workflow: `pull-requests: write`. */
  readonly missingPermission?: string;
  /** Whether the request may have taken effect although it failed: no answer came, or one that says nothing (5xx). */
  readonly outcomeUnknown?: boolean;
}

/** Something on the pull request's side did not work. It never has to fail the job: the caller warns, and goes on. */
export class GitHubError extends ActionError {
  override readonly name = 'GitHubError' as const;
  readonly code: Code;
  readonly status: number | undefined;
  readonly missingPermission: string | undefined;
  readonly outcomeUnknown: boolean;

  constructor(code: Code, message: string, failure: Failure = {}) {
    super(message, failure);
    this.code = code;
    this.status = failure.status;
    this.missingPermission = failure.missingPermission;
    this.outcomeUnknown = failure.outcomeUnknown ?? false;
  }
}

/** What the runner says of the job cannot be used: a variable or the event's file is missing or malformed. */
export class ContextError extends ActionError {
  override readonly name = 'ContextError' as const;
  readonly code = 'job-context';
}
