import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { JobResult } from '../harness/index.ts';
import { IMAGE, onlyComment, type Stage, setStage } from './pull-request.ts';

const probes = ({ daytona }: Stage) => daytona.requests.filter(({ path }) => path === '/healthz');

/** What a person can see of a job: its log with the masks on, and its summary. */
const visible = ({ log, summary }: JobResult) => `${log}\n${summary}`;

describe.concurrent('access to a preview', () => {
  test('private: the URL comes from the API, the token is masked, and the comment says who has access', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { with: { 'ready-path': '/healthz' } });
    expect(result.conclusion).toBe('success');
    const [sandbox] = stage.daytona.sandboxes();
    expect(sandbox?.public).toBe(false);
    expect(result.outputs['preview-url']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(JSON.parse(result.outputs.result ?? '')).toMatchObject({ 'preview-url': result.outputs['preview-url'] });
    expect(result.masks).toContain(sandbox?.previewToken);
    expect(visible(result)).not.toContain(sandbox?.previewToken);
    expect(onlyComment(stage.github)).toContain(result.outputs['preview-url']);
    expect(onlyComment(stage.github)).toContain('Only logged-in members of the Daytona organization');
    expect(probes(stage).every(({ status }) => status === 200)).toBe(true);
  });

  test('public: the sandbox becomes public, and the comment does not mention a login', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { with: { 'preview-access': 'public', deployment: 'true' } });
    expect(stage.daytona.sandboxes()[0]?.public).toBe(true);
    expect(onlyComment(stage.github)).not.toContain('login');
    expect(stage.github.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'success',
      environmentUrl: result.outputs['preview-url'],
    });
  });

  test('public, without a port: the sandbox becomes public', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { with: { 'preview-access': 'public', 'preview-port': '' } });
    expect(result.conclusion, result.log).toBe('success');
    expect(stage.daytona.sandboxes()).toMatchObject([{ public: true }]);
    expect(result.outputs).not.toHaveProperty('preview-url');
  });

  test('signed: the link is valid for a day, masked, and absent from comment, deployment and summary', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, {
      with: { 'preview-access': 'signed', 'ready-path': '/healthz', deployment: 'true' },
    });
    expect(result.conclusion).toBe('success');
    const url = result.outputs['preview-url'] ?? 'none';
    const asked = stage.daytona.requests.find(({ operationId }) => operationId === 'getSignedPortPreviewUrl');
    expect(asked?.query).toBe('expiresInSeconds=86400');
    expect(result.masks).toContain(url);
    expect(result.masks).toContain(new URL(url).host);
    expect(visible(result)).not.toContain(new URL(url).host);
    expect(onlyComment(stage.github)).not.toContain(new URL(url).host);
    expect(JSON.stringify(stage.github.deployments)).not.toContain(new URL(url).host);
  });
});

describe.concurrent('readiness', () => {
  test('a slow app: keeps waiting on 502, and does not reset the idle timer', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', 'ghcr.io/acme/slowapp-12:1', { with: { 'ready-path': '/healthz' } });
    expect(result.conclusion).toBe('success');
    expect(probes(stage)[0]?.status).toBe(502);
    expect(probes(stage).at(-1)?.status).toBe(200);
    for (const { headers } of probes(stage)) {
      expect(headers['x-daytona-skip-last-activity-update']).toBe('true');
      expect(headers['x-daytona-skip-preview-warning']).toBe('true');
      expect(headers.authorization).toBeUndefined();
    }
    expect(result.groups.map(({ title }) => title)).toContainEqual(expect.stringContaining('for the app to respond'));
    expect(result.log).toMatch(/502: nothing listens yet/);
    expect(result.log).toMatch(/✓ app ready after/);
  });

  test('an app that never listens: shows its output with a hint, and deletes the new sandbox', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', 'ghcr.io/acme/noapp:1', {
      with: { 'ready-path': '/healthz', 'ready-timeout': '1s', deployment: 'true' },
    });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations).toHaveLength(1);
    expect(result.main.annotations[0]).toMatchObject({ level: 'error', title: ERROR_TITLES['app-not-listening'] });
    expect(result.main.annotations[0]?.message).toMatch(/Last response: 502[\s\S]*ENTRYPOINT, never its CMD/);
    const shown = result.main.groups.find(({ title }) => title === 'Last lines printed by the entrypoint');
    expect(shown?.lines).toEqual(["│ Error: Cannot find module '/app/server.js'"]);
    expect(stage.daytona.sandboxes()).toEqual([]);
    expect(stage.daytona.snapshots()).toEqual([]);
    expect(onlyComment(stage.github)).toContain('### ❌ Preview failed');
    expect(onlyComment(stage.github)).not.toContain('Cannot find module');
    expect(stage.github.deployments[0]?.statuses.at(-1)?.state).toBe('failure');
  });

  test('hostile output of the entrypoint is logged as text', async () => {
    await using stage = await setStage();
    const image = 'ghcr.io/acme/hostilelogs-apperror:1';
    const result = await stage.on('opened', image, { with: { 'ready-path': '/', 'ready-timeout': '1s' } });
    expect(result.main.annotations).toHaveLength(1);
    expect(result.main.annotations[0]?.message).toContain('Last response: 500');
    expect(result.main.outputs.x).toBeUndefined();
    expect(result.log).toContain('│ first line');
    expect(result.main.raw).not.toMatch(/^\s*::(error|set-output)::?injected/m);
    expect(result.main.problems).toEqual([]);
  });

  test('a path of two slashes does not send the token to another host', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { with: { 'ready-path': '//127.0.0.2/x' } });
    expect(result.conclusion).toBe('success');
    expect(stage.daytona.requests.some(({ path }) => path === '//127.0.0.2/x')).toBe(true);
  });

  test('a login page does not count as the app', async () => {
    await using stage = await setStage({ dashboardUrl: 'https://daytona.example.com' });
    stage.daytona.addFault({ match: { operationId: 'getPortPreviewUrl' }, kind: 'rewrite', rewrite: { token: '' } });
    const result = await stage.on('opened', IMAGE, { with: { 'ready-path': '/', 'ready-timeout': '1s' } });
    expect(result.main.annotations[0]).toMatchObject({
      title: ERROR_TITLES['app-not-ready'],
      message: expect.stringMatching(/307, a redirect to https:..daytona.example.com.login, on another host/),
    });
  });
});

describe.concurrent('ENTRYPOINT, not CMD', () => {
  const notices = ({ annotations }: JobResult) =>
    annotations.filter(({ level }) => level === 'notice').map(({ title }) => title);

  test('causes a notice when nothing checks the app', async () => {
    await using stage = await setStage();
    expect(notices(await stage.on('opened', IMAGE))).toEqual([ERROR_TITLES['entrypoint-not-cmd']]);
  });

  test.each([{ entrypoint: 'node server.js' }, { 'ready-path': '/healthz' }])(
    'causes no notice with %j',
    async (inputs) => {
      await using stage = await setStage();
      expect(notices(await stage.on('opened', IMAGE, { with: inputs }))).toEqual([]);
    },
  );
});
