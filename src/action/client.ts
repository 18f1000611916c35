import { createClient, type DaytonaClient } from '../daytona/client.ts';
import type { Clock } from '../daytona/clock.ts';
import { stopAtRefusal } from '../daytona/refusal.ts';
import type { Inputs } from './inputs.ts';

/** The version that names itself to the server. */
export const USER_AGENT = 'daytona-sandbox-action/0.1.0';

/** A client that speaks for the token of the inputs, as long as that is accepted: one for all that a process asks. */
export function clientFor({ apiToken, apiUrl, organizationId }: Inputs, clock: Clock): DaytonaClient {
  const headers = {
    authorization: `Bearer ${apiToken}`,
    'x-daytona-source': 'daytona-sandbox-action',
    ...(organizationId === undefined ? {} : { 'x-daytona-organization-id': organizationId }),
  };
  return stopAtRefusal(createClient({ baseUrl: apiUrl, userAgent: USER_AGENT, headers }, clock));
}
