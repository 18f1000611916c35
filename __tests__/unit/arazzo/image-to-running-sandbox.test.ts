import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evaluateCriteria } from '../../../src/arazzo/criteria/criterion.ts';
import { runWorkflow } from '../../../src/arazzo/index.ts';
import { allWell, sandbox, snapshot } from './daytona-script.ts';
import { BOTH, loadDaytona, REQUIRED, SEED, SHIPPED, TOKEN } from './documents.ts';
import { scopeOf } from './evaluation.ts';
import { type Answer, calm, type Script, ScriptedHost } from './scripted-host.ts';

async function run(text: string, script: Script, inputs: Readonly<Record<string, unknown>> = REQUIRED) {
  const host = new ScriptedHost(script);
  return { host, run: await runWorkflow(loadDaytona(text), inputs, host, calm()) };
}

const OPTIONAL = loadDaytona(SHIPPED).inputs.filter(({ name }) => !Object.hasOwn(REQUIRED, name));
const SAMPLES = { string: 'given', integer: 7, number: 7.5, boolean: true, array: ['given'], object: { given: 'x' } };

const HAPPY = [
  ...['createSnapshot', 'pollBuild', 'pollBuild', 'pollBuild'],
  ...['createSandbox', 'pollSandbox', 'pollSandbox', 'pollSandbox'],
];

describe('the shipped document', () => {
  it('equals the seed without its optional inputs and additional outputs', () => {
    const [shipped, seed] = [parse(SHIPPED), parse(SEED)];
    const [workflow] = shipped.workflows;
    const { properties } = workflow.inputs;
    const mentions = OPTIONAL.map(({ name }) => `$inputs.${name}`);
    for (const { name } of OPTIONAL) delete properties[name];
    for (const name of Object.keys(workflow.outputs)) {
      if (!Object.hasOwn(seed.workflows[0].outputs, name)) delete workflow.outputs[name];
    }
    for (const step of workflow.steps) {
      step.parameters = step.parameters.filter(({ value }: { value: string }) => !mentions.includes(value));
      const payload = step.requestBody?.payload ?? {};
      for (const name of Object.keys(payload)) if (mentions.includes(payload[name])) delete payload[name];
    }
    expect(shipped).toEqual(seed);
  });

  it('requires the same inputs as the seed', () => {
    const required = (text: string) =>
      loadDaytona(text)
        .inputs.filter((input) => input.required)
        .map(({ name }) => name);
    expect(required(SHIPPED)).toEqual(required(SEED));
    expect(required(SEED)).toEqual(['apiToken', 'snapshotName', 'imageName']);
  });

  it('compiles to the same steps, actions and criteria as the seed', () => {
    const skeleton = (text: string) =>
      loadDaytona(text).steps.map(({ parameters: _parameters, payload: _payload, ...step }) => step);
    expect(skeleton(SHIPPED)).toEqual(skeleton(SEED));
  });

  it.each<[string, Script]>([
    ['everything works', allWell()],
    ['the build fails', allWell({ pollBuild: [snapshot('building'), snapshot('build_failed')] })],
    ['the sandbox fails', allWell({ pollSandbox: [sandbox('error')] })],
    ['the server fails', allWell({ pollBuild: [{ statusCode: 500, body: { message: 'x' } }] })],
    ['the state is missing', allWell({ pollBuild: [{ body: {} }] })],
  ])('runs like the seed when %s', async (_what, script) => {
    const [seed, shipped] = [await run(SEED, script), await run(SHIPPED, script)];
    expect(shipped.host.calls).toEqual(seed.host.calls);
    expect(shipped.host.repeats).toEqual(seed.host.repeats);
    expect(shipped.host.events).toEqual(seed.host.events);
    expect(shipped.run).toMatchObject({ ...seed.run });
  });

  it.each(OPTIONAL)('sends the optional input $name unchanged', async ({ name, type }) => {
    const value = SAMPLES[type ?? 'string'];
    const { host } = await run(SHIPPED, allWell(), { ...REQUIRED, [name]: value });
    const added = host.calls.flatMap(({ headers, body }) => [...Object.values(headers), ...Object.values(body ?? {})]);
    expect(added).toContainEqual(value);
  });

  it('omits optional inputs without a value', async () => {
    const nothing = Object.fromEntries(OPTIONAL.map(({ name }) => [name, undefined]));
    const { host } = await run(SHIPPED, allWell(), { ...REQUIRED, ...nothing });
    expect(host.calls).toEqual((await run(SEED, allWell())).host.calls);
  });
});

describe.each(BOTH)('$which', ({ text }) => {
  it('waits for the build, creates the sandbox, waits for it, and ends with "running"', async () => {
    const { host, run: result } = await run(text, allWell());
    expect(host.visited).toEqual(HAPPY);
    expect(result).toMatchObject({
      status: 'ended',
      endedBy: { stepId: 'pollSandbox', action: 'running' },
      outputs: { snapshotId: 'snap-1', sandboxId: 'box-1', sandboxState: 'started' },
    });
    expect(host.repeats.map(({ stepId, visits }) => [stepId, visits])).toEqual([
      ['pollBuild', 1],
      ['pollBuild', 2],
      ['pollSandbox', 1],
      ['pollSandbox', 2],
    ]);
  });

  it('sends the token with each request, and the ids from the server', async () => {
    const { host } = await run(text, allWell());
    for (const { headers } of host.calls) expect(headers).toEqual({ Authorization: `Bearer ${TOKEN}` });
    expect(host.calls[0]?.body).toEqual({ name: 'preview-7', imageName: 'ghcr.io/acme/shop:7' });
    expect(host.calls[1]).toMatchObject({ method: 'GET', path: '/snapshots/{id}', pathParameters: { id: 'snap-1' } });
    expect(host.calls[4]).toMatchObject({ method: 'POST', path: '/sandbox', body: { snapshot: 'preview-7' } });
    expect(host.calls[5]?.pathParameters).toEqual({ sandboxIdOrName: 'box-1' });
  });

  it.each(['error', 'build_failed'])(
    'ends with "buildFailed" on %s, without a sandbox, and keeps its outputs',
    async (state) => {
      const { host, run: result } = await run(text, allWell({ pollBuild: [snapshot('building'), snapshot(state)] }));
      expect(host.visited).toEqual(['createSnapshot', 'pollBuild', 'pollBuild']);
      expect(result).toMatchObject({ status: 'ended', endedBy: { stepId: 'pollBuild', action: 'buildFailed' } });
      expect(result.outputs).toMatchObject({ snapshotId: 'snap-1' });
      expect(result.outputs).not.toHaveProperty('sandboxId');
      expect(result.outputs).not.toHaveProperty('sandboxState');
      expect(result.lastResponse?.body).toMatchObject({ state });
    },
  );

  it('ends with "failed" when the sandbox fails', async () => {
    const { run: result } = await run(text, allWell({ pollSandbox: [sandbox('creating'), sandbox('error')] }));
    expect(result).toMatchObject({ status: 'ended', endedBy: { stepId: 'pollSandbox', action: 'failed' } });
    expect(result.outputs).toMatchObject({ sandboxState: 'error' });
  });

  it.each<[string, Answer]>([
    ['a server error', { statusCode: 500, body: { state: 'active' } }],
    ['a rate limit', { statusCode: 429, body: { state: 'active' }, retryAfterSeconds: 1 }],
    ['201 instead of 200', { ...snapshot('active'), statusCode: 201 }],
    ['no state', { body: { id: 'snap-1' } }],
    ['an empty object', { body: {} }],
    ['a list', { body: [{ state: 'active' }] }],
    ['null', { body: null }],
    ['a web page with status 200', { headers: { 'content-type': 'text/html' } }],
  ])('fails without creating a sandbox when a poll returns %s', async (_what, answer) => {
    const { host, run: result } = await run(text, allWell({ pollBuild: [snapshot('building'), answer] }));
    expect(result.status).toBe('failed');
    expect(host.visited).toEqual(['createSnapshot', 'pollBuild', 'pollBuild']);
  });

  it.each(['apiToken', 'snapshotName', 'imageName'])('sends no request without the input %s', async (name) => {
    const { host, run: result } = await run(text, allWell(), { ...REQUIRED, [name]: undefined });
    expect(String(result.error)).toContain(`input "${name}" is required but missing`);
    expect(host.calls).toEqual([]);
  });
});

describe.each(BOTH)('the meaning of each state in $which', ({ text }) => {
  const truths = (stepId: string, body: unknown) =>
    loadDaytona(text)
      .steps.find((step) => step.stepId === stepId)
      ?.onSuccess.map(({ criteria }) => evaluateCriteria(criteria, scopeOf(body)));

  const WAITING: readonly unknown[] = [
    ...['building', 'pending', 'pulling', 'inactive', 'removing', 'creating', 'stopped', 'unheard_of', '', ' active'],
    ...['ACTIVE', 'Active', 'STARTED', 'Error', 'ERROR', 'BUILD_FAILED', 'active\n', 'started '],
    ...[0, 1, 200, true, false, null, [], ['active'], {}, { state: 'active' }],
  ];

  it.each<readonly [unknown, readonly boolean[]]>([
    // active, buildFailed, stillBuilding
    ['active', [true, false, false]],
    ['error', [false, true, false]],
    ['build_failed', [false, true, false]],
    ['started', [false, false, true]],
    ...WAITING.map((state) => [state, [false, false, true]] as const),
  ])('of a snapshot: %j', (state, expected) => {
    expect(truths('pollBuild', { state, errorReason: null, buildInfo: null })).toEqual(expected);
  });

  it.each<readonly [unknown, readonly boolean[]]>([
    // running, failed, stillProvisioning
    ['started', [true, false, false]],
    ['error', [false, true, false]],
    ['build_failed', [false, false, true]],
    ['active', [false, false, true]],
    ...WAITING.map((state) => [state, [false, false, true]] as const),
  ])('of a sandbox: %j', (state, expected) => {
    expect(truths('pollSandbox', { state, errorReason: null })).toEqual(expected);
  });

  it('is undefined without a state', () => {
    for (const body of [{}, { State: 'active' }, { state: undefined }, [], 'active', 5, null, undefined]) {
      expect(truths('pollBuild', body)).toEqual(['undecidable', 'undecidable', 'undecidable']);
      expect(truths('pollSandbox', body)).toEqual(['undecidable', 'undecidable', 'undecidable']);
    }
  });
});
