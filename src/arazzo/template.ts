import { isRecord } from '../json.ts';
import { type Expression, resolveExpression, type Scope, scanExpression } from './expression.ts';
import { Scanner } from './scanner.ts';

/** A value of the document in which expressions are replaced: a payload, or the value of a parameter. */
export type Template =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Template])[] };

type ValuePath = readonly (string | number)[];

interface PlacedExpression {
  readonly expression: Expression;
  readonly path: ValuePath;
}

/** An expression in a request that stands for nothing although it must not. */
export class Unresolvable extends Error {
  override readonly name = 'Unresolvable' as const;
  readonly expression: Expression;

  constructor(expression: Expression) {
    super(`"${expression.text}" has no value`);
    this.expression = expression;
  }
}

const ROOT =
  /\$(url|method|statusCode|request|response|inputs|steps|outputs|workflows|sourceDescriptions|components|message|self)\b/y;
const LOOKS_LIKE_EXPRESSION = /\$[A-Za-z]+\.[A-Za-z]/y;

/**
 * Reads the expressions in one string: it is one as a whole, has some in braces, or has some without braces after other text
 * (`Bearer $inputs.apiToken`, which the grammar of Arazzo 1.0.1 makes a literal, and every author means as an expression).
 * A `$` that begins nothing like an expression stays as it is.
 * @throws SyntaxFault when something looks like an expression and is none.
 */
export function parseText(text: string): Template {
  const scanner = new Scanner(text);
  const parts: (string | Expression)[] = [];
  let literal = '';
  while (!scanner.atEnd) {
    const expression = scanEmbedded(scanner);
    if (expression === undefined) {
      literal += scanner.match(/[^$][^${]*|\$/sy) ?? '';
      continue;
    }
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push(expression);
  }
  if (literal !== '') parts.push(literal);
  const [only, ...more] = parts;
  if (only === undefined || (more.length === 0 && typeof only === 'string')) return { kind: 'literal', value: text };
  return more.length === 0 && typeof only === 'object' && only.text === text
    ? { kind: 'expression', expression: only }
    : { kind: 'text', parts };
}

function scanEmbedded(scanner: Scanner): Expression | undefined {
  if (scanner.sees('{$')) {
    scanner.take('{');
    const expression = scanExpression(scanner);
    scanner.expect('}');
    return expression;
  }
  const start = scanner.position;
  const starts = scanner.match(ROOT) !== undefined || scanner.match(LOOKS_LIKE_EXPRESSION) !== undefined;
  scanner.position = start;
  return starts ? scanExpression(scanner) : undefined;
}

/** Reads a JSON value of the document; `parse` is given every string in it. */
export function parseTemplate(value: unknown, parse: (text: string, path: ValuePath) => Template): Template {
  const walk = (node: unknown, path: ValuePath): Template => {
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
 * @throws Unresolvable when any other expression stands for nothing.
 */
export function fillTemplate(template: Template, scope: Scope): unknown {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return resolveRequired(template.expression, scope);
    case 'text':
      return fillText(template.parts, scope);
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

function fillText(parts: readonly (string | Expression)[], scope: Scope): string | undefined {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : resolveRequired(part, scope);
    if (value === undefined) return undefined;
    text += typeof value === 'string' ? value : JSON.stringify(value);
  }
  return text;
}

function resolveRequired(expression: Expression, scope: Scope): unknown {
  const value = resolveExpression(expression, scope);
  const omitted = expression.kind === 'input' && !scope.inputs.has(expression.name);
  if (value === undefined && !omitted) throw new Unresolvable(expression);
  return value;
}

/** Every expression in a template, each with its place in the value. */
export function expressionsInTemplate(template: Template, path: ValuePath = []): PlacedExpression[] {
  switch (template.kind) {
    case 'literal':
      return [];
    case 'expression':
      return [{ expression: template.expression, path }];
    case 'text':
      return template.parts.filter((part) => typeof part !== 'string').map((expression) => ({ expression, path }));
    case 'array':
      return template.items.flatMap((item, index) => expressionsInTemplate(item, [...path, index]));
    case 'object':
      return template.members.flatMap(([name, member]) => expressionsInTemplate(member, [...path, name]));
  }
}
