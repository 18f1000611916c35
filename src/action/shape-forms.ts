import * as shlex from 'shlex';
import { parse as parseYaml } from 'yaml';
import { type Parsed, shapeOf } from './input-forms.ts';

/** A whole number within bounds, both included. */
export function parseWhole(text: string, least: number, most: number): Parsed<number> {
  const value = /^-?[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { value };
  const problem = Number.isNaN(value) ? `is not a whole number (${shapeOf(text)})` : `is ${value}`;
  return { problem, accepted: `a whole number from ${least} to ${most}` };
}

/** One of a few words. */
export function parseChoice<T extends string>(text: string, choices: readonly T[]): Parsed<T> {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return { value };
  return {
    problem: `is none of its words (${shapeOf(text)})`,
    accepted: choices.map((choice) => `\`${choice}\``).join(', '),
  };
}

/** `true` or `false`, in YAML 1.2's spellings. */
export function parseFlag(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(false|False|FALSE)$/.test(text)) return { value: false };
  return { problem: `is not a yes or no (${shapeOf(text)})`, accepted: '`true` or `false`' };
}

/** A command: a YAML list of strings (`[node, server.js]` or `- ` lines), else words as a POSIX shell splits them. */
export function parseCommand(text: string): Parsed<readonly string[]> {
  const accepted = 'shell words such as `node server.js --port 3000`, or a YAML list';
  if (/^(\[|-\s)/.test(text)) {
    const list = readYaml(text);
    if (Array.isArray(list) && list.length > 0) return { value: list.map(scalarText) };
    return { problem: 'looks like a YAML list and is none', accepted };
  }
  try {
    const words = shlex.split(text);
    if (words.length > 0) return { value: words };
  } catch {
    return { problem: 'has a quotation that is not closed', accepted };
  }
  return { problem: 'has no words', accepted };
}

/**
 * Names with values: a YAML map, else one `NAME=value` a line, the value taken as it stands (no quotes, no escapes); empty lines
 * and lines that begin with `#` do not count.
 * @param name what a name must look like.
 */
export function parseMap(text: string, name: RegExp): Parsed<Readonly<Record<string, string>>> {
  const accepted = 'one `NAME=value` a line, or a YAML map';
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const pairs = lines.map((line) => /^\s*([^=:\s]+)=(.*)$/.exec(line));
  const entries = pairs.every((pair) => pair !== null)
    ? pairs.map((pair): [string, string] => [pair?.[1] ?? '', (pair?.[2] ?? '').trimEnd()])
    : entriesOfYaml(text);
  if (entries === undefined) {
    const number = pairs.indexOf(null) + 1;
    return { problem: `has a line without \`=\` (line ${number} of ${lines.length})`, accepted };
  }
  const odd = entries.findIndex(([key]) => !name.test(key));
  if (odd >= 0) return { problem: `has a name with characters that are not allowed (entry ${odd + 1})`, accepted };
  return { value: Object.fromEntries(entries) };
}

function entriesOfYaml(text: string): [string, string][] | undefined {
  const map = readYaml(text);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  const entries = Object.entries(map);
  if (entries.some(([, value]) => typeof value === 'object' && value !== null)) return undefined;
  return entries.map(([key, value]) => [key, scalarText(value)]);
}

function readYaml(text: string): unknown {
  try {
    // With `silent` it would pass over errors and give what it could read.
    return parseYaml(text, { schema: 'core', logLevel: 'error' });
  } catch {
    return undefined;
  }
}

function scalarText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
