import { expect, it } from 'vitest';
import { runScript } from './scripted-action.ts';

it('takes outputs, state, environment and path from the files', async () => {
  const result = await runScript(String.raw`
    to('OUTPUT', 'a=1\nb<<E\nx\ny\nE\n');
    to('STATE', 's=1\n');
    to('ENV', 'FOO=bar\n');
    to('PATH', '/first\n/second\n');
    to('STEP_SUMMARY', '# Done\n');
  `);
  expect(result.outputs).toEqual({ a: '1', b: 'x\ny' });
  expect(result.state).toEqual({ s: '1' });
  expect(result.env).toEqual({ FOO: 'bar' });
  expect(result.path).toEqual(['/first', '/second']);
  expect(result.summary).toBe('# Done\n');
  expect([result.conclusion, result.problems]).toEqual(['success', []]);
});

it('fails the step at a heredoc without its end, and keeps what came before', async () => {
  const result = await runScript(String.raw`to('OUTPUT', 'a=1\nb<<EOF\nx\n'); to('STATE', 's=1\n')`);
  expect([result.exitCode, result.conclusion]).toEqual([0, 'failure']);
  expect(result.outputs).toEqual({ a: '1' });
  expect(result.state).toEqual({ s: '1' });
  expect(result.annotations.map(({ message }) => message)).toEqual([
    "Unable to process file command 'output' successfully.",
    "Invalid value. Matching delimiter not found 'EOF'",
  ]);
});

it('accepts a last line without its line end', async () => {
  const result = await runScript(`to('OUTPUT', 'a=1'); process.stdout.write('::notice::last')`);
  expect(result.outputs).toEqual({ a: '1' });
  expect(result.printed).toBe('Notice: last');
});

it('takes the files of an action that failed', async () => {
  const result = await runScript(`to('STATE', 'id=1\\n'); say('half'); throw new Error('boom')`);
  expect([result.exitCode, result.conclusion]).toEqual([1, 'failure']);
  expect(result.state).toEqual({ id: '1' });
  expect(result.log).toContain('Error: boom');
  expect(result.annotations).toEqual([]);
});

it('drops a summary over 1 MiB with an error, and the step succeeds', async () => {
  const [over, exact] = await Promise.all(
    [1024 * 1024 + 1, 1024 * 1024].map((size) => runScript(`to('STEP_SUMMARY', 'x'.repeat(${size}))`)),
  );
  expect(over?.summary).toBe('');
  expect(over?.problems[0]).toContain('supports content up to a size of 1024k, got 1024k');
  expect(over?.conclusion).toBe('success');
  expect(exact?.summary).toHaveLength(1024 * 1024);
});

it('refuses NODE_OPTIONS and goes on', async () => {
  const result = await runScript(`to('ENV', 'Node_Options=--x\\nA=1\\n')`);
  expect(result.env).toEqual({ A: '1' });
  expect(result.problems).toEqual(["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]);
  expect(result.conclusion).toBe('success');
});

it('does not mind files that were deleted', async () => {
  const result = await runScript(`
    const { rmSync } = await import('node:fs');
    for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) rmSync(process.env['GITHUB_' + name]);
  `);
  expect([result.conclusion, result.problems, result.outputs]).toEqual(['success', [], {}]);
});
