// The child process of `ask`: sends one request through the client, tells what came of it, and ends when nothing is left to do.
import { createClient } from '../../src/daytona/client.ts';
import { systemClock } from '../../src/daytona/clock.ts';
import { NetworkError, ResponseError } from '../../src/daytona/errors.ts';
import { assessError, assessResponse } from '../../src/daytona/retry.ts';
import { ActionError } from '../../src/errors.ts';
import type { Outcome, Question } from './ask.ts';

const question: Question = JSON.parse(process.env.QUESTION ?? '{}');
const { baseUrl, method = 'GET', body, timeoutMs = 5000, abortAfterMs } = question;
const client = createClient(
  { baseUrl, userAgent: 'test', headers: { authorization: 'Bearer dtn_secret', 'x-secret': 'dtn_secret' } },
  systemClock,
);
const cancel = new AbortController();
if (abortAfterMs !== undefined) setTimeout(() => cancel.abort(new Error('the user cancelled')), abortAfterMs).unref();

const start = performance.now();
const outcome = await attempt();
const told: Outcome = { ...outcome, tookMs: performance.now() - start, endedAt: Date.now() };
process.stdout.write(`${JSON.stringify(told)}\n`);

async function attempt(): Promise<Omit<Outcome, 'tookMs' | 'endedAt'>> {
  const path = '/snapshots/x';
  const request = { method, path, timeoutMs, ...(body === undefined ? {} : { body }) };
  const safe = method !== 'POST';
  try {
    const { statusCode, body: answered } = await client.send(request, cancel.signal);
    const assessment = assessResponse({ url: '', method, statusCode, headers: {}, body: answered }, safe).kind;
    return { status: statusCode, body: answered, assessment };
  } catch (error) {
    const known = error instanceof ActionError ? error : undefined;
    return {
      error: error instanceof Error ? error.name : typeof error,
      message: error instanceof Error ? error.message : String(error),
      hint: known?.hint,
      code: error instanceof NetworkError ? error.code : undefined,
      broken: error instanceof ResponseError ? error.broken : undefined,
      assessment: assessError(error, safe).kind,
    };
  }
}
