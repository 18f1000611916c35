import { oneOf } from './list-page.ts';

/** How a list is sorted: a field of its records, and which end comes first. */
export interface ListOrder<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}

/**
 * Reads `sort` and `order` of a list request.
 *
 * @param absent the field that the server sorts by when the request names none.
 * @throws ApiError 400 for another value than the known ones (measured on Daytona API v0.190.0).
 */
export function listOrder<Field extends string>(
  query: URLSearchParams,
  fields: readonly Field[],
  absent: Field,
): ListOrder<Field> {
  return {
    field: oneOf(query, 'sort', fields) ?? absent,
    descending: (oneOf(query, 'order', ['asc', 'desc']) ?? 'desc') === 'desc',
  };
}

/** What a record is sorted by: its value, and its id where two values are equal. */
export type SortKey = readonly [value: string | number | null, id: string];

/** Compares two records' keys; without a value a record comes last, whatever the order. */
export function compareKeys([a, idA]: SortKey, [b, idB]: SortKey, descending: boolean): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null) || idA.localeCompare(idB);
  }
  const ascending = a < b ? -1 : a > b ? 1 : idA.localeCompare(idB);
  return descending ? -ascending : ascending;
}
