import { ApiError } from './answer.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** Returns the faults of a value; empty if it is valid. */
export type Rule = (name: string, value: unknown) => string[];

/** HTML tags, URLs and control characters, which are not allowed in a display name. */
const UNSAFE =
  /<[^>]*>|[\p{Cc}--[\u0080-\u009f]]|(?:https?|ftp|ssh|ws|file):\/\/|javascript:|data:|mailto:|tel:|www\./iv;

export const text: Rule = (name, value) => (typeof value === 'string' ? [] : [`${name} must be a string`]);

export const displayName: Rule = (name, value) => {
  const wrong = text(name, value);
  return wrong.length === 0 && UNSAFE.test(String(value))
    ? [`${name} must not contain HTML tags, URLs, or control characters`]
    : wrong;
};

export const anyNumber: Rule = (name, value) =>
  typeof value === 'number' ? [] : [`${name} must be a number conforming to the specified constraints`];

/** A number of at least `least`. A value of the wrong type breaks both rules, and the server reports both. */
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
 * Checks numbers that are stored in integer columns, which no validation rule covers.
 *
 * @throws ApiError 500 for a fraction, or for more than 32 bits (measured on Daytona API v0.190.0).
 */
export function checkIntegers(...values: number[]): void {
  if (values.some((value) => !Number.isInteger(value) || Math.abs(value) > LARGEST_INTEGER)) {
    throw new ApiError(500, 'An unexpected error occurred.');
  }
}

/** One of the given strings. */
export function wordOf(words: readonly string[]): Rule {
  return (name, value) =>
    words.some((word) => word === value) ? [] : [`${name} must be one of the following values: ${words.join(', ')}`];
}

/** Checks fields against their rules; unknown fields are ignored. @throws ApiError 400 with all faults. */
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
