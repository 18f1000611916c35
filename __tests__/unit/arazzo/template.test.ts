import { describe, expect, it } from 'vitest';
import { Scanner } from '../../../src/arazzo/expressions/scanner.ts';
import { fillTemplate, parseTemplate, scanText } from '../../../src/arazzo/expressions/template.ts';
import { scopeOf } from './evaluation.ts';

const parseText = (text: string) => scanText(new Scanner(text));

const scope = scopeOf(undefined, {
  inputs: { token: 'T', count: 3, flag: false, nothing: null, size: { kg: 2 }, list: [1, 'a'], empty: '' },
  steps: { make: { id: 'p1', done: true } },
});

const fill = (value: unknown) => fillTemplate(parseTemplate(value, parseText), scope);

describe('a value that is a single expression', () => {
  it.each([
    ['$inputs.token', 'T'],
    ['$inputs.count', 3],
    ['$inputs.flag', false],
    ['$inputs.nothing', null],
    ['$inputs.size', { kg: 2 }],
    ['$inputs.list', [1, 'a']],
    ['$inputs.size#/kg', 2],
    ['$steps.make.outputs.done', true],
  ])('%s keeps its type', (text, expected) => {
    expect(fill(text)).toEqual(expected);
  });
});

describe('expressions inside a text', () => {
  it.each([
    ['Bearer $inputs.token', 'Bearer T'],
    ['Bearer {$inputs.token}', 'Bearer T'],
    ['{$inputs.token}', 'T'],
    ['{$inputs.count}', '3'],
    ['{$inputs.flag}|{$inputs.count}', 'false|3'],
    ['{$inputs.token}{$steps.make.outputs.id}', 'Tp1'],
    ['$inputs.token:$inputs.count', 'T:3'],
    ['https://{$inputs.token}.example.test/$steps.make.outputs.id/', 'https://T.example.test/p1/'],
    ['see $inputs.token.', 'see T.'],
    ['see $inputs.token#12', 'see T#12'],
    ['$inputs.token-', 'T-'],
    ['{"token":"{$inputs.token}","kg":{$inputs.size#/kg}}', '{"token":"T","kg":2}'],
    ['[$inputs.token]', '[T]'],
  ])('%s becomes %s', (text, expected) => {
    expect(fill(text)).toBe(expected);
  });

  it('inserts a value once: expressions in the value are not expanded', () => {
    const tricky = scopeOf(undefined, { inputs: { token: '$inputs.count {$inputs.count}' } });
    expect(fillTemplate(parseText('Bearer $inputs.token'), tricky)).toBe('Bearer $inputs.count {$inputs.count}');
  });
});

describe('a dollar that does not begin an expression', () => {
  it.each([
    '$5',
    '$HOME',
    'costs $5, not $ 6',
    '$',
    '$$',
    'a$',
    'echo $HOME/bin $1 $(pwd) $' + '{HOME}',
    '{"a": {}}',
    '$inputsOfMine',
    '$urls',
    '',
  ])('is unchanged: %s', (text) => {
    expect(parseText(text)).toEqual({ kind: 'literal', value: text });
  });
});

describe('an invalid expression', () => {
  it.each([
    ['$input.token', '"$input" is not a runtime expression at position 1'],
    ['Bearer $input.token', '"$input" is not a runtime expression at position 8'],
    ['Bearer {$input.token}', '"$input" is not a runtime expression at position 9'],
    ['{$HOME}', '"$HOME" is not a runtime expression at position 2'],
    ['Bearer $inputs', 'expected "." at position 15'],
    ['{$inputs.token', 'expected "}" at position 15'],
    ['{$inputs.token.x}', 'expected "}" at position 15'],
    ['$steps.make.output.id', 'expected ".outputs." at position 12'],
    ['$response.status', 'expected "header.", "query.", "path." or "body" at position 11'],
    ['$components.inputs.x', '"$components" is not supported at position 1'],
    ['x $self y', '"$self" is not supported at position 3'],
  ])('is rejected, not sent: %s', (text, message) => {
    expect(() => parseText(text)).toThrow(message);
  });
});

describe('an optional input without a value', () => {
  it.each([
    ['a value', '$inputs.region', undefined],
    ['a composed text', 'region {$inputs.region}', undefined],
    ['a text with other inputs', '$inputs.token@$inputs.region', undefined],
    ['a member', { region: '$inputs.region', name: 'x' }, { name: 'x' }],
    ['a member deep inside', { at: { region: '$inputs.region' } }, { at: {} }],
    ['an item', ['a', '$inputs.region', 'b'], ['a', 'b']],
    ['part of it, by pointer', { zone: '$inputs.region#/zone' }, {}],
  ])('removes %s', (_what, value, expected) => {
    expect(fill(value)).toEqual(expected);
  });

  it('differs from an empty or null one, which is sent', () => {
    expect(fill({ a: '$inputs.empty', b: '$inputs.nothing' })).toEqual({ a: '', b: null });
  });
});

describe('any other expression without a value', () => {
  it.each([
    '$steps.make.outputs.missing',
    '$steps.later.outputs.id',
    '$inputs.size#/pounds',
    'x {$steps.make.outputs.missing}',
  ])('is an error: %s', (text) => {
    expect(() => fill({ deep: [text] })).toThrow(/has no value$/);
  });
});

describe('a payload', () => {
  it('leaves everything except text unchanged', () => {
    const value = { n: 1, t: true, z: null, list: [1.5, [], {}], deep: { a: 'plain' } };
    expect(fill(value)).toEqual(value);
  });

  it('keeps members with unusual names', () => {
    const filled = fill(JSON.parse('{"__proto__":"$inputs.token","constructor":"$inputs.count","":"x"}'));
    expect(JSON.stringify(filled)).toBe('{"__proto__":"T","constructor":3,"":"x"}');
  });

  it('does not expand expressions in names', () => {
    expect(fill({ '$inputs.token': 'x' })).toEqual({ '$inputs.token': 'x' });
  });
});
