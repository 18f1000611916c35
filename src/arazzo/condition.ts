import { type Expression, scanExpression } from './expression.ts';
import { isSingular, type Query, scanQuery } from './jsonpath.ts';
import { Scanner, scanString } from './scanner.ts';

/** The two languages a condition is written in: Arazzo's `simple`, and `jsonpath` with the author's boolean dialect. */
export type Dialect = 'simple' | 'jsonpath';

/** What is compared: a literal, a runtime expression, or a JSONPath query over the context. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly members: readonly (string | number)[] }
  | { readonly kind: 'query'; readonly query: Query<Condition>; readonly text: string };

export type Comparator = '==' | '!=' | '<=' | '>=' | '<' | '>';

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
 * Parses a condition: `or > and > not or parentheses > comparison or test > operand`.
 *
 * The seed writes `$.state == "active"` with `type: jsonpath`. That is no JSONPath query, but it is what RFC 9535 calls a
 * logical expression (the inside of a filter), so one grammar serves queries, that dialect and Arazzo's simple conditions.
 * @param text the condition as the document has it.
 * @throws SyntaxFault with the position of the first character that does not fit.
 */
export function parseCondition(text: string, dialect: Dialect): Condition {
  const scanner = new Scanner(text);
  const condition = scanOr(scanner, dialect);
  scanner.skipBlanks();
  if (!scanner.atEnd) scanner.fail('the condition should end');
  return condition;
}

function scanOr(scanner: Scanner, dialect: Dialect): Condition {
  return scanChain(scanner, 'or', '||', () => scanChain(scanner, 'and', '&&', () => scanUnary(scanner, dialect)));
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
  if (!scanner.sees('!=') && scanner.take('!')) return { kind: 'not', part: scanUnary(scanner, dialect) };
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
      scanner.fail(`"${side.text}" can select several values; only names and indices may stand in a comparison`);
    }
  }
  return { kind: 'comparison', comparator, left, right };
}

function scanComparator(scanner: Scanner): Comparator | undefined {
  const found = scanner.match(/==|!=|<=|>=|<|>|=/y);
  switch (found) {
    case '==':
    case '!=':
    case '<=':
    case '>=':
    case '<':
    case '>':
      return found;
    case '=':
      return scanner.fail('"=" is not an operator; write "=="');
    default:
      return undefined;
  }
}

function scanOperand(scanner: Scanner, dialect: Dialect): Operand {
  const start = scanner.position;
  if (scanner.sees("'") || scanner.sees('"')) return { kind: 'literal', value: scanString(scanner) };
  if (scanner.sees('@') || /^\$(?![A-Za-z])/.test(scanner.text.slice(start, start + 2))) {
    if (dialect === 'simple') scanner.fail('a JSONPath needs "type: jsonpath" and a context');
    const query = scanQuery(scanner, (inner) => {
      inner.skipBlanks();
      return scanOr(inner, dialect);
    });
    return { kind: 'query', query, text: scanner.text.slice(start, scanner.position) };
  }
  if (scanner.sees('$')) {
    const expression = scanExpression(scanner);
    return { kind: 'expression', expression, members: scanMembers(scanner) };
  }
  const number = scanner.match(/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y);
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  const word = scanner.match(/(true|false|null)(?![A-Za-z0-9_])/y);
  if (word !== undefined) return { kind: 'literal', value: word === 'null' ? null : word === 'true' };
  if (scanner.match(/[A-Za-z]+\s*(?=\()/y) !== undefined) {
    scanner.position = start;
    scanner.fail('JSONPath functions are not supported');
  }
  return scanner.fail('expected a value: a quoted string, a number, true, false, null or an expression');
}

/** Arazzo's `.` and `[]` operators after a runtime expression, as in `$response.body.state`. */
function scanMembers(scanner: Scanner): (string | number)[] {
  const members: (string | number)[] = [];
  for (;;) {
    if (scanner.take('.')) members.push(scanner.match(/[A-Za-z0-9_-]+/y) ?? scanner.fail('expected a member name'));
    else if (scanner.take('[')) {
      const index = scanner.match(/[0-9]+/y);
      members.push(index === undefined ? scanString(scanner) : Number(index));
      scanner.expect(']');
    } else return members;
  }
}

/** Every runtime expression in a condition, in the order in which it is written. */
export function expressionsIn(condition: Condition): Expression[] {
  switch (condition.kind) {
    case 'or':
    case 'and':
      return condition.parts.flatMap(expressionsIn);
    case 'not':
      return expressionsIn(condition.part);
    case 'test':
      return operandExpressions(condition.operand);
    case 'comparison':
      return [...operandExpressions(condition.left), ...operandExpressions(condition.right)];
  }
}

function operandExpressions(operand: Operand): Expression[] {
  if (operand.kind === 'expression') return [operand.expression];
  if (operand.kind === 'literal') return [];
  return operand.query.segments.flatMap(({ selectors }) =>
    selectors.flatMap((selector) => (selector.kind === 'filter' ? expressionsIn(selector.filter) : [])),
  );
}
