import type { Clock } from '../../clock.ts';
import type { ApiPolicy, ApiResponse } from './transport.ts';

/** What a client knows of the server at the other end. All its requests share it, whatever deadlines they have. */
export interface Contact {
  /** Whether a response was ever the API's. */
  made: boolean;
  /** When the first request was sent, by the client's clock. */
  since?: number;
}

/** Within this time since its first request, a process that met no API gives up, however long a request would take. */
const NO_API_MS = 55_000;

/** The least time limit of a request, in milliseconds. */
export const LEAST_MS = 1000;

/** Notes whether an API is at the other end, and limits the requests until one is. */
export function watchContact(contact: Contact, clock: Pick<Clock, 'now'>): ApiPolicy {
  return (next) => async (request, context) => {
    contact.since ??= clock.now();
    const leftMs = contact.made ? Number.POSITIVE_INFINITY : contact.since + NO_API_MS - clock.now();
    const timeoutMs = Math.min(request.timeoutMs, Math.max(leftMs, LEAST_MS));
    const response = await next({ ...request, timeoutMs }, context);
    contact.made ||= isFromApi(response);
    return response;
  };
}

/** Whether the API sent this: its header (measured on v0.190.0), or JSON with a status that no gateway makes up. */
function isFromApi({ statusCode, headers, body }: ApiResponse): boolean {
  if (headers['x-daytona-api-version'] !== undefined) return true;
  return statusCode < 500 && statusCode !== 408 && body !== undefined;
}
