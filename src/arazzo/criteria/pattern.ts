import { Scanner, SyntaxFault } from '../expressions/scanner.ts';

/** A regular expression of ECMAScript (with the flag `u`) that can only be asked whether it matches somewhere in a text. */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
}

/** With both bounds the longest test takes one or two seconds; a criterion needs some dozens of parts, and a state or a name. */
const MAX_PARTS = 500;
export const MAX_PATTERN_TEXT = 100_000;

type Check = (characters: readonly string[], at: number) => boolean;

/** A state of the automaton: when its check holds, it leads to `next`, behind the character if it consumes one. The first one accepts. */
interface State {
  readonly holds?: Check;
  readonly consumes?: true;
  readonly next: number[];
}

/** Adds the states of a part of the pattern in front of the state `next`, and returns where they begin. */
type Emit = (states: States, next: number) => number;

/** The states so far, and how many of them stand for a part; the others only lead around one. */
interface States {
  readonly list: State[];
  parts: number;
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
  const list: State[] = [{ next: [] }];
  const start = scanChoice(new Scanner(source))({ list, parts: 0 }, 0);
  return { source, test: (text) => run(list, start, [...text]) };
}

function addPart(states: States, state: State): number {
  states.parts += 1;
  if (states.parts > MAX_PARTS) throw new SyntaxFault(`a pattern of more than ${MAX_PARTS} parts is not supported`);
  return states.list.push(state) - 1;
}

function run(states: readonly State[], start: number, characters: readonly string[]): boolean {
  /** The position at which each state was last entered, so that none is entered twice at one position. */
  const entered = new Int32Array(states.length).fill(-1);
  let waiting: number[] = [];
  for (let at = 0; at <= characters.length; at += 1) {
    const open = [...waiting, start];
    waiting = [];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const state = states[id];
      if (state === undefined || entered[id] === at) continue;
      entered[id] = at;
      if (id === 0) return true;
      if (state.holds?.(characters, at) === false) continue;
      // Without spreading: this is the innermost loop.
      for (const next of state.next) (state.consumes ? waiting : open).push(next);
    }
  }
  return false;
}

function scanChoice(scanner: Scanner): Emit {
  const parts = [scanSequence(scanner)];
  while (scanner.take('|')) parts.push(scanSequence(scanner));
  return (states, next) => addPart(states, { next: parts.map((emit) => emit(states, next)) });
}

function scanSequence(scanner: Scanner): Emit {
  const parts: Emit[] = [];
  while (!scanner.atEnd && !scanner.sees('|') && !scanner.sees(')')) parts.push(scanRepeat(scanner, scanAtom(scanner)));
  return (states, next) => parts.reduceRight((after, emit) => emit(states, after), next);
}

const BOUNDS: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/** Whether a quantifier is lazy (`?`) matters only for what is matched, not for whether. */
function scanRepeat(scanner: Scanner, emit: Emit): Emit {
  const quantifier = scanner.match(/[*+?]|\{\d+(?:,\d*)?\}/y);
  if (quantifier === undefined) return emit;
  scanner.take('?');
  const [min = '', max = min] = (BOUNDS[quantifier] ?? quantifier.slice(1, -1)).split(',');
  return (states, next) => {
    let after = next;
    if (max === '') {
      const targets = [next];
      after = states.list.push({ next: targets }) - 1;
      targets.push(emit(states, after));
    }
    for (let count = Number(min); count < Number(max); count += 1) {
      after = states.list.push({ next: [next, emit(states, after)] }) - 1;
    }
    for (let count = 0; count < Number(min); count += 1) after = emit(states, after);
    return after;
  };
}

/** One code point, as `u` has it: a class, an escape (a pair of `\u` is one), or itself. JavaScript knows what it stands for. */
const CHARACTER =
  /\[(?:\\.|[^\]\\])*\]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]+\}|.)|./suy;

function scanAtom(scanner: Scanner): Emit {
  if (scanner.match(/\((\?:|\?<(?![=!])[^>]*>|(?!\?))/y) !== undefined) {
    const inner = scanner.nested(() => scanChoice(scanner));
    scanner.expect(')');
    return inner;
  }
  if (scanner.sees('(')) scanner.fail('lookaround and flags are not supported in patterns');
  if (scanner.take('^')) return asserting((_, at) => at === 0);
  if (scanner.take('$')) return asserting((characters, at) => at === characters.length);
  const boundary = scanner.match(/\\[bB]/y);
  if (boundary !== undefined) {
    const isWord = (character = '') => /^\w$/.test(character);
    const isEdge: Check = (characters, at) => isWord(characters[at - 1]) !== isWord(characters[at]);
    return asserting((...place) => isEdge(...place) === (boundary === '\\b'));
  }
  if (scanner.sees(/\\[1-9k]/y)) scanner.fail('backreferences are not supported in patterns');
  const text = scanner.match(CHARACTER) ?? scanner.fail('this is not a valid pattern');
  const one = /^[[\\.]/.test(text) ? new RegExp(`^${text}$`, 'u') : undefined;
  const holds: Check = (characters, at) => {
    const character = characters[at];
    return character !== undefined && (one === undefined ? character === text : one.test(character));
  };
  return (states, next) => addPart(states, { holds, consumes: true, next: [next] });
}

function asserting(holds: Check): Emit {
  return (states, next) => addPart(states, { holds, next: [next] });
}
