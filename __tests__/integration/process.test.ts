import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';

const EXIT = fileURLToPath(new URL('../../src/action/runner/process.ts', import.meta.url));

/** Runs a module that has taken charge of the exit, and tells how it ended. */
async function ends(body: string, signal?: NodeJS.Signals) {
  const script = `import { installExitGuard } from ${JSON.stringify(EXIT)};\nconst exit = installExitGuard(process);\n${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (signal !== undefined && printed.includes('ready')) child.kill(signal);
    });
  }
  const closed: unknown[] = await once(child, 'close');
  return { code: closed[0], errors: printed.split('\n').filter((line) => line.startsWith('::error')), printed };
}

describe('exit code 0 requires success', () => {
  it('a successful run ends with 0 and no error', async () => {
    expect(await ends('exit.settle(true);')).toMatchObject({ code: 0, errors: [] });
  });

  it('a failed run ends with 1 and only its own error', async () => {
    expect(await ends('exit.settle(false);')).toMatchObject({ code: 1, errors: [] });
  });

  it('a promise that never settles ends with 1 and an annotation', async () => {
    const { code, errors } = await ends('await new Promise(() => {}); exit.settle(true);');
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining(`title=${ERROR_TITLES['ended-early']}::`)]);
  });

  it('an empty event loop ends with 1 and an annotation', async () => {
    const { code, errors } = await ends('new Promise(() => {}).then(() => exit.settle(true));');
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
  });

  it('an unhandled rejection ends with 1 and an annotation', async () => {
    const { code, errors } = await ends(
      'Promise.reject(new Error("lost\\n::set-output name=x::y")); await new Promise((r) => setTimeout(r, 500)); exit.settle(true);',
    );
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(`title=${ERROR_TITLES.fault}::.*lost`)]);
  });

  it('an exception outside of the run ends with 1 and an annotation', async () => {
    const { code, errors } = await ends(
      'setTimeout(() => { throw new TypeError("slipped"); }); await new Promise((r) => setTimeout(r, 500)); exit.settle(true);',
    );
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('TypeError: slipped')]);
  });

  it.each(['null', 'undefined', '"text"', 'Object.create(null)', 'Symbol("s")'])(
    '%s, thrown or rejected with, ends with 1 and an annotation',
    async (thrown) => {
      for (const body of [`setTimeout(() => { throw ${thrown}; });`, `Promise.reject(${thrown});`]) {
        const { code, errors } = await ends(`${body} await new Promise((r) => setTimeout(r, 500)); exit.settle(true);`);
        expect([code, errors.length], body).toEqual([1, 1]);
      }
    },
  );
});

describe('cancellation', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s aborts the signal, with the reason', async (signal) => {
    const { code, printed } = await ends(
      `exit.signal.addEventListener('abort', () => { console.log(exit.signal.reason.message); exit.settle(false); process.exit(); });
       console.log('ready'); setInterval(() => {}, 1000);`,
      signal,
    );
    expect(printed).toContain(`The job was cancelled, or it reached its \`timeout-minutes\` (${signal}).`);
    expect(code).toBe(1);
  });

  it('also works with Ctrl-Break on Windows', async () => {
    const { printed } = await ends(
      `process.emit('SIGBREAK', 'SIGBREAK'); console.log(exit.signal.reason.message); exit.settle(false);`,
    );
    expect(printed).toContain('The job was cancelled, or it reached its `timeout-minutes` (SIGBREAK).');
  });
});
