import { describe, expect, it } from 'vitest';
import { runWorkflow, WorkflowInputError } from '../../../src/arazzo/index.ts';
import { checkInputs, type InputDeclaration } from '../../../src/arazzo/inputs.ts';
import { listing, load } from './documents.ts';
import { calm, ScriptedHost } from './scripted-host.ts';

const declared: readonly InputDeclaration[] = [
  { name: 'token', required: true, type: 'string' },
  { name: 'size', required: false, type: 'integer', default: 2 },
  { name: 'region', required: false, enum: ['eu', 'us'] },
  { name: 'label', required: false, type: 'string', pattern: /^[a-z]+$/u },
];

const faults = (given: Readonly<Record<string, unknown>>) => checkInputs(declared, given).faults;

describe('the inputs of a run', () => {
  it('are the explicit values and the defaults; other optional inputs are absent', () => {
    const { values, faults: none } = checkInputs(declared, { token: 't', region: undefined });
    expect(Object.fromEntries(values)).toEqual({ token: 't', size: 2 });
    expect(none).toEqual([]);
  });

  it('may be undefined even if undeclared, which counts as absent', () => {
    expect(faults({ token: 't', other: undefined })).toEqual([]);
  });

  it.each([
    [{}, 'input "token" is required but missing'],
    [{ token: undefined }, 'input "token" is required but missing'],
    [{ token: 5 }, 'input "token" must be of type string, not number'],
    [{ token: null }, 'input "token" must be of type string, not null'],
    [{ token: ['t'] }, 'input "token" must be of type string, not array'],
    [{ token: 't', size: 1.5 }, 'input "size" must be of type integer, not number'],
    [{ token: 't', size: '2' }, 'input "size" must be of type integer, not string'],
    [{ token: 't', region: 'mars' }, 'input "region" must be one of ["eu","us"]'],
    [{ token: 't', label: 'A' }, 'input "label" must match ^[a-z]+$'],
    [{ token: 't', tokn: 't' }, 'input "tokn" is not declared by the workflow'],
    [{ token: 't', constructor: 't' }, 'input "constructor" is not declared by the workflow'],
  ])('%j: %s', (given, fault) => {
    expect(faults(given)).toEqual([fault]);
  });

  it.each([
    ['boolean', true, 'true'],
    ['number', 1.5, '1.5'],
    ['object', { a: 1 }, [1]],
    ['array', [1], { a: 1 }],
    ['integer', 3, 3.5],
  ] as const)('of type %s: %j but not %j', (type, fits, doesNot) => {
    const declaration = [{ name: 'x', required: true, type }];
    expect(checkInputs(declaration, { x: fits }).faults).toEqual([]);
    expect(checkInputs(declaration, { x: doesNot }).faults).toHaveLength(1);
  });

  it('are not found on the prototype', () => {
    expect(checkInputs([{ name: 'toString', required: true }], {}).faults).toHaveLength(1);
  });

  it('fail the run before the first request if they are invalid, with all errors at once and without values', async () => {
    const workflow = load({
      inputs: { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string', pattern: '^x' }, b: {} } },
      steps: [listing('one')],
    });
    const host = new ScriptedHost({ one: [{}] });
    const run = await runWorkflow(workflow, { a: 'secret-value', c: 'secret-too' }, host, calm());
    expect(run).toMatchObject({ status: 'failed', outputs: {}, trace: [] });
    expect(run.error).toBeInstanceOf(WorkflowInputError);
    expect(String(run.error)).toBe(
      'WorkflowInputError: The workflow "send-a-parcel": input "a" must match ^x; ' +
        'input "b" is required but missing; input "c" is not declared by the workflow.',
    );
    expect(host.journal).toEqual([]);
  });
});
