import type { Code } from '../error-codes.ts';
import { ActionError, type ErrorDetail } from '../errors.ts';

/** No answer came: the connection failed, or it broke before the answer was whole. */
export class NetworkError extends ActionError {
  override readonly name = 'NetworkError' as const;
  readonly code: Code;
  /** The system's code, such as `ECONNREFUSED`, when there is one. */
  readonly systemCode: string | undefined;
  /** Whether a proxy refused to connect; its answer will not change. */
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

/** An answer took longer than a request may take, its body included. */
export class RequestTimeoutError extends ActionError {
  override readonly name = 'RequestTimeoutError' as const;
  readonly code = 'request-timeout';
}

/** An answer came that is none of the API's: HTML, broken JSON, too large, not what the operation returns. */
export class ResponseError extends ActionError {
  override readonly name = 'ResponseError' as const;
  readonly code: Code;
  /** Whether it looks like an answer of the API that was damaged on its way, so that another try may succeed. */
  readonly broken: boolean;

  constructor(message: string, detail?: ErrorDetail & { readonly broken?: boolean; readonly isHtml?: boolean }) {
    super(message, detail);
    this.code = detail?.isHtml === true ? 'html-answer' : 'bad-answer';
    this.broken = detail?.broken ?? false;
  }
}
