import { ResponseError } from '../../http/errors.ts';
import { isRecord, textMember } from '../../json.ts';
import type { Phase } from '../deadline.ts';
import { apiError } from './api-error.ts';
import { purposeOf } from './operations.ts';
import { persistSafely, type Session } from './request.ts';

/** One row of a list. */
export type Row = Readonly<Record<string, unknown>>;

/** The most the API gives in one page (measured on v0.190.0). */
const PAGE = '200';

/** A list longer than this many pages is not read to its end: 20,000 rows are more than any quota allows. */
const MAX_PAGES = 100;

/**
 * All sandboxes that have the given labels. The server's index lags behind by a second or two: good for finding what is left
 * over, not for knowing that something is gone.
 * @param snapshot only those that were made from it, as far as the server filters: check again.
 * @throws ApiError, ResponseError, or what `persist` throws.
 */
export async function listSandboxes(
  session: Session,
  labels: Readonly<Record<string, string>>,
  phase: Phase,
  snapshot?: string,
): Promise<Row[]> {
  const filter = {
    ...(Object.keys(labels).length === 0 ? {} : { labels: JSON.stringify(labels) }),
    ...(snapshot === undefined ? {} : { snapshots: snapshot }),
  };
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = { limit: PAGE, ...filter, ...(cursor === undefined ? {} : { cursor }) };
    const { items, body } = await readPage(session, 'listSandboxes', '/sandbox', query, phase);
    rows.push(...items);
    const next = textMember(body, 'nextCursor');
    // A cursor that comes again leads nowhere.
    if (next === undefined || next === cursor) return rows;
    cursor = next;
  }
  throw tooLong();
}

/** All snapshots whose names contain a text. The server matches loosely (`_` and `%` are wildcards): check the names again. */
export async function listSnapshots(session: Session, name: string, phase: Phase): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { limit: PAGE, page: String(page), name };
    const { items, body } = await readPage(session, 'getAllSnapshots', '/snapshots', query, phase);
    rows.push(...items);
    const total = body.totalPages;
    if (typeof total !== 'number' || page >= total) return rows;
  }
  throw tooLong();
}

/** A list that is cut off would make what is not in it look as if it were not there. */
function tooLong(): ResponseError {
  return new ResponseError(`The list has more than ${MAX_PAGES} pages, which no quota allows.`);
}

async function readPage(
  session: Session,
  operationId: string,
  path: string,
  query: Readonly<Record<string, string>>,
  phase: Phase,
): Promise<{ readonly items: Row[]; readonly body: Row }> {
  const operation = { operationId, method: 'GET', path, pathParameters: {}, query, headers: {} };
  const response = await persistSafely(session, operation, phase);
  if (response.statusCode !== 200) throw apiError(purposeOf(operationId), response);
  const { body } = response;
  if (!isRecord(body) || !Array.isArray(body.items)) {
    throw new ResponseError('The answer should be a list, but has no items.', {
      hint: 'Check that `api-url` is the address of a Daytona API.',
    });
  }
  return { items: body.items.filter(isRecord), body };
}
