import { describe, expect, it } from 'vitest';
import { type Criterion, evaluateCriteria, evaluateCriterion } from '../../../src/arazzo/criteria/criterion.ts';
import { bodyShape } from '../../../src/arazzo/run/body-shape.ts';
import { listing, load } from './documents.ts';
import { scopeOf } from './evaluation.ts';

function criterion(written: Readonly<Record<string, unknown>>): Criterion {
  const workflow = load({
    steps: [listing('watch', { onSuccess: [{ name: 'a', type: 'end', criteria: [written] }] })],
  });
  const found = workflow.steps[0]?.onSuccess[0]?.criteria[0];
  if (found === undefined) throw new Error('no criterion');
  return found;
}

const jsonpath = (condition: string, context = '$response.body') => criterion({ context, condition, type: 'jsonpath' });

const regex = (condition: string, context: string) => criterion({ context, condition, type: 'regex' });

describe('the target of a jsonpath condition', () => {
  const products = { products: [1, 2] };
  const failed = { error: 'x' };
  const active = { state: 'active' };
  const building = { state: 'building' };
  it.each([
    // A query asks the context; a leading filter over an object asks the object itself.
    ['$.products[*]', products, true],
    ['$.products[*]', { products: [] }, false],
    ['$.error', failed, true],
    ['$[?@.access_token && @.access_token != null]', failed, false],
    // What a filter does not find equals nothing, null neither (RFC 9535, section 2.3.5.2.2).
    ['$[?@.access_token != null]', failed, true],
    ['$[?@.access_token != null]', { access_token: 't' }, true],
    ['$[?@.state == "active"]', active, true],
    ['$[?@.state == "active"]', building, false],
    ['$[?(@.state != "active" && @.state != "error")]', active, false],
    ['$[?(@.state != "active" && @.state != "error")]', building, true],
    ['$[?$.state == "active"]', active, true],
    ['$[?$.state == "active"]', building, false],
    ['$[?@.state == "active" || $.state == "active"]', active, true],
    ['$[?@.state == "active" || $.state == "active"]', building, false],
    ['$[?@.products[?@ > 1]]', products, true],
    ['$[?@.products[?@ > 2]]', products, false],
    // Over a list it asks the items.
    ['$[?@.state == "active"]', [building, active], true],
    ['$[?@.state == "active"]', [building], false],
    // A filter that is not at the beginning is as RFC 9535 has it: over an object it asks the members.
    ['$.a[?@.state == "active"]', { a: active }, false],
    ['$.a[?@.state == "active"]', { a: { b: active } }, true],
    ['$..[?@.state == "active"]', active, false],
    ['$..[?@.state == "active"]', { a: active }, true],
    // Everything else is a logical expression over the context.
    ['$.state == "active"', active, true],
    ['$.state == "active"', building, false],
    ['@.state == "active"', active, true],
  ])('%s over %j is %s', (condition, body, truth) => {
    expect(evaluateCriterion(jsonpath(condition), scopeOf(body))).toBe(truth);
  });

  it('the context can be a part of the response', () => {
    const scope = scopeOf({ data: { state: 'active' } });
    expect(evaluateCriterion(jsonpath('$.state == "active"', '$response.body#/data'), scope)).toBe(true);
  });

  it.each([
    ['no body', undefined],
    ['null', null],
  ])('is undecidable when the context is %s', (_what, body) => {
    for (const condition of ['$.state == "active"', '$.state != "active"', '$.state', '!$.state', 'true']) {
      expect(evaluateCriterion(jsonpath(condition), scopeOf(body)), condition).toBe('undecidable');
    }
  });

  it.each([['<html>'], [17], [false], [[]]])('a body %j has no members', (body) => {
    expect(evaluateCriterion(jsonpath('$.state != "active"'), scopeOf(body))).toBe('undecidable');
    expect(evaluateCriterion(jsonpath('$.state'), scopeOf(body))).toBe(false);
  });
});

describe('a regex criterion', () => {
  it.each([
    ['^2[0-9]{2}$', '$statusCode', true],
    ['^4', '$statusCode', false],
    ['^(active|started)$', '$response.body#/state', true],
    ['CTIV', '$response.body#/state', false],
    ['ctiv', '$response.body#/state', true],
    ['^true$', '$response.body#/ready', true],
    ['json', '$response.header.Content-Type', true],
    ['.*', '$response.body#/missing', 'undecidable'],
    ['.*', '$response.body#/none', 'undecidable'],
    ['.*', '$response.body#/list', 'undecidable'],
    ['.*', '$response.body', 'undecidable'],
  ])('%s on %s is %s', (pattern, context, truth) => {
    const body = { state: 'active', ready: true, none: null, list: [] };
    const scope = scopeOf(body, { headers: { 'content-type': 'application/json' } });
    expect(evaluateCriterion(regex(pattern, context), scope)).toBe(truth);
  });

  it('gives the same result every time', () => {
    const started = regex('a', '$response.body#/state');
    const truths = [1, 2, 3].map(() => evaluateCriterion(started, scopeOf({ state: 'a' })));
    expect(truths).toEqual([true, true, true]);
  });
});

describe('several criteria', () => {
  const yes = criterion({ condition: '$statusCode == 200' });
  const no = criterion({ condition: '$statusCode == 404' });
  const unknown = criterion({ condition: '$response.body.missing == 1' });
  it.each([
    ['none', [], true],
    ['all true', [yes, yes], true],
    ['one false', [yes, no], false],
    ['one unknown', [yes, unknown], 'undecidable'],
    ['one unknown, one false', [unknown, no], false],
  ])('%s: %s', (_what, criteria, truth) => {
    expect(evaluateCriteria(criteria, scopeOf({}))).toBe(truth);
  });
});

describe('the description of a body in a message', () => {
  it.each([
    [undefined, 'no JSON body'],
    [null, 'null'],
    ['<html>secret</html>', 'a string'],
    [42, 'a number'],
    [true, 'a boolean'],
    [['secret', 'secret'], 'a list of 2'],
    [{}, 'an object without members'],
    [{ message: 'secret', code: 1 }, 'an object with the members message, code'],
  ])('%j: %s', (body, shape) => {
    expect(bodyShape(body)).toBe(shape);
  });

  it('lists at most twenty members', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index}`, index]));
    expect(bodyShape(many)).toMatch(/m19, …$/);
  });
});
