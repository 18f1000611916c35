import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call } from './client.ts';

let clock: ManualClock;
let emulator: Emulator;

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await startEmulator({ clock, settings: { rateLimits: { authenticated: { limit: 3, ttl: 8 } } } });
});
afterEach(() => emulator.close());

async function status(): Promise<number> {
  return (await call(emulator, 'GET', '/snapshots')).status;
}

describe('the rate limit', () => {
  it('blocks a client that keeps sending requests', async () => {
    const got: number[] = [];
    for (let second = 0; second < 30; second += 1) {
      got.push(await status());
      clock.advance(1);
    }
    expect(got.slice(0, 3)).toEqual([200, 200, 200]);
    expect(got.slice(3).every((each) => each === 429)).toBe(true);
  });

  it('accepts a client that waits for the requested delay', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await status()).toBe(200);
    }
    const blocked = await call(emulator, 'GET', '/snapshots');
    expect(blocked.status).toBe(429);
    expect(blocked.headers.get('retry-after-authenticated')).toBe('8');
    expect(blocked.headers.has('retry-after')).toBe(false);
    expect(blocked.headers.has('x-ratelimit-limit-authenticated')).toBe(false);
    clock.advance(8);
    expect(await status()).toBe(200);
  });

  it('counts creations and deletions of sandboxes separately', async () => {
    emulator.settings.rateLimits.sandboxLifecycle = { limit: 1, ttl: 8 };
    await status();
    await status();
    await status();
    expect((await call(emulator, 'DELETE', '/sandbox/none')).status).toBe(404);
    const second = await call(emulator, 'DELETE', '/sandbox/none');
    expect([second.status, second.headers.get('retry-after-sandbox-lifecycle')]).toEqual([429, '8']);
    expect((await call(emulator, 'POST', '/sandbox', { snapshot: 'none' })).status).toBe(400);
  });

  it('blocks an address after bad tokens, and unblocks it later', async () => {
    emulator.settings.rateLimits.failedAuth = { limit: 2, ttl: 15 };
    expect((await call(emulator, 'GET', '/snapshots', undefined, 'wrong')).status).toBe(401);
    expect((await call(emulator, 'GET', '/snapshots', undefined, 'wrong')).status).toBe(429);
    const good = await call(emulator, 'GET', '/snapshots');
    expect([good.status, good.headers.get('retry-after')]).toEqual([429, '15']);
    clock.advance(15);
    expect(await status()).toBe(200);
  });

  it('limits the public configuration too', async () => {
    emulator.settings.rateLimits.anonymous = { limit: 1, ttl: 8 };
    expect((await fetch(`${emulator.apiUrl}/config`)).status).toBe(200);
    const second = await fetch(`${emulator.apiUrl}/config`);
    expect([second.status, second.headers.get('retry-after-anonymous')]).toEqual([429, '8']);
  });
});

describe('seconds in headers', () => {
  it.each([
    ['real', '2'],
    ['real-exact', '1.600'],
    ['server', '80'],
  ] as const)('%s', async (headerSeconds, expected) => {
    await using fast = await startEmulator({
      clock,
      speed: 50,
      settings: { headerSeconds, rateLimits: { authenticated: { limit: 0, ttl: 80 } } },
    });
    const { headers } = await call(fast, 'GET', '/snapshots');
    expect(headers.get('retry-after-authenticated')).toBe(expected);
  });
});
