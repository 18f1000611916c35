import { describe, expect, it } from 'vitest';
import { parsePointer, resolvePointer } from '../../../src/arazzo/expressions/json-pointer.ts';

const at = (root: unknown, pointer: string) => resolvePointer(root, parsePointer(pointer) ?? ['not a pointer']);

describe('a JSON pointer', () => {
  // RFC 6901, section 5.
  const example = JSON.parse(
    '{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8}',
  );
  it.each([
    ['', example],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('"%s" resolves as in RFC 6901', (pointer, value) => {
    expect(at(example, pointer)).toEqual(value);
  });

  it('reads ~01 as ~1, not as a slash', () => {
    expect(at({ '~1': 'tilde', '/': 'slash' }, '/~01')).toBe('tilde');
  });

  it.each(['state', '#/state', '/a~', '/a~2b'])('"%s" is invalid', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });

  it.each(['/constructor', '/__proto__', '/toString', '/items/length', '/items/-', '/items/01', '/items/9', '/name/0'])(
    '%s has no value unless the document has such a member',
    (pointer) => {
      expect(at({ items: ['a', 'b'], name: 'abc' }, pointer)).toBeUndefined();
    },
  );

  it('finds members named like built-in properties if the body has them', () => {
    const body = JSON.parse('{"__proto__":{"constructor":1}}');
    expect(at(body, '/__proto__/constructor')).toBe(1);
  });

  it('resolves to null if that is the value', () => {
    expect(at({ errorReason: null }, '/errorReason')).toBeNull();
    expect(at({ errorReason: null }, '/errorReason/text')).toBeUndefined();
  });
});
