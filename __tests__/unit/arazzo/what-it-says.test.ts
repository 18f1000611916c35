import { describe, expect, it } from 'vitest';
import { DocumentError, loadWorkflow, runWorkflow } from '../../../src/arazzo/index.ts';
import { documentOf, listing, load, SOURCES } from './documents.ts';
import { changed, faultsIn, PARCELS } from './parcels.ts';
import { type Answer, calm, ScriptedHost } from './scripted-host.ts';

const INPUTS = {
  type: 'object',
  properties: { user: {}, token: {}, want: {}, list: {}, none: {}, host: {}, id: {} },
};
const GIVEN = {
  user: { name: 'Ann', 'first name': 'Bea' },
  token: 'T',
  want: 'active',
  list: [1, 2],
  none: null,
  host: 'h',
  id: 'p1',
};

/** What a document with one step does: its request, how it ended, or why it is refused. */
async function outcomeOf(step: Readonly<Record<string, unknown>>, answer: Answer = {}) {
  try {
    const workflow = load({ inputs: INPUTS, steps: [listing('watch', step)] });
    const host = new ScriptedHost(() => answer);
    const run = await runWorkflow(workflow, GIVEN, host, calm());
    const [call] = host.calls;
    return { run, call, refused: run.error instanceof Error ? run.error.message : '' };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { run: undefined, call: undefined, refused: error.message };
  }
}

const sending = (value: unknown) => outcomeOf({ requestBody: { payload: { a: value } } });
const inHeader = (value: unknown) => outcomeOf({ parameters: [{ name: 'X-A', in: 'header', value }] });

/** Whether an action is taken on an answer. */
async function takes(criterion: Readonly<Record<string, unknown>>, body: unknown, statusCode = 200): Promise<boolean> {
  const actions = [
    { name: 'fits', type: 'end', criteria: [criterion] },
    { name: 'otherwise', type: 'end' },
  ];
  const { run, refused } = await outcomeOf({ onSuccess: actions }, { body, statusCode });
  if (run?.endedBy === undefined) throw new Error(refused);
  return run.endedBy.action === 'fits';
}
const jsonpath = (condition: string) => ({ context: '$response.body', type: 'jsonpath', condition });

describe('an expression with an ambiguous continuation', () => {
  it.each([
    ['a member', '$inputs.user.name', '"$inputs.user#/name" for a member, or "{$inputs.user}" where text follows'],
    ['a member of a body', '$inputs.user.body', '"$inputs.user#/body" for a member'],
    ['an index', '$inputs.list[0]', '"$inputs.list#/0" for a member, or "{$inputs.list}" where text follows'],
    ['a member in a text', 'Hi $inputs.user.name!', '"$inputs.user#/name" for a member'],
    ['a member of a member', '$inputs.user#/name.first', ''],
    ['a letter that is invalid in names', '$inputs.tokené', '"{$inputs.token}" where text follows'],
    ['a host', 'see $inputs.host.example.com', '"{$inputs.host}" where text follows'],
    ['a pointer amid text', 'see $inputs.user#/first name', 'a JSON pointer needs braces here'],
    ['a pointer before text', 'see $inputs.user#/name, and more', 'a JSON pointer needs braces here'],
  ])('is rejected with the right spellings: %s', async (_what, text, advice) => {
    for (const outcome of [await sending(text), await inHeader(text)]) {
      if (advice !== '') expect(outcome.refused).toContain(advice);
      expect(outcome.call).toBeUndefined();
    }
  });

  it.each([
    ['$inputs.user#/name', 'Ann'],
    ['$inputs.user#/first name', 'Bea'],
    ['{$inputs.user#/first name}', 'Bea'],
    ['Hi {$inputs.user#/name}.first', 'Hi Ann.first'],
    ['Hi $inputs.user#/name', 'Hi Ann'],
    ['see {$inputs.host}.example.com', 'see h.example.com'],
    ['https://$inputs.host/x/$inputs.token.', 'https://h/x/T.'],
    ['Bearer $inputs.token', 'Bearer T'],
    ['$inputs.token#12', 'T#12'],
  ])('has a working spelling: %s', async (text, value) => {
    expect((await sending(text)).call?.body).toEqual({ a: value });
  });

  it.each(['$statusCode.body == 1', "$url.body.name == 'x'", '$method[0] == 1'])(
    'is rejected in a condition: %s',
    async (condition) => {
      const { refused } = await outcomeOf({ successCriteria: [{ condition }] });
      expect(refused).toMatch(/expected the end of the expression "\$\w+" at position \d+/);
    },
  );
});

describe('an expression in braces in a condition', () => {
  it.each([
    ['in a filter', '$[?(@.state == "{$inputs.want}")]'],
    ['in a logical expression', '$.state == "{$inputs.want}"'],
    ['without its quotes', '$.state == {$inputs.want}'],
    ['without its braces', '$.state == "$inputs.want"'],
  ])('is replaced %s', async (_where, condition) => {
    expect(await takes(jsonpath(condition), { state: 'active' })).toBe(true);
    expect(await takes(jsonpath(condition), { state: 'other' })).toBe(false);
  });

  it('is replaced in a simple condition', async () => {
    const condition = "$response.body.state == 'is {$inputs.want}'";
    expect(await takes({ condition }, { state: 'is active' })).toBe(true);
    expect(await takes({ condition }, { state: 'is {$inputs.want}' })).toBe(false);
  });

  it('must be declared', async () => {
    expect((await outcomeOf({ successCriteria: [{ condition: "'{$inputs.x}' == 'a'" }] })).refused).toContain(
      'successCriteria[0].condition: the input "x" is not declared',
    );
    expect((await outcomeOf({ successCriteria: [{ condition: "'{$input.x}' == 'a'" }] })).refused).toContain(
      'in this string, "$input" is not a runtime expression at position 1',
    );
  });

  it('is rejected in a member name and in a pattern', async () => {
    await expect(takes(jsonpath('$["{$inputs.want}"] == 1'), {})).rejects.toThrow(
      'a member name cannot contain an expression',
    );
    await expect(takes({ ...jsonpath('^{$inputs.want}$'), type: 'regex' }, '')).rejects.toThrow('regular expression');
  });
});

describe('a missing value in a filter', () => {
  it('differs from every existing value, as in RFC 9535', async () => {
    const items = [{ state: 'ready' }, { note: 'x' }];
    expect(await takes(jsonpath('$.items[?@.state != "ready"]'), { items })).toBe(true);
    expect(await takes(jsonpath('$.items[?@.a == @.b]'), { items })).toBe(true);
    expect(await takes(jsonpath('$.items[?@.state == null]'), { items })).toBe(false);
  });
});

describe('a filter over an object', () => {
  it('tests the object itself only at the beginning of a condition', async () => {
    const body = { a: { on: true }, on: false };
    expect(await takes(jsonpath('$[?@.on == false]'), body)).toBe(true);
    expect(await takes(jsonpath('$[?@.on == true]'), body)).toBe(false);
    // Within a filter it asks the members, as RFC 9535 says.
    expect(await takes(jsonpath('$[?$[?@.on == true]]'), body)).toBe(true);
    expect(await takes(jsonpath('$[?$[?@.on == false]]'), body)).toBe(false);
  });
});

describe("a member named in jsonpath-plus's own escapes", () => {
  it.each<[unknown, boolean]>([
    [{ '`state': 'active' }, false],
    [{ '`state': 'active', state: 'building' }, false],
    [{ '`state': 'building', state: 'active' }, true],
  ])('does not match the member itself: %j', async (body, truth) => {
    expect(await takes(jsonpath('$.state && $.state == "active"'), body)).toBe(truth);
  });
});

describe('null, a list or an object outside of JSON', () => {
  it.each([
    [
      'a query',
      { parameters: [{ name: 'ids', in: 'query', value: '$inputs.list' }] },
      'the query parameter "ids" is a list',
    ],
    ['a query', { parameters: [{ name: 'q', in: 'query', value: '$inputs.none' }] }, 'the query parameter "q" is null'],
    [
      'a header',
      { parameters: [{ name: 'A', in: 'header', value: '$inputs.user' }] },
      'header parameter "A" is an object',
    ],
    ['a header', { parameters: [{ name: 'A', in: 'header', value: 'Bearer $inputs.none' }] }, '"$inputs.none" is null'],
    ['a text', { requestBody: { payload: { a: 'a{$inputs.none}b' } } }, '"$inputs.none" is null'],
    ['a text', { requestBody: { payload: { a: 'a{$inputs.list}b' } } }, '"$inputs.list" is a list'],
  ])('is not sent in %s', async (_where, step, why) => {
    const { call, run, refused } = await outcomeOf(step);
    expect(call).toBeUndefined();
    expect(run?.error).toMatchObject({ failure: 'unresolvable' });
    expect(refused).toContain(`${why}, which cannot be written as text`);
  });

  it.each([[[1]], [{ a: 1 }], [null]])('is rejected as the value of a parameter: %j', async (value) => {
    expect((await inHeader(value)).refused).toContain(
      'the value of a parameter must be a string, a number or a boolean',
    );
  });

  it('is sent in JSON', async () => {
    expect((await sending('$inputs.list')).call?.body).toEqual({ a: [1, 2] });
    expect((await sending('$inputs.none')).call?.body).toEqual({ a: null });
  });
});

describe('a content type that would be sent as application/json', () => {
  it.each([
    'application/merge-patch+json',
    'application/vnd.api+json',
    'text/plain',
    'application/json; charset=utf-8',
  ])('is rejected: %s', async (contentType) => {
    const { refused } = await outcomeOf({ requestBody: { contentType, payload: {} } });
    expect(refused).toContain(`the content type "${contentType}" is not supported; only "application/json" is`);
  });
});

describe('a backslash in a simple condition', () => {
  it('is literal', async () => {
    expect(await takes({ condition: "$response.body.path == 'C:\\temp'" }, { path: 'C:\\temp' })).toBe(true);
    expect(await takes({ condition: "$response.body.path == 'it''s'" }, { path: "it's" })).toBe(true);
  });
});

describe('a value that YAML has and JSON does not', () => {
  it.each([
    ['a date', '!!timestamp 2026-11-24', 'the tag "tag:yaml.org,2002:timestamp" is not supported'],
    ['a set', '!!set { a }', 'the tag "tag:yaml.org,2002:set" is not supported'],
    ['an ordered map', '!!omap [a: 1]', 'the tag "tag:yaml.org,2002:omap" is not supported'],
    ['bytes', '!!binary aGk=', 'the tag "tag:yaml.org,2002:binary" is not supported'],
    ['a custom tag', '!secret x', 'the tag "!secret" is not supported'],
    ['no number', '.nan', 'JSON has no number ".nan"'],
    ['an endless number', '-.inf', 'JSON has no number "-.inf"'],
    ['a number that loses digits', '12345678901234567890', 'too large to keep all its digits; write it in quotes'],
    ['a list as a name', '{ ? [a] : 1 }', 'the name of a member must be a string'],
    ['a merge of YAML 1.1', '{ <<: { a: 1 } }', 'merge keys are not supported; write the members out'],
  ])('is rejected: %s', (_what, written, message) => {
    const text = changed('{ weight: $inputs.weight }', `\n            weight: ${written}`);
    expect(faultsIn(text)).toEqual([expect.stringMatching(/^line 26, \(YAML\): /)]);
    expect(faultsIn(text)[0]).toContain(message);
  });

  it.each([
    ['!!str 5', '5'],
    ['"12345678901234567890"', '12345678901234567890'],
    ['1e21', 1e21],
    ['0x1F', 31],
    ['yes', 'yes'],
    ['{ 200: ok }', { '200': 'ok' }],
    ['{ "<<": 1 }', { '<<': 1 }],
    ['{ __proto__: 1 }', JSON.parse('{"__proto__":1}')],
  ])('is kept if JSON has it: %s', async (written, value) => {
    const text = changed('{ weight: $inputs.weight }', `\n            weight: ${written}`);
    const host = new ScriptedHost(() => ({ statusCode: 500 }));
    await runWorkflow(loadWorkflow(text, { sources: SOURCES }), { token: 't' }, host, calm());
    expect(JSON.stringify(host.calls[0]?.body)).toBe(JSON.stringify({ weight: value }));
  });
});

describe('a path parameter that changes the path', () => {
  it.each(['..', '.'])('is not sent: %s', async (id) => {
    const step = {
      stepId: 'get',
      operationId: 'getParcel',
      parameters: [{ name: 'id', in: 'path', value: '$inputs.id' }],
    };
    const host = new ScriptedHost(() => ({}));
    const run = await runWorkflow(load({ inputs: INPUTS, steps: [step] }), { id }, host, calm());
    expect(String(run.error)).toContain('the path parameter "id" cannot be part of a path');
    expect(host.calls).toEqual([]);
  });
});

describe('how a run ended', () => {
  it.each([
    [200, 'onSuccess'],
    [500, 'onFailure'],
  ])("names the action's list: after %i %s", async (statusCode, list) => {
    const stop = [{ name: 'stop', type: 'end' }];
    const { run } = await outcomeOf({ onSuccess: stop, onFailure: stop }, { statusCode });
    expect(run?.endedBy).toEqual({ stepId: 'watch', list, action: 'stop' });
    expect(run?.trace.at(-1)).toMatchObject({ list, action: 'stop' });
  });

  it('distinguishes an action named "failed" from a failed step', async () => {
    const { run } = await outcomeOf({ onFailure: [{ name: 'failed', type: 'end' }] }, { statusCode: 500 });
    expect(run?.trace.at(-1)).toMatchObject({ list: 'onFailure', action: 'failed' });
    const { run: other } = await outcomeOf({}, { statusCode: 500 });
    expect(other?.trace.at(-1)).not.toHaveProperty('list');
  });
});

describe('a part of the document that a run does not need', () => {
  it.each([
    ['no info', 'info: { title: Parcels, version: 1.0.0 }\n', '', 'line 1, (root): "info" is missing'],
    ['an info without a title', 'title: Parcels, ', '', 'line 2, info: "title" must be a non-empty string'],
    [
      'an info with more',
      'title: Parcels',
      'titel: a, title: Parcels',
      'line 2, info.titel: "titel" is not a known member here',
    ],
    [
      'a context that no condition uses',
      '- condition: $statusCode == 200\n        onSuccess',
      '- { condition: $statusCode == 200, context: $inputs.token }\n        onSuccess',
      'line 35, workflows[0].steps[1].successCriteria[0].context: a "context" has no meaning in a simple condition; give the criterion a "type"',
    ],
  ])('is checked: %s', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });

  it('is checked: an invalid context', () => {
    const text = changed(
      '- condition: $statusCode == 200\n        onSuccess',
      '- { condition: $statusCode == 200, context: $bogus!! }\n        onSuccess',
    );
    expect(faultsIn(text)).toContainEqual(expect.stringContaining('"$bogus" is not a runtime expression'));
  });

  it('is checked: another workflow', () => {
    const other = '  - workflowId: other\n    stepz: 1\n    steps:\n      - { stepId: s, operationId: nothing }\n';
    expect(faultsIn(PARCELS + other, 'send-a-parcel')).toEqual([
      'line 53, workflows[1].stepz: "stepz" is not a known member here',
      'line 55, workflows[1].steps[0].operationId: no source has the operation "nothing"',
    ]);
  });

  it('is not confused with a workflow that has the same names', () => {
    const other =
      '  - workflowId: other\n    steps:\n      - { stepId: make, operationId: listParcels }\n    outputs: { id: $steps.make.outputs.id }\n';
    expect(faultsIn(PARCELS + other, 'send-a-parcel')).toEqual([
      'line 55, workflows[1].outputs.id: the step "make" declares no output "id"',
    ]);
  });
});

describe('the presence of a member', () => {
  it.each<[unknown, string]>([
    [{ warning: 'hot' }, 'warned'],
    [{ warning: null }, 'otherwise'],
    [{}, 'otherwise'],
  ])('can be tested by comparison with null: %j', async (body, action) => {
    const condition = "$response.body.warning != null && $response.body.warning == 'HOT'";
    const onSuccess = [
      { name: 'warned', type: 'end', criteria: [{ condition }] },
      { name: 'otherwise', type: 'end' },
    ];
    expect((await outcomeOf({ onSuccess }, { body })).run?.endedBy?.action).toBe(action);
  });
});

describe('a dollar before a word', () => {
  it.each([
    ['cp $$src.tar', 'cp $src.tar'],
    ['$$inputs.token', '$inputs.token'],
    ['a {$$HOME} b', 'a {$HOME} b'],
    ['{$$inputs.token}', '{$inputs.token}'],
    ['$$inputs.token$inputs.token', '$inputs.tokenT'],
    ['$$ $$HOME $HOME', '$$ $$HOME $HOME'],
  ])('is doubled where it would begin an expression: %s', async (text, value) => {
    expect((await sending(text)).call?.body).toEqual({ a: value });
  });

  it('is rejected if it is not doubled', async () => {
    expect((await sending('cp $src.tar')).refused).toContain('"$src" is not a runtime expression');
  });
});

it('is not needed in a document without a request body', () => {
  const text = documentOf({ steps: [listing('watch', { requestBody: { contentType: 'application/json' } })] });
  expect(loadWorkflow(text, { sources: SOURCES }).steps[0]).not.toHaveProperty('payload');
});
