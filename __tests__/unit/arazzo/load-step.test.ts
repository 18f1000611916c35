import { describe, expect, it } from 'vitest';
import { loadWorkflow } from '../../../src/arazzo/index.ts';
import { documentOf, listing, SOURCES } from './documents.ts';
import { changed, faultsIn, lineOf } from './parcels.ts';

const MAKE = 'workflows[0].steps[0]';
const WATCH = 'workflows[0].steps[1]';

describe('what a step calls', () => {
  it.each([
    ['an operation that no source has', 'makeParcel', 'makeParcels', 20, 'no source has the operation "makeParcels"'],
    [
      'one named like a built-in property',
      'makeParcel',
      'constructor',
      20,
      'no source has the operation "constructor"',
    ],
    [
      'an operation that two sources have',
      'makeParcel',
      'ping',
      20,
      'several sources have the operation "ping"; write "$sourceDescriptions.<name>.ping"',
    ],
    [
      'an operation of a source that the document does not name',
      'makeParcel',
      'openLocker',
      20,
      'no source has the operation "openLocker"',
    ],
    [
      'the same, qualified',
      'makeParcel',
      '$sourceDescriptions.lockers.openLocker',
      20,
      'no source has the operation "$sourceDescriptions.lockers.openLocker"',
    ],
    [
      'an operation of another source',
      'makeParcel',
      '$sourceDescriptions.depots.makeParcel',
      20,
      'no source has the operation "$sourceDescriptions.depots.makeParcel"',
    ],
  ])('cannot be %s', (_what, from, to, line, message) => {
    expect(faultsIn(changed(`operationId: ${from}`, `operationId: ${to}`))).toEqual([
      `line ${line}, ${MAKE}.operationId: ${message}`,
    ]);
  });

  it('can be qualified to resolve an ambiguity', () => {
    expect(faultsIn(changed('operationId: makeParcel', 'operationId: $sourceDescriptions.depots.ping'))).toEqual([]);
  });

  it.each([
    ['workflowId: other', 'workflowId', 'steps that run another workflow are not supported'],
    [
      "operationPath: '{$sourceDescriptions.parcels.url}#/paths/~1parcels/post'",
      'operationPath',
      '"operationPath" is not supported; use "operationId"',
    ],
    ['channelPath: x', 'channelPath', '"channelPath" belongs to AsyncAPI, which is not supported'],
  ])('cannot be %s', (line, name, message) => {
    expect(faultsIn(changed('operationId: makeParcel', line))).toEqual([`line 20, ${MAKE}.${name}: ${message}`]);
  });

  it('is required', () => {
    expect(faultsIn(changed('operationId: makeParcel', 'description: x'))).toEqual([
      `line 19, ${MAKE}: "operationId" must be a non-empty string`,
    ]);
  });
});

describe('a step', () => {
  it.each([
    ['dependsOn', 'dependsOn: [x]', '"dependsOn" is not supported; steps run in their order'],
    ['timeout', 'timeout: 5', '"timeout" belongs to Arazzo 1.1, which is not supported'],
    ['onSucces', 'onSucces: []', '"onSucces" is not a known member here'],
  ])('cannot have %s', (name, line, message) => {
    expect(faultsIn(changed('operationId: makeParcel', `operationId: makeParcel\n        ${line}`))).toEqual([
      `line 21, ${MAKE}.${name}: ${message}`,
    ]);
  });

  it('must have an id', () => {
    expect(faultsIn(changed('stepId: watch\n        operationId', 'x-stepId: watch\n        operationId'))).toContain(
      `line 30, ${WATCH}: "stepId" must be a non-empty string`,
    );
  });
});

describe('a parameter', () => {
  const line = lineOf('in: path');
  const at = `${WATCH}.parameters[0]`;
  const second = `- { name: id, in: path, value: x }\n          - `;
  it.each([
    ['in: cookie', 'in: path', 'in: cookie', [`line ${line}, ${at}.in: parameters in "cookie" are not supported`]],
    ['in: body', 'in: path', 'in: body', [`line ${line}, ${at}.in: parameters in "body" are not supported`]],
    ['no place', 'in: path, ', '', [`line ${line}, ${at}: "in" must be a non-empty string`]],
    ['no value', ', value: $steps.make.outputs.id', '', [`line ${line}, ${at}: "value" is missing`]],
    [
      'a reference',
      '- { name: id, in: path, value: $steps.make.outputs.id }',
      `${second}{ reference: $components.parameters.x }`,
      [
        `line ${line + 1}, ${WATCH}.parameters[1]: references to "components" are not supported; write the parameter out`,
      ],
    ],
    [
      'a member that is not known',
      'in: path',
      'in: path, style: simple',
      [`line ${line}, ${at}.style: "style" is not a known member here`],
    ],
    [
      'a typo in an expression',
      '$steps.make.outputs.id }',
      '$stps.make.outputs.id }',
      [`line ${line}, ${at}.value: "$stps" is not a runtime expression at position 1, found "$stps.make.outputs.i"`],
    ],
    [
      'an unknown expression in braces',
      '$steps.make.outputs.id }',
      "'x{$env.HOME}' }",
      [`line ${line}, ${at}.value: "$env" is not a runtime expression at position 3, found "$env.HOME}"`],
    ],
    [
      '$workflows',
      '$steps.make.outputs.id }',
      '$workflows.a.outputs.b }',
      [
        `line ${line}, ${at}.value: "$workflows" is not supported: one workflow is run at a time at position 1, found "$workflows.a.outputs"`,
      ],
    ],
  ])('with %s is rejected', (_what, from, to, faults) => {
    expect(faultsIn(changed(from, to))).toEqual(faults);
  });
});

describe('a request body', () => {
  it.each([
    [
      'another content type',
      'application/json',
      'multipart/form-data',
      `line 24, ${MAKE}.requestBody.contentType: the content type "multipart/form-data" is not supported; only "application/json" is`,
    ],
    [
      'a content type that would be sent as another',
      'application/json',
      'application/merge-patch+json',
      `line 24, ${MAKE}.requestBody.contentType: the content type "application/merge-patch+json" is not supported; only "application/json" is`,
    ],
    [
      'replacements',
      'payload: {',
      'replacements: []\n          payload: {',
      `line 25, ${MAKE}.requestBody.replacements: "replacements" are not supported; write the payload out`,
    ],
    [
      'a typo deep inside',
      'payload: { weight: $inputs.weight }',
      'payload:\n            a:\n              - b: x\n              - b: $inptus.weight',
      `line 28, ${MAKE}.requestBody.payload.a[1].b: "$inptus" is not a runtime expression at position 1, found "$inptus.weight"`,
    ],
  ])('with %s is rejected', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });
});

describe('an output', () => {
  it.each([
    ['text', 'the answer', 'expected "$" at position 1, found "the answer"'],
    ['a value in a text', 'v {$response.body#/state}', 'expected "$" at position 1, found "v {$response.body#/s"'],
    [
      'an expression with members',
      '$response.body.state',
      'expected the end of the expression "$response.body"; write "$response.body#/state" for a member at position 15, found ".state"',
    ],
    [
      'a pointer without its slash',
      '$response.body#state',
      'expected the end of the expression at position 15, found "#state"',
    ],
    ['a number', '5', 'an output must be a runtime expression'],
  ])('cannot be %s', (_what, written, message) => {
    expect(faultsIn(changed('state: $response.body#/state', `state: ${written}`))).toEqual([
      `line 49, ${WATCH}.outputs.state: ${message}`,
    ]);
  });
});

it('a payload as text is rejected, because it would be sent as a JSON string', () => {
  const text = documentOf({
    steps: [{ ...listing('make'), operationId: 'makeParcel', requestBody: { payload: '{"name": "{$inputs.x}"}' } }],
  });
  expect(() => loadWorkflow(text, { sources: SOURCES })).toThrow(
    /requestBody\.payload: a string payload is not supported/,
  );
});
