import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeLine, sanitizeLines } from '../../../src/report/sanitize.ts';
import { shorten } from '../../../src/shorten.ts';
import { parseCommand } from '../../harness/command-parser.ts';
import { hostileText } from './hostile-text.ts';

/** A line end, a control or an invisible character; half of a surrogate pair. */
const UNFIT = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Cs}/u;

describe('one line', () => {
  it.each([
    ['plain text', 'pulling layer 3/7', 'pulling layer 3/7'],
    ['a command', '::error::x', ': :error::x'],
    ['a command after blanks', ' \u00a0\u3000::error::x', ' \u00a0\u3000: :error::x'],
    ['a command after a byte order mark', '\ufeff::error::x', ': :error::x'],
    ['a command after a zero-width space', '\u200b::error::x', ': :error::x'],
    ['a command behind a colour', '\u001b[31m::error::x', ': :error::x'],
    ['a command in pieces', ':\u200b:error:\u0000:x', ': :error::x'],
    ['three colons', ':::error::x', ': ::error::x'],
    ['a command in the middle', 'a ::error::x', 'a ::error::x'],
    ['a legacy command', '##[error]x', '# #[error]x'],
    ['a legacy command in the middle', 'a ##[error]x', 'a # #[error]x'],
    ['a legacy command in pieces', '#\u200b#\u001b[0m[error]x', '# #[error]x'],
    ['many', '####[a]##[b]', '### #[a]# #[b]'],
    ['line ends', 'a\nb\r\nc\rd\u2028e\u0085f', 'a b c d e f'],
    ['a tab', 'a\tb', 'a  b'],
    ['colours', '\u001b[1;31mred\u001b[0m \u009b32mgreen', 'red green'],
    ['a window title', '\u001b]0;my title\u0007text', 'text'],
    ['a link', '\u001b]8;;https://x.example/a b\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['a title without an end', '\u001b]0;the rest', '0;the rest'],
    ['a device string', '\u001bPq#1~\u001b\\text', 'text'],
    ['other escapes', '\u001b(Bx\u001bcy\u001b7z', 'xyz'],
    ['a backspace', 'ab\b\bcd', 'abcd'],
    ['reversed text', 'a\u202egnp.exe', 'agnp.exe'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['other scripts', 'größer 日本語 😀', 'größer 日本語 😀'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => expect(sanitizeLine(text)).toBe(expected));

  it('is truncated with an ellipsis', () => {
    expect(sanitizeLine('x'.repeat(2000))).toBe('x'.repeat(2000));
    expect(sanitizeLine('x'.repeat(2001))).toBe(`${'x'.repeat(1999)}…`);
    expect(sanitizeLine('abcdef', 4)).toBe('abc…');
  });

  it('is never truncated within a character', () => {
    expect(shorten('ab😀cd', 4)).toBe('ab…');
    expect(shorten('ab😀cd', 5)).toBe('ab😀…');
  });
});

describe('several lines', () => {
  it('are split at every possible line end', () =>
    expect(sanitizeLines('a\nb\r\nc\rd\ve\ff\u0085g\u2028h\u2029i')).toEqual([...'abcdefghi']));

  it('are each sanitized', () =>
    expect(sanitizeLines('ok\n::error::x\r##[group]y')).toEqual(['ok', ': :error::x', '# #[group]y']));

  it('are at least one', () => expect(sanitizeLines('')).toEqual(['']));
});

describe('for any text', () => {
  it('no line is a command, and no character is invisible', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, maxLength) => {
        for (const line of [...sanitizeLines(text), sanitizeLine(text), sanitizeLine(text, maxLength)]) {
          expect(parseCommand(line, () => true)).toBeUndefined();
          expect(parseCommand(`│ ${line}`, () => true)).toBeUndefined();
          expect(line).not.toMatch(UNFIT);
          expect(line.length).toBeLessThanOrEqual(2000);
        }
        expect(sanitizeLine(text, maxLength).length).toBeLessThanOrEqual(maxLength);
      }),
      { numRuns: 3000 },
    );
  });

  it('sanitizing is idempotent', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = sanitizeLine(text);
        expect(sanitizeLine(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['\u001b]', '\u009d', '\u001b[', '##[', ':', ' ', '\r', '\u001b]0;', 'x'])('many of %j are fast', (piece) => {
    const [once = ''] = sanitizeLines(piece.repeat(200_000)).slice(-1);
    expect(sanitizeLine(once)).toBe(once);
    const line = sanitizeLine(piece.repeat(200_000));
    expect(sanitizeLine(line)).toBe(line);
  });
});
