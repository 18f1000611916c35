import { type Clock, formatDuration, machineTime, systemClock } from '../../clock.ts';
import { createClient, type DaytonaClient, stopOn401 } from '../../daytona/api/client.ts';
import { createEventFeed } from '../../daytona/api/event-feed.ts';
import { createKeyPermissions, type KeyPermissions } from '../../daytona/api/key-permissions.ts';
import type { ChangeFeed } from '../../daytona/waiting/change-feed.ts';
import { reasonOf } from '../../errors.ts';
import { isRecord, textMember } from '../../json.ts';
import { PRODUCT } from '../../names.ts';
import type { Log } from '../../report/log.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';
import type { AnyJob, Runtime } from './job.ts';

/** The user agent of requests to Daytona. */
export const USER_AGENT = 'daytona-sandbox-action/1.0.0';

/**
 * Wraps a client so that it warns, once, when an answer shows a resource of another organization than `organization-id`: an API
 * key acts in its own, whatever is asked for (measured on v0.190.0). General snapshots belong to no organization or to Daytona's.
 */
export function warnOfOtherOrganization(
  client: DaytonaClient,
  { organizationId }: ConnectionInputs,
  log: Log,
): DaytonaClient {
  let warned = organizationId === undefined;
  return {
    async send(request, signal) {
      const response = await client.send(request, signal);
      const other = textMember(response.body, 'organizationId');
      const isGeneral = isRecord(response.body) && response.body.general === true;
      if (warned || isGeneral || other === undefined || other === organizationId) return response;
      warned = true;
      log.warning({
        code: 'organization-other',
        message: `\`organization-id\` is ${organizationId}, but the key in \`api-token\` acts in the organization ${other}.\nRemove \`organization-id\`, or use a key of that organization.`,
      });
      return response;
    },
  };
}

/**
 * Creates a client that authenticates with `api-token` and stops after a 401, so a process should share one. Logs each
 * request at debug level, without headers or bodies.
 */
export function clientFor(inputs: ConnectionInputs, clock: Clock, log: Log): DaytonaClient {
  return stopOn401(loggedClient(inputs, clock, log));
}

/** The permissions of the key in `api-token`, by a client of its own: see `createKeyPermissions`. */
export function permissionsFor(inputs: ConnectionInputs, clock: Clock, log: Log): KeyPermissions {
  return createKeyPermissions(loggedClient(inputs, clock, log));
}

function loggedClient({ apiToken, apiUrl, organizationId }: ConnectionInputs, clock: Clock, log: Log): DaytonaClient {
  const headers = {
    authorization: `Bearer ${apiToken}`,
    'x-daytona-source': PRODUCT,
    ...(organizationId === undefined ? {} : { 'x-daytona-organization-id': organizationId }),
  };
  const client = createClient({ baseUrl: apiUrl, userAgent: USER_AGENT, headers }, clock);
  return {
    async send(request, signal) {
      const start = clock.now();
      const logRequest = (outcome: string) =>
        log.debug(`${request.method} ${request.path}: ${outcome} after ${formatDuration(clock.now() - start)}`);
      try {
        const response = await client.send(request, signal);
        logRequest(String(response.statusCode));
        return response;
      } catch (error) {
        logRequest(reasonOf(error).replace(/\.$/, ''));
        throw error;
      }
    },
  };
}

/** Connects to Daytona for as long as the work takes. Notes an address that does not look like that of an API. */
export async function withConnection<T>(
  { inputs, log, signal }: Pick<AnyJob, 'inputs' | 'log' | 'signal'>,
  work: (connection: Runtime) => Promise<T>,
): Promise<T> {
  const client = warnOfOtherOrganization(clientFor(inputs, systemClock, log), inputs, log);
  const changes = feedFor(inputs, log);
  const permissions = permissionsFor(inputs, systemClock, log);
  noteAddress(inputs, log);
  try {
    return await work({ client, changes, permissions, clock: systemClock, now: machineTime, log, signal });
  } finally {
    changes.close();
    permissions.close();
  }
}

/** Some servers answer 500 to any other address, which looks like a temporary failure. */
function noteAddress({ apiUrl }: ConnectionInputs, log: Log): void {
  if (/\/api$/.test(apiUrl)) return;
  log.line('`api-url` does not end in `/api`, although the address of a Daytona API usually does.');
}

/** The events of the server that the inputs name. It connects when something is waited for. */
export function feedFor({ apiToken, apiUrl }: ConnectionInputs, log: Log): ChangeFeed {
  return createEventFeed({ baseUrl: apiUrl, token: apiToken, debug: log.debug });
}
