import { DocumentError, type Fault } from '../errors.ts';
import type { Expression } from '../expressions/expression.ts';
import { Scanner, SyntaxFault } from '../expressions/scanner.ts';
import { type Path, readYaml, type Yaml } from './yaml.ts';

/** The names that a workflow declares, also those whose declaration is faulty: a use of them is not another fault. */
export interface Declared {
  /** `undefined` when the declaration could not be read. */
  inputs?: ReadonlySet<string> | undefined;
  readonly steps: Map<string, { readonly index: number; readonly outputs: ReadonlySet<string> | undefined }>;
  /** Whether every step could be read as far as its id. */
  isComplete: boolean;
}

/** Where an expression stands; that decides what is known there. */
export interface Place {
  readonly declared: Declared;
  /** The index of the step; `undefined` outside of a step. */
  readonly step?: number;
  readonly part: 'request' | 'success' | 'action' | 'output';
}

/** Something in the document that names an input, a step or an output. */
export type Reference = { readonly path: Path; readonly place: Place } & (
  | { readonly expression: Expression }
  | { readonly stepId: string }
);

/** A document as a value, what was found wrong with it, and what in it has still to be looked up. */
export class Source {
  readonly root: unknown;
  readonly references: Reference[] = [];
  readonly #faults: Fault[] = [];
  readonly #yaml: Yaml;

  /** @throws DocumentError when the text is neither YAML nor JSON. */
  constructor(text: string) {
    this.#yaml = readYaml(text);
    this.#faults.push(...this.#yaml.faults.map((fault) => ({ path: '(YAML)', ...fault })));
    this.throwIfFaulty();
    this.root = this.#yaml.value;
  }

  /** Notes something wrong at a place. */
  fault(path: Path, message: string): void {
    this.#faults.push({ path: pathText(path), line: this.#yaml.lineOf(path), message });
  }

  /**
   * Reads a text at a place, and notes the expressions in it.
   * @returns what `scan` returns; `undefined` when the text does not parse, which is noted as a fault.
   */
  scan<T>(path: Path, text: string, scan: (scanner: Scanner) => T, place?: Place): T | undefined {
    const scanner = new Scanner(text);
    try {
      const result = scan(scanner);
      if (place !== undefined)
        this.references.push(...scanner.expressions.map((expression) => ({ path, place, expression })));
      return result;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      this.fault(path, error.message);
      return undefined;
    }
  }

  /** @throws DocumentError with every fault noted, in the order of their lines. */
  throwIfFaulty(): void {
    if (this.#faults.length > 0) throw new DocumentError(this.#faults.toSorted((a, b) => a.line - b.line));
  }
}

/** `workflows[0].steps[1].onSuccess[0]`, with names that are no identifiers in quotes. */
function pathText(path: Path): string {
  if (path.length === 0) return '(root)';
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_$][\w$-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
