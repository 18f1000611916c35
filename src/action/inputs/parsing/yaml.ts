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
  const words = contents.items.map((item) => textOf(item, text));
  return words.every((word) => word !== undefined) ? words : undefined;
}

/** YAML would read each of these as something other than a part of the value. */
const YAML_SYNTAX =
  'In YAML, quote a value that has a line break or ` #` in it, or starts with `&`, `*`, `!`, `|`, `>`, `[` or `{`.';

function readEntries(text: string): readonly MapEntry[] | Fault {
  const { contents, fault } = readYaml(text);
  if (fault !== undefined) return { wrong: 'is neither `NAME=value` lines nor YAML', at: fault };
  if (contents === null) return [];
  if (!isMap(contents)) return { wrong: 'has a line without `=`', at: contents.range[0] };
  const entries: MapEntry[] = [];
  for (const { key, value } of contents.items) {
    const at = key.range[0];
    const [name, written] = [textOf(key, text), textOf(value, text)];
    if (name === undefined || written === undefined)
      return { wrong: 'has a value that is not text', at, cause: YAML_SYNTAX };
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
 * @param text the text that the node is from.
 * @returns `undefined` for a list, a map, or what YAML would change silently: an alias, an anchor (`&x`), a tag (`!x`), a
 * comment after an unquoted value, an unquoted value of several lines, an empty block (`|`).
 */
function textOf(node: unknown, text: string): string | undefined {
  if (node === null) return '';
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return undefined;
  const [start, end] = node.range ?? [0, 0];
  if (node.type === 'PLAIN' && (text.slice(start, end).includes('\n') || isCommented(text, start, end)))
    return undefined;
  if (node.type?.startsWith('BLOCK_') && node.value === '') return undefined;
  return node.value === null ? '' : (node.source ?? String(node.value));
}

/** Whether a comment follows in the same line, or precedes an empty value: `#` may be a part of the value. */
function isCommented(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  return /^[^\S\n]*#/.test(text.slice(end)) || (start === end && /:\s+#/.test(line));
}
