import { describe, expect, it } from 'vitest';
import { DocumentError, loadWorkflow } from '../../../src/arazzo/index.ts';
import { SOURCES } from './documents.ts';
import { changed, faultsIn, PARCELS } from './parcels.ts';

describe('a valid document', () => {
  it('loads, from YAML and from JSON', () => {
    const workflow = loadWorkflow(PARCELS, { sources: SOURCES });
    expect(workflow.workflowId).toBe('send-a-parcel');
    expect(workflow.steps.map(({ stepId, method, path }) => [stepId, method, path])).toEqual([
      ['make', 'POST', '/parcels'],
      ['watch', 'GET', '/parcels/{id}'],
    ]);
  });

  it.each(['1.0.0', '1.0.1', '1.0.9'])('can have version %s', (version) => {
    expect(faultsIn(changed('1.0.1', version))).toEqual([]);
  });

  it('can have extensions and summaries anywhere', () => {
    expect(
      faultsIn(changed('    outputs:\n      id:', '    x-note: hi\n    summary: s\n    outputs:\n      id:')),
    ).toEqual([]);
    expect(faultsIn(changed('    type: end', '    type: end\n            x-colour: red'))).toEqual([]);
    expect(faultsIn(changed('info:', 'x-made-by: hand\ninfo:'))).toEqual([]);
  });

  it('can use anchors and aliases', () => {
    const text = changed(
      '          - condition: $statusCode == 200\n        onSuccess',
      '          - *ok\n        onSuccess',
    );
    const anchored = text.replace('- condition: $statusCode == 200', '- &ok { condition: $statusCode == 200 }');
    expect(faultsIn(anchored)).toEqual([]);
  });
});

describe('the document itself', () => {
  it.each([
    [
      'version 1.1',
      'arazzo: 1.0.1',
      'arazzo: 1.1.0',
      'line 1, arazzo: version "1.1.0" is not supported: this engine runs 1.0.x; 1.1 adds $self, timeouts, dependsOn, AsyncAPI and selectors, and other rules for what cannot be evaluated',
    ],
    [
      'version 1.0',
      'arazzo: 1.0.1',
      "arazzo: '1.0'",
      'line 1, arazzo: version "1.0" is not supported: this engine runs 1.0.x',
    ],
    [
      'a version that YAML reads as a number',
      'arazzo: 1.0.1',
      'arazzo: 1.0',
      'line 1, arazzo: "arazzo" must be a non-empty string',
    ],
    ['no version', 'arazzo: 1.0.1', 'x-arazzo: 1.0.1', 'line 1, (root): "arazzo" must be a non-empty string'],
    ['an unknown member', 'info:', 'infos: {}\ninfo:', 'line 2, infos: "infos" is not a known member here'],
    ['$self of Arazzo 1.1', 'info:', '$self: x\ninfo:', 'line 2, $self: "$self" is not a known member here'],
    [
      'components',
      'info:',
      'components: {}\ninfo:',
      'line 2, components: "components" are not supported; write them out where used',
    ],
    [
      'an arazzo source',
      './depots.yml\n    type: openapi',
      './depots.yml\n    type: arazzo',
      'line 7, sourceDescriptions[1]: sources of type "arazzo" are not supported',
    ],
    [
      'an asyncapi source',
      './depots.yml\n    type: openapi',
      './depots.yml\n    type: asyncapi',
      'line 7, sourceDescriptions[1]: sources of type "asyncapi" are not supported',
    ],
    [
      'a source whose operations nobody knows',
      'name: depots',
      'name: trucks',
      'line 7, sourceDescriptions[1]: the operations of the source "trucks" are unknown',
    ],
    [
      'a source named like a built-in thing',
      'name: depots',
      'name: constructor',
      'line 7, sourceDescriptions[1]: the operations of the source "constructor" are unknown',
    ],
    [
      'two sources of one name',
      'name: depots',
      'name: parcels',
      'line 7, sourceDescriptions[1]: duplicate source "parcels"',
    ],
    [
      'a source without a url',
      '    url: ./depots.yml\n',
      '',
      'line 7, sourceDescriptions[1]: "url" must be a non-empty string',
    ],
    [
      'a workflow without an id',
      'workflowId: send-a-parcel',
      'summary: x',
      'line 11, workflows[0]: "workflowId" must be a non-empty string',
    ],
    [
      'dependsOn',
      '    inputs:',
      '    dependsOn: [x]\n    inputs:',
      'line 12, workflows[0].dependsOn: "dependsOn" is not supported: one workflow is run at a time',
    ],
    [
      'successActions of a workflow',
      '    inputs:',
      '    successActions: []\n    inputs:',
      'line 12, workflows[0].successActions: "successActions" of a workflow are not supported; give them to the steps',
    ],
    [
      'failureActions of a workflow',
      '    inputs:',
      '    failureActions: []\n    inputs:',
      'line 12, workflows[0].failureActions: "failureActions" of a workflow are not supported; give them to the steps',
    ],
    [
      'parameters of a workflow',
      '    inputs:',
      '    parameters: []\n    inputs:',
      'line 12, workflows[0].parameters: "parameters" of a workflow are not supported; give them to the steps',
    ],
  ])('%s is rejected', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });

  it('must have sources, workflows and steps', () => {
    expect(
      faultsIn('arazzo: 1.0.1\ninfo: { title: t, version: 1.0.0 }\nworkflows:\n  - workflowId: w\n    steps: []\n'),
    ).toEqual([
      'line 1, (root): "sourceDescriptions" must have at least one entry',
      'line 4, workflows[0]: "steps" must have at least one step',
    ]);
    expect(
      faultsIn(
        'arazzo: 1.0.1\ninfo: { title: t, version: 1.0.0 }\nsourceDescriptions: [{ name: parcels, url: x }]\nworkflows: []\n',
      ),
    ).toEqual(['line 1, (root): the document has no workflow']);
  });

  it.each(['', '# nothing\n', '[]', '"text"', '17', 'null'])('%j is not a document', (text) => {
    expect(faultsIn(text)).toEqual(['line 1, (root): the document must be an object']);
  });
});

describe('a document with several workflows', () => {
  const two = `${PARCELS}  - workflowId: other\n    steps: [{ stepId: s, operationId: listParcels }]\n`;

  it('runs the requested one', () => {
    expect(loadWorkflow(two, { sources: SOURCES, workflowId: 'other' }).workflowId).toBe('other');
    expect(loadWorkflow(two, { sources: SOURCES, workflowId: 'send-a-parcel' }).steps).toHaveLength(2);
  });

  it('requires a workflow id', () => {
    expect(faultsIn(two)).toEqual([
      'line 10, workflows: there are several workflows; say which to run: "send-a-parcel", "other"',
    ]);
    expect(faultsIn(two, 'third')).toEqual([
      'line 10, workflows: there is no workflow "third"; there is "send-a-parcel", "other"',
    ]);
  });

  it('requires unique ids', () => {
    expect(faultsIn(two.replace('workflowId: other', 'workflowId: send-a-parcel'), 'send-a-parcel')).toContain(
      'line 10, workflows: workflowIds must differ',
    );
  });
});

describe('the inputs', () => {
  const input = 'weight: { type: number, enum: [1, 2, 5], default: 1 }';
  const at = 'workflows[0].inputs';
  it.each([
    [
      'a type of their own',
      '      type: object',
      '      type: string',
      `line 13, ${at}.type: the type of "inputs" must be "object"`,
    ],
    [
      'a keyword that is not understood',
      '      type: object',
      '      type: object\n      allOf: []',
      `line 14, ${at}.allOf: "allOf" is not a known member here`,
    ],
    [
      'a required input that is not declared',
      '[token]',
      '[token, size]',
      `line 14, ${at}.required: "size" is required but not among the properties`,
    ],
    [
      'a type that JSON Schema does not have',
      input,
      'weight: { type: text }',
      `line 17, ${at}.properties.weight.type: the type "text" is not supported`,
    ],
    [
      'several types',
      input,
      "weight: { type: [string, 'null'] }",
      `line 17, ${at}.properties.weight.type: "type" must be a string`,
    ],
    [
      'a keyword of JSON Schema that is not checked',
      input,
      'weight: { minimum: 3 }',
      `line 17, ${at}.properties.weight.minimum: "minimum" is not a known member here`,
    ],
    [
      'a pattern that is none',
      input,
      "weight: { pattern: '(' }",
      `line 17, ${at}.properties.weight.pattern: this is not a regular expression`,
    ],
    [
      'a default of the wrong type',
      input,
      'weight: { type: number, default: much }',
      `line 17, ${at}.properties.weight.default: the default must be of type number, not string`,
    ],
    [
      'a default that the enum does not have',
      'default: 1 }',
      'default: 3 }',
      `line 17, ${at}.properties.weight.default: the default must be one of [1,2,5]`,
    ],
    [
      'a reference',
      input,
      "weight: { $ref: '#/x' }",
      `line 17, ${at}.properties.weight.$ref: "$ref" is not a known member here`,
    ],
    ['no schema', input, 'weight: 5', `line 17, ${at}.properties.weight: input "weight" must be an object`],
    [
      'a name that no expression can say',
      input,
      `"to.day": {}\n        ${input}`,
      `line 17, ${at}.properties["to.day"]: the name "to.day" is not supported: use letters, digits, "_" and, between those, "-"`,
    ],
  ])('with %s are rejected', (_what, from, to, fault) => {
    expect(faultsIn(changed(from, to))).toEqual([fault]);
  });

  it('can be omitted', () => {
    const text =
      'arazzo: 1.0.1\ninfo: { title: t, version: 1.0.0 }\nsourceDescriptions: [{ name: parcels, url: x }]\nworkflows:\n';
    expect(faultsIn(`${text}  - { workflowId: w, steps: [{ stepId: s, operationId: listParcels }] }`)).toEqual([]);
  });
});

describe('a document with many errors', () => {
  const text = [
    ['operationId: makeParcel', 'operationId: makeParcels'],
    ['Bearer $inputs.token', 'Bearer $inputs.tokn'],
    ['type: number', 'type: weight'],
    ['$.state == "arrived"', '$.state = "arrived"'],
    ['stepId: watch\n        onFailure', 'stepId: wach\n        onFailure'],
    ['retryLimit: 3', 'retryLimit: often'],
    ['      id: $steps.make.outputs.id', '      id: $steps.make.outputs.ident'],
  ].reduce((document, [from = '', to = '']) => {
    const at = document.lastIndexOf(from);
    expect(at, from).toBeGreaterThan(0);
    return document.slice(0, at) + to + document.slice(at + from.length);
  }, PARCELS);

  it('reports all of them at once, in order, with their positions', () => {
    expect(faultsIn(text)).toEqual(
      [
        'line 17, workflows[0].inputs.properties.weight.type: the type "weight" is not supported',
        'line 20, workflows[0].steps[0].operationId: no source has the operation "makeParcels"',
        'line 22, workflows[0].steps[0].parameters[0].value: the input "tokn" is not declared',
        'line 40, workflows[0].steps[1].onSuccess[0].criteria[0].condition: "=" is not an operator; write "==" at position 10, found " \\"arrived\\""',
        'line 43, workflows[0].steps[1].onSuccess[1].stepId: there is no step "wach"',
        'line 47, workflows[0].steps[1].onFailure[0].retryLimit: "retryLimit" must be a non-negative number',
        'line 51, workflows[0].outputs.id: the step "make" declares no output "ident"',
      ].map((fault) => fault.replaceAll('\\"', '"')),
    );
  });

  it('reports them in one readable message', () => {
    expect(() => loadWorkflow(text, { sources: SOURCES })).toThrow(DocumentError);
    expect(() => loadWorkflow(text, { sources: SOURCES })).toThrow(
      /^The Arazzo document has 7 errors:\n {2}line 17, workflows\[0\]\.inputs/,
    );
    expect(() => loadWorkflow(changed('retryLimit: 3', 'retryLimit: -1'), { sources: SOURCES })).toThrow(
      'The Arazzo document has an error:\n  line 47, workflows[0].steps[1].onFailure[0].retryLimit: ',
    );
  });
});
