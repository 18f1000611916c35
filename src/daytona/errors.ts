import { ActionError, type ErrorDetail } from '../errors.ts';

/** No answer came: the connection failed, or it broke before the answer was whole. */
export class NetworkError extends ActionError {
  override readonly name = 'NetworkError' as const;
  readonly title = 'Daytona could not be reached';
  /** The system's code, such as `ECONNREFUSED`, when there is one. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined, detail?: ErrorDetail) {
    super(message, detail);
    this.code = code;
  }
}

/** An answer took longer than a request may take, its body included. */
export class RequestTimeoutError extends ActionError {
  override readonly name = 'RequestTimeoutError' as const;
  readonly title = 'Daytona did not answer in time';
}

/** An answer came that is none of the API's: HTML, broken JSON, too large, not what the operation returns. */
export class ResponseError extends ActionError {
  override readonly name = 'ResponseError' as const;
  readonly title = 'The answer is not what the Daytona API gives';
}

/** The API refused: a status that says no. `status` is the HTTP status, `serverMessage` the server's own words, untrusted. */
export class ApiError extends ActionError {
  override readonly name = 'ApiError' as const;
  readonly title: string;
  readonly status: number;
  readonly serverMessage: string | undefined;

  constructor(
    refusal: { readonly title: string; readonly status: number; readonly serverMessage: string | undefined },
    message: string,
    detail?: ErrorDetail,
  ) {
    super(message, detail);
    this.title = refusal.title;
    this.status = refusal.status;
    this.serverMessage = refusal.serverMessage;
  }
}

/** A phase took longer than its deadline. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError' as const;
  readonly title: string;

  constructor(title: string, message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.title = title;
  }
}

/** A snapshot or sandbox is in a state that does not lead to the one that is awaited. */
export class StateError extends ActionError {
  override readonly name = 'StateError' as const;
  readonly title: string;
  readonly state: string;

  constructor(at: { readonly title: string; readonly state: string }, message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.title = at.title;
    this.state = at.state;
  }
}

/** The job was cancelled. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError' as const;
  readonly title = 'Cancelled';
}
