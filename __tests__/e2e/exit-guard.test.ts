import { describe, expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { errorsOf } from './invariants.ts';
import { namesOn, ordinaryInputs, startServer } from './scenario.ts';

/** Has something go wrong inside the process of the main phase, which no code of the action foresees. */
function sabotage(script: string): Record<string, string> {
  const inMain = `if (process.argv[1]?.endsWith('index.js')) { ${script} }`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(inMain)}` };
}

describe.concurrent('the bundle never succeeds by accident, and deletes what it created', () => {
  it.each([
    [
      'a promise that never settles, and an empty event loop',
      `const { Socket } = await import('node:net'); const connect = Socket.prototype.connect; let times = 0;
       Socket.prototype.connect = function (...way) { return ++times >= 3 ? this : connect.apply(this, way); };`,
      'The action ended early',
      undefined,
    ],
    [
      'a rejection that nobody handles',
      `setTimeout(() => Promise.reject(new Error('lost')), 700);`,
      'Unexpected error in the action',
      'Error: lost',
    ],
    [
      'an exception outside of everything',
      `setTimeout(() => { throw null; }, 700);`,
      'Unexpected error in the action',
      'null',
    ],
  ])('%s', async (_, script, title, says = '') => {
    await using server = await startServer({ timings: { pull: 1 } });
    const result = await runAction({ with: ordinaryInputs(server), env: sabotage(script) });
    expect([result.main.exitCode, result.post?.exitCode], result.log).toEqual([1, 0]);
    expect(errorsOf(result.main)).toMatchObject([{ title, message: expect.stringContaining(says) }]);
    expect(namesOn(server)).toEqual([]);
  });
});
