import { isLoopback } from '../../../http/connection/loopback.ts';
import type { InputFault } from './input-error.ts';

/** A parsed value, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | Omit<InputFault, 'input' | 'from'>;

/** Describes a value in an error message without revealing it. */
export function describeShape(text: string): string {
  if (text === '') return 'empty';
  const features = [
    /\s/.test(text) ? 'with whitespace' : '',
    /^["'].*["']$/s.test(text) ? 'in quotes' : '',
    /\$\{\{|\}\}/.test(text) ? 'with an unevaluated expression' : '',
  ].filter((feature) => feature !== '');
  return [`${text.length} character${text.length === 1 ? '' : 's'}`, ...features].join(', ');
}

/** The server returns 404 for a request of more than 100 kB (measured on v0.190.0); the rest of it needs less than 4 kB. */
const MAX_BYTES = 96 * 1024;

/** @returns what is wrong with a value that makes a request too large, by its size in JSON; `undefined` when nothing is. */
export function faultInSize(value: unknown): string | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes <= MAX_BYTES) return undefined;
  return `needs ${Math.ceil(bytes / 1024)} kB of a request, more than the ${MAX_BYTES / 1024} kB that Daytona accepts`;
}

const DURATION = 'a duration such as `90s`, `20m` or `1h30m`, or a number of seconds';

/**
 * Parses a duration into milliseconds.
 * @param least in milliseconds, inclusive.
 * @param most in milliseconds, inclusive; 24 h by default (hosted jobs end after 6 h, self-hosted ones after 5 days).
 */
export function parseDurationInput(text: string, least: number, most = 24 * 3600 * 1000): Parsed<number> {
  const seconds = /^[0-9]+(\.[0-9]+)?$/.test(text);
  const milliseconds = seconds ? Number(text) * 1000 : spelledDuration(text);
  if (milliseconds === undefined || !Number.isFinite(milliseconds)) {
    return { problem: `is not a duration (${describeShape(text)})`, accepted: DURATION };
  }
  if (milliseconds >= least && milliseconds <= most) return { value: milliseconds };
  return {
    problem: milliseconds < least ? 'is too short' : 'is too long',
    accepted: `${DURATION}, from ${least / 1000} to ${most / 1000} seconds`,
    ...(seconds && milliseconds > most ? { cause: 'A number without a unit is in seconds.' } : {}),
  };
}

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `1h 30m` in milliseconds; `undefined` for what is not spelled so. */
function spelledDuration(text: string): number | undefined {
  if (!/^([0-9]+(\.[0-9]+)?\s*(ms|s|m|h|d)\s*)+$/.test(text)) return undefined;
  return [...text.matchAll(/([0-9.]+)\s*(ms|s|m|h|d)/g)].reduce((sum, [, count, unit]) => {
    const [, unitMs = Number.NaN] = Object.entries(UNIT_MS).find(([name]) => name === unit) ?? [];
    return sum + Number(count) * unitMs;
  }, 0);
}

/** Parses the URL of an API and removes trailing slashes. */
export function parseApiUrl(text: string): Parsed<string> {
  const accepted = 'an `https:` URL such as `https://app.daytona.io/api` (`http:` only for localhost)';
  // The URL parser silently strips newlines and tabs.
  const url = !/\s/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    const cause = /^[\w.-]+(:\d+)?(\/|$)/.test(text) ? 'Is `https://` missing at the beginning?' : undefined;
    return {
      problem: `is not a web URL (${describeShape(text)})`,
      accepted,
      ...(cause === undefined ? {} : { cause }),
    };
  }
  if (url.username !== '' || url.password !== '') {
    return { problem: 'contains a user name or password', accepted, cause: 'The token belongs in `api-token`.' };
  }
  if (url.search !== '' || url.hash !== '') return { problem: 'has a query or a fragment', accepted };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { problem: 'uses `http:`, which would send the token unencrypted', accepted };
  }
  if (isOtherPlatform(url)) {
    const cause =
      'That platform uses different keys. This action works with the platform of `https://app.daytona.io/api`.';
    return { problem: 'belongs to a Daytona platform that this action does not support', accepted, cause };
  }
  return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

/** Whether a URL belongs to Daytona's second platform. SDK 2 uses it, and also reads `DAYTONA_API_URL`. */
function isOtherPlatform({ hostname }: URL): boolean {
  return /(^|\.)daytona\.com\.?$/i.test(hostname);
}

/**
 * Parses an API key or token: printable ASCII without blanks, which is valid in a header. Requires at least 8
 * characters, because the token is masked and a shorter mask would match ordinary words in the log.
 */
export function parseToken(text: string, fallbackName: string): Parsed<string> {
  const accepted = 'a Daytona API key (`dtn_` and at least 32 more characters), from a secret';
  if (text === '') {
    return {
      problem: 'is empty',
      code: 'token-missing',
      accepted,
      cause:
        `Is the secret defined for this repository or environment, and spelled correctly? Pull requests from forks and from ` +
        `Dependabot get no secrets. (\`${fallbackName}\` is not set either.)`,
    };
  }
  const problem = `does not look like a token (${describeShape(text)})`;
  if (/^\s*(?:export\s+)?[A-Za-z_]\w*\s*[=:]\s*\S{8,}|[^\w.-]dtn_|^[{[]/.test(text)) {
    return {
      problem,
      accepted,
      cause: 'It has more than the token in it, such as a whole line of a file (`NAME=value`). Keep only the value.',
    };
  }
  if (/^[\x21-\x7e]{8,}$/.test(text) && !/^["'`]|["'`]$|\$\{\{/.test(text)) return { value: text };
  return {
    problem,
    accepted,
    cause: 'Check the secret for quotes, spaces and line breaks, or for another value pasted by mistake.',
  };
}

/** Matches what the server rejects as an address, anywhere in a name (v0.190.0, is-safe-string.validator.ts). */
const ADDRESS = /www\.|(?:javascript|data|mailto|tel):/i;
const ADDRESS_CAUSE =
  'Daytona treats a name with `www.`, `data:`, `tel:`, `mailto:` or `javascript:` in it as an address.';

/** Parses a snapshot name by the rules of the API (measured on v0.190.0), including its check for addresses. */
export function parseSnapshotName(text: string): Parsed<string> {
  const accepted = 'letters, digits, `.`, `_`, `-`, `:` and single `/` between parts, at most 250 characters';
  if (text === '') return { problem: 'is empty', accepted };
  // `.` and `..` would change the path of the request.
  if (!/^(?!\.{1,2}$)[A-Za-z0-9_.:-]+(\/[A-Za-z0-9_.:-]+)*$/.test(text) || text.length > 250) {
    return { problem: `has a form that Daytona rejects (${describeShape(text)})`, accepted };
  }
  if (ADDRESS.test(text)) return { problem: 'looks like an address to Daytona', accepted, cause: ADDRESS_CAUSE };
  return { value: text };
}

/** Parses the name of a family: no double dash, because one separates the parts of the names that are made with it. */
export function parseFamily(text: string): Parsed<string> {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 40) return { value: text };
  return {
    problem: `is not a valid name (${describeShape(text)})`,
    accepted: 'lowercase letters and digits with single dashes between them, at most 40 characters',
  };
}

/** Parses an id or a region. */
export function parseIdentifier(text: string): Parsed<string> {
  if (/^[A-Za-z0-9._-]{1,100}$/.test(text)) return { value: text };
  return { problem: `is not a valid id (${describeShape(text)})`, accepted: 'letters, digits, `.`, `_` and `-`' };
}

/** Parses a sandbox name. The API accepts any printable text; this rejects what a URL or a shell would change. */
export function parseSandboxName(text: string): Parsed<string> {
  const accepted = 'letters, digits, `.`, `_` and `-`, starting with a letter or digit, at most 200 characters';
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(text)) {
    return { problem: `is not a valid name (${describeShape(text)})`, accepted };
  }
  if (ADDRESS.test(text)) return { problem: 'looks like an address to Daytona', accepted, cause: ADDRESS_CAUSE };
  return { value: text };
}

/** Parses a path of the app, including the query. */
export function parsePath(text: string): Parsed<string> {
  if (/^\/[\x21-\x7e]*$/.test(text)) return { value: text };
  return {
    problem: `is not a path (${describeShape(text)})`,
    accepted: 'a path that starts with `/`, such as `/healthz`',
  };
}

/** Parses the name of a GitHub environment (GitHub REST API: at most 255 characters). */
export function parseEnvironment(text: string): Parsed<string> {
  if (/^[^\s'"`,;\\](.{0,253}[^\s'"`,;\\])?$/u.test(text)) return { value: text };
  return {
    problem: `is not a valid environment name (${describeShape(text)})`,
    accepted: 'a name of at most 255 characters',
  };
}
