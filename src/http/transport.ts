/** What every request carries beside itself. */
export interface RequestContext {
  /** Aborts the request, including the reading of the response. */
  readonly signal: AbortSignal;
}

/** Sends one request and returns its whole response. @throws the signal's reason when aborted. */
export type Send<Request, Response, Context extends RequestContext> = (
  request: Request,
  context: Context,
) => Promise<Response>;

/** Wraps a transport in one rule, as an interceptor of undici does. */
export type Policy<Request, Response, Context extends RequestContext> = (
  next: Send<Request, Response, Context>,
) => Send<Request, Response, Context>;

/** Composes policies on a transport. The last one is the outermost. */
export function compose<Request, Response, Context extends RequestContext>(
  transport: Send<Request, Response, Context>,
  ...policies: readonly Policy<Request, Response, Context>[]
): Send<Request, Response, Context> {
  return policies.reduce((next, policy) => policy(next), transport);
}
