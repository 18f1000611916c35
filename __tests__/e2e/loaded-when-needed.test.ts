import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';
import { errorsOf } from './invariants.ts';
import { IMAGE, setStage } from './pull-request.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What tells the files of the bundle in which a library is. */
const LIBRARIES = [/\bclass Lexer\b/, /\bBottleneck\b/];

describe('a copy of the action without the libraries for YAML and GitHub', () => {
  let actionDir = '';

  beforeAll(() => {
    actionDir = mkdtempSync(join(tmpdir(), 'action-'));
    for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(actionDir, part), { recursive: true });
    const paths = readdirSync(join(actionDir, 'dist')).map((name) => join(actionDir, 'dist', name));
    const scripts = paths.filter((path) => path.endsWith('.js'));
    const found = LIBRARIES.map((library) => scripts.filter((file) => library.test(readFileSync(file, 'utf8'))));
    for (const files of found) expect(files).toHaveLength(1);
    for (const file of new Set(found.flat())) rmSync(file);
  });
  afterAll(() => rmSync(actionDir, { recursive: true }));

  it('does a job outside of a pull request, with inputs that are no YAML', async () => {
    await using server = await startServer();
    const inputs = { ...ordinaryInputs(server), env: 'A=1', labels: 'team=x', entrypoint: 'node server.js' };
    const { conclusion, log } = await runAction({ actionDir, with: inputs });
    expect(conclusion, log).toBe('success');
  });

  it('fails at an input that is YAML', async () => {
    await using server = await startServer();
    const { main } = await runAction({ actionDir, with: { ...ordinaryInputs(server), env: '{ A: 1 }' } });
    expect(errorsOf(main)).toMatchObject([
      { title: ERROR_TITLES.fault, message: expect.stringContaining('Cannot find module') },
    ]);
  });

  it('tells a pull request nothing, and warns', async () => {
    await using stage = await setStage();
    const { main } = await stage.on('opened', IMAGE, { job: { actionDir } });
    expect(main.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
      { message: expect.stringContaining('Cannot find module') },
    ]);
    expect(stage.github.comments).toEqual([]);
  });
});
