import { systemClock } from '../../src/clock.ts';
import { assessError, assessResponse } from '../../src/daytona/transport/assessment.ts';
import { createTransport } from '../../src/daytona/transport/wire.ts';
import { ActionError } from '../../src/errors.ts';
import { NetworkError, ResponseError } from '../../src/http/errors.ts';

/** One request. */
export interface Question {
  readonly baseUrl: string;
  readonly method?: string | undefined;
  readonly body?: unknown;
  /** Default 5000. */
  readonly timeoutMs?: number | undefined;
  readonly abortAfterMs?: number | undefined;
}

/** An answer, or what was thrown; and what the retry policy makes of it. */
export interface Outcome {
  readonly status?: number;
  readonly body?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly hint?: string | undefined;
  readonly systemCode?: string | undefined;
  readonly broken?: boolean | undefined;
  readonly assessment: string;
  readonly tookMs: number;
}

/** What every request carries, and nobody but the API may see. */
export const SECRET = 'dtn_secret';

/** Sends a request through the client of the action. */
export async function attempt({
  baseUrl,
  method = 'GET',
  body,
  timeoutMs = 5000,
  abortAfterMs,
}: Question): Promise<Outcome> {
  const headers = { authorization: `Bearer ${SECRET}`, 'x-secret': SECRET };
  const transport = createTransport({ baseUrl, userAgent: 'test', headers }, systemClock);
  const cancel = new AbortController();
  if (abortAfterMs !== undefined) setTimeout(() => cancel.abort(new Error('the user cancelled')), abortAfterMs);
  const request = { method, path: '/snapshots/x', timeoutMs, ...(body === undefined ? {} : { body }) };
  const safe = method !== 'POST';
  const start = performance.now();
  try {
    const response = await transport(request, { signal: cancel.signal });
    const tookMs = performance.now() - start;
    const assessment = assessResponse(response, safe).kind;
    return { status: response.statusCode, body: response.body, assessment, tookMs };
  } catch (error) {
    const tookMs = performance.now() - start;
    return {
      error: error instanceof Error ? error.name : typeof error,
      message: error instanceof Error ? error.message : String(error),
      hint: error instanceof ActionError ? error.hint : undefined,
      systemCode: error instanceof NetworkError ? error.systemCode : undefined,
      broken: error instanceof ResponseError ? error.broken : undefined,
      assessment: assessError(error, safe).kind,
      tookMs,
    };
  }
}
