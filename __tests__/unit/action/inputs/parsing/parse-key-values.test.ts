import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../../../src/action/inputs/parsing/parse-key-values.ts';
import { YAML } from '../../../../../src/action/inputs/parsing/yaml.ts';

const parse = (text: string) => parseMap(text, { pattern: /^[A-Za-z_][A-Za-z0-9_.]*$/, reservedPrefix: 'mine' }, YAML);
/** A base64 text as `base64` writes it: in lines of 76. */
const BASE64 = Buffer.from('key!'.repeat(19)).toString('base64').replace(/.{76}/, '$&\n');
const PEM = '-----BEGIN KEY-----\nMIIBOg==\nab=cd\n-----END KEY-----';

describe('lines of NAME=value', () => {
  it.each<[string, string, Record<string, string>]>([
    ['one', 'A=1', { A: '1' }],
    ['several', 'A=1\nB=2', { A: '1', B: '2' }],
    ['Windows line ends', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['empty lines and comments', '# first\nA=1\n\n  # second\nB=2\n', { A: '1', B: '2' }],
    ['only comments', '# A=1', {}],
    ['an empty value', 'A=\nB=2', { A: '', B: '2' }],
    ['`=` in a value', 'URL=https://x/?a=b&c==\nB=a=b', { URL: 'https://x/?a=b&c==', B: 'a=b' }],
    ['`:` in a value', 'URL=https://x: y', { URL: 'https://x: y' }],
    ['`#` in a value', 'A=a#b\nB=#fff\nC="a # b"', { A: 'a#b', B: '#fff', C: 'a # b' }],
    ['`export `', 'export A=1\nexport  B="2"', { A: '1', B: '2' }],
    ['a variable of the name export', 'export=1', { export: '1' }],
    ['blanks around name and value', '  A = 1  \n\tB\t=\t2', { A: '1', B: '2' }],
    ['double quotes', 'A="1"\nB="a b "\nC=""', { A: '1', B: 'a b ', C: '' }],
    ['single quotes', "A='1'\nB=' \"x\" '\nC=''", { A: '1', B: ' "x" ', C: '' }],
    ['escapes in double quotes', String.raw`A="a\nb\"c\\d"`, { A: 'a\nb"c\\d' }],
    ['other backslashes stay', 'A="\\d\\t"\nB=C:\\new', { A: '\\d\\t', B: 'C:\\new' }],
    ['no escapes in single quotes', String.raw`A='a\nb'`, { A: String.raw`a\nb` }],
    ['line ends in quotes', `KEY="${PEM}"\nB='x\ny'\nC=1`, { KEY: PEM, B: 'x\ny', C: '1' }],
    ['quotes inside a value', 'A=say "hi"\nB=it\'s', { A: 'say "hi"', B: "it's" }],
    ['JSON', 'A={"a": "b=c"}\nB=[1, "2"]', { A: '{"a": "b=c"}', B: '[1, "2"]' }],
    ['a dollar sign is text', 'A=$HOME $(b) `c`', { A: '$HOME $(b) `c`' }],
    [
      'names of objects',
      '__proto__=1\nconstructor=2',
      Object.fromEntries([
        ['__proto__', '1'],
        ['constructor', '2'],
      ]),
    ],
  ])('%s', (_, text, value) => expect(parse(text)).toEqual({ value }));

  it.each([
    ['A=1\nB', 'has a line without `=` (line 2)'],
    ['# a\n\nA=1\nB', 'has a line without `=` (line 4)'],
    ['A=1\nB: 2', 'has a line without `=` (line 2)'],
    ['=1', 'has a line without a name (line 1)'],
    ['A=1\n=2', 'has a line without a name (line 2)'],
    ['A B=1', 'has a name with spaces in it (line 1)'],
    ['- A=1', 'has a name with spaces in it (line 1)'],
    ['A=1\nB C=1', 'has a name with spaces in it (line 2)'],
    ['A-B=1', 'has a name with invalid characters (line 1)'],
    ['1A=1', 'has a name with invalid characters (line 1)'],
    ['Ä=1', 'has a name with invalid characters (line 1)'],
    ['A=1\nA=2', 'has the same name twice (line 2)'],
    ['A=1\nmine=2', 'has a name that starts with `mine`, which is reserved for this action (line 2)'],
    ['A="1', 'has a value that is only partly quoted (line 1)'],
    ['A="1" B', 'has a value that is only partly quoted (line 1)'],
    ['A="a\nb\nB=1', 'has a value that is only partly quoted (line 1)'],
    [`KEY="a\nb"\nB='`, 'has a value that is only partly quoted (line 3)'],
    ['PORT=3000 # the port', 'has ` #` in a value without quotes'],
    ['A=1\nPASSWORD=pa55\t#word', 'has ` #` in a value without quotes'],
    ['A= # nothing', 'has ` #` in a value without quotes'],
    [`KEY=${BASE64}`, 'has a line that looks like the end of the base64 above it: quote the whole value (line 2)'],
    // A key without quotes: a line of it looks like a name with a value, but no key has only such lines.
    [`KEY=${PEM}`, 'has a line without `=` (line 4)'],
  ])('%j %s', (text, problem) => expect(parse(text)).toMatchObject({ problem: expect.stringContaining(problem) }));
});

describe('a YAML map', () => {
  it.each<[string, string, Record<string, string>]>([
    ['lines', 'A: 1\nB: two words', { A: '1', B: 'two words' }],
    ['Windows line ends', 'A: 1\r\nB: 2\r\n', { A: '1', B: '2' }],
    ['comments', '# x\nA: 1\n# y\nB: "2" # z\n# end', { A: '1', B: '2' }],
    [
      'quoted values that YAML would change',
      'A: "&s3cret"\nB: \'pa55 #word\'\nC: "!x"',
      { A: '&s3cret', B: 'pa55 #word', C: '!x' },
    ],
    ['`#`, `&` and `!` inside a value', 'A: a#b\nB: a&b\nC: a!b', { A: 'a#b', B: 'a&b', C: 'a!b' }],
    ['braces', '{A: 1, B: "2"}', { A: '1', B: '2' }],
    ['JSON, as toJSON makes it', '{\n  "A": "a=b",\n  "B": "c\\nd"\n}', { A: 'a=b', B: 'c\nd' }],
    ['an empty one', '{}', {}],
    ['null is empty', 'A:\nB: ~\nC: null', { A: '', B: '', C: '' }],
    ['a value from toJSON', `KEY: ${JSON.stringify(PEM)}`, { KEY: PEM }],
    ['`=` in values', 'URL: https://x/?a=b\nB: "c=d"', { URL: 'https://x/?a=b', B: 'c=d' }],
    ['block scalars', `KEY: |\n${PEM.replace(/^/gm, '  ')}\nB: >-\n  a\n  b`, { KEY: `${PEM}\n`, B: 'a b' }],
    ['quoted names', '"A": 1\n\'B\': 2', { A: '1', B: '2' }],
    // Values are text: what was written is what is set.
    [
      'numbers as written',
      'A: 1.10\nB: 007\nC: 0x1F\nD: 1e3\nE: 12345678901234567890',
      {
        A: '1.10',
        B: '007',
        C: '0x1F',
        D: '1e3',
        E: '12345678901234567890',
      },
    ],
    ['booleans as written', 'A: true\nB: True\nC: yes\nD: off', { A: 'true', B: 'True', C: 'yes', D: 'off' }],
    ['dates as written', 'A: 2026-08-01', { A: '2026-08-01' }],
  ])('%s', (_, text, value) => expect(parse(text)).toEqual({ value }));

  it.each([
    ['A: 1\nA: 2', 'has the same name twice (line 2)'],
    ['A: 1\nB: [1]', 'has a value that is not text (line 2)'],
    ['DB_PASSWORD: &s3cret', 'has a value that is not text'],
    ['DB_PASSWORD: &s3 cret', 'has a value that is not text'],
    ['DB_PASSWORD: !s3cret', 'has a value that is not text'],
    ['DB_PASSWORD: !s3 cret', 'has a value that is not text'],
    ['DB_PASSWORD: "x"\nB: *s3cret', 'has a value that is not text (line 2)'],
    ['KEY: pa55 #word', 'has a value that is not text'],
    ['KEY: #fff', 'has a value that is not text'],
    ['KEY: #fff\nB: 1', 'has a value that is not text'],
    ['KEY: |', 'has a value that is not text'],
    ['KEY: >-\nB: 1', 'has a value that is not text'],
    ['KEY: YWJj\n  ZGVm', 'has a value that is not text'],
    ['{A: 1, B: &x 2}', 'has a value that is not text'],
    ['A: {b: c}', 'has a value that is not text (line 1)'],
    ['A: x\nB: *x', 'has a value that is not text (line 2)'],
    ['? [a]\n: 1', 'has a value that is not text'],
    ['A: "1', 'is neither `NAME=value` lines nor YAML'],
    ['{A: 1', 'is neither `NAME=value` lines nor YAML'],
    ['A: 1\n---\nB: 2', 'is neither `NAME=value` lines nor YAML'],
    ['A: 1\nB=2', 'is neither `NAME=value` lines nor YAML'],
    ['- A: 1', 'has a line without `=` (line 1)'],
    ['words', 'has a line without `=` (line 1)'],
    ['A:1', 'has a line without `=` (line 1)'],
    ['A-B: 1', 'has a name with invalid characters (line 1)'],
    ['mine: 1', 'has a name that starts with `mine`, which is reserved for this action (line 1)'],
  ])('%j %s', (text, problem) => expect(parse(text)).toMatchObject({ problem: expect.stringContaining(problem) }));
});

it('keeps any value in single quotes, as JSON, or after toJSON in YAML', () => {
  const value = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(value, (text) => {
      expect(parse(JSON.stringify({ A: text }))).toEqual({ value: { A: text } });
      expect(parse(`A: ${JSON.stringify(text)}`)).toEqual({ value: { A: text } });
      const plain = text.replace(/['\r]/g, '');
      expect(parse(`A='${plain}'\nB=1`)).toEqual({ value: { A: plain, B: '1' } });
    }),
  );
});

it('parses or rejects a very large map quickly', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `NAME_${index}`);
  const tooLarge = { problem: expect.stringMatching(/^needs \d+ kB of a request/) };
  expect(parse(names.map((name) => `${name}="${'v'.repeat(20)}"`).join('\n'))).toMatchObject(tooLarge);
  expect(parse(`A="${'x\n'.repeat(500_000)}`)).toHaveProperty('problem');
  expect(parse(`A="${'\\n'.repeat(500_000)}"`)).toMatchObject(tooLarge);
  expect(parse(`A="${'\\n'.repeat(40_000)}"`)).toHaveProperty('value');
  expect(parse(`${' '.repeat(100_000)}A`)).toHaveProperty('problem');
});
