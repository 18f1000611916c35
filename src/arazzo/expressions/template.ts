import { isRecord } from '../../json.ts';
import { type Expression, resolveExpression, type Scope } from './expression.ts';
import { EXPRESSION_START, POINTER, refuseMembers, scanExpression } from './runtime-expression.ts';
import type { Scanner } from './scanner.ts';

/** A value of the document in which expressions are replaced: a payload, or the value of a parameter. */
export type Template =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | TextTemplate
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Template])[] };

/** A text with expressions in it. */
export interface TextTemplate {
  readonly kind: 'text';
  readonly parts: readonly (string | Expression)[];
}

/** An expression in a request that stands for nothing although it must not, or for something that does not fit its place. */
export class Unresolvable extends Error {
  override readonly name = 'Unresolvable' as const;
}

const STARTS = new RegExp(`\\$(?=${EXPRESSION_START})`, 'y');
/** `$$inputs.a` and `{$$a}` say `$inputs.a` and `{$a}`: the way to write a `$` that begins no expression. */
const ESCAPED = new RegExp(`\\{\\$\\$|\\$\\$(?=${EXPRESSION_START})`, 'y');

/**
 * Reads the expressions in one string: it is one as a whole, has some in braces, or has some without braces after other text
 * (`Bearer $inputs.apiToken`, which the grammar of Arazzo 1.0.1 makes a literal, and every author means as an expression).
 * A `$` that begins nothing like an expression stays as it is.
 * @throws SyntaxFault when something looks like an expression and is none, or does not say where it ends.
 */
export function scanText(scanner: Scanner): Template {
  const parts = scanParts(scanner);
  if (parts.every((part) => typeof part === 'string')) return { kind: 'literal', value: parts.join('') };
  const [first] = parts;
  const isWhole = typeof first === 'object' && first.text === scanner.text;
  return isWhole ? { kind: 'expression', expression: first } : { kind: 'text', parts };
}

/** What a text consists of, in its order. @throws SyntaxFault as `scanText` does. */
export function scanParts(scanner: Scanner): (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  while (!scanner.atEnd) {
    const dollar = scanner.match(ESCAPED)?.slice(0, -1);
    if (dollar !== undefined) parts.push(dollar);
    else if (scanner.sees(STARTS)) parts.push(scanBare(scanner));
    else if (scanner.sees('{$')) parts.push(scanBraced(scanner));
    else parts.push(scanner.match(/[^$][^${]*|\$/sy) ?? '');
  }
  return parts;
}

/** Reads an expression in braces. @throws SyntaxFault when it is none. */
export function scanBraced(scanner: Scanner): Expression {
  scanner.expect('{');
  const expression = scanExpression(scanner, POINTER.alone);
  scanner.expect('}');
  return expression;
}

/** Without braces, nothing says where an expression ends: what follows must not look like more of it. */
function scanBare(scanner: Scanner): Expression {
  const expression = scanExpression(scanner, scanner.position === 0 ? POINTER.alone : POINTER.amidText);
  if (scanner.atEnd) return expression;
  const inBraces = `"{${expression.text}}" where text follows`;
  refuseMembers(scanner, expression, inBraces);
  if (expression.text.includes('#')) scanner.fail(`a JSON pointer needs braces here; write ${inBraces}`);
  return expression;
}

/** Reads a JSON value of the document; `parse` is given every string in it, with its place in the value. */
export function parseTemplate(
  value: unknown,
  parse: (text: string, path: readonly (string | number)[]) => Template,
): Template {
  const walk = (node: unknown, path: readonly (string | number)[]): Template => {
    if (typeof node === 'string') return parse(node, path);
    if (Array.isArray(node)) return { kind: 'array', items: node.map((item, index) => walk(item, [...path, index])) };
    if (!isRecord(node)) return { kind: 'literal', value: node };
    return {
      kind: 'object',
      members: Object.entries(node).map(([name, member]) => [name, walk(member, [...path, name])]),
    };
  };
  return walk(value, []);
}

/**
 * Fills a template in.
 * @returns the value; `undefined` when it is to be left out, because it consists of an optional input that was not given.
 * @throws Unresolvable when any other expression stands for nothing, or for no text within a text.
 */
export function fillTemplate(template: Template, scope: Scope): unknown {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return resolveRequired(template.expression, scope);
    case 'text': {
      const texts = template.parts.map((part) => (typeof part === 'string' ? part : fillPart(part, scope)));
      return texts.includes(undefined) ? undefined : texts.join('');
    }
    case 'array':
      return template.items.map((item) => fillTemplate(item, scope)).filter((item) => item !== undefined);
    case 'object':
      return Object.fromEntries(
        template.members
          .map(([name, member]) => [name, fillTemplate(member, scope)] as const)
          .filter(([, value]) => value !== undefined),
      );
  }
}

function fillPart(expression: Expression, scope: Scope): string | undefined {
  const value = resolveRequired(expression, scope);
  return value === undefined ? undefined : asText(value, `"${expression.text}"`);
}

function resolveRequired(expression: Expression, scope: Scope): unknown {
  const value = resolveExpression(expression, scope);
  const omitted = expression.kind === 'input' && !scope.inputs.has(expression.name);
  if (value === undefined && !omitted) throw new Unresolvable(`"${expression.text}" has no value`);
  return value;
}

/**
 * A value as text. Only strings, numbers and booleans have a form as text that everybody agrees on.
 * @throws Unresolvable for null, a list or an object; `what` names it there.
 */
export function asText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
  throw new Unresolvable(`${what} is ${kind}, which cannot be written as text`);
}
