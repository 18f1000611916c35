import * as shlex from 'shlex';
import { isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { describeShape, type Parsed } from './parse-text.ts';

/** Parses an integer within inclusive bounds. */
export function parseInteger(text: string, least: number, most: number): Parsed<number> {
  const accepted = `a whole number from ${least} to ${most}`;
  if (!/^-?[0-9]+$/.test(text)) return { problem: `is not a whole number (${describeShape(text)})`, accepted };
  const value = Number(text) || 0;
  if (value < least) return { problem: 'is too small', accepted };
  if (value > most) return { problem: 'is too large', accepted };
  return { value };
}

/** Parses one of several fixed values. */
export function parseChoice<T extends string>(text: string, choices: readonly T[]): Parsed<T> {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return { value };
  return {
    problem: `is not one of the accepted values (${describeShape(text)})`,
    accepted: choices.map((choice) => `\`${choice}\``).join(', '),
  };
}

/** Parses `true` or `false` in the spellings of YAML 1.2. */
export function parseBoolean(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(false|False|FALSE)$/.test(text)) return { value: false };
  return { problem: `is not a boolean (${describeShape(text)})`, accepted: '`true` or `false`' };
}

/** Words that need a shell: an operator, or `NAME=value` before the command. */
const OPERATOR = /^(&&?|\|\|?|;|<|>>?|2>(&1)?)$/;
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;

/**
 * Parses a command: a YAML list of strings (`[node, server.js]` or `- ` lines), or words split as in a POSIX shell,
 * possibly over several lines. Comment lines are allowed before the command; a `#` inside it is literal.
 */
export function parseCommand(text: string): Parsed<readonly string[]> {
  const accepted = 'shell words such as `node server.js --port 3000`, or a YAML list';
  const command = text.replace(/^(?:\s*#.*(?:\r?\n|$))+/, '').trim();
  const isList = /^(\[|-\s)/.test(command);
  const words = isList ? wordsOfYaml(command) : wordsOfShell(command);
  if (words === undefined) {
    const problem = isList
      ? 'looks like a YAML list of strings, but is not one'
      : 'has an unclosed quote, or ends with a backslash';
    return { problem, accepted };
  }
  if (words.length === 0) return { problem: 'has no words', accepted };
  const blank = words.findIndex((word) => word.trim() === '');
  if (blank >= 0) return { problem: `has an empty word (number ${blank + 1}), which Daytona drops`, accepted };
  if (!isList && (ASSIGNMENT.test(words[0] ?? '') || words.some((word) => OPERATOR.test(word)))) {
    const cause = 'Daytona runs the words as they are. Use `sh -c "..."` to run a shell, and put variables in `env`.';
    return {
      problem: 'needs a shell: one of its words is `&&`, `|`, `>` or `NAME=value`',
      accepted,
      cause,
    };
  }
  return { value: words };
}

function wordsOfShell(text: string): readonly string[] | undefined {
  try {
    return shlex.split(text);
  } catch {
    return undefined;
  }
}

function wordsOfYaml(text: string): readonly string[] | undefined {
  const { contents, fault } = readYaml(text);
  if (fault !== undefined || !isSeq(contents)) return undefined;
  const words = contents.items.map(textOf);
  return words.every((word) => word !== undefined) ? words : undefined;
}

/** A parsed YAML text, or the position of its first error. */
export interface YamlText {
  readonly contents: ParsedNode | null;
  /** The offset of the first error, in characters. */
  readonly fault: number | undefined;
}

/** Parses YAML 1.2, which includes JSON. The caller checks for duplicate names. */
export function readYaml(text: string): YamlText {
  const { contents, errors } = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  return { contents, fault: errors[0]?.pos[0] };
}

/**
 * Returns a scalar as written, so that `1.10`, `007` and `True` keep their form. Null becomes an empty string.
 * @returns `undefined` for a list, a map or an alias.
 */
export function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  if (!isScalar(node)) return undefined;
  return node.value === null ? '' : (node.source ?? String(node.value));
}
