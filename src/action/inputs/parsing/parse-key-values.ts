import { faultInSize, type Parsed } from './parse-text.ts';
import type { YamlReader } from './yaml.ts';

/** The names allowed in a map. */
export interface Names {
  readonly pattern: RegExp;
  /** The prefix of names that the action sets itself. */
  readonly reservedPrefix?: string;
}

/** One name with its value. */
export interface MapEntry {
  readonly name: string;
  readonly value: string;
  /** The offset in the text. */
  readonly at: number;
}

/** A problem and its offset. */
export interface Fault {
  readonly wrong: string;
  readonly at: number;
  /** The likely cause. */
  readonly cause?: string;
}

/** Matches if the first line has `=` before any `:`, so that a `:` in a value does not make it YAML. */
const BEGINS_WITH_LINES = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:[^\s=:{["'#][^\n=:]*)?=/;

/** Empty lines and comments. */
const BETWEEN = /(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:#[^\n]*)?/y;

/** `NAME=value`. Only quoted values can span lines. */
const LINE =
  /(?:export[^\S\n]+)?([^\s=]*)[^\S\n]*=[^\S\n]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?!["'])[^\n]*))[^\S\n]*(?=\n|$)/suy;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' };

/** The readers of dotenv files disagree whether a comment starts here. */
const MAYBE_COMMENT = /(?<=[^\S\n])#/;

/** A line of base64 that was broken: 40 characters are more than most values have, and fewer than any tool writes in a line. */
const BASE64_LINE = /^(?:[A-Za-z0-9+/]{4}){10,}$/;
const BASE64_END = /^(?![A-Z][A-Z0-9]*=$)(?=(?:.{4})+$)[A-Za-z0-9+/]+={1,2}$/;

/**
 * Parses a YAML map, or lines of `NAME=value`. In such lines, an `export ` prefix, empty lines, lines that start with `#`, and
 * blanks around names and values are ignored. Quotes around a whole value are removed, and `\n`, `\"` and `\\` are unescaped in
 * double quotes. Any other value is literal. What could mean two things is rejected: ` #` in a value without quotes, and a line
 * that ends a base64 text.
 */
export function parseMap(
  text: string,
  { pattern, reservedPrefix }: Names,
  yaml: YamlReader,
): Parsed<Readonly<Record<string, string>>> {
  const plain = withPlainLineEnds(text);
  const read = isYamlMap(text) ? yaml.readEntries(plain) : readLines(plain);
  if ('wrong' in read) return refuse(plain, read);
  const fault = faultIn(read, pattern, reservedPrefix);
  if (fault !== undefined) return refuse(plain, fault);
  const value = Object.fromEntries(read.map((entry) => [entry.name, entry.value]));
  const tooLarge = faultInSize(value);
  if (tooLarge !== undefined)
    return { problem: tooLarge, accepted: 'less; put large values into the image, or load them' };
  return { value };
}

/** Whether `parseMap` takes a text for YAML. */
export function isYamlMap(text: string): boolean {
  return !BEGINS_WITH_LINES.test(withPlainLineEnds(text));
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function refuse(text: string, { wrong, at, cause }: Fault): Parsed<never> {
  const line = text.slice(0, at).split('\n').length;
  return {
    problem: `${wrong} (line ${line})`,
    accepted: 'one `NAME=value` per line, or a YAML map; quote multi-line values, or pass them through `toJSON`',
    ...(cause === undefined ? {} : { cause }),
  };
}

function faultIn(entries: readonly MapEntry[], pattern: RegExp, reservedPrefix?: string): Fault | undefined {
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

function readLines(text: string): readonly MapEntry[] | Fault {
  const entries: MapEntry[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    LINE.lastIndex = at;
    const found = LINE.exec(text);
    if (found === null) return { wrong: whatIsWrong(text.slice(at).split('\n', 1).join()), at };
    const [all, name = '', double, single, bare = ''] = found;
    if (name === '') return { wrong: 'has a line without a name', at };
    if (double === undefined && single === undefined) {
      const line = text.slice(at, at + all.length);
      if (MAYBE_COMMENT.test(line.slice(line.indexOf('=')))) return { wrong: COMMENT, at };
      if (BASE64_LINE.test(entries.at(-1)?.value ?? '') && BASE64_END.test(line.trim())) return { wrong: BROKEN, at };
    }
    const value =
      double?.replace(/\\([n"\\])/g, (_, mark: string) => ESCAPED[mark] ?? mark) ?? single ?? bare.trimEnd();
    entries.push({ name, value, at });
    at = skip(text, at + all.length);
  }
  return entries;
}

const COMMENT = 'has ` #` in a value without quotes: quote the value, or put the comment on a line of its own';
const BROKEN = 'has a line that looks like the end of the base64 above it: quote the whole value';

function skip(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  return at + (BETWEEN.exec(text)?.[0].length ?? 0);
}

function whatIsWrong(line: string): string {
  if (!line.includes('=')) return 'has a line without `=`';
  if (/=\s*["']/.test(line)) return 'has a value that is only partly quoted';
  return 'has a name with spaces in it';
}
