import { ApiError } from './answer.ts';

/** The largest page size of any list (measured on Daytona API v0.190.0). */
const LONGEST = 200;

export interface ListPage {
  readonly page: number;
  readonly limit: number;
}

function positive(query: URLSearchParams, name: string, absent: number, most: number): number {
  const given = query.get(name);
  if (given === null || given === '') {
    return absent;
  }
  const value = Number(given);
  const wrong = [
    ...(value <= most ? [] : [`${name} must not be greater than ${most}`]),
    ...(value >= 1 ? [] : [`${name} must not be less than 1`]),
    ...(Number.isInteger(value) ? [] : [`${name} must be an integer number`]),
  ];
  if (wrong.length > 0) {
    throw new ApiError(400, wrong.join(', '));
  }
  return value;
}

/** Reads a parameter with a fixed set of values; undefined if absent. @throws ApiError 400 for any other value. */
export function oneOf<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = query.get(name) ?? '';
  const known = values.find((value) => value === given);
  if (known === undefined && given !== '') {
    throw new ApiError(400, `${name} must be one of the following values: ${values.join(', ')}`);
  }
  return known;
}

/** Reads `page` and `limit` of a list request. @throws ApiError 400 when one is out of range. */
export function listPage(query: URLSearchParams): ListPage {
  return {
    page: positive(query, 'page', 1, Number.MAX_SAFE_INTEGER),
    limit: positive(query, 'limit', 100, LONGEST),
  };
}

/** The sort order of a list: field and direction. */
export interface ListOrder<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}

/**
 * Reads `sort` and `order` of a list request.
 *
 * @param absent the default field.
 * @throws ApiError 400 for an unknown value (measured on Daytona API v0.190.0).
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

/** The sort key of a record: a value, then the id. */
export type SortKey = readonly [value: string | number | null, id: string];

/** Compares two sort keys; null comes last in both directions. */
export function compareKeys([a, idA]: SortKey, [b, idB]: SortKey, descending: boolean): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null) || idA.localeCompare(idB);
  }
  const ascending = a < b ? -1 : a > b ? 1 : idA.localeCompare(idB);
  return descending ? -ascending : ascending;
}
