import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** A title as it stands in the source, and where. */
export interface FoundTitle {
  readonly title: string;
  readonly file: string;
}

/**
 * Every title that the action can put over an annotation, read from the source: what is given to a property `title`, and to a
 * parameter of that name. In templates the kinds of thing are written out, and every other placeholder is an ellipsis.
 * @throws when something is given that no title can be read from.
 */
export function errorTitles(): FoundTitle[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((file) => ({ file, text: withoutComments(readFileSync(join(source, file), 'utf8')) }));
  const takers = texts.flatMap(({ text }) => classesThatTakeTitles(text));
  return texts.flatMap(({ file, text }) => {
    const given = [
      ...titleProperties(text),
      ...[...takers, ...functionsThatTakeTitles(text)].flatMap((taker) => argumentsGiven(text, taker)),
    ];
    return given.flatMap((expression) => titlesIn(expression, file)).map((title) => ({ title, file }));
  });
}

/** Something that is called with a title. */
interface Taker {
  readonly call: string;
  readonly index: number;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function classesThatTakeTitles(text: string): Taker[] {
  return [...text.matchAll(/class (\w+) [^{]*\{(?:(?!\nclass )[\s\S])*?constructor\(\s*([^)]*)/g)].flatMap(
    ([, name = '', parameters = '']) => takerOf(`new ${name}`, parameters),
  );
}

function functionsThatTakeTitles(text: string): Taker[] {
  return [...text.matchAll(/(?:function |const )(\w+)(?: = (?:async )?)?\(([^)]*)\)/g)].flatMap(
    ([, name = '', parameters = '']) => takerOf(name, parameters),
  );
}

function takerOf(call: string, parameters: string): Taker[] {
  const index = splitArguments(parameters).findIndex((parameter) => /^\s*title: string/.test(parameter));
  return index < 0 ? [] : [{ call, index }];
}

function titleProperties(text: string): string[] {
  return [...text.matchAll(/\btitle\s*(?::|=(?!=))\s*/g)].map(
    (match) => splitArguments(text.slice(match.index + match[0].length))[0] ?? '',
  );
}

function argumentsGiven(text: string, { call, index }: Taker): string[] {
  return [...text.matchAll(new RegExp(`(?<!function |class )\\b${call}\\(`, 'g'))].map(
    (match) => splitArguments(text.slice(match.index + match[0].length))[index] ?? '',
  );
}

/** Splits at commas outside of quotes and brackets, up to a `;` or the bracket that closes what was open before. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[\s\S]/g)) {
    if (/^[([{]$/.test(token)) depth += 1;
    if (/^[)\]}]$/.test(token)) depth -= 1;
    if (depth < 0 || (depth === 0 && token === ';')) return parts;
    if (depth === 0 && token === ',') parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

const QUOTED = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** What hands a title on: a name, a member, a type, a call with a title in it. */
const HANDS_ON = /^\s*[\w.?]+(\([\s\S]*\btitle\b[\s\S]*\)|: string)?\s*$/;

function titlesIn(expression: string, file: string): string[] {
  const found = [...expression.matchAll(QUOTED)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
  if (found.length === 0 && !HANDS_ON.test(expression)) {
    throw new Error(`src/${file}: no title can be read from \`${expression.trim().slice(0, 80)}\``);
  }
  return found.flatMap(written);
}

function written(template: string): string[] {
  const kinds = /\$\{[^}]*kind[^}]*\}/i.test(template) ? (['snapshot', 'sandbox'] as const) : (['snapshot'] as const);
  const goals = { snapshot: 'active', sandbox: 'started' };
  return kinds.map((kind) =>
    template
      .replaceAll("\\'", "'")
      .replaceAll(/\$\{GOAL\[[^\]]*\]\}/g, goals[kind])
      .replaceAll(/\$\{[^}]*\bkind\}/g, kind)
      .replaceAll(/\$\{[^}]*\}/g, '…'),
  );
}
