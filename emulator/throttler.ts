export interface RateLimit {
  limit: number;
  /** Length of the window, and of the block once the limit is passed, in server seconds. */
  ttl: number;
}

/** The kinds of requests that are counted apart. */
export type Throttler = 'anonymous' | 'failedAuth' | 'authenticated' | 'sandboxCreate' | 'sandboxLifecycle';

/** How `Retry-After-*` and `X-RateLimit-Reset-*` are written when server seconds are not real ones. */
export type HeaderSeconds =
  /** Real seconds, rounded up, at least 1: what a client with an ordinary clock can wait. */
  | 'real'
  /** Real seconds with decimals, for clients under test that read fractions. */
  | 'real-exact'
  /** Server seconds, rounded up: for a client whose own clock is as fast as the server's. */
  | 'server';
