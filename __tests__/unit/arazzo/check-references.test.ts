import { describe, expect, it } from 'vitest';
import { changed, faultsIn } from './parcels.ts';

const MAKE = 'workflows[0].steps[0]';
const WATCH = 'workflows[0].steps[1]';

describe('an unresolved reference', () => {
  it.each([
    [
      'an input that is not declared, in a text',
      'Bearer $inputs.token',
      'Bearer $inputs.apiToken',
      `line 22, ${MAKE}.parameters[0].value: the input "apiToken" is not declared`,
    ],
    [
      'one named like a built-in thing',
      'Bearer $inputs.token',
      'Bearer $inputs.constructor',
      `line 22, ${MAKE}.parameters[0].value: the input "constructor" is not declared`,
    ],
    [
      'one in a payload',
      '{ weight: $inputs.weight }',
      '{ weight: [{ kg: $inputs.size }] }',
      `line 25, ${MAKE}.requestBody.payload.weight[0].kg: the input "size" is not declared`,
    ],
    [
      'one on a line of its own',
      '{ weight: $inputs.weight }',
      '\n            a: 1\n            b: [$inputs.weight,\n                $inputs.size]',
      `line 28, ${MAKE}.requestBody.payload.b[1]: the input "size" is not declared`,
    ],
    [
      'one in a condition',
      '- condition: $statusCode == 200\n        onSuccess',
      '- condition: $statusCode == $inputs.code\n        onSuccess',
      `line 35, ${WATCH}.successCriteria[0].condition: the input "code" is not declared`,
    ],
    [
      'one inside a filter',
      '$.state == "arrived" }',
      "'$.list[?@.id == $inputs.me]' }",
      `line 40, ${WATCH}.onSuccess[0].criteria[0].condition: the input "me" is not declared`,
    ],
    [
      'an unknown step',
      '$steps.make.outputs.id }',
      '$steps.create.outputs.id }',
      `line 33, ${WATCH}.parameters[0].value: there is no step "create"`,
    ],
    [
      'an output that the step does not declare',
      '$steps.make.outputs.id }',
      '$steps.make.outputs.name }',
      `line 33, ${WATCH}.parameters[0].value: the step "make" declares no output "name"`,
    ],
    [
      'a step that comes later',
      '{ weight: $inputs.weight }',
      '{ weight: $steps.watch.outputs.state }',
      `line 25, ${MAKE}.requestBody.payload.weight: the step "watch" does not come before this one`,
    ],
    [
      'the step itself, before it has an answer',
      '{ weight: $inputs.weight }',
      '{ weight: $steps.make.outputs.id }',
      `line 25, ${MAKE}.requestBody.payload.weight: the step "make" does not come before this one`,
    ],
    [
      'the step itself, before it has succeeded',
      '- condition: $statusCode == 200\n        outputs',
      '- condition: $steps.make.outputs.id == 1\n        outputs',
      `line 27, ${MAKE}.successCriteria[0].condition: the step "make" does not come before this one`,
    ],
    [
      'the step itself, in its outputs',
      'state: $response.body#/state',
      'state: $steps.watch.outputs.state',
      `line 49, ${WATCH}.outputs.state: the step "watch" does not come before this one`,
    ],
    [
      'an unknown step, in the outputs',
      'id: $steps.make.outputs.id\n',
      'id: $steps.made.outputs.id\n',
      'line 51, workflows[0].outputs.id: there is no step "made"',
    ],
    [
      'an undeclared output, in the outputs',
      'id: $steps.make.outputs.id\n',
      'id: $steps.make.outputs.ids\n',
      'line 51, workflows[0].outputs.id: the step "make" declares no output "ids"',
    ],
    [
      'a goto to an unknown step',
      'stepId: watch\n        onFailure',
      'stepId: wait\n        onFailure',
      `line 43, ${WATCH}.onSuccess[1].stepId: there is no step "wait"`,
    ],
    [
      'the answer, before the request',
      '$steps.make.outputs.id }',
      '$response.body#/id }',
      `line 33, ${WATCH}.parameters[0].value: "$response.body#/id" is not known before the request is sent`,
    ],
    [
      'the request, before it is made',
      '{ weight: $inputs.weight }',
      '{ weight: $request.header.x }',
      `line 25, ${MAKE}.requestBody.payload.weight: "$request.header.x" is not known before the request is sent`,
    ],
    [
      'an answer, outside of a step',
      'id: $steps.make.outputs.id\n',
      'id: $response.body#/id\n',
      'line 51, workflows[0].outputs.id: "$response.body#/id" has no meaning outside a step',
    ],
  ])('%s', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });
});

describe('a duplicate name', () => {
  it('of steps', () => {
    expect(faultsIn(changed('- stepId: watch', '- stepId: make'))).toContain(
      `line 30, ${WATCH}.stepId: duplicate step "make"`,
    );
  });

  it('of actions in one list', () => {
    expect(faultsIn(changed('name: underway', 'name: arrived'))).toEqual([
      `line 41, ${WATCH}.onSuccess[1].name: duplicate action "arrived"`,
    ]);
  });

  it.each([
    [
      'header',
      '{ name: Authorization, in: header, value: a }',
      '{ name: authorization, in: header, value: b }',
      'header authorization',
    ],
    ['query', '{ name: q, in: query, value: a }', '{ name: q, in: query, value: b }', 'query q'],
  ])('of parameters: %s', (_in, first, second, key) => {
    const text = changed(
      '- { name: Authorization, in: header, value: Bearer $inputs.token }',
      `- ${first}\n          - ${second}`,
    );
    expect(faultsIn(text)).toEqual([`line 23, ${MAKE}.parameters[1]: duplicate ${key} parameter`]);
  });

  it('of parameters may differ in case where names are case-sensitive', () => {
    const two = '- { name: q, in: query, value: a }\n          - { name: Q, in: query, value: b }';
    expect(faultsIn(changed('- { name: Authorization, in: header, value: Bearer $inputs.token }', two))).toEqual([]);
  });
});

describe('path parameters', () => {
  it('must be set', () => {
    expect(faultsIn(changed('in: path', 'in: query'))).toEqual([
      `line 30, ${WATCH}: the path parameter "id" of /parcels/{id} is not given`,
    ]);
  });

  it('must be in the path', () => {
    expect(faultsIn(changed('name: Authorization, in: header', 'name: ID, in: path'))).toEqual([
      `line 22, ${MAKE}.parameters[0]: /parcels has no path parameter "ID"`,
    ]);
  });
});

describe('an action may refer to', () => {
  it.each([
    ['the new outputs of its step', "$steps.watch.outputs.state == 'arrived'"],
    ['those of earlier steps', '$steps.make.outputs.id == $response.body.id'],
    ['the request and the response', "$request.path.id == $response.body.id && $response.header.etag != ''"],
    ['inputs', '$inputs.weight > 1'],
  ])('%s', (_what, condition) => {
    const criterion = '{ context: $response.body, type: jsonpath, condition: $.state == "arrived" }';
    expect(faultsIn(changed(criterion, `{ condition: "${condition}" }`))).toEqual([]);
  });
});
