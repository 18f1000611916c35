import { expect, it } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { CALM } from './calm.ts';
import { tell, violations } from './invariants.ts';
import { play } from './play.ts';

type FaultAnywhere = Omit<Fault, 'match'>;

const TROUBLES: readonly (readonly [string, FaultAnywhere])[] = [
  ['connection reset before it took effect', { kind: 'reset', when: 'before' }],
  ['connection reset after it took effect', { kind: 'reset', when: 'after' }],
  ['no answer, without effect', { kind: 'hang', when: 'before' }],
  ['no answer, took effect', { kind: 'hang', when: 'after' }],
  ['answer cut in the middle', { kind: 'truncate' }],
  ['answer stops in the middle', { kind: 'stall' }],
  ['answer after 120 s', { kind: 'slow', when: 'after', delaySeconds: 120 }],
  ['408', { kind: 'status', status: 408 }],
  [
    '429, Retry-After-authenticated: 20',
    { kind: 'status', status: 429, headers: { 'Retry-After-authenticated': '20' } },
  ],
  ['500', { kind: 'status', status: 500 }],
  ['500 after it took effect', { kind: 'status', status: 500, when: 'after' }],
  ['502', { kind: 'status', status: 502 }],
  ['503, Retry-After: 10', { kind: 'status', status: 503, headers: { 'Retry-After': '10' } }],
  ['504 after it took effect', { kind: 'status', status: 504, when: 'after' }],
  ['400 No available runners', { kind: 'status', status: 400, body: { message: 'No available runners' } }],
  ['broken JSON', { kind: 'bad-json' }],
  ['empty 200 after it took effect', { kind: 'empty', when: 'after' }],
  ['HTML page, 200', { kind: 'html' }],
  ['redirect', { kind: 'redirect', headers: { Location: 'https://elsewhere.example/' } }],
  ['401', { kind: 'status', status: 401 }],
  ['403', { kind: 'status', status: 403 }],
];

/** Rejections and wrong addresses are reported immediately and never retried. */
const AT_ONCE = /^(HTML|redirect|401|403)/;

async function see(operationId: string, fault: FaultAnywhere, isOnce: boolean) {
  const record = await play({
    ...CALM,
    timeoutS: { snapshot: 300, sandbox: 300 },
    faults: [{ match: { operationId, ...(isOnce ? { nth: 1 } : {}) }, ...fault }],
  });
  expect(violations(record), tell(record)).toEqual([]);
  const [job] = record.jobs;
  const error = job?.main.error;
  const title = error instanceof Error && 'title' in error ? String(error.title) : undefined;
  return {
    title: title ?? 'success',
    seconds: Math.round((job?.main.tookMs ?? 0) / 1000),
    sent: record.requests.length,
  };
}

it('each fault, once and always, at each creation', { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  for (const [name, trouble] of TROUBLES) {
    for (const operationId of ['createSnapshot', 'createSandbox']) {
      const once = await see(operationId, trouble, true);
      const always = await see(operationId, trouble, false);
      lines.push(
        `| ${name} | ${operationId} | ${once.title}, ${once.seconds} s | ${always.title}, ${always.seconds} s, ${always.sent} requests |`,
      );
      expect(once.title === 'success', `${name} at ${operationId}: ${once.title}`).toBe(!AT_ONCE.test(name));
      if (AT_ONCE.test(name)) expect(always.seconds, name).toBeLessThan(5);
    }
  }
  console.log(['| fault | at | once | always |', '|---|---|---|---|', ...lines].join('\n'));
});
