import { describe, expect, it } from 'vitest';
import type { Fault } from '../../emulator/index.ts';
import { ACTIONS_TOKEN } from '../github-server/index.ts';
import type { JobResult } from '../harness/index.ts';
import { IMAGE, type Stage, setStage } from './pull-request.ts';

const VALUE = 'postgres://app:hunter2@db/"app"';
const SHORT = 'eu';
const INPUTS = { env: `DATABASE_URL='${VALUE}'\nREGION=${SHORT}`, 'sandbox-timeout': '3s', deployment: 'true' };

/** Where a text is to be found by people and by later steps. */
function placesOf(text: string, { main, post }: JobResult, { github }: Stage): string[] {
  const places = Object.entries({ main, post }).flatMap(([name, phase]) => {
    if (phase === undefined) return [];
    const { raw, summary, annotations, outputs, state } = phase;
    const lines = raw.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    return Object.entries({ lines, summary, annotations, outputs, state }).map(
      ([part, content]) => [`${name} ${part}`, content] as const,
    );
  });
  const { comments, deployments } = github;
  const all = [...places, ['comments', comments] as const, ['deployments', deployments] as const];
  return all.filter(([, content]) => JSON.stringify(content).includes(text)).map(([name]) => name);
}

async function run(stage: Stage, fault: Fault): Promise<JobResult> {
  stage.daytona.addFault(fault);
  return stage.on('opened', IMAGE, { with: INPUTS, job: { debug: true } });
}

describe.concurrent('a secret that the server sends back is never exposed', () => {
  it.each<readonly [string, Fault]>([
    [
      'a message',
      {
        match: { operationId: 'createSandbox' },
        kind: 'status',
        status: 400,
        body: { message: [`env.DATABASE_URL must not be ${VALUE}, in the region ${SHORT}`, { value: VALUE }] },
      },
    ],
    [
      'the reason of a failure',
      {
        match: { operationId: 'getSandbox' },
        kind: 'rewrite',
        rewrite: { state: 'error', errorReason: `DATABASE_URL=${VALUE} is wrong, in the region ${SHORT}` },
      },
    ],
  ])('a value of `env`, in %s', async (_, fault) => {
    await using stage = await setStage();
    const result = await run(stage, fault);
    expect(result.main.conclusion, result.log).toBe('failure');
    expect(placesOf('hunter2', result, stage)).toEqual([]);
    expect(result.main.printed).toMatch(/\*\*\*.*, in the region eu/);
  });

  it('the token, in the address of the preview', async () => {
    await using stage = await setStage();
    const url = `https://3000-x.example/?key=${stage.daytona.apiKey}`;
    const result = await run(stage, { match: { operationId: 'getPortPreviewUrl' }, kind: 'rewrite', rewrite: { url } });
    expect(stage.github.comments).toMatchObject([{ body: expect.stringContaining('https://3000-x.example/') }]);
    expect(stage.github.deployments).toMatchObject([
      { statuses: [{}, { environmentUrl: 'https://3000-x.example/?key=***' }] },
    ]);
    expect(placesOf(stage.daytona.apiKey, result, stage)).toEqual(['main outputs']);
  });

  it.each([
    ['lines of one letter', 'a long token\na\ne\n'],
    ['words', 'octo-org octo-repo'],
  ])('%s, in place of a preview token: not masked for the rest of the job', async (_, token) => {
    await using stage = await setStage();
    const result = await run(stage, {
      match: { operationId: 'getPortPreviewUrl' },
      kind: 'rewrite',
      rewrite: { token },
    });
    expect(result.main.conclusion, result.log).toBe('success');
    expect(result.main.masks.filter((mask) => /^(a|e|a long token|octo.*)$/m.test(mask))).toEqual([]);
  });

  it.each([
    ['commands', 'x\n::error::y\n##[error]z'],
    ['the token', ''],
  ])('%s, as a state: not in any output', async (_, text) => {
    await using stage = await setStage();
    const state = text || stage.daytona.apiKey;
    const result = await run(stage, { match: { operationId: 'getSandbox' }, kind: 'rewrite', rewrite: { state } });
    expect(result.main.outputs).toMatchObject({ 'error-code': 'sandbox-timeout', 'snapshot-state': 'active' });
    expect(result.main.outputs).not.toHaveProperty('sandbox-state');
    expect(result.main.outputs.result).not.toContain(JSON.stringify(state).slice(1, -1));
  });

  it('the GitHub token, in the message of an unexpected error', async () => {
    await using stage = await setStage({ timings: { pull: 10 } });
    const script = `if (process.argv[1]?.endsWith('index.js')) setTimeout(() => { throw Error(process.env['INPUT_GITHUB-TOKEN']); }, 500);`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
    const result = await stage.on('opened', IMAGE, { job: { env } });
    expect(result.main.outputs, result.log).toMatchObject({ 'error-code': 'fault' });
    expect(placesOf(ACTIONS_TOKEN, result, stage)).toEqual([]);
  });
});
