import { ApiError } from './answer.ts';

/** Longest page of any list (measured on Daytona API v0.190.0). */
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

/** A parameter that takes one of some values. @returns undefined without it. @throws ApiError 400 for another value. */
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

/** `page` and `limit` of a list request. */
export function listPage(query: URLSearchParams): ListPage {
  return {
    page: positive(query, 'page', 1, Number.MAX_SAFE_INTEGER),
    limit: positive(query, 'limit', 100, LONGEST),
  };
}
