import { isMap } from 'yaml';
import type { Parsed } from './parse-text.ts';
import { readYaml, textOf } from './parse-values.ts';

/** The names allowed in a map. */
export interface Names {
  readonly pattern: RegExp;
  /** The prefix of names that the action sets itself. */
  readonly reservedPrefix?: string;
}

interface Entry {
  readonly name: string;
  readonly value: string;
  /** The offset in the text. */
  readonly at: number;
}

/** A problem and its offset. */
interface Fault {
  readonly wrong: string;
  readonly at: number;
}

/** Matches if the first line has `=` before any `:`, so that a `:` in a value does not make it YAML. */
const BEGINS_WITH_LINES = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:[^\s=:{["'#][^\n=:]*)?=/;

/** Empty lines and comments. */
const BETWEEN = /(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:#[^\n]*)?/y;

/** `NAME=value`. Only quoted values can span lines. */
const LINE =
  /(?:export[^\S\n]+)?([^\s=]*)[^\S\n]*=[^\S\n]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?!["'])[^\n]*))[^\S\n]*(?=\n|$)/suy;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' };

/**
 * Parses a YAML map, or `NAME=value` lines as in a dotenv file. In such lines, an `export ` prefix, empty lines, lines
 * that start with `#`, and blanks around names and values are ignored. Quotes around a whole value are removed, and
 * `\n`, `\"` and `\\` are unescaped in double quotes. Any other value is literal.
 */
export function parseMap(text: string, { pattern, reservedPrefix }: Names): Parsed<Readonly<Record<string, string>>> {
  const plain = text.replace(/\r\n?/g, '\n');
  const read = BEGINS_WITH_LINES.test(plain) ? readLines(plain) : readYamlMap(plain);
  if ('wrong' in read) return refuse(plain, read);
  const fault = faultIn(read, pattern, reservedPrefix);
  if (fault !== undefined) return refuse(plain, fault);
  return { value: Object.fromEntries(read.map(({ name, value }) => [name, value])) };
}

function refuse(text: string, { wrong, at }: Fault): Parsed<never> {
  const line = text.slice(0, at).split('\n').length;
  return {
    problem: `${wrong} (line ${line})`,
    accepted: 'one `NAME=value` per line, or a YAML map; quote multi-line values, or pass them through `toJSON`',
  };
}

function faultIn(entries: readonly Entry[], pattern: RegExp, reservedPrefix?: string): Fault | undefined {
  const seen = new Set<string>();
  for (const { name, at } of entries) {
    if (!pattern.test(name)) return { wrong: 'has a name with invalid characters', at };
    if (reservedPrefix !== undefined && name.startsWith(reservedPrefix))
      return { wrong: `has a name that starts with \`${reservedPrefix}\`, which is reserved for this action`, at };
    if (seen.has(name)) return { wrong: 'has the same name twice', at };
    seen.add(name);
  }
  return undefined;
}

function readLines(text: string): readonly Entry[] | Fault {
  const entries: Entry[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    LINE.lastIndex = at;
    const found = LINE.exec(text);
    if (found === null) return { wrong: whatIsWrong(text.slice(at).split('\n', 1).join()), at };
    const [all, name = '', double, single, bare = ''] = found;
    if (name === '') return { wrong: 'has a line without a name', at };
    const value =
      double?.replace(/\\([n"\\])/g, (_, mark: string) => ESCAPED[mark] ?? mark) ?? single ?? bare.trimEnd();
    entries.push({ name, value, at });
    at = skip(text, at + all.length);
  }
  return entries;
}

function skip(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  return at + (BETWEEN.exec(text)?.[0].length ?? 0);
}

function whatIsWrong(line: string): string {
  if (!line.includes('=')) return 'has a line without `=`';
  if (/=\s*["']/.test(line)) return 'has a value that is only partly quoted';
  return 'has a name with spaces in it';
}

function readYamlMap(text: string): readonly Entry[] | Fault {
  const { contents, fault } = readYaml(text);
  if (fault !== undefined) return { wrong: 'is neither `NAME=value` lines nor YAML', at: fault };
  if (contents === null) return [];
  if (!isMap(contents)) return { wrong: 'has a line without `=`', at: contents.range[0] };
  const entries: Entry[] = [];
  for (const { key, value } of contents.items) {
    const at = key.range[0];
    const [name, written] = [textOf(key), textOf(value)];
    if (name === undefined || written === undefined) return { wrong: 'has a value that is not text', at };
    entries.push({ name, value: written, at });
  }
  return entries;
}
