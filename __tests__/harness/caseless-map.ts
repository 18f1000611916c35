/**
 * A map whose string keys ignore case and keep their first spelling.
 *
 * The runner stores inputs, outputs and state in dictionaries with `StringComparer.OrdinalIgnoreCase` (actions/runner
 * v2.336.0, src/Runner.Worker/ExecutionContext.cs, ActionRunner.cs).
 */
export class CaselessMap<T> implements Iterable<[string, T]> {
  readonly #entries = new Map<string, [string, T]>();

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  set(key: string, value: T): void {
    const folded = key.toUpperCase();
    this.#entries.set(folded, [this.#entries.get(folded)?.[0] ?? key, value]);
  }

  get(key: string): T | undefined {
    return this.#entries.get(key.toUpperCase())?.[1];
  }

  has(key: string): boolean {
    return this.#entries.has(key.toUpperCase());
  }

  [Symbol.iterator](): Iterator<[string, T]> {
    return this.#entries.values();
  }

  toRecord(): Record<string, T> {
    return Object.fromEntries(this.#entries.values());
  }
}
