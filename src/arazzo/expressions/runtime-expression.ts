import type { Expression, Root } from './expression.ts';
import { parsePointer } from './json-pointer.ts';
import type { Scanner } from './scanner.ts';

const REFUSED_ROOTS: Readonly<Record<string, string>> = {
  outputs: '"$outputs" is not supported; refer to a step output instead',
  workflows: '"$workflows" is not supported: one workflow is run at a time',
  sourceDescriptions: '"$sourceDescriptions" is allowed only in operationId',
  components: '"$components" is not supported',
  message: '"$message" belongs to AsyncAPI steps, which are not supported',
  self: '"$self" is not supported',
};
const ROOTS = ['url', 'method', 'statusCode', 'request', 'response', 'inputs', 'steps', ...Object.keys(REFUSED_ROOTS)];

/** The text after the `$` of an expression, or of something meant as one: a root of Arazzo, or `name.name`. */
export const EXPRESSION_START = `(?:(?:${ROOTS.join('|')})\\b|[A-Za-z]+\\.[A-Za-z])`;

/**
 * The extent of a JSON pointer. Its tokens may contain any character (RFC 6901); braces end it, as in Arazzo 1.1.
 * Within a longer text, blanks, quotes, brackets and the operators of a condition end it too.
 */
export const POINTER = {
  alone: /[^{}]*/y,
  amidText: /(\/((?!==|!=|<|>|&&|\|\|)[^\s{}"',()[\]/])*)*/y,
} as const;

/** Parses a text that is a single runtime expression. @throws SyntaxFault when it is not. */
export function scanWhole(scanner: Scanner): Expression {
  const expression = scanExpression(scanner, POINTER.alone);
  if (!scanner.atEnd) refuseMembers(scanner, expression, '');
  if (!scanner.atEnd) scanner.fail('expected the end of the expression');
  return expression;
}

/**
 * Parses the runtime expression at the scanner's position, and records it in the scanner.
 * @throws SyntaxFault when it is invalid or not supported.
 */
export function scanExpression(scanner: Scanner, pointer: RegExp): Expression {
  const start = scanner.position;
  scanner.expect('$');
  const parts = scanRoot(scanner, start, pointer);
  const expression = { ...parts, text: scanner.text.slice(start, scanner.position) };
  scanner.expressions.push(expression);
  return expression;
}

function scanRoot(scanner: Scanner, start: number, pointer: RegExp): Root {
  const root = scanner.match(/[A-Za-z]+/y) ?? '';
  switch (root) {
    case 'url':
    case 'method':
    case 'statusCode':
      return { kind: root };
    case 'request':
    case 'response':
      return scanMessagePart(scanner, root, pointer);
    case 'inputs':
      scanner.expect('.');
      return { kind: 'input', name: scanName(scanner), pointer: scanPointer(scanner, pointer) };
    case 'steps': {
      scanner.expect('.');
      const stepId = scanName(scanner);
      scanner.expect('.outputs.');
      return { kind: 'output', stepId, name: scanName(scanner), pointer: scanPointer(scanner, pointer) };
    }
    default: {
      scanner.position = start;
      const refusal = Object.hasOwn(REFUSED_ROOTS, root) ? REFUSED_ROOTS[root] : undefined;
      return scanner.fail(refusal ?? `"$${root}" is not a runtime expression`);
    }
  }
}

function scanMessagePart(scanner: Scanner, of: 'request' | 'response', pointer: RegExp): Root {
  scanner.expect('.');
  if (scanner.take('body')) return { kind: 'body', of, pointer: scanPointer(scanner, pointer) };
  const part =
    scanner.match(/(header|query|path)\./y) ?? scanner.fail('expected "header.", "query.", "path." or "body"');
  if (part === 'header.') {
    // Token characters (RFC 9110, section 5.6.2), up to an operator of a condition.
    const name =
      scanner.match(/((?!!=|&&|\|\|)[!#$%&'*+.^_`|~0-9A-Za-z-])+/y) ?? scanner.fail('expected a header name');
    return { kind: 'header', of, name: name.toLowerCase() };
  }
  if (of === 'response') scanner.fail(`a response has no ${part.slice(0, -1)}`);
  return { kind: part === 'query.' ? 'query' : 'path', name: scanName(scanner) };
}

function scanName(scanner: Scanner): string {
  return scanner.match(/[A-Za-z0-9_]+(-+[A-Za-z0-9_]+)*/y) ?? scanner.fail('expected a name');
}

function scanPointer(scanner: Scanner, pointer: RegExp): readonly string[] {
  // `$inputs.repository#12`: a `#` belongs to the expression only before a pointer.
  if (scanner.match(/#(?=$|[/\s{}"',()[\]])/y) === undefined) return [];
  return parsePointer(scanner.match(pointer) ?? '') ?? scanner.fail('the JSON pointer is malformed');
}

/**
 * Rejects a text that continues after an expression as if with a member: `$inputs.user.name`, `$inputs.list[0]`.
 * @param orText what else the author may have meant, and how to write it.
 * @throws SyntaxFault that explains how to write it.
 */
export function refuseMembers(scanner: Scanner, { kind, text }: Expression, orText: string): void {
  const rest = scanner.text.slice(scanner.position);
  const name = /^(?:\.|\[['"]?)?([\p{L}\p{N}_-]+)/u.exec(rest)?.[1];
  if (name === undefined || !/^[.[\p{L}\p{N}_]/u.test(rest)) return;
  const hasMembers = kind === 'body' || kind === 'input' || kind === 'output';
  const pointer = `${text}${text.includes('#') ? '' : '#'}/${name}`;
  const spellings = [...(hasMembers ? [`"${pointer}" for a member`] : []), ...(orText === '' ? [] : [orText])];
  const suggestion = spellings.length === 0 ? '' : `; write ${spellings.join(', or ')}`;
  scanner.fail(`expected the end of the expression "${text}"${suggestion}`);
}
