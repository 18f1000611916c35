import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { runAction } from '../harness/index.ts';

const HOUR = 3_600_000;
const IMAGE = 'ghcr.io/acme/app:1';

/** Sets the clock of the post phase by so many milliseconds, as a virtual machine does that was asleep, or ntp. */
function clockJumps(ms: number): Record<string, string> {
  const script = `if (process.argv[1]?.endsWith('post.js')) { const now = Date.now; Date.now = () => now() + ${ms}; }`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** A job whose main phase is killed as soon as its request for the snapshot is at the server. */
async function killedJob(server: Emulator, jump: number) {
  const inputs = { 'api-token': server.apiKey, 'api-url': server.apiUrl, 'image-name': IMAGE, 'snapshot-name': 'app' };
  return runAction({ with: inputs, env: clockJumps(jump), postAfterKill: true }, (phase, running) => {
    if (phase !== 'main') return;
    void (async () => {
      while (server.requests.length === 0) await sleep(5);
      running.kill('SIGKILL');
    })();
  });
}

describe.concurrent('the clock of the machine jumps between the step and the end of the job', () => {
  it.each([-HOUR, HOUR])('by %i ms: the snapshot of this run is deleted', async (jump) => {
    await using server = await startEmulator({ settings: { timings: { inspect: 0.05, pull: 0.05, cron: 0.2 } } });
    server.addFault({ match: { operationId: 'createSnapshot' }, kind: 'hang', when: 'after' });
    const { post } = await killedJob(server, jump);
    expect([post?.conclusion, server.snapshots()], post?.log).toEqual(['success', []]);
  });

  it('forward: an earlier snapshot of another run is kept', async () => {
    await using server = await startEmulator();
    const createdAt = new Date(Date.now() - HOUR / 2).toISOString();
    server.addSnapshot({ name: 'app', imageName: IMAGE, state: 'active', createdAt });
    server.addFault({ match: { operationId: 'createSnapshot' }, kind: 'hang' });
    const { post } = await killedJob(server, HOUR);
    expect([post?.conclusion, server.snapshots().length], post?.log).toEqual(['success', 1]);
  });
});
