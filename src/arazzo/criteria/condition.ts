import type { Expression } from '../expressions/expression.ts';
import { POINTER, refuseMembers, scanExpression } from '../expressions/runtime-expression.ts';
import { Scanner, SyntaxFault } from '../expressions/scanner.ts';
import { scanBraced, scanParts, type TextTemplate } from '../expressions/template.ts';
import { isSingular, type Query, scanQuery, scanQueryString } from './jsonpath.ts';

/** The two languages a condition is written in: Arazzo's `simple`, and `jsonpath` with the author's boolean dialect. */
export type Dialect = 'simple' | 'jsonpath';

/** What is compared: a literal, a text with expressions in it, a runtime expression, or a JSONPath query over the context. */
export type Operand =
  | TextTemplate
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly members: readonly (string | number)[] }
  | { readonly kind: 'query'; readonly query: Query<Condition>; readonly text: string };

/** A comparator that another one begins with stands behind it. */
const COMPARATORS = ['==', '!=', '<=', '>=', '<', '>'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A condition, parsed. */
export type Condition =
  | { readonly kind: 'or' | 'and'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'test'; readonly operand: Operand }
  | {
      readonly kind: 'comparison';
      readonly comparator: Comparator;
      readonly left: Operand;
      readonly right: Operand;
    };

/**
 * Reads a condition: `or > and > not or parentheses > comparison or test > operand`.
 *
 * Authors write `$.state == "active"` with `type: jsonpath`. That is no JSONPath query, but it is what RFC 9535 calls a
 * logical expression (the inside of a filter), so one grammar serves queries, that dialect and Arazzo's simple conditions.
 * @param scanner at the beginning of the condition as the document has it.
 * @throws SyntaxFault with the position of the first character that does not fit.
 */
export function scanCondition(scanner: Scanner, dialect: Dialect): Condition {
  const condition = scanOr(scanner, dialect);
  scanner.skipBlanks();
  if (!scanner.atEnd) scanner.fail('expected the end of the condition');
  return condition;
}

function scanOr(scanner: Scanner, dialect: Dialect): Condition {
  return scanChain(scanner, 'or', '||', () =>
    scanChain(scanner, 'and', '&&', () => scanner.nested(() => scanUnary(scanner, dialect))),
  );
}

function scanChain(scanner: Scanner, kind: 'or' | 'and', mark: string, scanPart: () => Condition): Condition {
  const first = scanPart();
  const parts = [first];
  scanner.skipBlanks();
  while (scanner.take(mark)) {
    parts.push(scanPart());
    scanner.skipBlanks();
  }
  return parts.length === 1 ? first : { kind, parts };
}

function scanUnary(scanner: Scanner, dialect: Dialect): Condition {
  scanner.skipBlanks();
  if (!scanner.sees('!=') && scanner.take('!'))
    return { kind: 'not', part: scanner.nested(() => scanUnary(scanner, dialect)) };
  if (scanner.take('(')) {
    const inner = scanOr(scanner, dialect);
    scanner.skipBlanks();
    scanner.expect(')');
    return inner;
  }
  return scanComparison(scanner, dialect);
}

function scanComparison(scanner: Scanner, dialect: Dialect): Condition {
  const left = scanOperand(scanner, dialect);
  scanner.skipBlanks();
  const comparator = scanComparator(scanner);
  if (comparator === undefined) {
    if (left.kind === 'literal' && typeof left.value !== 'boolean') scanner.fail('expected a comparison');
    return { kind: 'test', operand: left };
  }
  scanner.skipBlanks();
  const right = scanOperand(scanner, dialect);
  for (const side of [left, right]) {
    if (side.kind === 'query' && !isSingular(side.query)) {
      scanner.fail(`"${side.text}" can select several values; only names and indices are allowed in a comparison`);
    }
  }
  return { kind: 'comparison', comparator, left, right };
}

function scanComparator(scanner: Scanner): Comparator | undefined {
  const wrong = scanner.match(/[!=]==|=(?!=)/y);
  if (wrong !== undefined) scanner.fail(`"${wrong}" is not an operator; write "${wrong === '!==' ? '!=' : '=='}"`);
  return COMPARATORS.find((comparator) => scanner.take(comparator));
}

function scanOperand(scanner: Scanner, dialect: Dialect): Operand {
  const start = scanner.position;
  if (scanner.sees("'") || scanner.sees('"')) return scanLiteral(scanner, dialect);
  if (scanner.sees('@') || scanner.sees(/\$(?![A-Za-z])/y)) {
    if (dialect === 'simple') scanner.fail('a JSONPath needs "type: jsonpath" and a context');
    const query = scanQuery(scanner, (inner) => scanOr(inner, dialect));
    return { kind: 'query', query, text: scanner.text.slice(start, scanner.position) };
  }
  if (scanner.sees('$')) {
    const expression = scanExpression(scanner, POINTER.amidText);
    return { kind: 'expression', expression, members: scanMembers(scanner, expression) };
  }
  if (scanner.sees('{$')) return { kind: 'expression', expression: scanBraced(scanner), members: [] };
  const number = scanner.match(/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y);
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  const word = scanner.match(/(true|false|null)(?![A-Za-z0-9_])/y);
  if (word !== undefined) return { kind: 'literal', value: word === 'null' ? null : word === 'true' };
  if (scanner.sees(/[A-Za-z]+\s*\(/y)) scanner.fail('JSONPath functions are not supported');
  return scanner.fail('expected a value: a quoted string, a number, true, false, null or an expression');
}

/** A quoted string, in which expressions are replaced as in any other text of the document. */
function scanLiteral(scanner: Scanner, dialect: Dialect): Operand {
  const start = scanner.position;
  const value = dialect === 'simple' ? scanSimpleString(scanner) : scanQueryString(scanner);
  try {
    const parts = scanParts(new Scanner(value, scanner.expressions));
    const isLiteral = parts.every((part) => typeof part === 'string');
    return isLiteral ? { kind: 'literal', value: parts.join('') } : { kind: 'text', parts };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    scanner.position = start;
    return scanner.fail(`in this string, ${error.reason}`);
  }
}

/** A string of a simple condition: a doubled quote is its only escape (Arazzo 1.0.1, "Literals"). */
function scanSimpleString(scanner: Scanner): string {
  const text = scanner.match(/'(?:[^']|'')*'|"(?:[^"]|"")*"/y) ?? scanner.fail('the string is not closed');
  const quote = text.slice(0, 1);
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}

/** Arazzo's `.` and `[]` operators after a runtime expression that may have members, as in `$response.body.state`. */
function scanMembers(scanner: Scanner, expression: Expression): (string | number)[] {
  const members: (string | number)[] = [];
  if (!('pointer' in expression)) refuseMembers(scanner, expression, '');
  for (;;) {
    if (scanner.take('.')) members.push(scanner.match(/[A-Za-z0-9_-]+/y) ?? scanner.fail('expected a member name'));
    else if (scanner.take('[')) {
      const index = scanner.match(/[0-9]+/y);
      if (index === undefined && !scanner.sees("'") && !scanner.sees('"'))
        scanner.fail('expected an index or a string');
      members.push(index === undefined ? scanSimpleString(scanner) : Number(index));
      scanner.expect(']');
    } else return members;
  }
}
