import { isRecord } from '../../src/json.ts';
import type { Reply } from './emulator-recording.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENTS = ['timestamp', 'createdAt', 'updatedAt', 'lastUsedAt', 'lastActivityAt'];
/** Values that differ by nature: digests of other content, secrets, backups the emulator does not make. */
const ANY_TEXT = ['ref', 'snapshotRef', 'token', 'backupState'];
/** Seconds that count down with the real server's own milliseconds may differ by one. */
const COUNTDOWN = /^(?:X-RateLimit-Reset-|Retry-After)/;
const COMPARED_HEADERS = /^(?:X-RateLimit-|Retry-After|X-Daytona-Api-Version$|Content-Type$)/i;

/** Ids and tokens of the recording, with those the emulator gave instead. */
export class Translation {
  readonly #known = new Map<string, string>();

  learn(recorded: string, actual: string): void {
    if (!this.#known.has(recorded)) {
      this.#known.set(recorded, actual);
    }
  }

  translate(text: string): string {
    let result = text;
    for (const [recorded, actual] of this.#known) {
      result = result.replaceAll(recorded, actual);
    }
    return result;
  }

  knows(recorded: string): boolean {
    return this.#known.has(recorded);
  }
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
}

function kind(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function compareText(path: string, expected: string, actual: string, ids: Translation): string[] {
  const isId = expected.match(UUID)?.[0] === expected && actual.match(UUID)?.[0] === actual;
  if (isId) {
    ids.learn(expected, actual);
  }
  const unknown = (expected.match(UUID) ?? []).some((id) => !ids.knows(id));
  const plain = (text: string) =>
    (unknown ? text.replace(UUID, '<id>') : text).replace(/^(DESTROYED_.*_)\d{13}$/, '$1<ms>');
  const wanted = plain(ids.translate(expected));
  return wanted === plain(actual) ? [] : [`${path}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(actual)}`];
}

function compareFields(
  path: string,
  expected: Record<string, unknown>,
  actual: Record<string, unknown>,
  ids: Translation,
): string[] {
  const missing = Object.keys(expected).filter((key) => !(key in actual));
  const extra = Object.keys(actual).filter((key) => !(key in expected));
  const common = Object.keys(expected).filter((key) => key in actual);
  return [
    ...missing.map((key) => `${path}.${key}: missing`),
    ...extra.map((key) => `${path}.${key}: not in the recording`),
    ...common.flatMap((key) => compareField(key, `${path}.${key}`, expected[key], actual[key], ids)),
  ];
}

function compareField(key: string, path: string, expected: unknown, actual: unknown, ids: Translation): string[] {
  if (MOMENTS.includes(key) && isMoment(expected) && isMoment(actual)) {
    return [];
  }
  if (ANY_TEXT.includes(key) && typeof expected === 'string' && typeof actual === 'string') {
    ids.learn(expected, actual);
    return [];
  }
  return compareValue(path, expected, actual, ids);
}

function compareValue(path: string, expected: unknown, actual: unknown, ids: Translation): string[] {
  if (kind(expected) !== kind(actual)) {
    return [`${path}: expected ${kind(expected)} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  }
  if (typeof expected === 'string' && typeof actual === 'string') {
    return compareText(path, expected, actual, ids);
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.length === actual.length
      ? expected.flatMap((item, index) => compareValue(`${path}[${index}]`, item, actual[index], ids))
      : [`${path}: expected ${expected.length} items, got ${actual.length}`];
  }
  if (isRecord(expected) && isRecord(actual)) {
    return compareFields(path, expected, actual, ids);
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

function compareHeaders(expected: Record<string, string>, actual: Record<string, string>): string[] {
  const extra = Object.keys(actual).filter((name) => COMPARED_HEADERS.test(name) && !(name in expected));
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const got = actual[name];
    if (got === undefined) {
      return [`header ${name}: missing`];
    }
    const near = COUNTDOWN.test(name) && Math.abs(Number(value) - Number(got)) <= 1;
    return got === value || near ? [] : [`header ${name}: expected ${value}, got ${got}`];
  });
  return [...wrong, ...extra.map((name) => `header ${name}: not in the recording`)];
}

/** Every way in which the answer departs from the recorded one; empty if it agrees. */
export function differences(expected: Reply, actual: Reply, ids: Translation): string[] {
  const status = expected.status === actual.status ? [] : [`status: expected ${expected.status}, got ${actual.status}`];
  return [
    ...status,
    ...compareHeaders(expected.headers, actual.headers),
    ...compareValue('body', expected.body, actual.body, ids),
  ];
}
