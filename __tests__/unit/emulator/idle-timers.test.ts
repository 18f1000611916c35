import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call, stateOf } from './client.ts';

const MINUTE = 60;
let clock: ManualClock;
let emulator: Emulator;

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await startEmulator({ clock });
});
afterEach(() => emulator.close());

describe('an idle sandbox', () => {
  it('stops after 15 idle minutes', async () => {
    const { id } = emulator.addSandbox({});
    clock.advance(14.9 * MINUTE);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('started');
    clock.advance(20);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('stopped');
  });

  it('is kept awake by visits to its preview, but not by API calls', async () => {
    emulator.settings.previewBy = 'port';
    const idle = emulator.addSandbox({ public: true });
    const visited = emulator.addSandbox({ public: true });
    const { body } = await call(emulator, 'GET', `/sandbox/${visited.id}/ports/3000/preview-url`);
    for (let turn = 0; turn < 2; turn += 1) {
      clock.advance(8 * MINUTE);
      await call(emulator, 'GET', `/sandbox/${idle.id}`);
      await fetch(String(body.url), { headers: { 'User-Agent': 'node' } });
    }
    expect(await stateOf(emulator, `/sandbox/${idle.id}`)).toBe('stopped');
    expect(await stateOf(emulator, `/sandbox/${visited.id}`)).toBe('started');
  });

  it('is not kept awake by a visit that opts out', async () => {
    emulator.settings.previewBy = 'port';
    const { id } = emulator.addSandbox({ public: true });
    const { body } = await call(emulator, 'GET', `/sandbox/${id}/ports/3000/preview-url`);
    clock.advance(8 * MINUTE);
    await fetch(String(body.url), { headers: { 'X-Daytona-Skip-Last-Activity-Update': 'true' } });
    clock.advance(8 * MINUTE);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('stopped');
  });

  it('never stops with an interval of 0', async () => {
    const { id } = emulator.addSandbox({ autoStopInterval: 0, autoDeleteInterval: 1 });
    clock.advance(24 * 60 * MINUTE);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('started');
  });

  it('is deleted after the stop, or at the stop', async () => {
    const later = emulator.addSandbox({ autoStopInterval: 1, autoDeleteInterval: 2 });
    const atOnce = emulator.addSandbox({ autoStopInterval: 1, autoDeleteInterval: 0 });
    clock.advance(1.5 * MINUTE);
    expect(await stateOf(emulator, `/sandbox/${later.id}`)).toBe('stopped');
    expect(await stateOf(emulator, `/sandbox/${atOnce.id}`)).toBe(404);
    clock.advance(2 * MINUTE);
    expect(emulator.sandboxes()).toEqual([]);
  });

  it('is destroyed at the end of its time to live, even when active', async () => {
    const { id } = emulator.addSandbox({ autoStopInterval: 0 });
    await call(emulator, 'POST', `/sandbox/${id}/ttl/5`);
    clock.advance(4.9 * MINUTE);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('started');
    clock.advance(20);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe(404);
  });
});
