import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActions } from '../../scripts/actions.ts';
import { readActionMetadata } from '../harness/action-metadata.ts';
import { IMAGE, ownLabels, SANDBOX, setStage } from './pull-request.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The largest that a job should have to download, compressed. */
const MOST_BYTES = 350 * 1024;

/** What GitHub sends to a job: an archive of the commit, here of the files as they are now. */
function archive(gitDir: string): Buffer {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', gitDir, '--work-tree', ROOT, ...args], { cwd: ROOT, maxBuffer: 1 << 28 });
  git('init', '--quiet');
  git('add', '--all');
  return git('archive', '--worktree-attributes', '--format=tar', git('write-tree').toString().trim());
}

describe('the archive of the repository that a job downloads', () => {
  let folder = '';
  let tar: Buffer = Buffer.alloc(0);
  const actionDir = () => join(folder, 'action');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
    tar = archive(join(folder, 'git'));
    mkdirSync(actionDir());
    execFileSync('tar', ['-x', '-C', actionDir()], { input: tar });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(`is at most ${MOST_BYTES / 1024} KB, compressed`, () =>
    expect(gzipSync(tar).length).toBeLessThanOrEqual(MOST_BYTES));

  it('has the actions, their licences, the reusable workflow, and nothing else', () => {
    const files = readdirSync(actionDir(), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(actionDir(), path)).isFile());
    const bundle = readdirSync(join(ROOT, 'dist')).map((name) => `dist/${name}`);
    const metadata = readActions().map(({ file }) => file);
    expect(files.sort()).toEqual(['.github/workflows/preview.yml', 'LICENSE', ...metadata, ...bundle].sort());
  });

  it('has all that the reusable workflow takes from this repository: the action', () => {
    const workflow: unknown = parse(readFileSync(join(actionDir(), '.github/workflows/preview.yml'), 'utf8'));
    const used = [...JSON.stringify(workflow).matchAll(/"uses":"([^"]+)"/g)].map(([, name = '']) => name);
    expect(used.filter((name) => /^(\.|\$)\//.test(name))).toEqual(['$/.']);
    expect(readActionMetadata(actionDir()).name).toBe(readActionMetadata(ROOT).name);
  });

  it('opens the preview of a pull request, updates it and deletes it', async () => {
    await using stage = await setStage();
    const job = { actionDir: actionDir(), needsPost: () => true };
    const options = { with: { deployment: 'true', env: '{ A: "1" }' }, job };
    const opened = await stage.on('opened', IMAGE, options);
    expect([opened.main.exitCode, opened.post?.exitCode], opened.log).toEqual([0, 0]);
    expect(stage.daytona.sandboxes()).toMatchObject([{ name: SANDBOX, state: 'started' }]);
    expect(stage.github.comments).toMatchObject([{ body: expect.stringContaining('Preview ready') }]);
    const closed = await stage.on('closed', IMAGE, options);
    expect([closed.main.exitCode, closed.post?.exitCode], closed.log).toEqual([0, 0]);
    expect([stage.daytona.sandboxes(), stage.daytona.snapshots()]).toEqual([[], []]);
  });

  it('sweeps', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'left', labels: ownLabels(stage, 1) });
    stage.github.setPullRequestState(1, 'closed');
    const swept = await stage.sweep({}, { job: { actionDir: actionDir() } });
    expect([swept.main.exitCode, swept.post], swept.log).toEqual([0, undefined]);
    expect(stage.daytona.sandboxes()).toEqual([]);
  });

  it('cleans up after a failure', async () => {
    await using stage = await setStage();
    const options = { with: { 'ready-path': '/', 'ready-timeout': '1s' }, job: { actionDir: actionDir() } };
    const { main, post } = await stage.on('opened', 'ghcr.io/acme/noapp:1', options);
    expect([main.exitCode, post?.exitCode]).toEqual([1, 0]);
    expect([stage.daytona.sandboxes(), stage.daytona.snapshots()]).toEqual([[], []]);
  });
});
