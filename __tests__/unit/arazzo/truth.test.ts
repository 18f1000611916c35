import { describe, expect, it } from 'vitest';
import { overRoot, scopeOf, simply } from './evaluation.ts';

const body = {
  state: 'Active',
  count: 10,
  version: '10',
  text: 'abc',
  none: null,
  ready: true,
  word: 'true',
  items: [{ id: 7 }, 'x'],
  'odd name': 1,
  size: { kg: 1, m: [1, 2] },
};
const scope = scopeOf(body, {
  statusCode: 201,
  headers: { 'x-count': '12' },
  inputs: { n: 5 },
  steps: { s: { o: 'A' } },
});

describe('simple conditions', () => {
  it.each([
    // numbers
    ['$statusCode == 201', true],
    ['$statusCode != 201', false],
    ['$statusCode < 201', false],
    ['$statusCode <= 201', true],
    ['$statusCode > 200', true],
    ['$statusCode >= 202', false],
    ['$statusCode >= 200 && $statusCode < 300', true],
    ['201 == $statusCode', true],
    ['$inputs.n == 5', true],
    // strings, without case
    ["$response.body#/state == 'active'", true],
    ["$response.body#/state == 'ACTIVE'", true],
    ['$response.body#/state == "aCtIvE"', true],
    ["$response.body#/state != 'active'", false],
    ["$response.body#/state == 'activ'", false],
    ["'B' > 'a'", true],
    ["'b' < 'A'", false],
    ["'A' <= 'a' && 'a' >= 'A'", true],
    ["$steps.s.outputs.o == 'a'", true],
    // a numeric string meets a number as a number, a string as a string
    ['$response.header.X-Count == 12', true],
    ['$response.header.X-Count > 9', true],
    ["$response.header.X-Count > '9'", false],
    ['$response.body#/version == 10', true],
    ["10 == '10.0'", true],
    ["'10' == '10.0'", false],
    ['$response.body#/text == 5', false],
    ['$response.body#/text != 5', true],
    ['$response.body#/text < 5', false],
    ["'' == 0", false],
    // null equals null only
    ['$response.body#/none == null', true],
    ['$response.body#/none != null', false],
    ['$response.body#/state == null', false],
    ['null == 0', false],
    ["null == ''", false],
    ['null == false', false],
    ['null < 1', false],
    ['null <= null', true],
    // what is missing is null to the comparison with null, which can so ask whether it is there
    ['$response.body.missing == null', true],
    ['$response.body.missing != null', false],
    ["$response.body.missing != null && $response.body.missing == 'x'", false],
    ['null == $response.header.missing', true],
    // booleans equal booleans only
    ['$response.body#/ready == true', true],
    ['$response.body#/word == true', false],
    ['1 == true', false],
    ['true < false', false],
    // whole values
    ['$response.body#/size == $response.body.size', true],
    ['$response.body#/size == $response.body#/items', false],
    ['$response.body#/size < 5', false],
    // bare truth
    ['$response.body#/ready', true],
    ['!$response.body#/ready', false],
    ['true', true],
  ])('%s is %s', (condition, truth) => {
    expect(simply(condition, scope)).toBe(truth);
  });

  it.each([
    ["$response.body.state == 'active'", true],
    ['$response.body.items[0].id == 7', true],
    ["$response.body.items[1] == 'X'", true],
    ["$response.body['odd name'] == 1", true],
    ['$response.body["size"]["m"][1] == 2', true],
    ['$response.body#/size.kg == 1', 'undecidable'],
    ['$response.body.ready', true],
    ['$response.body.items.length == 2', 'undecidable'],
    ['$response.body.constructor == 1', 'undecidable'],
  ])('members by . and []: %s is %s', (condition, truth) => {
    expect(simply(condition, scope)).toBe(truth);
  });

  it.each([
    '$response.body.missing == 1',
    '$response.body.missing != 1',
    '$response.body.missing == $response.body.alsoMissing',
    '$response.header.missing > 1',
    '$inputs.missing == 1',
    '$steps.later.outputs.id == 1',
    // a bare value that is no boolean is neither true nor false
    '$response.body.state',
    '$response.body.none',
    '$response.body.count',
    '$response.body.word',
    '$response.body.missing',
  ])('is undecidable: %s', (condition) => {
    expect(simply(condition, scope)).toBe('undecidable');
    expect(simply(`!(${condition})`, scope)).toBe('undecidable');
  });
});

describe('undecidable is the third value of Kleene logic', () => {
  const unknown = '($.missing == 1)';
  it.each([
    [`${unknown} && true`, 'undecidable'],
    [`${unknown} && false`, false],
    [`false && ${unknown}`, false],
    [`${unknown} && ${unknown} && false`, false],
    [`${unknown} || true`, true],
    [`${unknown} || false`, 'undecidable'],
    [`true || ${unknown}`, true],
    [`!${unknown}`, 'undecidable'],
    [`!(${unknown} && false)`, true],
    [`(${unknown} || true) && true`, true],
  ])('%s is %s', (condition, truth) => {
    expect(overRoot(condition, {})).toBe(truth);
  });
});

describe('jsonpath conditions compare as in RFC 9535', () => {
  const root = {
    ...body,
    deep: { a: [{ b: 'x' }] },
    twin: { m: [1, 2], kg: 1 },
  };
  it.each([
    // with case, with type
    ['$.state == "Active"', true],
    ['$.state == "active"', false],
    ["$.state == 'Active'", true],
    ['$.version == 10', false],
    ['$.version == "10"', true],
    ['$.count == 10', true],
    ['$.count == 10.0', true],
    ['$.count >= 10 && $.count < 11', true],
    ['$.word == true', false],
    ['$.ready == true', true],
    ['$.none == null', true],
    ['$.none != null', false],
    ['$.none == false', false],
    ['$.state == null', false],
    ['$.count < "11"', false],
    ['$.count < null', false],
    ['$.none <= null', true],
    ['$.size == $.twin', true],
    ['$.items[0] == $.size', false],
    ['$["odd name"] == 1', true],
    ["$['odd name'] == 1", true],
    ['$.deep.a[0].b == "x"', true],
    ['$.deep.a[-1].b == "x"', true],
    ['"Active" == $.state', true],
    ['$.state == $.state', true],
    ['"a" < "b"', true],
    ['"Z" < "a"', true],
    ['"\\ud83d\\ude00" > "\\uffee"', true],
    // a query alone: does it select anything?
    ['$.state', true],
    ['$.none', true],
    ['$.missing', false],
    ['!$.missing', true],
    ['$.ready && !$.missing', true],
    ['$.items[*]', true],
    ['$.items[5:]', false],
    ['$..b', true],
    ['$.items[?@.id == 7]', true],
    ['$.items[?@.id == 8]', false],
    ['$.items[?@.id == $.count]', false],
    // runtime expressions may stand beside queries
    ['$.count == 10 && $statusCode == 200', true],
    // missing members
    ['$.missing == "active"', 'undecidable'],
    ['$.missing != "active"', 'undecidable'],
    ['$.missing == $.missing', 'undecidable'],
    ['$.state.length == 6', 'undecidable'],
    ['$.items.length == 2', 'undecidable'],
    ['$.items[9] != 1', 'undecidable'],
    ['$.missing && $.missing == 1', false],
  ])('%s is %s', (condition, truth) => {
    expect(overRoot(condition, root)).toBe(truth);
  });

  // Inside a filter it is as RFC 9535 says: what is missing equals nothing but another missing thing.
  it.each([
    ['$.items[?@.state != "ready"]', [{ state: 'ready' }, { note: 'x' }], true],
    ['$.items[?@.state == "ready"]', [{ note: 'x' }], false],
    ['$.items[?@.a != null]', [{ note: 'x' }], true],
    ['$.items[?@.a == null]', [{ note: 'x' }], false],
    ['$.items[?@.a == @.b]', [{ note: 'x' }], true],
    ['$.items[?@.a != @.b]', [{ note: 'x' }], false],
    ['$.items[?@.a <= @.b]', [{ note: 'x' }], true],
    ['$.items[?@.a < 1]', [{ note: 'x' }], false],
    ['$.items[?!(@.id == 8)]', [{}], true],
    // A runtime expression without a value is another matter: nobody knows what the author compares with.
    ['$.items[?@.a != $inputs.missing]', [{ a: 1 }], 'undecidable'],
    ['$.items[?@.a != "{$inputs.missing}"]', [{ a: 1 }], 'undecidable'],
    ['$.items[?@.a != $inputs.missing]', [], false],
  ])('%s over %j is %s', (condition, items, truth) => {
    expect(overRoot(condition, { items })).toBe(truth);
  });
});
