import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';
import { errorsOf } from './invariants.ts';
import { namesOn, ordinaryInputs, startServer } from './scenario.ts';

/** Has the main phase write one of the runner's files to a place of another kind. */
function misdirect(variable: string, path: string): Record<string, string> {
  const script = `if (process.argv[1]?.endsWith('index.js')) process.env.${variable} = ${JSON.stringify(path)};`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

const PLACES = [
  ['full', '/dev/full', 'no space left on device'],
  ['a folder', '/', 'illegal operation on a directory'],
  ['not there', '/nowhere/at/all', 'Missing file'],
] as const;

describe.concurrent('a runner file that cannot be written', () => {
  it.each(PLACES)('the output file, %s: the step fails, and deletes what it created', async (_, path, says) => {
    await using server = await startServer();
    const result = await runAction({ with: ordinaryInputs(server), env: misdirect('GITHUB_OUTPUT', path) });
    expect([result.main.exitCode, result.post?.exitCode], result.log).toEqual([1, 0]);
    expect(errorsOf(result.main)).toMatchObject([
      { title: ERROR_TITLES['runner-files'], message: expect.stringContaining(says) },
    ]);
    expect(namesOn(server)).toEqual([]);
  });

  it.each(PLACES)('the state file, %s: no request is sent', async (_, path, says) => {
    await using server = await startServer();
    const result = await runAction({ with: ordinaryInputs(server), env: misdirect('GITHUB_STATE', path) });
    expect(errorsOf(result.main)).toMatchObject([
      { title: ERROR_TITLES['runner-files'], message: expect.stringContaining(says) },
    ]);
    expect(server.requests).toEqual([]);
  });

  it('does not hide an earlier failure', async () => {
    await using server = await startServer();
    const inputs = { ...ordinaryInputs(server), 'api-token': 'dtn_wrong0123456789' };
    const { main } = await runAction({ with: inputs, env: misdirect('GITHUB_OUTPUT', '/dev/full') });
    expect(errorsOf(main)).toMatchObject([{ title: ERROR_TITLES['token-refused'] }]);
    expect(main.log).toContain('The output `error-code` cannot be written: ENOSPC');
  });
});
