import { type Clock, machineTime, systemClock } from '../../clock.ts';
import { createEventFeed } from '../../daytona/api/event-feed.ts';
import { createKeyPermissions, type KeyPermissions } from '../../daytona/api/key-permissions.ts';
import { createClient } from '../../daytona/transport/client.ts';
import { debugLog } from '../../daytona/transport/debug-log.ts';
import { stopOn401 } from '../../daytona/transport/stop-on-401.ts';
import type { ApiPolicy, ApiSend } from '../../daytona/transport/transport.ts';
import { createTransport } from '../../daytona/transport/wire.ts';
import type { ChangeFeed } from '../../daytona/waiting/change-feed.ts';
import { compose } from '../../http/transport.ts';
import { isRecord, textMember } from '../../json.ts';
import { PRODUCT } from '../../names.ts';
import type { Log } from '../../report/log.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';
import type { AnyJob, Runtime } from './job.ts';

/** The user agent of requests to Daytona. */
export const USER_AGENT = 'daytona-sandbox-action/1.0.0';

/**
 * Warns, once, when a response shows a resource of another organization than `organization-id`: an API key acts in its own,
 * whatever is asked for (measured on v0.190.0). General snapshots belong to no organization or to Daytona's.
 */
function warnOfOtherOrganization({ organizationId }: ConnectionInputs, log: Log): ApiPolicy {
  let warned = organizationId === undefined;
  return (next) => async (request, context) => {
    const response = await next(request, context);
    const other = textMember(response.body, 'organizationId');
    const isGeneral = isRecord(response.body) && response.body.general === true;
    if (warned || isGeneral || other === undefined || other === organizationId) return response;
    warned = true;
    log.warning({
      code: 'organization-other',
      message: `\`organization-id\` is ${organizationId}, but the key in \`api-token\` acts in the organization ${other}.\nRemove \`organization-id\`, or use a key of that organization.`,
    });
    return response;
  };
}

/** Creates a transport that authenticates with `api-token` and stops after a 401, so a process should share one. */
export function transportFor(inputs: ConnectionInputs, clock: Clock, log: Log): ApiSend {
  return compose(loggedTransport(inputs, clock, log), stopOn401());
}

/** The permissions of the key in `api-token`, over a transport of its own: see `createKeyPermissions`. */
function permissionsFor(inputs: ConnectionInputs, clock: Clock, log: Log): KeyPermissions {
  return createKeyPermissions(loggedTransport(inputs, clock, log));
}

function loggedTransport({ apiToken, apiUrl, organizationId }: ConnectionInputs, clock: Clock, log: Log): ApiSend {
  const headers = {
    authorization: `Bearer ${apiToken}`,
    'x-daytona-source': PRODUCT,
    ...(organizationId === undefined ? {} : { 'x-daytona-organization-id': organizationId }),
  };
  const transport = createTransport({ baseUrl: apiUrl, userAgent: USER_AGENT, headers }, clock);
  return compose(transport, debugLog(clock, log.debug));
}

/** Connects to Daytona for as long as the work takes. Notes an address that does not look like that of an API. */
export async function withConnection<T>(
  { inputs, log, signal }: Pick<AnyJob, 'inputs' | 'log' | 'signal'>,
  work: (connection: Runtime) => Promise<T>,
): Promise<T> {
  const transport = compose(transportFor(inputs, systemClock, log), warnOfOtherOrganization(inputs, log));
  const client = createClient(transport, systemClock);
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

/** Some servers return 500 for any other address, which looks like a temporary failure. */
function noteAddress({ apiUrl }: ConnectionInputs, log: Log): void {
  if (/\/api$/.test(apiUrl)) return;
  log.line('`api-url` does not end in `/api`, although the address of a Daytona API usually does.');
}

/** The events of the server that the inputs name. It connects when something is waited for. */
function feedFor({ apiToken, apiUrl }: ConnectionInputs, log: Log): ChangeFeed {
  return createEventFeed({ baseUrl: apiUrl, token: apiToken, debug: log.debug });
}
