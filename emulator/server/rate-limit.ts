import { ApiError } from '../http/answer.ts';
import type { HeaderSeconds, RateLimit, Throttler } from '../settings/settings.ts';
import type { RateCounter, World } from '../world/world.ts';

/** Header suffix of each throttler (measured on Daytona API v0.190.0). */
const SUFFIX: Readonly<Record<Throttler, string>> = {
  anonymous: 'anonymous',
  failedAuth: 'failed-auth',
  authenticated: 'authenticated',
  sandboxCreate: 'sandbox-create',
  sandboxLifecycle: 'sandbox-lifecycle',
};

const TOO_MANY = 'ThrottlerException: Too Many Requests';

function counterOf(world: World, throttler: Throttler, tracker: string): RateCounter {
  const key = `${throttler}/${tracker}`;
  const counter = world.rates.get(key) ?? { hits: 0, windowEnds: 0, blockedUntil: 0 };
  world.rates.set(key, counter);
  return counter;
}

/** Formats a number of server seconds for a header. */
export function headerSeconds(style: HeaderSeconds, speed: number, serverSeconds: number): string {
  switch (style) {
    case 'server':
      return String(Math.max(1, Math.ceil(serverSeconds)));
    case 'real':
      return String(Math.max(1, Math.ceil(serverSeconds / speed)));
    case 'real-exact':
      return (serverSeconds / speed).toFixed(3);
  }
}

function seconds(world: World, until: number): string {
  return headerSeconds(world.settings.headerSeconds, world.speed, (until - world.clock.now()) / 1000);
}

function passingHeaders(world: World, throttler: Throttler, rate: RateLimit, counter: RateCounter, until: number) {
  const suffix = SUFFIX[throttler];
  return {
    [`X-RateLimit-Limit-${suffix}`]: String(rate.limit),
    [`X-RateLimit-Remaining-${suffix}`]: String(Math.max(0, rate.limit - counter.hits)),
    [`X-RateLimit-Reset-${suffix}`]: seconds(world, until),
  };
}

function hit(world: World, rate: RateLimit, counter: RateCounter): void {
  const now = world.clock.now();
  if (now >= counter.windowEnds) {
    counter.hits = 0;
    counter.windowEnds = now + rate.ttl * 1000;
  }
  counter.hits += 1;
}

/**
 * Counts a request. A request made while blocked still counts towards the current window, so a client that keeps
 * polling is blocked again the moment its block ends (measured on Daytona API v0.190.0).
 *
 * @returns the rate limit headers of the response.
 * @throws ApiError 429 when the limit is exceeded.
 */
export function throttle(world: World, throttler: Throttler, tracker: string): Record<string, string> {
  const rate = world.settings.rateLimits[throttler];
  if (rate === null) {
    return {};
  }
  const counter = counterOf(world, throttler, tracker);
  const now = world.clock.now();
  hit(world, rate, counter);
  if (now >= counter.blockedUntil && counter.hits > rate.limit) {
    counter.blockedUntil = now + rate.ttl * 1000;
  }
  if (now < counter.blockedUntil) {
    throw new ApiError(429, TOO_MANY, { [`Retry-After-${SUFFIX[throttler]}`]: seconds(world, counter.blockedUntil) });
  }
  return passingHeaders(world, throttler, rate, counter, counter.windowEnds);
}

function failedAuthBlock(world: World, rate: RateLimit, counter: RateCounter): ApiError {
  const headers = passingHeaders(world, 'failedAuth', rate, counter, counter.blockedUntil);
  return new ApiError(429, TOO_MANY, { ...headers, 'Retry-After': seconds(world, counter.blockedUntil) });
}

/** After too many bad tokens, every request from that address is rejected, with any key. */
export function refuseBlockedAddress(world: World, address: string): void {
  const rate = world.settings.rateLimits.failedAuth;
  const counter = world.rates.get(`failedAuth/${address}`);
  if (rate !== null && counter !== undefined && world.clock.now() < counter.blockedUntil) {
    throw failedAuthBlock(world, rate, counter);
  }
}

/** Creates the 401 for a bad token, or the 429 if it was one too many. */
export function failedAuth(world: World, address: string): ApiError {
  const rate = world.settings.rateLimits.failedAuth;
  if (rate === null) {
    return new ApiError(401, 'Invalid credentials');
  }
  const counter = counterOf(world, 'failedAuth', address);
  hit(world, rate, counter);
  if (counter.hits >= rate.limit) {
    counter.blockedUntil = world.clock.now() + rate.ttl * 1000;
    return failedAuthBlock(world, rate, counter);
  }
  return new ApiError(
    401,
    'Invalid credentials',
    passingHeaders(world, 'failedAuth', rate, counter, counter.windowEnds),
  );
}
