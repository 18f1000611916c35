import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { isRecord } from '../json.ts';
import { DocumentError, type Fault } from './errors.ts';
import { SyntaxFault } from './scanner.ts';

/** A place in the document: member names and indices from the root. */
export type Path = readonly (string | number)[];

/** A document as text turned into values that know their lines, and the faults found in it so far. */
export class Source {
  readonly root: unknown;
  readonly faults: Fault[] = [];
  readonly #contents: Node | null;
  readonly #lines: LineCounter;

  /**
   * @param text YAML 1.2, and so JSON too.
   * @throws DocumentError when it is neither.
   */
  constructor(text: string) {
    this.#lines = new LineCounter();
    const parsed = parseDocument(text, {
      lineCounter: this.#lines,
      uniqueKeys: true,
      schema: 'core',
      prettyErrors: false,
    });
    this.#contents = parsed.contents;
    for (const { message, pos } of parsed.errors) this.#yamlFault(pos[0], message);
    visit(parsed, {
      // A map as a key is written out as text, and a map as a key within it again: forty of them exhaust the memory.
      Pair: (_key, { key }) => {
        if (isNode(key) && !isScalar(key)) this.#yamlFault(key.range?.[0], 'a key must be text');
      },
      Alias: (_key, alias, around) => {
        const target = alias.resolve(parsed);
        if (target === undefined) this.#yamlFault(alias.range?.[0], `"*${alias.source}" has no anchor before it`);
        else if (around.some((node) => node === target))
          this.#yamlFault(alias.range?.[0], `"*${alias.source}" stands inside of what it stands for`);
      },
    });
    if (this.faults.length > 0) throw this.error();
    this.root = this.#resolve(parsed);
  }

  #resolve(parsed: Document): unknown {
    try {
      // Aliases are counted by the library; 100 is its own guard against a document that explodes.
      return parsed.toJS({ maxAliasCount: 100 });
    } catch {
      this.#yamlFault(undefined, 'the aliases multiply beyond measure');
      throw this.error();
    }
  }

  #yamlFault(offset: number | undefined, message: string): void {
    const line = offset === undefined ? 1 : this.#lines.linePos(offset).line;
    this.faults.push({ path: '(YAML)', line, message });
  }

  /** Notes something wrong at a place, with the line of that place, or of the nearest place around it that exists. */
  fault(path: Path, message: string): void {
    this.faults.push({ path: pathText(path), line: this.#lineOf(path), message });
  }

  /** Runs a parser on a text at a place; a text that does not parse becomes a fault. */
  parse<T>(path: Path, parser: () => T): T | undefined {
    try {
      return parser();
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      this.fault(path, error.message);
      return undefined;
    }
  }

  /** Every fault noted, in the order of their lines. */
  error(): DocumentError {
    return new DocumentError(this.faults.toSorted((a, b) => a.line - b.line));
  }

  #lineOf(path: Path): number {
    let line = 1;
    let node: unknown = this.#contents;
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isNode(item.key) && String(item.key) === String(key))
        : undefined;
      const next: unknown = pair === undefined && isNode(node) && 'get' in node ? node.get(key, true) : pair?.value;
      const at = isNode(pair?.key) ? pair.key : next;
      if (!isNode(at) || !at.range) return line;
      line = this.#lines.linePos(at.range[0]).line;
      node = next;
    }
    return line;
  }
}

/** `workflows[0].steps[1].onSuccess[0]`, with names that are no identifiers in quotes. */
function pathText(path: Path): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_$][\w$-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/**
 * Reads the members of one object of the document: each is asked for once, by name and type; what is left over is a fault.
 * Extensions (`x-...`) are allowed everywhere, as Arazzo says.
 */
export class Members {
  readonly path: Path;
  readonly #source: Source;
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #asked = new Set<string>();

  constructor(source: Source, path: Path, value: unknown, what: string) {
    this.path = path;
    this.#source = source;
    if (!isRecord(value)) source.fault(path, `${what} must be an object`);
    this.#object = isRecord(value) ? value : {};
  }

  at(name: string): Path {
    return [...this.path, name];
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#object, name);
  }

  any(name: string): unknown {
    this.#asked.add(name);
    return this.has(name) ? this.#object[name] : undefined;
  }

  /** A string that must be there, not empty. */
  text(name: string): string {
    const value = this.any(name);
    if (typeof value === 'string' && value !== '') return value;
    this.#source.fault(this.has(name) ? this.at(name) : this.path, `"${name}" must be a string that is not empty`);
    return '';
  }

  optionalText(name: string): string | undefined {
    const value = this.any(name);
    if (value === undefined || typeof value === 'string') return value;
    this.#source.fault(this.at(name), `"${name}" must be a string`);
    return undefined;
  }

  /** A list that may be absent; every item with its place. */
  list(name: string): { readonly value: unknown; readonly path: Path }[] {
    const value = this.any(name);
    if (value === undefined) return [];
    if (Array.isArray(value))
      return value.map((item: unknown, index) => ({ value: item, path: [...this.at(name), index] }));
    this.#source.fault(this.at(name), `"${name}" must be a list`);
    return [];
  }

  /** An object that may be absent; every member with its place. */
  entries(name: string): { readonly name: string; readonly value: unknown; readonly path: Path }[] {
    const value = this.any(name);
    if (value === undefined) return [];
    if (isRecord(value)) {
      return Object.entries(value).map(([member, item]) => ({
        name: member,
        value: item,
        path: [...this.at(name), member],
      }));
    }
    this.#source.fault(this.at(name), `"${name}" must be an object`);
    return [];
  }

  /** Notes every member that was not asked for; `refused` says of some why. */
  close(refused: Readonly<Record<string, string>> = {}): void {
    for (const name of Object.keys(this.#object)) {
      if (this.#asked.has(name) || name.startsWith('x-')) continue;
      const why = Object.hasOwn(refused, name) ? refused[name] : undefined;
      this.#source.fault(this.at(name), why ?? `"${name}" is not known here`);
    }
  }
}
