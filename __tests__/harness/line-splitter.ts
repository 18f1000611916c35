/**
 * Splits a stream of bytes into lines like the runner: at `\n`, `\r\n` and also at a lone `\r`, so every update of a
 * progress bar is a new line that can be a command. Invalid UTF-8 becomes U+FFFD.
 *
 * actions/runner v2.336.0, src/Runner.Sdk/ProcessInvoker.cs, StartReadStream (StreamReader.ReadLine).
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8');
  readonly #emit: (line: string) => void;
  readonly #received: (text: string) => void;
  #pending: string[] = [];
  #swallowNewline = false;

  constructor(emit: (line: string) => void, received: (text: string) => void = () => {}) {
    this.#emit = emit;
    this.#received = received;
  }

  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Ends the stream. An unfinished last line counts if it has any text. */
  end(): void {
    this.#take(this.#decoder.decode());
    const rest = this.#pending.join('');
    this.#pending = [];
    if (rest !== '') this.#emit(rest);
  }

  #take(text: string): void {
    if (text === '') return;
    this.#received(text);
    let start = 0;
    if (this.#swallowNewline && text.startsWith('\n')) start = 1;
    this.#swallowNewline = false;
    for (let at = nextBreak(text, start); at >= 0; at = nextBreak(text, start)) {
      this.#pending.push(text.slice(start, at));
      this.#emit(this.#pending.join(''));
      this.#pending = [];
      start = at + 1;
      if (text[at] === '\r' && text[start] === '\n') start += 1;
      else if (text[at] === '\r' && start === text.length) this.#swallowNewline = true;
    }
    if (start < text.length) this.#pending.push(text.slice(start));
  }
}

function nextBreak(text: string, from: number): number {
  const breaks = /[\r\n]/g;
  breaks.lastIndex = from;
  return breaks.exec(text)?.index ?? -1;
}
