import { DocumentError, type Fault } from '../errors.ts';
import type { Expression } from '../expressions/expression.ts';
import { Scanner, SyntaxFault } from '../expressions/scanner.ts';
import { type Path, readYaml, type Yaml } from './yaml.ts';

/**
 * The names that a workflow declares, including those with a faulty declaration, whose uses are not reported as well.
 */
export interface Declared {
  /** `undefined` when the declaration could not be read. */
  inputs?: ReadonlySet<string> | undefined;
  readonly steps: Map<string, { readonly index: number; readonly outputs: ReadonlySet<string> | undefined }>;
  /** Whether the id of every step could be read. */
  isComplete: boolean;
}

/** The position of an expression, which determines the values known there. */
export interface Place {
  readonly declared: Declared;
  /** The index of the step; `undefined` outside a step. */
  readonly step?: number;
  readonly part: 'request' | 'success' | 'action' | 'output';
}

/** A reference in the document to an input, a step or an output. */
export type Reference = { readonly path: Path; readonly place: Place } & (
  | { readonly expression: Expression }
  | { readonly stepId: string }
);

/** A document as a value, with its faults and its unchecked references. */
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

  /** Adds a fault. */
  fault(path: Path, message: string): void {
    this.#faults.push({ path: pathText(path), line: this.#yaml.lineOf(path), message });
  }

  /**
   * Parses a text at a path, and records the expressions in it.
   * @returns the result of `scan`; `undefined` when the text does not parse, which adds a fault.
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

  /** @throws DocumentError with all faults so far, in the order of their lines. */
  throwIfFaulty(): void {
    if (this.#faults.length > 0) throw new DocumentError(this.#faults.toSorted((a, b) => a.line - b.line));
  }
}

/** `workflows[0].steps[1].onSuccess[0]`, with quotes around names that are not identifiers. */
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
