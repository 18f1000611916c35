import { expect, it } from 'vitest';
import { runScript } from './scripted-action.ts';

it('keeps a line of 5 MB whole, commands in it included', async () => {
  const result = await runScript(`
    process.stdout.write('x'.repeat(5_000_000) + '##[set-output name=a]1\\n');
    process.stdout.write('y'.repeat(5_000_000) + '\\n');
  `);
  expect(result.outputs).toEqual({ a: '1' });
  expect(result.lines.at(-1)?.text).toHaveLength(5_000_000);
});

it('loses what process.exit did not let drain', async () => {
  const result = await runScript(
    `process.stdout.write('x'.repeat(20_000_000) + '\\n::set-output name=a::1\\n'); process.exit(0)`,
  );
  expect(result.exitCode).toBe(0);
  expect(result.raw.length).toBeLessThan(20_000_000);
  expect(result.outputs).toEqual({});
});

it('puts characters together that arrive in pieces', async () => {
  const result = await runScript(`
    const bytes = Buffer.from('a€😀z');
    for (const byte of bytes) {
      process.stdout.write(Buffer.from([byte]));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    process.stdout.write(Buffer.from([0x0a, 0xff, 0xfe, 0x0a]));
  `);
  expect(result.printed).toBe('a€😀z\n\ufffd\ufffd');
});

it('sees a promise that never settles: green when nobody awaits it, 13 when the module does', async () => {
  const [unawaited, awaited] = [
    await runScript(`new Promise(() => {}).then(() => to('OUTPUT', 'a=1\\n'))`),
    await runScript(`await new Promise(() => {})`),
  ];
  expect([unawaited.exitCode, unawaited.conclusion, unawaited.outputs]).toEqual([0, 'success', {}]);
  expect([awaited.exitCode, awaited.conclusion]).toEqual([13, 'failure']);
});

it('gives the process no input to wait for', async () => {
  const result = await runScript(`for await (const chunk of process.stdin) say('got ' + chunk); say('end of input')`);
  expect(result.printed).toBe('end of input');
});

it('sees the signal that a process died of', async () => {
  const result = await runScript(`process.kill(process.pid, 'SIGTERM'); stay()`);
  expect([result.exitCode, result.signal, result.conclusion]).toEqual([null, 'SIGTERM', 'failure']);
});

it('hands out lines as they come, from the first', async () => {
  const seen: string[] = [];
  const result = await runScript(`say('one'); setTimeout(() => say('two'), 50)`, {}, (phase, running) => {
    running.onLine(({ text }) => seen.push(text));
    expect([phase, running.visibleSoFar()]).toEqual(['main', '▼ Run octo-org/scripted@v1']);
  });
  expect(seen).toEqual(['Run octo-org/scripted@v1', 'one', 'two']);
  expect(result.lines.map(({ at }) => at)).toEqual(result.lines.map(({ at }) => at).toSorted((a, b) => a - b));
});
