import { describe, expect, it } from 'vitest';
import { readActionMetadata } from './action-metadata.ts';
import type { Conclusion } from './contract.ts';
import { evaluateDefault } from './input-default.ts';
import { inputVariable, resolveInputs } from './inputs.ts';
import { evaluatePostCondition } from './post-condition.ts';
import { type ScriptedAction, writeScriptedAction } from './scripted-action.ts';

const runs = { using: 'node24', main: 'main.mjs' };

function read(action: Partial<ScriptedAction>) {
  using written = writeScriptedAction({ main: '', ...action });
  return readActionMetadata(written.dir);
}

describe('action.yml', () => {
  it('gives defaults as strings', () => {
    const { inputs, postIf, post } = read({
      inputs: { a: { default: 3306 }, b: { default: true }, c: {}, d: { default: null }, e: { default: 'x' } },
    });
    expect([...inputs].map(([name, input]) => [name, input.default])).toEqual([
      ['a', '3306'],
      ['b', 'true'],
      ['c', ''],
      ['d', ''],
      ['e', 'x'],
    ]);
    expect([postIf, post]).toEqual(['always()', undefined]);
  });

  it.each([
    [{ runs: { ...runs, using: 'node20' } }, "runs.using is 'node20'"],
    [{ runs: { using: 'composite', steps: [] } }, "runs.using is 'composite'"],
    [{ runs: { using: 'node24' } }, 'runs.main is missing'],
    [{ runs: { ...runs, pre: 'x.js' } }, "does not run 'pre'"],
    [{ name: 'x' }, "'runs' is missing"],
    [{ runs, inputs: { a: { default: ['x'] } } }, 'inputs.a.default must be a scalar'],
  ])('%j is refused', (metadata, message) => expect(() => read({ metadata })).toThrow(message));

  it('must be there', () => expect(() => readActionMetadata('/nowhere')).toThrow('No action.yml'));
});

describe('defaults', () => {
  const contexts = {
    github: { token: 't', event: { number: 7 }, x: null },
    job: { status: 'success' },
    matrix: { 'node-version': 24 },
  };

  it.each([
    ['plain', 'plain'],
    [`\${{ github.token }}`, 't'],
    [`a-\${{github.event.number}}-\${{ JOB.Status }}`, 'a-7-success'],
    [`\${{ matrix.node-version }}`, '24'],
    [`\${{ github.nothing.at.all }}\${{ github.x }}`, ''],
  ])('%j is %j', (text, value) => expect(evaluateDefault(text, contexts)).toBe(value));

  it.each([
    [`\${{ github.token || 'x' }}`, 'only property lookups'],
    [`\${{ github }}`, 'only property lookups'],
    [`\${{ format('{0}', 1) }}`, 'only property lookups'],
    [`\${{ secrets.TOKEN }}`, "Unrecognized named-value: 'secrets'"],
    [`\${{ github.event }}`, 'not a string'],
  ])('%j is refused', (text, message) => expect(() => evaluateDefault(text, contexts)).toThrow(message));
});

describe('inputs', () => {
  const action = read({
    inputs: {
      'api-key': { required: true },
      'Image Name': { default: 'alpine' },
      old: { deprecationMessage: 'use new' },
    },
  });

  it('are those of with: first, then defaults; names do not depend on case', () => {
    const { values, warnings } = resolveInputs(action, { 'API-Key': 'k' }, {});
    expect([...values]).toEqual([
      ['API-Key', 'k'],
      ['Image Name', 'alpine'],
      ['old', ''],
    ]);
    expect(warnings).toEqual([]);
  });

  it('may be empty although there is a default', () => {
    expect(resolveInputs(action, { 'image name': '' }, {}).values.get('Image Name')).toBe('');
  });

  it('warn when they are unknown or deprecated', () => {
    expect(resolveInputs(action, { nope: '1', old: 'x', no: '' }, {}).warnings).toEqual([
      "Input 'old' has been deprecated with message: use new",
      "Unexpected input(s) 'nope', 'no', valid inputs are ['api-key', 'Image Name', 'old']",
    ]);
  });

  it('are variables with dashes and without spaces', () => {
    expect(['api-key', 'Image Name', 'x_y'].map(inputVariable)).toEqual([
      'INPUT_API-KEY',
      'INPUT_IMAGE_NAME',
      'INPUT_X_Y',
    ]);
  });
});

describe('post-if', () => {
  const all: Conclusion[] = ['success', 'failure', 'cancelled'];
  it.each([
    ['always()', all],
    ['success()', ['success']],
    ['failure()', ['failure']],
    [`\${{ cancelled() }}`, ['cancelled']],
    ['success() || failure()', ['success', 'failure']],
    ['!cancelled()', ['success', 'failure']],
    ['always() && !success()', ['failure', 'cancelled']],
    ['failure() && cancelled() || success()', ['success']],
  ])('%j holds for %j', (condition, expected) => {
    expect(all.filter((status) => evaluatePostCondition(condition, status))).toEqual(expected);
  });

  it.each(["github.ref == 'x'", 'always() || env.X', 'constructor', ''])('%j is refused', (condition) => {
    expect(() => evaluatePostCondition(condition, 'success')).toThrow('the harness knows only');
  });
});
