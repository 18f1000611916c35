/** A terminal and npm both deliver Ctrl-C, so the same one may arrive twice. */
const SAME_CTRL_C_MS = 1000;

/** Ctrl-C, while this exists. The first one aborts `signal`; a later one ends the process. */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  #firstAt: number | undefined;
  readonly #listener: () => void;

  /** @param onFirst called once, before `signal` aborts. */
  constructor(onFirst: () => void) {
    this.#listener = () => {
      if (this.#firstAt === undefined) {
        this.#firstAt = performance.now();
        onFirst();
        this.#controller.abort();
      } else if (performance.now() - this.#firstAt > SAME_CTRL_C_MS) process.exit(130);
    };
    process.on('SIGINT', this.#listener);
  }

  [Symbol.dispose](): void {
    process.off('SIGINT', this.#listener);
  }
}
