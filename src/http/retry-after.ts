/**
 * Returns the delay that the server requests, from all headers that may contain one: `Retry-After`, and Daytona's
 * `Retry-After-<name>` of each rate limiter (measured on v0.190.0: a throttled response has only the named one).
 * Seconds or an HTTP date (RFC 9110, 10.2.3).
 * @param headers names in lower case. A date is relative to their `Date` header, so the clock of this machine does not
 * matter.
 * @param now milliseconds since the epoch, used if there is no `Date` header.
 * @returns the longest delay in seconds; `undefined` if there is none.
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const serverDate = Date.parse(headers.date ?? '');
  const serverNow = Number.isNaN(serverDate) ? now : serverDate;
  let longest: number | undefined;
  for (const [name, value] of Object.entries(headers)) {
    const seconds = /^retry-after(-.+)?$/.test(name) ? parseDelay(value, serverNow) : undefined;
    if (seconds !== undefined && (longest === undefined || seconds > longest)) longest = seconds;
  }
  return longest;
}

/** Up to 31 years. A longer number is a time since 1970, or not seconds. */
const SECONDS = /^[0-9]{1,9}(\.[0-9]{1,9})?$/;

function parseDelay(value: string, now: number): number | undefined {
  // Node.js joins repeated headers with a comma.
  const parts = value.split(',').map((part) => part.trim());
  if (parts.every((part) => SECONDS.test(part))) return Math.max(...parts.map(Number));
  const text = value.trim();
  // Of the three date formats (RFC 9110, 5.6.7), one names no zone. It means UTC but would be parsed as local time.
  const date = /^[A-Za-z]{3}/.test(text) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
