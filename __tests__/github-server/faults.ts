import type { Fault } from './contract.ts';

/** The token's hourly requests are used up, and are available again in `seconds`. */
export function primaryRateLimit(seconds: number): Fault {
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  return {
    answer: {
      status: 403,
      headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
      body: {
        message: 'API rate limit exceeded for installation ID 1.',
        documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      },
    },
  };
}

/** Too many requests at once. Both statuses occur. */
export function secondaryRateLimit(retryAfter: number, status: 403 | 429 = 403): Fault {
  return {
    answer: {
      status,
      headers: { 'retry-after': String(retryAfter) },
      body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
    },
  };
}

/** GitHub has an outage and responds with an HTML page. */
export function serverTrouble(status: 500 | 502 | 503 = 502): Fault {
  return { answer: { status, headers: { 'content-type': 'text/html' }, body: '<html><h1>Unicorn!</h1></html>' } };
}
