import { describe, expect, it } from 'vitest';
import { runWorkflow, StepError, type Workflow, type WorkflowRun } from '../../../src/arazzo/index.ts';
import { listing, load } from './documents.ts';
import { type Answer, calm, type Script, ScriptedHost } from './scripted-host.ts';

const INPUTS = {
  type: 'object',
  properties: { token: {}, region: {}, page: {}, kg: {} },
};

async function run(workflow: Workflow, script: Script, inputs: Readonly<Record<string, unknown>> = {}) {
  const host = new ScriptedHost(script);
  return { host, run: await runWorkflow(workflow, inputs, host, calm()) };
}

/** The error of a run that failed at a step. */
function stepError({ status, error }: WorkflowRun): StepError {
  expect(status).toBe('failed');
  if (!(error instanceof StepError)) throw error;
  return error;
}

const watching = (parameters: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  ...listing('watch', more),
  operationId: 'getParcel',
  parameters,
});

describe('the request of a step', () => {
  const workflow = load({
    inputs: INPUTS,
    steps: [
      watching(
        [
          { name: 'id', in: 'path', value: 'a/b {$inputs.kg}' },
          { name: 'Authorization', in: 'header', value: 'Bearer $inputs.token' },
          { name: 'X-Region', in: 'header', value: '$inputs.region' },
          { name: 'X-Zone', in: 'header', value: 'zone {$inputs.region}' },
          { name: 'page', in: 'query', value: '$inputs.page' },
          { name: 'limit', in: 'query', value: 20 },
          { name: 'all', in: 'query', value: true },
        ],
        {
          requestBody: { payload: { kg: '$inputs.kg', region: '$inputs.region', price: '$5', list: ['$inputs.page'] } },
        },
      ),
    ],
  });

  it('is complete; numbers stay numbers in the body and become text elsewhere', async () => {
    const { host } = await run(workflow, { watch: [{}] }, { token: 'T', region: 'eu', page: 3, kg: 2.5 });
    expect(host.calls).toEqual([
      {
        stepId: 'watch',
        operationId: 'getParcel',
        method: 'GET',
        path: '/parcels/{id}',
        pathParameters: { id: 'a/b 2.5' },
        query: { page: '3', limit: '20', all: 'true' },
        headers: { Authorization: 'Bearer T', 'X-Region': 'eu', 'X-Zone': 'zone eu' },
        body: { kg: 2.5, region: 'eu', price: '$5', list: [3] },
      },
    ]);
  });

  it('omits optional inputs without a value', async () => {
    const { host } = await run(workflow, { watch: [{}] }, { token: 'T', kg: 1 });
    expect(host.calls[0]).toMatchObject({
      query: { limit: '20', all: 'true' },
      headers: { Authorization: 'Bearer T' },
    });
    expect(Object.keys(host.calls[0]?.headers ?? {})).toEqual(['Authorization']);
    expect(host.calls[0]?.body).toEqual({ kg: 1, price: '$5', list: [] });
  });

  it('has no body if the document has none', async () => {
    const { host } = await run(load({ steps: [listing('watch')] }), { watch: [{}] });
    expect(host.calls[0]).not.toHaveProperty('body');
  });
});

describe('a request that cannot be built', () => {
  const workflow = load({
    steps: [
      listing('make', { outputs: { id: '$response.body#/id' } }),
      watching([{ name: 'id', in: 'path', value: '$steps.make.outputs.id' }]),
    ],
  });

  it('is not sent: an output missing from the earlier response', async () => {
    const { host, run: result } = await run(workflow, { make: [{ body: { ID: 'p1' } }] });
    const error = stepError(result);
    expect(error).toMatchObject({ stepId: 'watch', failure: 'unresolvable', response: undefined });
    expect(error.message).toBe('The request of step "watch" cannot be built: "$steps.make.outputs.id" has no value.');
    expect(host.visited).toEqual(['make']);
    expect(result.trace.at(-1)).toMatchObject({ stepId: 'watch', action: 'failed' });
  });

  it.each([
    ['empty', '', 'has no value'],
    ['null', null, 'is null, which cannot be written as text'],
    ['a list', [1, 2], 'is a list, which cannot be written as text'],
    ['a step to another path', '..', 'cannot be part of a path'],
    ['a step to the same path', '.', 'cannot be part of a path'],
    ['half a character', '\ud800', 'cannot be part of a path'],
  ])('is not sent: a path parameter that is %s', async (_what, id, why) => {
    const { host, run: result } = await run(workflow, { make: [{ body: { id } }], watch: [{}] });
    expect(stepError(result).message).toBe(
      `The request of step "watch" cannot be built: the path parameter "id" ${why}.`,
    );
    expect(host.visited).toEqual(['make']);
  });

  it('is not sent: a path parameter from an optional input without a value', async () => {
    const optional = load({ inputs: INPUTS, steps: [watching([{ name: 'id', in: 'path', value: '$inputs.page' }])] });
    const { host, run: result } = await run(optional, { watch: [{}] });
    expect(stepError(result).failure).toBe('unresolvable');
    expect(host.visited).toEqual([]);
  });

  it('is not sent: an incomplete text', async () => {
    const half = load({
      steps: [
        listing('make', { outputs: { id: '$response.body#/id' } }),
        listing('use', { requestBody: { payload: { deep: [{ text: 'parcel {$steps.make.outputs.id}' }] } } }),
      ],
    });
    const { host, run: result } = await run(half, { make: [{ body: {} }] });
    expect(stepError(result).failure).toBe('unresolvable');
    expect(host.visited).toEqual(['make']);
  });
});

describe('a response that does not meet the success criteria', () => {
  const workflow = load({
    steps: [
      listing('make', {
        successCriteria: [{ condition: '$statusCode == 200' }, { condition: "$response.body.ok == 'yes'" }],
        outputs: { id: '$response.body#/id' },
      }),
      listing('use'),
    ],
    outputs: { id: '$steps.make.outputs.id' },
  });

  it.each<[string, Answer]>([
    ['another status', { statusCode: 500, body: { message: 'secret', ok: 'yes' } }],
    ['201 where 200 is wanted', { statusCode: 201, body: { ok: 'yes' } }],
    ['a body that fails a criterion', { body: { ok: 'no' } }],
    ['a body without the member', { body: { id: 'p1' } }],
    ['no body', {}],
  ])('fails the step: %s', async (_what, answer) => {
    const { host, run: result } = await run(workflow, { make: [answer], use: [{}] });
    expect(stepError(result)).toMatchObject({ stepId: 'make', failure: 'criteria-not-met', response: host.answers[0] });
    expect(result.outputs).toEqual({});
    expect(host.visited).toEqual(['make']);
  });

  it('is described by its status, its member names and the failed criteria, never by its values', async () => {
    const body = { message: 'secret', ok: 'secret too', nested: { deep: 'secret' } };
    const { run: result } = await run(workflow, { make: [{ statusCode: 503, body }] });
    expect(stepError(result).message).toBe(
      'Step "make" failed: listParcels returned 503 with an object with the members message, ok, nested, ' +
        "which does not meet `$statusCode == 200` and `$response.body.ok == 'yes'`.",
    );
  });
});

describe('a response that no action matches', () => {
  const action = (name: string, condition: string) => ({
    name,
    type: 'end',
    criteria: [{ context: '$response.body', type: 'jsonpath', condition }],
  });
  const workflow = load({
    steps: [
      listing('watch', { onSuccess: [action('arrived', '$.state == "arrived"'), action('lost', '$.state == "lost"')] }),
      listing('use'),
    ],
  });

  it('fails the step, and never falls through to the next', async () => {
    const { host, run: result } = await run(workflow, { watch: [{ body: { state: 'secret', at: 'x' } }], use: [{}] });
    const error = stepError(result);
    expect(error).toMatchObject({ failure: 'no-action-matched', response: host.answers[0] });
    expect(error.message).toBe(
      'Step "watch" cannot continue: no action matches the response of listParcels ' +
        '(application/json, an object with the members state, at).',
    );
    expect(host.visited).toEqual(['watch']);
  });

  it.each<[string, Answer, string]>([
    ['without the member', { body: { status: 'secret' } }, 'application/json, an object with the members status'],
    ['that is empty', { body: {} }, 'application/json, an object without members'],
    ['that is null', { body: null }, 'application/json, null'],
    ['that is a list', { body: ['secret'] }, 'application/json, a list of 1'],
    ['that is a text', { body: 'secret' }, 'application/json, a string'],
    ['that is a web page', { headers: { 'content-type': 'text/html' } }, 'text/html, no JSON body'],
    ['that is nothing', { headers: {} }, 'no content type, no JSON body'],
  ])('fails as undecidable on a body %s', async (_what, answer, shape) => {
    const { host, run: result } = await run(workflow, { watch: [answer], use: [{}] });
    const error = stepError(result);
    expect(error).toMatchObject({ failure: 'undecidable', stepId: 'watch', response: host.answers[0] });
    expect(error.message).toBe(
      'Step "watch" cannot continue: the criteria of "arrived" need a value that the response of listParcels ' +
        `does not have (${shape}).`,
    );
    expect(host.visited).toEqual(['watch']);
  });

  it('is not undecidable if an earlier action matches', async () => {
    const first = load({
      steps: [listing('watch', { onSuccess: [action('gone', '$.gone'), action('arrived', '$.state == "arrived"')] })],
    });
    const { run: result } = await run(first, { watch: [{ body: { gone: true } }] });
    expect(result).toMatchObject({ status: 'ended', endedBy: { stepId: 'watch', action: 'gone' } });
  });
});

describe('the outputs of a step', () => {
  const workflow = load({
    steps: [
      listing('make', {
        outputs: {
          id: '$response.body#/id',
          all: '$response.body',
          code: '$statusCode',
          tag: '$response.header.ETag',
          nothing: '$response.body#/nothing',
          missing: '$response.body#/missing',
          constructor: '$response.body#/id',
          __proto__x: '$response.body#/id',
        },
      }),
    ],
    outputs: Object.fromEntries(
      ['id', 'all', 'code', 'tag', 'nothing', 'missing', 'constructor', '__proto__x'].map((name) => [
        name === '__proto__x' ? '__proto__' : name,
        `$steps.make.outputs.${name}`,
      ]),
    ),
  });

  it('keep their types; null is a value, and missing ones are absent', async () => {
    const body = { id: 7, nothing: null };
    const { run: result } = await run(workflow, { make: [{ body, headers: { etag: 'x' } }] });
    expect(Object.entries(result.outputs)).toEqual([
      ['id', 7],
      ['all', body],
      ['code', 200],
      ['tag', 'x'],
      ['nothing', null],
      ['constructor', 7],
      ['__proto__', 7],
    ]);
  });
});

describe('a step without success criteria', () => {
  const workflow = load({ inputs: INPUTS, steps: [{ stepId: 'watch', operationId: 'listParcels' }] });

  it.each([200, 204, 299])('succeeds on a status %i', async (statusCode) => {
    const { run: result } = await run(workflow, () => ({ statusCode }));
    expect(result.status).toBe('completed');
  });

  it.each([199, 302, 404, 500])('fails on a status %i, with the expected status', async (statusCode) => {
    const { run: result } = await run(workflow, () => ({ statusCode }));
    expect(stepError(result).message).toContain('does not meet a status from 200 to 299');
  });
});
