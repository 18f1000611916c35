import type { Code } from '../../error-codes.ts';
import { ActionError, type ErrorDetail } from '../../errors.ts';

/** Details of a failed request. */
export interface Failure extends ErrorDetail {
  /** The HTTP status; omitted if there was no response. */
  readonly status?: number;
  /** The permission that the token lacks, as written in a workflow: `pull-requests: write`. */
  readonly missingPermission?: string;
  /** What refuses every request like this one, whatever it is for; one warning is enough then. */
  readonly sharedCause?: string;
  /** Whether the request may have taken effect anyway: there was no response, or a 5xx. */
  readonly outcomeUnknown?: boolean;
}

/** A GitHub request failed. The caller warns and continues; it never fails the job. */
export class GitHubError extends ActionError {
  override readonly name = 'GitHubError' as const;
  readonly code: Code;
  readonly status: number | undefined;
  readonly missingPermission: string | undefined;
  readonly sharedCause: string | undefined;
  readonly outcomeUnknown: boolean;

  constructor(code: Code, message: string, failure: Failure = {}) {
    super(message, failure);
    this.code = code;
    this.status = failure.status;
    this.missingPermission = failure.missingPermission;
    this.sharedCause = failure.sharedCause;
    this.outcomeUnknown = failure.outcomeUnknown ?? false;
  }
}

/** The job's context is unusable: a variable or the event payload is missing or malformed. */
export class ContextError extends ActionError {
  override readonly name = 'ContextError' as const;
  readonly code = 'job-context';
}
