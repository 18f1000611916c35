import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { JobResult } from '../harness/index.ts';
import { told } from './neighbours.ts';
import { IMAGE, NEXT_IMAGE, type Stage, setStage } from './pull-request.ts';

describe.concurrent("`api-url` is the address of Daytona's other platform", () => {
  it.each([
    ['input', { with: { 'api-url': 'https://app.daytona.com/api' } }],
    ['variable', { with: { 'api-url': '' }, job: { env: { DAYTONA_API_URL: 'https://API.Daytona.Com./v2' } } }],
  ])('as %s: rejected before the first request', async (_, given) => {
    await using stage = await setStage();
    const { main, conclusion, log } = await stage.on('opened', IMAGE, given);
    expect(conclusion, log).toBe('failure');
    expect(told(main, ERROR_TITLES.input)).toMatch(
      /platform that this action does not support.*`https:\/\/app\.daytona\.io\/api`/s,
    );
    expect(main.log).not.toContain('Daytona did not respond');
    expect(stage.daytona.requests).toEqual([]);
  });
});

describe.concurrent('the server returns an unencrypted preview URL', () => {
  const url = 'http://3000-box.preview.example:4000/';
  const token = 'preview-token-in-clear';

  it.each(['private', 'signed'])('%s: the step fails, and sends no request there', async (access) => {
    await using stage = await setStage();
    for (const operationId of ['getPortPreviewUrl', 'getSignedPortPreviewUrl'])
      stage.daytona.addFault({ match: { operationId }, kind: 'rewrite', rewrite: { url, token } });
    const given = { 'preview-access': access, 'ready-path': '/' };
    const { main, outputs, log } = await stage.on('opened', IMAGE, { with: given });
    expect(told(main, ERROR_TITLES['preview-not-encrypted']), log).toContain(
      'The preview URL is not encrypted: it starts with `http:` and leads to 3000-box.preview.example:4000.',
    );
    expect(main.printed).not.toContain('Waiting for the app to respond');
    expect(outputs['preview-url'] ?? '').toBe('');
    expect(stage.daytona.sandboxes()).toEqual([]);
  });

  it('without `preview-port` no preview URL is requested', async () => {
    await using stage = await setStage();
    stage.daytona.addFault({ match: { operationId: 'getPortPreviewUrl' }, kind: 'rewrite', rewrite: { url } });
    const { conclusion, log } = await stage.on('opened', IMAGE, { with: { 'preview-port': '' } });
    expect(conclusion, log).toBe('success');
  });
});

describe.concurrent('a server before v0.180.0 lists sandboxes without pages', () => {
  it.each<[string, (stage: Stage) => Promise<JobResult>]>([
    ['`closed`', (stage) => stage.on('closed', IMAGE)],
    ['a sweep', (stage) => stage.sweep()],
  ])('%s deletes what belongs to a closed pull request', async (_, takeAway) => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const own = stage.daytona.sandboxes();
    stage.daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'status', status: 200, body: own });
    stage.github.setPullRequestState(1, 'closed');
    const closed = await takeAway(stage);
    expect(closed.conclusion, closed.log).toBe('success');
    expect(own.map(({ labels }) => labels)).toMatchObject([{ 'daytona-sandbox-action/pull-request': '1' }]);
    expect(stage.daytona.sandboxes()).toEqual([]);
  });
});

describe.concurrent('the server repeats a value of `env` in its messages', () => {
  const value = 'correct-horse-battery';
  const message = `cannot do this with ${value}`;

  it('the warning about an old snapshot does not show it', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: { env: `PASSWORD=${value}` } });
    stage.daytona.addFault({
      match: { operationId: 'removeSnapshot' },
      kind: 'status',
      status: 400,
      body: { message },
    });
    const { conclusion, log, main } = await stage.on('synchronize', NEXT_IMAGE, { with: { env: `PASSWORD=${value}` } });
    expect(conclusion, log).toBe('success');
    expect(main.log).toContain('cannot do this with ***');
    expect(main.raw).not.toContain(value);
  });

  it('nor does the log of a deletion that fails', async () => {
    await using stage = await setStage();
    const options = { with: { env: `PASSWORD=${value}` } };
    await stage.earlier('opened', IMAGE, options);
    stage.daytona.addFault({ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 400, body: { message } });
    const { conclusion, log, main } = await stage.on('closed', IMAGE, options);
    expect(conclusion, log).toBe('failure');
    expect(main.log).toContain('cannot do this with ***');
    expect(main.raw).not.toContain(value);
  });
});
