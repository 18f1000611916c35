import { shortHash } from '../../names.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';

/**
 * Identifies the server and organization of a request. The token usually determines the organization, so a short hash
 * of it is included.
 */
export function serverOf({ apiUrl, organizationId = '', apiToken }: ConnectionInputs): string {
  return [apiUrl, organizationId, shortHash([apiUrl, apiToken]).slice(0, 8)].join(' ');
}
