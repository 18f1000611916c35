import { isRecord } from '../../json.ts';
import { type Expression, resolveExpression, type Scope } from './expression.ts';
import { EXPRESSION_START, POINTER, refuseMembers, scanExpression } from './runtime-expression.ts';
import type { Scanner } from './scanner.ts';

/** A value of the document that may contain expressions: a payload, or the value of a parameter. */
export type Template =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | TextTemplate
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Template])[] };

/** A text that contains expressions. */
export interface TextTemplate {
  readonly kind: 'text';
  readonly parts: readonly (string | Expression)[];
}

/** A required expression of a request has no value, or one that is not valid there. */
export class Unresolvable extends Error {
  override readonly name = 'Unresolvable' as const;
}

const STARTS = new RegExp(`\\$(?=${EXPRESSION_START})`, 'y');
/**
 * `$$inputs.a` and `{$$a}` stand for `$inputs.a` and `{$a}`: the escape for a `$` that does not begin an expression.
 */
const ESCAPED = new RegExp(`\\{\\$\\$|\\$\\$(?=${EXPRESSION_START})`, 'y');

/**
 * Parses the expressions in one string. It is one as a whole, has some in braces, or has some without braces after
 * other text (`Bearer $inputs.apiToken`: a literal in the grammar of Arazzo 1.0.1, but every author means an
 * expression). Any other `$` stays as it is.
 * @throws SyntaxFault for something that looks like an expression but is invalid, or has no clear end.
 */
export function scanText(scanner: Scanner): Template {
  const parts = scanParts(scanner);
  if (parts.every((part) => typeof part === 'string')) return { kind: 'literal', value: parts.join('') };
  const [first] = parts;
  const isWhole = typeof first === 'object' && first.text === scanner.text;
  return isWhole ? { kind: 'expression', expression: first } : { kind: 'text', parts };
}

/** Splits a text into its parts, in order. @throws SyntaxFault as `scanText` does. */
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

/** Parses an expression in braces. @throws SyntaxFault when it is invalid. */
export function scanBraced(scanner: Scanner): Expression {
  scanner.expect('{');
  const expression = scanExpression(scanner, POINTER.alone);
  scanner.expect('}');
  return expression;
}

/** Without braces an expression has no end mark, so the text after it must not look like a part of it. */
function scanBare(scanner: Scanner): Expression {
  const expression = scanExpression(scanner, scanner.position === 0 ? POINTER.alone : POINTER.amidText);
  if (scanner.atEnd) return expression;
  const inBraces = `"{${expression.text}}" where text follows`;
  refuseMembers(scanner, expression, inBraces);
  if (expression.text.includes('#')) scanner.fail(`a JSON pointer needs braces here; write ${inBraces}`);
  return expression;
}

/** Converts a JSON value of the document into a template. `parse` receives every string in it, with its path. */
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
 * Fills in a template.
 * @returns the value; `undefined` when it consists of an omitted optional input and must be left out.
 * @throws Unresolvable when any other expression has no value, or no text form within a text.
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
 * Converts a value to text. Only strings, numbers and booleans have an undisputed text form.
 * @throws Unresolvable for null, a list or an object; `what` is its name in the error.
 */
export function asText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
  throw new Unresolvable(`${what} is ${kind}, which cannot be written as text`);
}
