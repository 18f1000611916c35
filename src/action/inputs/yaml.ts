import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Fault, MapEntry } from './parse-key-values.ts';

/** Reads the inputs that are written in YAML. */
export interface YamlReader {
  /** @returns the words of a list; `undefined` when the text is no list of words. */
  readWords(text: string): readonly string[] | undefined;
  /** @returns the entries of a map, none for an empty text; or what is wrong with it. */
  readEntries(text: string): readonly MapEntry[] | Fault;
}

export const YAML: YamlReader = { readWords, readEntries };

function readWords(text: string): readonly string[] | undefined {
  const { contents, fault } = readYaml(text);
  if (fault !== undefined || !isSeq(contents)) return undefined;
  const words = contents.items.map(textOf);
  return words.every((word) => word !== undefined) ? words : undefined;
}

function readEntries(text: string): readonly MapEntry[] | Fault {
  const { contents, fault } = readYaml(text);
  if (fault !== undefined) return { wrong: 'is neither `NAME=value` lines nor YAML', at: fault };
  if (contents === null) return [];
  if (!isMap(contents)) return { wrong: 'has a line without `=`', at: contents.range[0] };
  const entries: MapEntry[] = [];
  for (const { key, value } of contents.items) {
    const at = key.range[0];
    const [name, written] = [textOf(key), textOf(value)];
    if (name === undefined || written === undefined) return { wrong: 'has a value that is not text', at };
    entries.push({ name, value: written, at });
  }
  return entries;
}

/** A parsed YAML text, or the position of its first error. */
interface YamlText {
  readonly contents: ParsedNode | null;
  /** The offset of the first error, in characters. */
  readonly fault: number | undefined;
}

/** Parses YAML 1.2, which includes JSON. The caller checks for duplicate names. */
function readYaml(text: string): YamlText {
  const { contents, errors } = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  return { contents, fault: errors[0]?.pos[0] };
}

/**
 * Returns a scalar as written, so that `1.10`, `007` and `True` keep their form. Null is empty.
 * @returns `undefined` for a list, a map, an alias.
 */
function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  if (!isScalar(node)) return undefined;
  return node.value === null ? '' : (node.source ?? String(node.value));
}
