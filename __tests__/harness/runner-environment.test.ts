import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ActionJob } from './contract.ts';
import { runScript, type ScriptedAction } from './scripted-action.ts';

beforeAll(() => {
  for (const name of [
    'NODE_OPTIONS',
    'npm_config_x',
    'DAYTONA_API_KEY',
    'HTTPS_PROXY',
    'GITHUB_TOKEN',
    'INPUT_X',
    'STATE_X',
  ]) {
    vi.stubEnv(name, '--max-http-header-size=9999');
  }
});
afterAll(() => {
  vi.unstubAllEnvs();
});

async function environmentOf(job: Omit<ActionJob, 'actionDir'> = {}, action: Partial<ScriptedAction> = {}) {
  const { raw } = await runScript(
    { main: 'say(JSON.stringify({ ...process.env, cwd: process.cwd() }))', ...action },
    job,
  );
  const environment: Record<string, string> = JSON.parse(raw);
  return environment;
}

it('gives the variables of a runner and nothing of its own process', async () => {
  const names = Object.keys(await environmentOf()).sort();
  const runner = /^(GITHUB_|RUNNER_)/;
  expect(names.filter((name) => !runner.test(name))).toEqual(['CI', 'HOME', 'LANG', 'PATH', 'USER', 'cwd']);
  expect(names.filter((name) => runner.test(name))).toMatchSnapshot();
});

it('puts the process into an empty workspace, with the event beside it', async () => {
  const payload = { number: 7, pull_request: { number: 7, head: { ref: 'feature' }, base: { ref: 'main' } } };
  const event = { name: 'pull_request', payload };
  const script = `
    const { readFileSync, readdirSync } = await import('node:fs');
    say(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8').replaceAll(/\\s/g, ''), String(readdirSync('.').length));
    say(process.env.GITHUB_REF, process.env.GITHUB_REF_NAME, process.env.GITHUB_HEAD_REF, process.env.GITHUB_BASE_REF);
    say(process.env.GITHUB_EVENT_NAME, String(process.cwd() === process.env.GITHUB_WORKSPACE));
  `;
  const { raw } = await runScript(script, { event });
  expect(raw.trim().split('\n')).toEqual([
    JSON.stringify(payload),
    '0',
    'refs/pull/7/merge',
    '7/merge',
    'feature',
    'main',
    'pull_request',
    'true',
  ]);
});

it('gives inputs with dashes, defaults from contexts, and undeclared ones with a warning', async () => {
  const inputs = {
    'api-key': { required: true },
    'github-token': { default: `\${{ github.token }}` },
    'a b': { default: 3 },
  };
  const job = { with: { 'API-key': ' k ', other: 'o' }, contexts: { github: { token: 'ghs_1' } } };
  const environment = await environmentOf(job, { inputs });
  expect(environment).toMatchObject({
    'INPUT_API-KEY': ' k ',
    INPUT_OTHER: 'o',
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    INPUT_A_B: '3',
  });
  const { log, problems, conclusion } = await runScript({ main: '', inputs }, job);
  expect(log).toMatchInlineSnapshot(`
    "Warning: Unexpected input(s) 'other', valid inputs are ['api-key', 'github-token', 'a b']
    ▼ Run octo-org/scripted@v1
      with:
        API-key:  k 
        other: o
        github-token: ***
        a b: 3"
  `);
  expect(problems).toEqual(["Unexpected input(s) 'other', valid inputs are ['api-key', 'github-token', 'a b']"]);
  expect(conclusion).toBe('success');
});

it('does not miss a required input', async () => {
  expect(await environmentOf({}, { inputs: { key: { required: true } } })).toMatchObject({ INPUT_KEY: '' });
});

it('lets contexts.github set GITHUB_*, and env: everything else', async () => {
  const environment = await environmentOf({
    contexts: { github: { api_url: 'http://127.0.0.1:1', run_id: 5 } },
    env: { DAYTONA_API_URL: 'http://127.0.0.1:2', CI: 'false', NODE_OPTIONS: '--no-warnings' },
  });
  expect(environment).toMatchObject({
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_RUN_ID: '5',
    DAYTONA_API_URL: 'http://127.0.0.1:2',
    CI: 'false',
    NODE_OPTIONS: '--no-warnings',
  });
  expect(environment.DAYTONA_API_KEY).toBeUndefined();
  await expect(environmentOf({ env: { GITHUB_API_URL: 'x' } })).rejects.toThrow('use contexts.github instead');
});

it('shows the environment of the step in the log', async () => {
  const { log } = await runScript('', { env: { A: '1', EMPTY: '', KEY: 's3cret' }, secrets: ['s3cret'] });
  expect(log).toBe('▼ Run octo-org/scripted@v1\n  env:\n    A: 1\n    KEY: ***');
});

it('uses a workspace that is given, and leaves it', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  writeFileSync(join(workspace, 'file.txt'), '');
  const { raw } = await runScript(`const { readdirSync } = await import('node:fs'); say(...readdirSync('.'))`, {
    workspace,
  });
  expect(raw).toBe('file.txt\n');
  expect(existsSync(workspace)).toBe(true);
  rmSync(workspace, { recursive: true });
});

it('runs the node it is told to', async () => {
  await expect(runScript('', { node: '/nowhere/node' })).rejects.toThrow('ENOENT');
  expect((await environmentOf({ node: process.execPath })).CI).toBe('true');
});
