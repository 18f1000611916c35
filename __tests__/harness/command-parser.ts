import { CaselessMap } from './caseless-map.ts';

/** A workflow command found in a line. */
export interface WorkflowCommand {
  name: string;
  properties: CaselessMap<string>;
  data: string;
}

type Escapes = readonly (readonly [string, string])[];

// The runner unescapes %25 last, so %250A becomes %0A and not a line break.
const LEGACY_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

// The characters that .NET's Char.IsWhiteSpace accepts and String.TrimStart removes: U+0085 yes, U+FEFF no.
const LEADING_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * Finds the command in a line, first in the form `::name k=v,k=v::data` at its start, then in the legacy form `##[name
 * k=v;k=v]data` anywhere in it. Unregistered names are not commands.
 *
 * actions/runner v2.336.0, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse;
 * src/Runner.Worker/ActionCommandManager.cs, TryProcessCommand.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  return parseAtStart(line, isRegistered) ?? parseLegacy(line, isRegistered);
}

function parseAtStart(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const message = line.replace(LEADING_BLANKS, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = cutAtSpace(message.slice(2, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', PROPERTY_ESCAPES),
    data: undoEscapes(message.slice(end + 2), DATA_ESCAPES),
  };
}

function parseLegacy(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const prefix = line.indexOf('##[');
  if (prefix < 0) return undefined;
  const end = line.indexOf(']', prefix);
  if (end < 0) return undefined;
  const [name, properties] = cutAtSpace(line.slice(prefix + 3, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties, ';', LEGACY_ESCAPES),
    data: undoEscapes(line.slice(end + 1), LEGACY_ESCAPES),
  };
}

function cutAtSpace(info: string): [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function parseProperties(text: string, separator: string, escapes: Escapes): CaselessMap<string> {
  const properties = new CaselessMap<string>();
  for (const pair of text.split(separator)) {
    // Split('=', 2, RemoveEmptyEntries): empty names and values are dropped.
    const match = /^=*([^=]+)=+(.+)$/s.exec(pair);
    if (match?.[1] !== undefined && match[2] !== undefined) properties.set(match[1], undoEscapes(match[2], escapes));
  }
  return properties;
}

function undoEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
