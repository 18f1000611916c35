import { isRecord } from '../../json.ts';
import type { Scanner } from '../expressions/scanner.ts';
import type { Place, Source } from './source.ts';
import type { Path } from './yaml.ts';

/** One value of the document, with its place. */
export class Part {
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;

  constructor(source: Source, path: Path, value: unknown) {
    this.source = source;
    this.path = path;
    this.value = value;
  }

  fault(message: string): void {
    this.source.fault(this.path, message);
  }

  /** Reads it as a text with `scan`; see `Source.scan`. */
  scan<T>(scan: (scanner: Scanner) => T, place?: Place): T | undefined {
    return typeof this.value === 'string' ? this.source.scan(this.path, this.value, scan, place) : undefined;
  }
}

/**
 * Reads the members of one object of the document by name and type; what was not asked for is a fault. Extensions (`x-...`) are
 * allowed everywhere, as Arazzo says.
 */
export class Members {
  readonly part: Part;
  /** Whether it is an object at all. */
  readonly isObject: boolean;
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #asked = new Set<string>();

  constructor(part: Part, what: string) {
    this.part = part;
    this.isObject = isRecord(part.value);
    this.#object = isRecord(part.value) ? part.value : {};
    if (!this.isObject) part.fault(`${what} must be an object`);
  }

  fault(message: string): void {
    this.part.fault(message);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#object, name);
  }

  /** A member whatever it is; `undefined` when it is not there. */
  optional(name: string): Part | undefined {
    this.#asked.add(name);
    if (!this.has(name)) return undefined;
    return new Part(this.part.source, [...this.part.path, name], this.#object[name]);
  }

  /** A string that must be there, not empty; `undefined` when it is not, which is noted. */
  text(name: string): Part | undefined {
    const member = this.optional(name);
    if (typeof member?.value === 'string' && member.value !== '') return member;
    if (this.isObject) (member ?? this).fault(`"${name}" must be a non-empty string`);
    return undefined;
  }

  optionalText(name: string): Part | undefined {
    const member = this.optional(name);
    if (member === undefined || typeof member.value === 'string') return member;
    member.fault(`"${name}" must be a string`);
    return undefined;
  }

  /** A number that is not negative, or nothing. */
  optionalNumber(name: string): number | undefined {
    const member = this.optional(name);
    if (typeof member?.value === 'number' && member.value >= 0) return member.value;
    member?.fault(`"${name}" must be a non-negative number`);
    return undefined;
  }

  /** The items of a list that may be absent. */
  list(name: string): Part[] {
    const member = this.optional(name);
    if (Array.isArray(member?.value)) {
      const { source, path, value } = member;
      return value.map((item: unknown, index: number) => new Part(source, [...path, index], item));
    }
    member?.fault(`"${name}" must be a list`);
    return [];
  }

  /** The members of an object that may be absent; `undefined` when it is no object, which is noted. */
  entries(name: string): (readonly [string, Part])[] | undefined {
    const member = this.optional(name);
    if (member === undefined) return [];
    if (isRecord(member.value)) {
      const { source, path } = member;
      return Object.entries(member.value).map(([key, value]) => [key, new Part(source, [...path, key], value)]);
    }
    member.fault(`"${name}" must be an object`);
    return undefined;
  }

  /** Whether this is a Reusable Object, which is noted: the engine has no components. */
  isReference(what: string): boolean {
    if (this.optional('reference') === undefined) return false;
    this.fault(`references to "components" are not supported; write the ${what} out`);
    return true;
  }

  /** Notes every member that was not asked for; `refused` says of some why. */
  close(refused: Readonly<Record<string, string>> = {}): void {
    for (const name of Object.keys(this.#object)) {
      if (this.#asked.has(name) || name.startsWith('x-')) continue;
      const why = Object.hasOwn(refused, name) ? refused[name] : undefined;
      this.optional(name)?.fault(why ?? `"${name}" is not a known member here`);
    }
  }
}

/** Names stand in expressions, where a dot ends them. Arazzo also allows dots, and `-` at the ends. */
export function checkName(part: Part, name: string): void {
  if (/^[A-Za-z0-9_]+(-+[A-Za-z0-9_]+)*$/.test(name)) return;
  part.fault(`the name "${name}" is not supported: use letters, digits, "_" and, between those, "-"`);
}
