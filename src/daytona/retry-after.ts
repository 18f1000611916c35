/**
 * How long the server asks to wait, from every header that says so: `Retry-After`, and Daytona's `Retry-After-<name>` of each
 * rate limiter (measured on v0.190.0: a throttled answer carries only the named one). Seconds or an HTTP date (RFC 9110, 10.2.3).
 * @param headers names in lower case. A date is held against their own `Date`, so the clock of this machine does not matter.
 * @param now milliseconds since the epoch, for dates in an answer that does not tell its own.
 * @returns seconds, the longest of all; `undefined` when no header says.
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const told = Date.parse(headers.date ?? '');
  const serverNow = Number.isNaN(told) ? now : told;
  let longest: number | undefined;
  for (const [name, value] of Object.entries(headers)) {
    const seconds = /^retry-after(-.+)?$/.test(name) ? parseDelay(value, serverNow) : undefined;
    if (seconds !== undefined && (longest === undefined || seconds > longest)) longest = seconds;
  }
  return longest;
}

function parseDelay(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^[0-9]+(\.[0-9]+)?$/.test(text)) return Number(text);
  const date = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
