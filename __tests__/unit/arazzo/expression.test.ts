import { describe, expect, it } from 'vitest';
import { resolveExpression, type Scope } from '../../../src/arazzo/expressions/expression.ts';
import { POINTER, scanExpression as scan } from '../../../src/arazzo/expressions/runtime-expression.ts';
import type { Scanner } from '../../../src/arazzo/expressions/scanner.ts';
import { scanned, scopeOf } from './evaluation.ts';

const scanExpression = (scanner: Scanner) => scan(scanner, POINTER.amidText);

const scope = scopeOf(
  { state: 'active', 'a/b': 1, 'm~n': 2, items: [{ id: 'x' }], none: null, constructor: 'own' },
  {
    statusCode: 202,
    headers: { 'retry-after': '7', 'x-request-id': 'r1' },
    call: {
      pathParameters: { id: '7' },
      query: { page: '2' },
      headers: { 'X-Trace': 't1' },
      body: { weight: 3 },
    },
    inputs: { token: 'secret', size: { kg: 2 }, __proto__x: 1 },
    steps: { make: { id: 'p1', size: { kg: 5 } } },
  },
);

function value(text: string, of: Scope = scope): unknown {
  const { value: expression, rest } = scanned(text, scanExpression);
  if (rest !== '') throw new Error(`"${rest}" is left over`);
  return resolveExpression(expression, of);
}

describe('a runtime expression', () => {
  it.each([
    ['$url', 'https://api.test/parcels/7'],
    ['$method', 'GET'],
    ['$statusCode', 202],
    ['$request.path.id', '7'],
    ['$request.query.page', '2'],
    ['$request.header.x-trace', 't1'],
    ['$request.header.X-TRACE', 't1'],
    ['$request.body', { weight: 3 }],
    ['$request.body#/weight', 3],
    ['$response.header.Retry-After', '7'],
    ['$response.header.retry-after', '7'],
    ['$response.body#/state', 'active'],
    ['$response.body#/a~1b', 1],
    ['$response.body#/m~0n', 2],
    ['$response.body#/items/0/id', 'x'],
    ['$response.body#/none', null],
    ['$response.body#/constructor', 'own'],
    ['$inputs.token', 'secret'],
    ['$inputs.size', { kg: 2 }],
    ['$inputs.size#/kg', 2],
    ['$inputs.__proto__x', 1],
    ['$steps.make.outputs.id', 'p1'],
    ['$steps.make.outputs.size#/kg', 5],
  ])('%s keeps its type', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('$response.body and $response.body# are the whole body', () => {
    expect(value('$response.body')).toBe(scope.response?.body);
    expect(value('$response.body#')).toBe(scope.response?.body);
  });

  it.each([
    '$response.body#/missing',
    '$response.body#/toString',
    '$response.body#/__proto__',
    '$response.body#/items/1',
    '$response.body#/items/length',
    '$response.header.constructor',
    '$request.header.constructor',
    '$request.path.constructor',
    '$request.query.toString',
    '$inputs.constructor',
    '$inputs.__proto__',
    '$steps.constructor.outputs.name',
    '$steps.make.outputs.constructor',
  ])('%s has no value, not even a built-in one', (text) => {
    expect(value(text)).toBeUndefined();
  });

  it('has no value before the response', () => {
    const before: Scope = { inputs: new Map(), steps: new Map() };
    for (const text of ['$url', '$method', '$statusCode', '$response.body', '$response.header.x', '$request.query.q']) {
      expect(value(text, before), text).toBeUndefined();
    }
  });

  it.each([
    ['$response.body#/state == "x"', ' == "x"'],
    ['$response.body#/state=="x"', '=="x"'],
    ['$response.body#/n<5', '<5'],
    ['$response.body#/a&&$statusCode == 200', '&&$statusCode == 200'],
    ['$response.header.etag!="x"', '!="x"'],
    ['$response.header.etag||true', '||true'],
    ['$inputs.token}', '}'],
    ['$inputs.token.', '.'],
    ['$inputs.repository#12', '#12'],
    ['$steps.make.outputs.id-', '-'],
  ])('in %s ends before %s', (text, rest) => {
    expect(scanned(text, scanExpression).rest).toBe(rest);
  });

  it.each([
    ['$state', '"$state" is not a runtime expression at position 1, found "$state"'],
    ['$constructor', '"$constructor" is not a runtime expression at position 1, found "$constructor"'],
    ['$inputs', 'expected "." at position 8, found the end'],
    ['$inputs.', 'expected a name at position 9, found the end'],
    ['$steps.make.id', 'expected ".outputs." at position 12, found ".id"'],
    ['$response.status', 'expected "header.", "query.", "path." or "body" at position 11, found "status"'],
    ['$response.query.page', 'a response has no query at position 17, found "page"'],
    ['$response.header.', 'expected a header name at position 18, found the end'],
    ['$response.body#/a~2', 'the JSON pointer is malformed at position 20, found the end'],
    ['$outputs.id', '"$outputs" is not supported; refer to a step output instead at position 1, found "$outputs.id"'],
    ['$self', '"$self" is not supported at position 1, found "$self"'],
  ])('%s is rejected with its position', (text, message) => {
    expect(() => scanned(text, scanExpression)).toThrow(message);
  });

  it.each(['$workflows.a.outputs.b', '$components.parameters.x', '$message.payload', '$sourceDescriptions.a.url'])(
    '%s is rejected as unsupported',
    (text) => {
      expect(() => scanned(text, scanExpression)).toThrow(/not supported|allowed only in operationId/);
    },
  );
});
