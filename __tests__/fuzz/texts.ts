import fc from 'fast-check';
import { hostileText } from '../unit/report/hostile-text.ts';
import { anyCharacter } from './any-character.ts';

/** Pieces that parsers trip over: quotes and brackets, blanks, line ends, escapes, numbers, names of prototypes. */
const PIECES = [
  ...'\'"`\\/~$@#%&*()[]{}<>|!?=:;,.+-_^',
  ...[' ', '\t', '\n', '\r\n', '\r', '\0', '\u0085', '\u2028', '\u00a0', '\u200b', '\ufeff', '\u202e'],
  ...['\ud800', '\udc00', '😀', 'é', 'e\u0301', 'ﬁ', 'İ', '\u{e0041}'],
  ...['0', '-1', '1e999', '9007199254740993', '0x10', 'NaN', 'null', 'true', '__proto__', 'constructor', 'toString'],
  ...[
    '&a',
    '*a',
    '!!js/function',
    '<<: ',
    '- ',
    '? ',
    ': ',
    '|\n ',
    '>-\n ',
    '---\n',
    '%YAML 1.1\n',
    '#',
    '$' + '{{ x }}',
  ],
  ...['==', '!=', '<=', '&&', '||', '..', '[?', '@.', '$.', '{$', '#/', '~1', '~2', '"""', "''", '((', '))'],
];

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly piece: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  drop: fc.nat(6),
  piece: fc.constantFrom('', ...PIECES),
  times: fc.constantFrom(1, 1, 1, 1, 2, 3, 40),
});

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, { at, drop, piece, times }) => {
    const place = at % (edited.length + 1);
    return edited.slice(0, place) + piece.repeat(times) + edited.slice(place + drop);
  }, text);
}

/** Texts near those that mean something, texts made of the pieces, and anything at all. */
export function textsNear(seeds: readonly string[]): fc.Arbitrary<string> {
  const near = fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 4 }))
    .map(([seed, edits]) => apply(seed, edits));
  const joined = fc.array(fc.constantFrom(...seeds, ...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
  return fc.oneof(
    { weight: 6, arbitrary: near },
    { weight: 3, arbitrary: joined },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 30 }) },
  );
}

interface LineEdit {
  readonly kind: 'drop' | 'repeat' | 'swap' | 'indent' | 'edit' | 'cut';
  readonly at: number;
  readonly with: number;
  readonly edits: readonly Edit[];
}

const lineEdit: fc.Arbitrary<LineEdit> = fc.record({
  kind: fc.constantFrom('drop', 'repeat', 'swap', 'indent', 'edit', 'edit', 'edit', 'cut'),
  at: fc.nat(1000),
  with: fc.nat(1000),
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
});

/** A document with one to five lines dropped, repeated, swapped, moved, edited, or cut off there. */
export function documentsNear(documents: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(lineEdit, { minLength: 1, maxLength: 5 }))
    .map(([document, edits]) => edits.reduce(applyToLines, document.split('\n')).join('\n'));
}

function applyToLines(lines: readonly string[], { kind, at, with: other, edits }: LineEdit): string[] {
  if (lines.length === 0) return [];
  const from = at % lines.length;
  const to = other % lines.length;
  const [line = '', second = ''] = [lines[from], lines[to]];
  switch (kind) {
    case 'drop':
      return lines.toSpliced(from, 1);
    case 'repeat':
      return lines.toSpliced(to, 0, line);
    case 'swap':
      return lines.with(from, second).with(to, line);
    case 'indent':
      return lines.with(from, other % 2 === 0 ? `  ${line}` : line.replace(/^ {2}/, ''));
    case 'edit':
      return lines.with(from, apply(line, edits));
    case 'cut':
      return lines.slice(0, from).concat(apply(line, edits));
  }
}
