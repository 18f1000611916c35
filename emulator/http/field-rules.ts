import { ApiError } from './answer.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** Says what is wrong with a value, or nothing. */
export type Rule = (name: string, value: unknown) => string[];

/** HTML tags, URLs and control characters, which no display name may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /<[^>]*>|[\u0000-\u001f\u007f]|(?:https?|ftp|ssh|ws|file):\/\/|javascript:|data:|mailto:|tel:|www\./i;

export const text: Rule = (name, value) => (typeof value === 'string' ? [] : [`${name} must be a string`]);

export const displayName: Rule = (name, value) => {
  const wrong = text(name, value);
  return wrong.length === 0 && UNSAFE.test(String(value))
    ? [`${name} must not contain HTML tags, URLs, or control characters`]
    : wrong;
};

export const anyNumber: Rule = (name, value) =>
  typeof value === 'number' ? [] : [`${name} must be a number conforming to the specified constraints`];

/** A number of at least `least`; a wrong type breaks both rules, as the server says in one message. */
export function atLeast(least: number): Rule {
  return (name, value) => [
    ...(typeof value === 'number' && value >= least ? [] : [`${name} must not be less than ${least}`]),
    ...anyNumber(name, value),
  ];
}

export const truth: Rule = (name, value) => (typeof value === 'boolean' ? [] : [`${name} must be a boolean value`]);

export const objectValue: Rule = (name, value) => (isObject(value) ? [] : [`${name} must be an object`]);

export const listValue: Rule = (name, value) => (Array.isArray(value) ? [] : [`${name} must be an array`]);

export const textList: Rule = (name, value) => [
  ...(Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? []
    : [`each value in ${name} must be a string`]),
  ...listValue(name, value),
];

const LARGEST_INTEGER = 2 ** 31 - 1;

/**
 * Numbers on their way into integer columns of the database.
 *
 * @throws ApiError 500 for a fraction or more than 32 bits, which no rule refuses before (measured on Daytona API v0.190.0).
 */
export function checkIntegers(...values: number[]): void {
  if (values.some((value) => !Number.isInteger(value) || Math.abs(value) > LARGEST_INTEGER)) {
    throw new ApiError(500, 'An unexpected error occurred.');
  }
}

/** One of some words. */
export function wordOf(words: readonly string[]): Rule {
  return (name, value) =>
    words.some((word) => word === value) ? [] : [`${name} must be one of the following values: ${words.join(', ')}`];
}

/** Checks the fields that are there against their rules; names in `required` must be there. Unknown fields pass. */
export function checkFields(body: JsonObject, rules: Readonly<Record<string, Rule>>, required: string[] = []): void {
  const wrong = Object.entries(rules).flatMap(([name, rule]) => {
    const value = body[name];
    const absent = value === undefined || value === null;
    return absent && !required.includes(name) ? [] : rule(name, value);
  });
  if (wrong.length > 0) {
    throw new ApiError(400, wrong.join(', '));
  }
}
