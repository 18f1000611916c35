import { query } from 'json-p3';
import { describe, expect, it } from 'vitest';
import { selected } from './evaluation.ts';

/** Names that mean something to jsonpath-plus, to JavaScript or to a path's own syntax. */
const ODD_NAMES = [
  ...['', '0', '-1', 'length', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'null', 'true'],
  ...['*', '..', '.', '$', '@', '^', '~', '`', '#', '#0', '#1', ';', ',', ':', '1:2', '?', '!', '%@%', '%%@@%%'],
  ...[
    '[',
    ']',
    '[0]',
    "['x']",
    '(',
    ')',
    '(1)',
    '?(1)',
    '?(@.x)',
    '@string()',
    '@root',
    '$..x',
    'a.b',
    'a,b',
    'a b',
    "'",
  ],
  ...['"', '\\', "\\'", '~0', '~1', 'a^b', 'a~b', '^^', 'x;y', 'é', '😀', '\n', 'a-b', '`a', '$x', "it's"],
];

describe('a member name', () => {
  const everything = Object.fromEntries(ODD_NAMES.map((name, index) => [name, index]));
  const document = JSON.parse(
    `{${Object.entries(everything)
      .map(([name, index]) => `${JSON.stringify(name)}:${index}`)
      .join(',')}}`,
  );

  it.each(ODD_NAMES.map((name, index) => [name, index] as const))('%j selects that member', (name, index) => {
    const path = `$[${JSON.stringify(name)}]`;
    expect(selected(path, document)).toEqual([index]);
    expect(query(path, document).values()).toEqual([index]);
  });

  it.each(ODD_NAMES)('%j selects nothing if it is absent', (name) => {
    const path = `$[${JSON.stringify(name)}]`;
    for (const root of [{ other: 1 }, { undefined: 1, x: 2 }, [1, 2], 'text', 5, true])
      expect(selected(path, root)).toEqual([]);
  });

  it.each(ODD_NAMES)('%j is found by wildcard and descent', (name) => {
    const root = JSON.parse(`{"in":{${JSON.stringify(name)}:{"x":1}}}`);
    expect(selected('$.in[*].x', root)).toEqual([1]);
    expect(selected('$..x', root)).toEqual([1]);
    expect(selected('$.in[?@.x == 1].x', root)).toEqual([1]);
  });
});

describe('a query selects what RFC 9535 says', () => {
  const list = [0, 1, 2, 3, [4, { a: 5 }]];
  const shop = { books: [{ price: 8, tags: ['x'] }, { price: 12 }, { price: null }], open: true };
  it.each([
    ['$', list, [list]],
    ['$[0]', list, [0]],
    ['$[-1][1].a', list, [5]],
    ['$[-6]', list, []],
    ['$[5]', list, []],
    ['$[0,0,1]', list, [0, 0, 1]],
    ['$[1:3]', list, [1, 2]],
    ['$[ 1 : 3 ]', list, [1, 2]],
    ['$[:2]', list, [0, 1]],
    ['$[3:][0]', list, [4]],
    ['$[::2]', [1, 2, 3, 4, 5], [1, 3, 5]],
    ['$[::-1]', [1, 2, 3], [3, 2, 1]],
    ['$[3:0:-2]', list, [3, 1]],
    ['$[::0]', list, []],
    ['$[-2:]', [1, 2, 3], [2, 3]],
    ['$[2:1]', list, []],
    ['$["0"]', list, []],
    ['$[0]', { '0': 1 }, []],
    ['$[0:1]', { '0': 1 }, []],
    ['$.length', list, []],
    ['$.length', 'text', []],
    ['$[0]', 'text', []],
    ['$[*]', 'text', []],
    ['$[*]', shop.books[1], [12]],
    ['$.books[*].price', shop, [8, 12, null]],
    ['$.books.*.price', shop, [8, 12, null]],
    ['$..price', shop, [8, 12, null]],
    ['$..[0]', shop, [shop.books[0], 'x']],
    ['$.books[?@.price > 10].price', shop, [12]],
    ['$.books[?@.tags].price', shop, [8]],
    ['$.books[?@.price == null].price', shop, [null]],
    ['$.books[?@.tags[?@ == "x"]].price', shop, [8]],
    ['$.books[?@.price > 100 || $.open == true].price', shop, [8, 12, null]],
    ['$.books[0, -1].price', shop, [8, null]],
    ['$ .books [0] .price', shop, [8]],
    ['$.books[0]["price","tags"]', shop, [8, ['x']]],
    ['$[?@ > 1]', list, [2, 3]],
    ['$[?@.a]', list, []],
    ['$..[?@.a].a', list, [5]],
    // `$` is the root in every filter, in those of relative queries too; json-p3 2.3.1 finds nothing here.
    ['$.books[?@.tags[?$.open == true]].price', shop, [8]],
  ])('%s', (path, root, values) => {
    expect(selected(path, root)).toEqual(values);
  });
});
