import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../fuzz/any-character.ts';
import { parseRecords } from './file-commands.ts';

describe('records', () => {
  it.each([
    [
      'a=1\nb=\n',
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
    ['a=1', [['a', '1']]],
    ['a=b=c<<d\n', [['a', 'b=c<<d']]],
    [
      'a<<EOF\nx\ny\nEOF\nb=1\n',
      [
        ['a', 'x\ny'],
        ['b', '1'],
      ],
    ],
    ['a<<E=F\nx\nE=F\n', [['a', 'x']]],
    ['a<<EOF\nEOF', [['a', '']]],
    ['a<<EOF\n\nEOF\n', [['a', '']]],
    ['a<<EOF\nx\r\nEOF\n', [['a', 'x\r']]],
    ['\n\na=1\n\n', [['a', '1']]],
    ['=1\n', [['', '1']]],
    ['#a=1\n', [['#a', '1']]],
  ])('%j', (text, records) => expect([...parseRecords(text)]).toEqual(records));

  it.each([
    ['just text\n', "Invalid format 'just text'"],
    ['a<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a<<EOF\nx', 'Invalid value. EOF marker missing new line.'],
    ['a<<EOF\nx\n EOF\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a<<EOF\r\nx\nEOF\n', "Invalid value. Matching delimiter not found 'EOF\r'"],
    ['<<EOF\nEOF\n', "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty"],
    ['a<<\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ])('%j is refused', (text, message) => expect(() => [...parseRecords(text)]).toThrow(message));

  it('gives what came before the bad one', () => {
    const seen: string[] = [];
    expect(() => {
      for (const [name] of parseRecords('a=1\nb=2\nbad\nc=3\n')) seen.push(name);
    }).toThrow("Invalid format 'bad'");
    expect(seen).toEqual(['a', 'b']);
  });
});

it('brings back any value that is written as @actions/core writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (value) => {
      expect([...parseRecords(`n<<ghadelimiter_1\n${value}\nghadelimiter_1\n`)]).toEqual([['n', value]]);
    }),
  );
});
