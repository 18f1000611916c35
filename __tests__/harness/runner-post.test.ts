import { describe, expect, it } from 'vitest';
import { runScript } from './scripted-action.ts';

it('gives post the state, the inputs, the environment and the path that main left', async () => {
  const result = await runScript(
    {
      inputs: { x: {} },
      main: String.raw`
        to('STATE', 'id=1\nText<<E\na\nb\nE\n'); to('ENV', 'FROM_MAIN=m\nSTEP=main\n'); to('PATH', '/one\n/two\n'); to('OUTPUT', 'o=1\n');
        say('::save-state name=old::2');
      `,
      post: `
        const { STATE_id, STATE_Text, STATE_old, INPUT_X, FROM_MAIN, STEP, PATH } = process.env;
        say(JSON.stringify([STATE_id, STATE_Text, STATE_old, INPUT_X, FROM_MAIN, STEP, PATH.split(':').slice(0, 2)]));
        to('OUTPUT', 'late=1\\n');
      `,
    },
    { with: { x: 'in' }, env: { STEP: 'step' } },
  );
  expect(JSON.parse(result.post?.raw ?? '')).toEqual(['1', 'a\nb', '2', 'in', 'm', 'step', ['/two', '/one']]);
  expect(result.post?.log).toMatch(/^Post job cleanup\.\n/);
  expect(result.outputs).toEqual({ o: '1' });
  expect(result.conclusion).toBe('success');
});

it('uses new files for post, in the same workspace and temporary folder', async () => {
  const show = `say(JSON.stringify(['OUTPUT', 'STATE', 'WORKSPACE'].map((n) => process.env['GITHUB_' + n]).concat(process.env.RUNNER_TEMP)))`;
  const result = await runScript({ main: show, post: show });
  const [main, post]: string[][] = [JSON.parse(result.raw), JSON.parse(result.post?.raw ?? '')];
  expect(post?.map((value, index) => value === main?.[index])).toEqual([false, false, true, true]);
});

it('runs post after a crash that came after the state was saved', async () => {
  const result = await runScript({
    main: `to('STATE', 'sandbox=s1\\n'); setTimeout(() => process.abort(), 10)`,
    post: `say('deletes ' + process.env.STATE_sandbox)`,
  });
  expect(result.main.conclusion).toBe('failure');
  expect(result.main.signal).toBe('SIGABRT');
  expect(result.post?.printed).toBe('deletes s1');
  expect(result.conclusion).toBe('failure');
});

describe('post-if', () => {
  it.each([
    ['always()', 'process.exitCode = 1', true],
    ['success()', 'process.exitCode = 1', false],
    ['success()', '', true],
    ['failure()', 'process.exitCode = 1', true],
    ['failure() || cancelled()', '', false],
  ])('%s after %j: %s', async (postIf, main, runs) => {
    const result = await runScript({ main, post: `say('here')`, postIf });
    expect(result.post !== undefined).toBe(runs);
  });

  it('cancelled() after a cancel', async () => {
    const action = { main: `stay(); say('ready')`, post: `say('here')`, postIf: 'cancelled()' };
    const result = await runScript(action, {}, (phase, running) => {
      if (phase === 'main') running.onLine(({ text }) => text === 'ready' && running.cancel());
    });
    expect(result.post?.printed).toBe('here');
    expect([result.main.conclusion, result.post?.conclusion, result.conclusion]).toEqual([
      'cancelled',
      'success',
      'cancelled',
    ]);
  });
});

it('fails the job when post fails', async () => {
  const result = await runScript({ main: '', post: 'process.exitCode = 3' });
  expect([result.main.conclusion, result.post?.exitCode, result.conclusion]).toEqual(['success', 3, 'failure']);
});

it('has no post when the action has none', async () => {
  expect((await runScript('')).post).toBeUndefined();
});

it('does not run post when the machine is gone, unless asked', async () => {
  const action = { main: `to('STATE', 'id=1\\n'); stay(); say('ready')`, post: `say('id ' + process.env.STATE_id)` };
  const run = (postAfterKill: boolean) =>
    runScript(action, { postAfterKill }, (phase, running) => {
      if (phase === 'main') running.onLine(({ text }) => text === 'ready' && running.kill('SIGKILL'));
    });
  const [gone, back] = [await run(false), await run(true)];
  expect([gone.signal, gone.conclusion, gone.post]).toEqual(['SIGKILL', 'failure', undefined]);
  expect(back.post?.printed).toBe('id 1');
});
