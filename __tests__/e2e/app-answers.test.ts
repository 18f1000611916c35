import { describe, expect, test } from 'vitest';
import type { ImageBehaviour } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { IMAGE, type Stage, setStage } from './pull-request.ts';

const stageWith = (behaviour: ImageBehaviour): Promise<Stage> => setStage({ images: { [IMAGE]: behaviour } });
const open = (stage: Stage, inputs: Readonly<Record<string, string>> = {}) =>
  stage.on('opened', IMAGE, { with: { 'ready-path': '/healthz', 'ready-timeout': '1s', ...inputs } });

describe.concurrent('whose answer it is', () => {
  test('an app that answers 502 itself listens: nothing is said of ports and CMD', async () => {
    await using stage = await stageWith({ appStatus: 502, appBody: { error: 'no upstream' } });
    const { main } = await open(stage);
    expect(main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['app-not-ready'] }]);
    expect(main.annotations[0]?.message).toContain('Last response: 502 from the app itself.');
    expect(main.annotations[0]?.message).toContain('The app listens but returns an error');
    expect(main.annotations[0]?.message).not.toMatch(/CMD|nothing listens/);
  });

  test('a sandbox that was stopped meanwhile: the error is its state, not the app', async () => {
    await using stage = await stageWith({ listensAfter: Number.POSITIVE_INFINITY });
    const asked = open(stage, { 'ready-timeout': '3s' });
    await expect
      .poll(() => stage.daytona.requests.some(({ path }) => path === '/healthz'), { timeout: 20_000 })
      .toBe(true);
    const [sandbox] = stage.daytona.sandboxes();
    await fetch(`${stage.daytona.apiUrl}/sandbox/${sandbox?.id}/stop`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stage.daytona.apiKey}` },
    });
    const { main } = await asked;
    expect(main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['sandbox-stuck'] }]);
    expect(main.annotations[0]?.message).toContain('is in state "stopped"');
    expect(main.log).toContain("400 from Daytona's proxy: ");
  });

  test('a sandbox that was deleted meanwhile: the error says so', async () => {
    await using stage = await stageWith({ listensAfter: Number.POSITIVE_INFINITY });
    const asked = open(stage, { 'ready-timeout': '3s' });
    await expect
      .poll(() => stage.daytona.requests.some(({ path }) => path === '/healthz'), { timeout: 20_000 })
      .toBe(true);
    for (const { id } of stage.daytona.sandboxes()) stage.daytona.forget(id);
    const { main } = await asked;
    expect(main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['sandbox-stuck'] }]);
    expect(main.annotations[0]?.message).toContain('it was deleted while this step waited for its app');
  });
});

describe.concurrent('which answers count as ready', () => {
  test('an app that redirects to its own host with another port is ready, and the log shows where to', async () => {
    await using stage = await stageWith({ appStatus: 302, appLocation: 'http://127.0.0.1:8443/login?next=%2F' });
    const { conclusion, log } = await open(stage);
    expect(conclusion).toBe('success');
    expect(log).toContain('302, a redirect to http://127.0.0.1:8443/login');
    expect(log).toMatch(/✓ app ready after/);
  });

  test('an app that redirects to another host is not; the error shows where to', async () => {
    await using stage = await stageWith({ appStatus: 302, appLocation: 'https://login.example.com/authorize?x=1' });
    const { main } = await open(stage);
    expect(main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['app-not-ready'] }]);
    expect(main.annotations[0]?.message).toContain(
      'Last response: 302, a redirect to https://login.example.com/authorize, on another host.',
    );
  });

  test('an app behind a password is ready where `ready-status` says so', async () => {
    await using stage = await stageWith({ appStatus: 401, appBody: { error: 'log in' } });
    expect((await open(stage, { 'ready-status': '200-399,401' })).conclusion).toBe('success');
  });

  test('and not where it does not: the error names the statuses and the input', async () => {
    await using stage = await stageWith({ appStatus: 401, appBody: { error: 'log in' } });
    const { main } = await open(stage);
    expect(main.annotations[0]?.message).toMatch(/with a status of 200 to 399 within 1\.0s\. Last response: 401\./);
    expect(main.annotations[0]?.message).toContain('`ready-status`');
  });
});
