import * as shlex from 'shlex';
import type { StatusRanges } from '../../../daytona/app/probe-result.ts';
import { describeShape, faultInSize, type Parsed } from './parse-text.ts';
import type { YamlReader } from './yaml.ts';

/** Parses an integer within inclusive bounds. */
export function parseInteger(text: string, least: number, most: number): Parsed<number> {
  const accepted = `a whole number from ${least} to ${most}`;
  if (!/^-?[0-9]+$/.test(text)) return { problem: `is not a whole number (${describeShape(text)})`, accepted };
  const value = Number(text) || 0;
  if (value < least) return { problem: 'is too small', accepted };
  if (value > most) return { problem: 'is too large', accepted };
  return { value };
}

/** Parses HTTP statuses: numbers and ranges with commas between, such as `200-399,401`. */
export function parseStatuses(text: string): Parsed<StatusRanges> {
  const accepted = 'statuses from 200 to 599 with commas between, or ranges of them, such as `200-399,401`';
  const parts = text.split(',').map((part) => /^\s*([0-9]{3})\s*(?:-\s*([0-9]{3})\s*)?$/.exec(part));
  const ranges = parts.flatMap((part) => {
    if (part === null) return [];
    const [, least, most = least] = part;
    return [[Number(least), Number(most)] as const];
  });
  if (ranges.length < parts.length) return { problem: `is not a list of statuses (${describeShape(text)})`, accepted };
  if (ranges.some(([least, most]) => least > most))
    return { problem: 'has a range that ends before it begins', accepted };
  if (ranges.some(([least, most]) => least < 200 || most > 599))
    return { problem: 'has a status that no app returns', accepted };
  return { value: ranges };
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

/** What quotes or a backslash protect from a shell, as shlex reads it. */
const QUOTED = /\\[\s\S]|\$'(?:[^'\\]|\\[\s\S])*'|'[^']*'|\$?"(?:[^"\\]|\\[\s\S])*"/g;

/**
 * What a shell acts on outside quotes (POSIX.1-2024, Shell Command Language, 2.2); a line that starts with `-` continues the
 * command. A pattern that matches no file stays as it is in a shell, too: `--forwarded-allow-ips=*`.
 */
const SHELL_SYNTAX = /[`;&|<>()]|\$(?=[\w{(@*#?$!-])|(?<=^|\s)[~#]|^\s*[A-Za-z_]\w*=|\n(?!\s*-)/;

/**
 * Parses a command: a YAML list of strings (`[node, server.js]` or `- ` lines), or words split as in a POSIX shell. Only
 * quotes and backslashes have a meaning in such words: whatever else a shell would act on is rejected unless it is quoted,
 * because Daytona quotes each word. Comment lines are allowed before the command.
 */
export function parseCommand(text: string, yaml: YamlReader): Parsed<readonly string[]> {
  const accepted = 'shell words such as `node server.js --port 3000`, or a YAML list';
  const command = withoutComments(text);
  const isList = isYamlList(text);
  const words = isList ? yaml.readWords(command) : wordsOfShell(command);
  if (words === undefined) {
    const problem = isList
      ? 'looks like a YAML list of strings, but is not one'
      : 'has an unclosed quote, or ends with a backslash';
    return { problem, accepted };
  }
  if (words.length === 0) return { problem: 'has no words', accepted };
  const blank = words.findIndex((word) => word.trim() === '');
  if (blank >= 0) return { problem: `has an empty word (number ${blank + 1}), which Daytona drops`, accepted };
  const syntax = isList ? undefined : SHELL_SYNTAX.exec(withoutQuoted(command))?.[0];
  if (syntax !== undefined) {
    const cause =
      "Daytona runs the words as they are. Use a shell: `sh -c 'exec node server.js --port $PORT'`. Quote what is meant literally, and put variables in `env`.";
    return { problem: `needs a shell: ${describeSyntax(syntax)}`, accepted, cause };
  }
  const tooLarge = faultInSize(words);
  return tooLarge === undefined
    ? { value: words }
    : { problem: tooLarge, accepted: 'a shorter command; put a long one into the image' };
}

/** Whether `parseCommand` takes a text for YAML. */
export function isYamlList(text: string): boolean {
  return /^(\[|-\s)/.test(withoutComments(text));
}

function withoutComments(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:\s*#.*(?:\n|$))+/, '')
    .trim();
}

/** A quoted part becomes a quotation mark, and a continued line one line. */
function withoutQuoted(command: string): string {
  return command.replace(QUOTED, (quoted) => (quoted === '\\\n' ? '' : '"'));
}

function describeSyntax(syntax: string): string {
  if (syntax === '\n') return 'it has several lines, which a shell runs as several commands';
  if (syntax.endsWith('=')) return 'it starts with `NAME=value`';
  return `it has an unquoted ${syntax === '`' ? 'backtick' : `\`${syntax}\``}`;
}

function wordsOfShell(text: string): readonly string[] | undefined {
  try {
    return shlex.split(text);
  } catch {
    return undefined;
  }
}
