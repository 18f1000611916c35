import { type Answer, ApiError, empty, errorAnswer, html, json, reasonPhrase } from '../http/answer.ts';
import { isObject } from '../http/json-value.ts';
import { type Fault, REMOVED } from './fault.ts';

const PROXY_PAGE = '<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

/** These damage the real response instead of replacing it. */
const SPOILS = ['truncate', 'stall', 'rewrite', 'slow'];

/** Whether the request takes effect despite the fault. */
export function takesEffect(fault: Fault | undefined): boolean {
  return fault === undefined || fault.when === 'after' || SPOILS.includes(fault.kind);
}

function rewritten(answer: Answer, fields: Readonly<Record<string, unknown>>): Answer {
  const body: unknown = answer.body === undefined ? {} : JSON.parse(answer.body);
  if (!isObject(body)) {
    return answer;
  }
  const merged = Object.entries({ ...body, ...fields }).filter(([, value]) => value !== undefined && value !== REMOVED);
  return { ...answer, body: JSON.stringify(Object.fromEntries(merged)) };
}

function standIn(fault: Fault, path: string, now: number): Answer | undefined {
  const text = typeof fault.body === 'string' ? fault.body : undefined;
  switch (fault.kind) {
    case 'status': {
      const status = fault.status ?? 500;
      if (text !== undefined) {
        return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
      }
      return fault.body === undefined
        ? errorAnswer(new ApiError(status, reasonPhrase(status)), path, now)
        : json(status, fault.body);
    }
    case 'html':
      return html(fault.status ?? 200, text ?? PROXY_PAGE);
    case 'bad-json':
      return { ...json(fault.status ?? 200, null), body: text ?? '{"id":"5d1f688d-9a3a' };
    case 'redirect':
      return { status: fault.status ?? 307, headers: { Location: '/' }, body: '' };
    case 'empty':
      return empty(fault.status ?? 200);
    default:
      return undefined;
  }
}

/** Returns the response with the fault applied; undefined if none is left. */
export function faultyAnswer(fault: Fault, real: Answer | undefined, path: string, now: number): Answer | undefined {
  const spoiled = fault.kind === 'rewrite' && real !== undefined ? rewritten(real, fault.rewrite ?? {}) : undefined;
  const answer = standIn(fault, path, now) ?? spoiled ?? real;
  return answer === undefined ? undefined : { ...answer, headers: { ...answer.headers, ...fault.headers } };
}
