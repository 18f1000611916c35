import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../fuzz/any-character.ts';
import { parseCommand } from './command-parser.ts';

const known = new Set(['set-output', 'error', 'group', 'debug']);
const parse = (line: string) => {
  const command = parseCommand(line, (name) => known.has(name.toLowerCase()));
  return command && { name: command.name, properties: command.properties.toRecord(), data: command.data };
};

describe('the form ::name k=v::data', () => {
  it.each([
    ['::set-output name=url::https://x', { name: 'set-output', properties: { name: 'url' }, data: 'https://x' }],
    [
      '::error file=a.ts,line=3::no::good',
      { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'no::good' },
    ],
    ['::ERROR::x', { name: 'ERROR', properties: {}, data: 'x' }],
    ['  \t\u00a0\u3000\u0085::group::x', { name: 'group', properties: {}, data: 'x' }],
    ['::debug::a%0Ab%0Dc%25d', { name: 'debug', properties: {}, data: 'a\nb\rc%d' }],
    ['::debug::%250A', { name: 'debug', properties: {}, data: '%0A' }],
    ['::error title=a%3Ab%2Cc%253A::x', { name: 'error', properties: { title: 'a:b,c%3A' }, data: 'x' }],
    ['::error title=,line==4,=5,file=a=b::x', { name: 'error', properties: { line: '4', file: 'a=b' }, data: 'x' }],
    ['::error TITLE=a,title=b::x', { name: 'error', properties: { TITLE: 'b' }, data: 'x' }],
    ['::debug::%3B%5D', { name: 'debug', properties: {}, data: '%3B%5D' }],
  ])('%j', (line, expected) => expect(parse(line)).toEqual(expected));

  it.each(['text ::error::x', '│ ::error::x', '::error', ':: error::x', '::unknown::x', '\ufeff::error::x', ''])(
    'is not in %j',
    (line) => expect(parse(line)).toBeUndefined(),
  );
});

describe('the form ##[name k=v]data', () => {
  it.each([
    ['##[set-output name=url]evil', { name: 'set-output', properties: { name: 'url' }, data: 'evil' }],
    ['12:00 │ build ##[error file=a;line=3]no', { name: 'error', properties: { file: 'a', line: '3' }, data: 'no' }],
    ['##[debug]a%0Ab%5D%3B%25', { name: 'debug', properties: {}, data: 'a\nb];%' }],
    ['::unknown::##[group]x', { name: 'group', properties: {}, data: 'x' }],
  ])('%j', (line, expected) => expect(parse(line)).toEqual(expected));

  it.each(['##[unknown]##[error]x', '# #[error]x', '##[error', '##[ error]x', '##[constructor]x'])(
    'is not in %j',
    (line) => expect(parse(line)).toBeUndefined(),
  );
});

it('brings back any data that was escaped as @actions/core escapes it', () => {
  const asData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => parse(`::debug::${asData(text)}`)?.data === text));
});

it('finds nothing in a line with a prefix and without ##[', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter }),
      (text) => parse(`│ ${text.replaceAll('##[', '# #[')}`) === undefined,
    ),
  );
});
