import fc from 'fast-check';
import { anyCharacter } from '../../fuzz/any-character.ts';

/** What .NET takes for a blank, and so skips before `::`; and what merely looks like one. */
const BLANKS = [
  ' ',
  '\t',
  '\u00a0',
  '\u1680',
  '\u180e',
  '\u2000',
  '\u200a',
  '\u202f',
  '\u205f',
  '\u3000',
  '\u2800',
  '\u3164',
];
const LINE_ENDS = ['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001c', '\u001e'];
const INVISIBLE = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u00ad',
  '\0',
  '\b',
  '\u007f',
  '\u0090',
];
const SURROGATES = ['\ud800', '\udc00', '\ud83d', '😀', '\u{e0041}'];
const ESCAPES = [
  '\u001b[31m',
  '\u001b[0m',
  '\u001b[2J',
  '\u001b[',
  '\u001b',
  '\u009b1m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://x.example\u001b\\',
  '\u001b]0;open',
  '\u009d8;;x\u009c',
  '\u001bPq\u001b\\',
  '\u001b(B',
  '\u001bc',
];
const COMMANDS = [
  '::',
  ':',
  '##[',
  '#',
  '##',
  '[',
  ']',
  '%0A',
  '%0D',
  '%25',
  '%3A',
  ',',
  '=',
  '::error::',
  '::set-output name=url::',
  '::stop-commands::pause',
  '::pause::',
  '::endgroup::',
  '::group::x',
  '::add-mask::a',
  '::save-state name=sandbox-id::x',
  '::debug::',
  '::echo::on',
  '::add-matcher::x.json',
  '##[endgroup]',
  '##[group]x',
  '##[error]x',
  '##[set-output name=url]x',
  '##[save-state name=a;b=c]x',
  '##[add-mask]a',
  '##[stop-commands]x',
];

/** Text that tries every way to be taken for a command: pieces of commands between all that could begin a line or vanish. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.constantFrom(...BLANKS, ...LINE_ENDS, ...INVISIBLE, ...SURROGATES, ...ESCAPES, ...COMMANDS, 'a', 'Z', '"'),
        {
          maxLength: 14,
        },
      )
      .map((pieces) => pieces.join('')),
  },
  {
    weight: 2,
    // A command with something invisible between any two of its characters.
    arbitrary: fc
      .tuple(fc.constantFrom(...COMMANDS), fc.constantFrom(...INVISIBLE, ...ESCAPES), fc.nat(24))
      .map(([command, piece, at]) => command.slice(0, at) + piece + command.slice(at)),
  },
  { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 40 }) },
  {
    weight: 1,
    // Cut in the middle of something.
    arbitrary: fc
      .tuple(fc.constantFrom(...COMMANDS, ...SURROGATES, 'x'), fc.integer({ min: 180, max: 5000 }))
      .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
  },
);
