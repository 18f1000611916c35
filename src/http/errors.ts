import type { Code } from '../error-codes.ts';
import { ActionError, type ErrorDetail } from '../errors.ts';

/** The connection failed, or it broke before the response was complete. */
export class NetworkError extends ActionError {
  override readonly name = 'NetworkError' as const;
  readonly code: Code;
  /** The system's code, such as `ECONNREFUSED`, if any. */
  readonly systemCode: string | undefined;
  /** Whether a proxy refused to connect. A retry will not help. */
  readonly isProxyRefusal: boolean;

  constructor(
    at: { readonly code: Code; readonly systemCode: string | undefined; readonly isProxyRefusal: boolean },
    message: string,
    detail?: ErrorDetail,
  ) {
    super(message, detail);
    this.code = at.code;
    this.systemCode = at.systemCode;
    this.isProxyRefusal = at.isProxyRefusal;
  }
}

/** The request timed out before the response, including its body, was complete. */
export class RequestTimeoutError extends ActionError {
  override readonly name = 'RequestTimeoutError' as const;
  readonly code = 'request-timeout';
}

/** The response is not valid: HTML, broken JSON, too large, or not what the operation returns. */
export class ResponseError extends ActionError {
  override readonly name = 'ResponseError' as const;
  readonly code: Code;
  /** Whether the response was probably damaged in transit. A retry may succeed. */
  readonly broken: boolean;

  constructor(message: string, detail?: ErrorDetail & { readonly broken?: boolean; readonly isHtml?: boolean }) {
    super(message, detail);
    this.code = detail?.isHtml === true ? 'html-answer' : 'bad-answer';
    this.broken = detail?.broken ?? false;
  }
}
