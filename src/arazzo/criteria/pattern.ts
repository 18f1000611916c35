import { Scanner, SyntaxFault } from '../expressions/scanner.ts';

/** A regular expression of ECMAScript (with the flag `u`) that can only be asked whether it matches somewhere in a text. */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
}

/** With both bounds the longest test takes one or two seconds; a criterion needs some dozens of states, and a state or a name. */
const MAX_STATES = 500;
export const MAX_PATTERN_TEXT = 100_000;

type Check = (characters: readonly string[], at: number) => boolean;

type Node =
  | { readonly kind: 'character' | 'assertion'; readonly holds: Check }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

/** A state of the automaton: passes the character (`character`), or nothing, and leads to `next`. The last one accepts. */
interface State {
  readonly kind: 'character' | 'assertion' | 'split';
  readonly holds: Check;
  readonly next: number[];
}

/**
 * Compiles a pattern into an automaton that is run on all its states at once (Thompson's construction), so that the time is the
 * length of the text times that of the pattern: JavaScript's own engine needs 11 s for `^(a+)+$` on 28 characters.
 * @throws SyntaxFault for what is no regular expression, is too long, or has lookaround or backreferences, which no such automaton can have.
 */
export function compilePattern(source: string): Pattern {
  try {
    new RegExp(source, 'u');
  } catch {
    throw new SyntaxFault('this is not a regular expression');
  }
  const scanner = new Scanner(source);
  const node = scanChoice(scanner);
  const states: State[] = [{ kind: 'split', holds: always, next: [] }];
  let emitted = 0;
  const add = (kind: State['kind'], next: number[], holds = always): number => states.push({ kind, holds, next }) - 1;
  const emit = (part: Node, next: number): number => {
    emitted += 1;
    if (emitted > MAX_STATES) throw new SyntaxFault(`a pattern of more than ${MAX_STATES} parts is not supported`);
    switch (part.kind) {
      case 'character':
      case 'assertion':
        return add(part.kind, [next], part.holds);
      case 'sequence':
        return part.parts.reduceRight((after, inner) => emit(inner, after), next);
      case 'choice': {
        return add(
          'split',
          part.parts.map((inner) => emit(inner, next)),
        );
      }
      case 'repeat': {
        let after = next;
        if (part.max === Number.POSITIVE_INFINITY) {
          const targets = [next];
          after = add('split', targets);
          targets.push(emit(part.part, after));
        } else {
          for (let count = part.min; count < part.max; count += 1) after = add('split', [next, emit(part.part, after)]);
        }
        for (let count = 0; count < part.min; count += 1) after = emit(part.part, after);
        return after;
      }
    }
  };
  const start = emit(node, 0);
  return { source, test: (text) => run(states, start, [...text]) };
}

const always: Check = () => true;

function run(states: readonly State[], start: number, characters: readonly string[]): boolean {
  /** The position at which each state was last entered, so that none is entered twice at one position. */
  const entered = new Int32Array(states.length).fill(-1);
  let waiting: number[] = [];
  for (let at = 0; ; at += 1) {
    const open = [...waiting, start];
    waiting = [];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const state = states[id];
      if (state === undefined || entered[id] === at) continue;
      entered[id] = at;
      if (id === 0) return true;
      if (!state.holds(characters, at)) continue;
      pushAll(state.kind === 'character' ? waiting : open, state.next);
    }
    if (at >= characters.length) return false;
  }
}

/** Without spreading: this is the innermost loop. */
function pushAll(list: number[], items: readonly number[]): void {
  for (const item of items) list.push(item);
}

function scanChoice(scanner: Scanner): Node {
  const parts = [scanSequence(scanner)];
  while (scanner.take('|')) parts.push(scanSequence(scanner));
  return { kind: 'choice', parts };
}

function scanSequence(scanner: Scanner): Node {
  const parts: Node[] = [];
  while (!scanner.atEnd && !scanner.sees('|') && !scanner.sees(')')) parts.push(scanRepeat(scanner, scanAtom(scanner)));
  return { kind: 'sequence', parts };
}

/** Whether a quantifier is lazy (`?`) matters only for what is matched, not for whether. */
function scanRepeat(scanner: Scanner, part: Node): Node {
  const quantifier = scanner.match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
  if (quantifier === undefined) return part;
  const [min = '0', max = min] = /\d+(?:,\d*)?/.exec(quantifier)?.[0].split(',') ?? [];
  const most = max === '' ? Number.POSITIVE_INFINITY : Number(max);
  if (quantifier.startsWith('?')) return { kind: 'repeat', part, min: 0, max: 1 };
  if (quantifier.startsWith('{')) return { kind: 'repeat', part, min: Number(min), max: most };
  return { kind: 'repeat', part, min: quantifier.startsWith('+') ? 1 : 0, max: Number.POSITIVE_INFINITY };
}

/** One code point, as `u` has it: a class, an escape (a pair of `\u` is one), or itself. JavaScript knows what it stands for. */
const CHARACTER =
  /\[(?:\\.|[^\]\\])*\]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]+\}|.)|./suy;

function scanAtom(scanner: Scanner): Node {
  if (scanner.match(/\((\?:|\?<(?![=!])[^>]*>|(?!\?))/y) !== undefined) {
    const inner = scanner.nested(() => scanChoice(scanner));
    scanner.expect(')');
    return inner;
  }
  if (scanner.sees('(')) scanner.fail('lookaround and flags are not supported in patterns');
  if (scanner.take('^')) return { kind: 'assertion', holds: (_, at) => at === 0 };
  if (scanner.take('$')) return { kind: 'assertion', holds: (characters, at) => at === characters.length };
  const boundary = scanner.match(/\\[bB]/y);
  if (boundary !== undefined) {
    const isWord = (character = '') => /^\w$/.test(character);
    const isEdge: Check = (characters, at) => isWord(characters[at - 1]) !== isWord(characters[at]);
    return { kind: 'assertion', holds: boundary === '\\b' ? isEdge : (...place) => !isEdge(...place) };
  }
  if (/^\\[1-9k]/.test(scanner.text.slice(scanner.position, scanner.position + 2))) {
    scanner.fail('backreferences are not supported in patterns');
  }
  const text = scanner.match(CHARACTER) ?? scanner.fail('this cannot be read as a pattern');
  if (!/^[[\\.]/.test(text)) return { kind: 'character', holds: (characters, at) => characters[at] === text };
  const one = new RegExp(`^${text}$`, 'u');
  return { kind: 'character', holds: (characters, at) => at < characters.length && one.test(characters[at] ?? '') };
}
