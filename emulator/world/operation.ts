import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../http/answer.ts';
import { isObject, type JsonObject } from '../http/json-value.ts';
import type { ApiKey, Permission } from '../settings/api-key.ts';
import type { Throttler } from '../settings/settings.ts';
import type { World } from './world.ts';

/** A request as an operation sees it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly key: ApiKey | undefined;
}

export type Handler = (world: World, call: Call) => Answer | Promise<Answer>;

/** One operation of the API. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** Path below /api, with `{name}` for each parameter. */
  readonly path: string;
  readonly throttler: Throttler;
  /** If absent, any key of the organization may call it. */
  readonly permission?: Permission;
  readonly answer: Handler;
}

/** Returns the body as an object. The server's validation treats anything else as an object without fields. */
export function fieldsOf(call: Call): JsonObject {
  return isObject(call.body) ? call.body : {};
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
