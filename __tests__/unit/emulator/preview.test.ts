import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, type SandboxSeed, startEmulator } from '../../../emulator/index.ts';
import { call } from './client.ts';

let clock: ManualClock;
let emulator: Emulator;

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await startEmulator({ clock, settings: { previewBy: 'port' } });
});
afterEach(() => emulator.close());

interface Preview {
  readonly url: string;
  readonly token: string;
}

async function previewOf(seed: SandboxSeed, kind = 'preview-url', port = 3000): Promise<Preview> {
  const { id } = emulator.addSandbox(seed);
  const { body } = await call(emulator, 'GET', `/sandbox/${id}/ports/${port}/${kind}`);
  return { url: String(body.url), token: String(body.token) };
}

function visit(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { headers: { 'User-Agent': 'node', ...headers }, redirect: 'manual' });
}

describe('a preview URL', () => {
  it('shows the app of a public sandbox to everyone', async () => {
    const { url } = await previewOf({ public: true });
    const response = await visit(url);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('on port 3000')]);
    expect(emulator.requests.at(-1)).toMatchObject({ operationId: 'preview', path: '/', status: 200 });
  });

  it('redirects to the login without a token or a key', async () => {
    const { url, token } = await previewOf({});
    const stranger = await visit(url);
    expect([stranger.status, stranger.headers.get('location')]).toEqual([307, expect.stringContaining('/login')]);
    expect((await visit(url, { 'x-daytona-preview-token': token })).status).toBe(200);
    expect((await visit(`${url}/?DAYTONA_SANDBOX_AUTH_KEY=${token}`)).status).toBe(200);
    expect((await visit(url, { Authorization: `Bearer ${emulator.apiKey}` })).status).toBe(200);
    expect((await visit(url, { 'x-daytona-preview-token': 'wrong' })).status).toBe(307);
  });

  it('keeps the terminal private even in a public sandbox', async () => {
    const { url } = await previewOf({ public: true }, 'preview-url', 22_222);
    expect((await visit(url)).status).toBe(307);
  });

  it('opens with a signed URL until it expires', async () => {
    const { url } = await previewOf({}, 'signed-preview-url');
    expect((await visit(url)).status).toBe(200);
    clock.advance(61);
    expect((await visit(url)).status).toBe(404);
  });

  it('returns 502 until the app listens', async () => {
    const slow = await previewOf({ public: true, image: 'a/slowapp-5:1' });
    const never = await previewOf({ public: true, image: 'a/noapp:1' });
    clock.advance(4);
    expect((await visit(slow.url)).status).toBe(502);
    clock.advance(1);
    expect((await visit(slow.url)).status).toBe(200);
    expect((await visit(never.url)).status).toBe(502);
  });

  it('warns browsers with status 200', async () => {
    const { url } = await previewOf({ public: true, image: 'a/noapp:1' });
    const browser = { 'User-Agent': 'Mozilla/5.0' };
    const warned = await visit(url, browser);
    expect([warned.status, await warned.text()]).toEqual([200, expect.stringContaining('Warning')]);
    expect((await visit(url, { ...browser, 'X-Daytona-Skip-Preview-Warning': 'true' })).status).toBe(502);
  });

  it('returns 400 for a sandbox that is not started, and the status of a failing app', async () => {
    expect((await visit((await previewOf({ public: true, state: 'stopped' })).url)).status).toBe(400);
    expect((await visit((await previewOf({ public: true, image: 'a/apperror:1' })).url)).status).toBe(500);
  });

  it("is found by host name on the server's port", async () => {
    emulator.settings.previewBy = 'name';
    const { url } = await previewOf({ public: true });
    const { port, host } = new URL(url);
    expect(url).toMatch(/^http:\/\/3000-[0-9a-f-]{36}\.proxy\.localhost:\d+$/);
    const status = await new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, headers: { Host: host }, agent: false }, (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
      });
      outgoing.on('error', reject).end();
    });
    expect(status).toBe(200);
  });

  it('is subject to faults like any other request', async () => {
    const { url } = await previewOf({ public: true });
    emulator.addFault({ match: { operationId: 'preview', nth: 1 }, kind: 'status', status: 503 });
    expect((await visit(url)).status).toBe(503);
    expect((await visit(url)).status).toBe(200);
  });
});

describe('the toolbox', () => {
  function toolbox(id: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
    const authorization = { Authorization: `Bearer ${emulator.apiKey}` };
    return fetch(`${emulator.settings.toolboxProxyUrl}/${id}${path}`, { headers: { ...authorization, ...headers } });
  }
  const logs = '/process/session/entrypoint/logs';

  it("returns the entrypoint's output, as JSON to newer clients", async () => {
    const { id } = emulator.addSandbox({ image: 'a/noapp:1' });
    expect(await (await toolbox(id, logs)).text()).toContain('Cannot find module');
    const response = await toolbox(id, logs, { 'X-Daytona-SDK-Version': '0.190.0' });
    expect(await response.json()).toMatchObject({ stdout: '', stderr: expect.stringContaining('Cannot find module') });
    expect(emulator.requests.at(-1)?.operationId).toBe('GetEntrypointLogs');
  });

  it('knows whether the app listens', async () => {
    const { id } = emulator.addSandbox({ image: 'a/slowapp-5:1' });
    expect(await (await toolbox(id, '/port/3000/in-use')).json()).toEqual({ isInUse: false });
    clock.advance(5);
    expect(await (await toolbox(id, '/port/3000/in-use')).json()).toEqual({ isInUse: true });
    expect((await toolbox(id, '/port/80/in-use')).status).toBe(400);
  });

  it('requires a key and a started sandbox', async () => {
    const { id } = emulator.addSandbox({});
    expect((await toolbox(id, logs, { Authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await toolbox('nowhere', logs)).status).toBe(404);
    expect((await toolbox(emulator.addSandbox({ state: 'stopped' }).id, logs)).status).toBe(400);
  });
});
