import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { type JobResult, runAction } from '../harness/index.ts';
import { bundleJob, QUICK } from './bundle.ts';

/** What the end of the job asks, when all that the step made is to go. */
const CALLS = [
  'listSandboxes 1',
  'getSandbox 1',
  'deleteSandbox 1',
  'getSandbox 2',
  'getSnapshot 1',
  'listSandboxes 2',
  'listSandboxes 3',
  'removeSnapshot 1',
  'getSnapshot 2',
] as const;
const ENDS = ['SIGINT', 'SIGKILL'] as const;

/** Runs a job to its end, which is broken off as soon as one of its requests is at the server, and has done nothing yet. */
async function brokenOff(emulator: Emulator, call: string, end: (typeof ENDS)[number]): Promise<JobResult> {
  const [operationId, nth] = call.split(' ');
  return runAction(bundleJob(emulator, { cleanup: 'always' }), (phase, running) => {
    if (phase !== 'post') return;
    const before = emulator.requests.length;
    emulator.addFault({
      match: { operationId: operationId ?? '', nth: Number(nth) },
      kind: 'slow',
      when: 'before',
      delaySeconds: 0.6,
    });
    const watch = setInterval(() => {
      const asked = emulator.requests.slice(before).filter((request) => request.operationId === operationId);
      if (asked.length < Number(nth)) return;
      clearInterval(watch);
      if (end === 'SIGKILL') running.kill('SIGKILL');
      else running.cancel();
    }, 1);
    const stop = () => clearInterval(watch);
    running.finished.then(stop, stop);
  });
}

describe.concurrent('the end of a job is broken off anywhere, then the job is run again', () => {
  it.each(CALLS.flatMap((call) => ENDS.map((end) => [end, call] as const)))(
    '%s when %s has arrived',
    { timeout: 200_000 },
    async (end, call) => {
      await using emulator = await startEmulator({ settings: { timings: QUICK } });
      const { main, post, outputs } = await brokenOff(emulator, call, end);
      expect([main.conclusion, post?.signals.length], post?.log).toEqual(['success', 1]);
      const ofSandbox = ['listSandboxes 1', 'getSandbox 1', 'deleteSandbox 1', 'getSandbox 2'].includes(call);
      if (end === 'SIGINT') {
        const told = post?.annotations.map(({ title, message }) => `${title} ${message}`).join() ?? '';
        expect(told, 'what is left is told').toContain('Some resources were not deleted');
        expect(told).toContain(outputs['snapshot-id']);
        if (ofSandbox) expect(told).toContain(outputs['sandbox-id']);
      }
      emulator.clearFaults();
      const again = await runAction(bundleJob(emulator, { cleanup: 'always' }, { id: '5000', attempt: '2' }));
      expect([again.main.conclusion, again.post?.conclusion], again.log).toEqual(['success', 'success']);
      expect(emulator.sandboxes().filter(({ state }) => state !== 'destroying')).toEqual([]);
      // Snapshots carry no labels: one that the first attempt has left is somebody's, and used.
      expect(emulator.snapshots().length).toBeLessThanOrEqual(1);
    },
  );
});
