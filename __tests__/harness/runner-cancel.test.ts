import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { HarnessTimeoutError, type RunningAction } from './contract.ts';
import { signal } from './process-tree.ts';
import { startAction } from './runner.ts';
import { runScript, writeScriptedAction } from './scripted-action.ts';

const SHORT = { int: 300, term: 200, pipe: 200 };

const cancelWhenReady = (_: string, running: RunningAction) => {
  running.onLine(({ text }) => text.startsWith('ready') && running.cancel());
};

/** A zombie is not alive. It remains where nothing reaps orphans. */
function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  if (process.platform !== 'linux') return signal(pid, 'SIGCONT');
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

/** A killed process disappears a moment later. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await sleep(20);
  return !isAlive(pid);
}

describe('cancel', () => {
  it('ends a process without handlers at SIGINT; exit hooks do not run', async () => {
    const result = await runScript(
      `process.on('exit', () => say('exit hook')); stay(); say('ready')`,
      { graceMs: SHORT },
      cancelWhenReady,
    );
    expect([result.signal, result.exitCode, result.conclusion]).toEqual(['SIGINT', null, 'cancelled']);
    expect(result.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
    expect(result.log).toMatch(/ready\nError: The operation was canceled\.$/);
  });

  it('is a cancel also when the process ends well, and its files count', async () => {
    const script = `
      process.once('SIGINT', () => { say('tidying'); to('STATE', 'id=1\\n'); to('OUTPUT', 'a=1\\n'); clearInterval(timer); });
      const timer = stay();
      say('ready');
    `;
    const result = await runScript(script, { graceMs: SHORT }, cancelWhenReady);
    expect([result.exitCode, result.conclusion]).toEqual([0, 'cancelled']);
    expect([result.state, result.outputs]).toEqual([{ id: '1' }, { a: '1' }]);
    expect(result.printed).toBe('ready\ntidying');
  });

  it('sends SIGTERM to a process that ignores SIGINT', async () => {
    const result = await runScript(
      `process.on('SIGINT', () => {}); stay(); say('ready')`,
      { graceMs: SHORT },
      cancelWhenReady,
    );
    expect(result.signal).toBe('SIGTERM');
    const [int, term] = result.signals;
    expect((term?.at ?? 0) - (int?.at ?? 0)).toBeGreaterThan(280);
  });

  it('waits 7.5 s, then 2.5 s, then kills a process that ignores both', async () => {
    const script = `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => say('ignores ' + name)); stay(); say('ready')`;
    const result = await runScript(script, {}, cancelWhenReady);
    expect(result.printed).toBe('ready\nignores SIGINT\nignores SIGTERM');
    expect([result.signal, result.conclusion]).toEqual(['SIGKILL', 'cancelled']);
    expect(result.signals.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    const [int = 0, term = 0, kill = 0] = result.signals.map(({ at }) => at);
    expect(term - int).toBeGreaterThan(7450);
    expect(term - int).toBeLessThan(9500);
    expect(kill - term).toBeGreaterThan(2450);
    expect(kill - term).toBeLessThan(4500);
  });

  it('reaches only the node process; the last resort takes its children too', async () => {
    const child = `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log('child got ' + name)); console.log('ready ' + process.pid); setInterval(() => {}, 1000)`;
    const script = `
      for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => say('node got ' + name));
      spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
    `;
    const result = await runScript(script, { graceMs: SHORT }, cancelWhenReady);
    expect(result.printed).toMatch(/^ready \d+\nnode got SIGINT\nnode got SIGTERM$/);
    expect(await isGone(Number(/ready (\d+)/.exec(result.raw)?.[1]))).toBe(true);
  });

  it('does nothing to a process that is over, and nothing twice', async () => {
    using action = writeScriptedAction({ main: `say('done')` });
    const running = startAction({ actionDir: action.dir });
    const result = await running.finished;
    running.cancel();
    running.cancel();
    running.kill('SIGKILL');
    expect([result.conclusion, result.signals]).toEqual(['success', []]);
  });

  it('can be done to post as well', async () => {
    const result = await runScript({ main: '', post: `stay(); say('ready')` }, { graceMs: SHORT }, cancelWhenReady);
    expect([result.main.conclusion, result.post?.conclusion, result.conclusion]).toEqual([
      'success',
      'cancelled',
      'cancelled',
    ]);
  });
});

it('sends the same signals when the step runs out of time, but the step has failed', async () => {
  const result = await runScript(`process.on('SIGINT', () => {}); stay()`, { graceMs: SHORT, stepTimeoutMs: 1200 });
  expect(result.signals.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM']);
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toBe(
    "The action 'Run octo-org/scripted@v1' has timed out after 0.02 minutes.",
  );
});

// Children in other process groups are found by their environment in /proc.
const linux = process.platform === 'linux';

it.each(linux ? [false, true] : [false])(
  'gives up on a pipe that a grandchild holds open (detached: %s)',
  async (detached) => {
    const script = `
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: ${detached} });
    child.unref();
    say('child ' + child.pid);
    to('OUTPUT', 'a=1\\n');
  `;
    const result = await runScript(script, { graceMs: SHORT });
    expect([result.exitCode, result.conclusion, result.outputs]).toEqual([0, 'success', { a: '1' }]);
    expect(result.durationMs).toBeGreaterThan(200);
    expect(await isGone(Number(/child (\d+)/.exec(result.raw)?.[1]))).toBe(true);
  },
);

it.runIf(linux)('leaves a quiet grandchild to the end of the job', async () => {
  const quiet = `spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true })`;
  const result = await runScript({
    main: `const child = ${quiet}; child.unref(); to('STATE', 'pid=' + child.pid + '\\n')`,
    post: `say(String(process.kill(Number(process.env.STATE_pid), 0)))`,
  });
  expect(result.post?.printed).toBe('true');
  expect(await isGone(Number(result.state.pid))).toBe(true);
});

it('kills everything and rejects with the log so far when the test runs out of time', async () => {
  using action = writeScriptedAction({ main: `process.on('SIGTERM', () => {}); stay(); say('stuck here')` });
  const running = startAction({ actionDir: action.dir, timeoutMs: 1500 });
  const error: unknown = await running.finished.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HarnessTimeoutError);
  expect(String(error)).toContain('stuck here');
  expect(await isGone(running.pid ?? 0)).toBe(true);
});

it('removes its folders at the end', async () => {
  const result = await runScript(`say(process.env.RUNNER_TEMP)`);
  expect(existsSync(result.raw.trim())).toBe(false);
});
