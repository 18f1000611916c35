/** A text that does not parse: where (offset from 0) and why. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault' as const;
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** A cursor over one expression or condition. */
export class Scanner {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  skipBlanks(): void {
    this.match(/[ \t\r\n]*/y);
  }

  /** Whether the text goes on with `literal` here. */
  sees(literal: string): boolean {
    return this.text.startsWith(literal, this.position);
  }

  /** Consumes `literal` if the text goes on with it. */
  take(literal: string): boolean {
    if (!this.sees(literal)) return false;
    this.position += literal.length;
    return true;
  }

  /** Consumes what a sticky pattern matches here; `undefined` when it does not. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** @throws SyntaxFault unless `literal` is next. */
  expect(literal: string): void {
    if (!this.take(literal)) this.fail(`expected "${literal}"`);
  }

  /** @throws SyntaxFault, always: what is wrong, where, and what stands there. */
  fail(message: string): never {
    const rest = this.atEnd ? 'the end' : `"${this.text.slice(this.position, this.position + 20)}"`;
    throw new SyntaxFault(`${message} at position ${this.position + 1}, found ${rest}`, this.position);
  }
}

/** A single- or double-quoted string with the escapes of RFC 9535, section 2.3.1.2, and Arazzo's doubled quote (4.6.3). */
export function scanString(scanner: Scanner): string {
  const quote = scanner.take("'") ? "'" : '"';
  if (quote === '"') scanner.expect('"');
  let value = '';
  for (;;) {
    value += scanner.match(quote === "'" ? /[^'\\]*/y : /[^"\\]*/y) ?? '';
    if (scanner.take(quote + quote)) value += quote;
    else if (scanner.take(quote)) return value;
    else if (scanner.take('\\')) value += scanEscape(scanner);
    else scanner.fail('the string is not closed');
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function scanEscape(scanner: Scanner): string {
  const code = scanner.match(/u[0-9A-Fa-f]{4}/y);
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  const mark = scanner.match(/[bfnrt/\\'"]/y);
  if (mark === undefined) scanner.fail('unknown escape in a string');
  return ESCAPES[mark] ?? mark;
}
