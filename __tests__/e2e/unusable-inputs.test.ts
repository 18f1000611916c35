import { expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { errorsOf, expectOneVerdict } from './invariants.ts';
import { needsPost } from './needs-post.ts';
import { IMAGE, ordinaryInputs, play, SANDBOX, SNAPSHOT, startServer, TOKEN } from './scenario.ts';
import { expectAsTold, testScenarios } from './scenario-tests.ts';
import { UNUSABLE_INPUTS } from './scenarios/unusable-inputs.ts';

testScenarios('no request is sent, when', UNUSABLE_INPUTS);

/** Secrets with something wrong in them: no part of them may be shown, although they are no tokens. */
it.each([
  ['a line break', 'dtn_first0123456789\nsecond0123456789'],
  ['a blank', 'dtn_first0123456789 second0123456789'],
  ['an assignment and a line break', 'DAYTONA_API_KEY=dtn_first0123456789\nB=second0123456789'],
])('a secret containing %s is never shown', async (_, secret) => {
  await using server = await startServer();
  const { main } = await runAction({ with: { ...ordinaryInputs(server), 'api-token': secret }, needsPost });
  expectOneVerdict({ ...main, main });
  expect(errorsOf(main)[0]?.message).toContain('does not look like a token');
  expect(server.requests).toEqual([]);
  const shown = main.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  for (const part of ['first0123456789', 'second0123456789']) {
    expect(shown.join('\n')).not.toContain(part);
    expect(main.printed).not.toContain(part);
  }
});

it('ignores whitespace around values, such as the trailing line break of a secret', async () => {
  const padded = { 'api-token': ` ${TOKEN}\n`, 'image-name': ` ${IMAGE} `, 'snapshot-name': `${SNAPSHOT}\n` };
  const played = await play({
    name: 'padded',
    with: padded,
    expected: { exit: 0, requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+', left: [SNAPSHOT, SANDBOX] },
  });
  expectAsTold(played);
});

it('empty inputs have their defaults', async () => {
  const names = ['preview-access', 'auto-stop-interval', 'auto-delete-interval', 'ttl-minutes', 'if-exists', 'cleanup'];
  const optional = [
    'entrypoint',
    'cpu',
    'memory',
    'disk',
    'sandbox-name',
    'env',
    'labels',
    'auto-archive-interval',
    'target',
  ];
  const waits = ['snapshot-timeout', 'sandbox-timeout'];
  const empty = Object.fromEntries([...names, ...optional, ...waits].map((name) => [name, '']));
  const played = await play({
    name: 'empty',
    with: empty,
    settings: { timings: { inspect: 0.05, pull: 0.05, create: 0.05 } },
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      left: [SNAPSHOT, SANDBOX],
      log: [/Waiting until the snapshot is active \(up to 20m\)/, /Waiting until the sandbox is started \(up to 5m\)/],
    },
  });
  expectAsTold(played);
  const sent = played.requests.main.find(({ operationId }) => operationId === 'createSandbox')?.body;
  expect(sent).toMatchObject({ public: false, autoStopInterval: 60, autoDeleteInterval: 1440, ttlMinutes: 10080 });
  expect(sent).not.toHaveProperty('target');
});

it('empty inputs fall back to the variables of the SDK', async () => {
  await using server = await startServer();
  const env = {
    DAYTONA_API_KEY: TOKEN,
    DAYTONA_API_URL: server.apiUrl,
    DAYTONA_ORGANIZATION_ID: server.settings.organizationId,
    DAYTONA_TARGET: 'eu',
  };
  const { 'api-token': _token, 'api-url': _url, ...others } = ordinaryInputs(server);
  const { main } = await runAction({ with: others, env, needsPost });
  expect(main.exitCode).toBe(0);
  expect(main.masks[0]).toBe(TOKEN);
  const [first] = server.requests;
  expect(first?.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    'x-daytona-organization-id': server.settings.organizationId,
  });
  expect(first?.body).toMatchObject({ regionId: 'eu' });
  expect(server.sandboxes()).toMatchObject([{ target: 'eu' }]);
});

it('an input takes precedence over its variable; both tokens are masked', async () => {
  await using server = await startServer();
  const other = 'dtn_other0123456789';
  const env = { DAYTONA_API_KEY: other, DAYTONA_API_URL: 'http://127.0.0.1:9/api', DAYTONA_TARGET: 'mars' };
  const { main } = await runAction({ with: { ...ordinaryInputs(server), target: 'us' }, env, needsPost });
  expect(main.exitCode).toBe(0);
  expect(main.masks).toEqual(expect.arrayContaining([TOKEN, other]));
  expect(main.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(other);
});
