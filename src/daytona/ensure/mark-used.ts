import { isRecord, textMember } from '../../json.ts';
import type { ApiResponse } from '../api/client.ts';
import { sendIdempotent } from '../api/request.ts';
import { LABEL, labelOf } from '../labels.ts';
import type { EnsureContext } from './ensure.ts';

/**
 * Marks an adopted sandbox, once it is started, as used by this run. Otherwise the run that made it would take it away in its
 * cleanup when it is cancelled, as GitHub does with the older of two runs of a concurrency group.
 * @param response the answer that shows the sandbox.
 * @returns false when it is gone; true in every other case: a mark that cannot be set is no reason to fail.
 */
export async function markUsed(
  { session, phase }: EnsureContext,
  { body, statusCode }: ApiResponse,
  instance: string | undefined,
): Promise<boolean> {
  const id = textMember(body, 'id');
  const isStarted = statusCode === 200 && textMember(body, 'state') === 'started';
  if (!isStarted || id === undefined || instance === undefined || labelOf(body, LABEL.usedBy) === instance) return true;
  const labels = { ...(isRecord(body) && isRecord(body.labels) ? body.labels : {}), [LABEL.usedBy]: instance };
  const operation = { operationId: 'replaceLabels', method: 'PUT', path: '/sandbox/{id}/labels' };
  const response = await sendIdempotent(
    session,
    { ...operation, pathParameters: { id }, query: {}, headers: {}, body: { labels } },
    phase,
  );
  if (response.statusCode === 404) return false;
  if (response.statusCode >= 300) {
    session.note(
      `Sandbox ${id} could not be marked as used by this run (${response.statusCode}); the run that made it may delete it`,
    );
  }
  return true;
}
