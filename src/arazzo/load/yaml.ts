import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { MAX_DEPTH } from '../nesting.ts';

/** A place in the document: member names and indices from the root. */
export type Path = readonly (string | number)[];

/** A text read as YAML 1.2 (and so JSON too): its value, and where what is. */
export interface Yaml {
  readonly value: unknown;
  /** What is wrong with it as YAML, each with its line from 1. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The line of a place, or of the nearest place around it that exists. */
  lineOf(path: Path): number;
}

/** Values that a document may have once its aliases are written out; the shipped one has about 200. */
const MAX_VALUES = 1_000_000;

/** The tags whose values JSON has. */
const TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`);

interface Read {
  readonly value: unknown;
  /** How many values it consists of, and how deep it is, with its aliases written out. */
  readonly size: number;
  readonly depth: number;
}

/** Reads a document in one visit of its nodes, in time linear in its length. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const faults: { readonly line: number; readonly message: string }[] = [];
  const members = new Map<YAMLMap, Map<string, { readonly key: unknown; readonly value: unknown }>>();
  /** What each anchor stands for at this point of the text; `undefined` while it is being read. */
  const anchors = new Map<string, Read | undefined>();
  const lineAt = (node: unknown) => lines.linePos((isNode(node) ? node.range?.[0] : undefined) ?? 0).line;
  const fault = (node: unknown, message: string): Read => {
    faults.push({ line: lineAt(node), message });
    return { value: null, size: 1, depth: 0 };
  };

  function read(node: unknown): Read {
    if (isAlias(node)) {
      const read = anchors.get(node.source);
      if (read !== undefined) return read;
      const why = anchors.has(node.source) ? 'refers to a value that contains it' : 'has no preceding anchor';
      return fault(node, `"*${node.source}" ${why}`);
    }
    const anchor = isNode(node) && 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const result = readTagged(node);
    if (anchor !== undefined) anchors.set(anchor, result);
    return result;
  }

  function readTagged(node: unknown): Read {
    const tag = isNode(node) && 'tag' in node ? node.tag : undefined;
    if (typeof tag === 'string' && !TAGS.includes(tag)) return fault(node, `the tag "${tag}" is not supported`);
    if (isSeq(node)) {
      const items = node.items.map(read);
      return { value: items.map(({ value }) => value), ...sumOf(node, items) };
    }
    if (isMap(node)) return readMap(node);
    return isScalar(node) ? readScalar(node.value, node.source, node) : { value: null, size: 1, depth: 0 };
  }

  function readMap(node: YAMLMap): Read {
    const known = new Map<string, { readonly key: unknown; readonly value: unknown }>();
    members.set(node, known);
    const entries: (readonly [string, Read])[] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(read(key).value) : undefined;
      if (name === undefined) fault(key ?? node, 'the name of a member must be a string');
      else if (name === '<<' && isScalar(key) && key.type === 'PLAIN')
        fault(key, 'merge keys are not supported; write the members out');
      else if (known.has(name)) fault(key, `duplicate member "${name}"`);
      else {
        known.set(name, { key, value });
        entries.push([name, read(value)]);
      }
    }
    const reads = entries.map(([, entry]) => entry);
    return { value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])), ...sumOf(node, reads) };
  }

  function readScalar(value: unknown, source: string | undefined, node: unknown): Read {
    if (typeof value === 'number' && !Number.isFinite(value)) return fault(node, `JSON has no number "${source}"`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source ?? ''))
      return fault(node, `the number ${source} is too large to keep all its digits; write it in quotes`);
    return { value, size: 1, depth: 0 };
  }

  function sumOf(node: unknown, parts: readonly Read[]): { readonly size: number; readonly depth: number } {
    const size = parts.reduce((sum, part) => sum + part.size, 1);
    const depth = parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1;
    if (size > MAX_VALUES) throw new TooMuch(node, 'the aliases expand to too many values');
    if (depth > MAX_DEPTH) throw new TooMuch(node);
    return { size, depth };
  }

  let contents: unknown = null;
  let value: unknown = null;
  try {
    // Names given twice are found below: the library compares each with all before it.
    const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, schema: 'core', prettyErrors: false });
    contents = parsed.contents;
    for (const { message, pos } of parsed.errors) faults.push({ line: lines.linePos(pos[0]).line, message });
    value = read(contents).value;
  } catch (error) {
    // The library is recursive, and so are the functions above: they end in a RangeError of their own.
    if (!(error instanceof RangeError)) throw error;
    const { node, message } = error instanceof TooMuch ? error : new TooMuch();
    fault(node, message);
  }

  function lineOf(path: Path): number {
    let line = 1;
    let node = contents;
    for (const step of path) {
      const member = isMap(node) ? members.get(node)?.get(String(step)) : undefined;
      const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : member?.value;
      const at = member?.key ?? next;
      if (!isNode(at) || !at.range) return line;
      line = lineAt(at);
      node = next;
    }
    return line;
  }
  return { value, faults, lineOf };
}

class TooMuch extends RangeError {
  readonly node: unknown;

  constructor(node?: unknown, message = `more than ${MAX_DEPTH} levels are not supported`) {
    super(message);
    this.node = node;
  }
}

function isNode(node: unknown): node is Node {
  return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node);
}
