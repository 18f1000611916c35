import type { Expression } from './expression.ts';

/** The nesting limit of a condition. Authors need three or four levels; the stack holds a few thousand. */
const MAX_NESTING = 100;

/** A text that does not parse. `message` includes the position, `reason` does not. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault' as const;
  readonly reason: string;

  constructor(reason: string, place = '') {
    super(reason + place);
    this.reason = reason;
  }
}

/** A cursor over one expression, text or condition. */
export class Scanner {
  readonly text: string;
  position = 0;
  /** Every runtime expression parsed so far. The loader checks their references. */
  readonly expressions: Expression[];
  #nesting = 0;

  constructor(text: string, expressions: Expression[] = []) {
    this.text = text;
    this.expressions = expressions;
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  skipBlanks(): void {
    this.match(/[ \t\r\n]*/y);
  }

  /** Whether a literal, or a match of a sticky pattern, is next. */
  sees(what: string | RegExp): boolean {
    if (typeof what === 'string') return this.text.startsWith(what, this.position);
    what.lastIndex = this.position;
    return what.test(this.text);
  }

  /** Consumes `literal` if it is next. */
  take(literal: string): boolean {
    if (!this.sees(literal)) return false;
    this.position += literal.length;
    return true;
  }

  /** Consumes the match of a sticky pattern; `undefined` when it does not match here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Runs a scanning function one level deeper. @throws SyntaxFault when that is too deep. */
  nested<T>(scan: () => T): T {
    if (this.#nesting >= MAX_NESTING) this.fail(`more than ${MAX_NESTING} levels are not supported`);
    this.#nesting += 1;
    const result = scan();
    this.#nesting -= 1;
    return result;
  }

  /** @throws SyntaxFault unless `literal` is next. */
  expect(literal: string): void {
    if (!this.take(literal)) this.fail(`expected "${literal}"`);
  }

  /** @throws SyntaxFault, always, with the reason, the position and the text found there. */
  fail(reason: string): never {
    const rest = this.atEnd ? 'the end' : `"${this.text.slice(this.position, this.position + 20)}"`;
    throw new SyntaxFault(reason, ` at position ${this.position + 1}, found ${rest}`);
  }
}
