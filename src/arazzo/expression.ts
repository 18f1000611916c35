import type { OperationCall, OperationResponse } from './host.ts';
import { parsePointer, resolvePointer } from './json-pointer.ts';
import { Scanner } from './scanner.ts';

/** A runtime expression of Arazzo 1.0.1 (section "Runtime Expressions"), parsed. `text` is what the document says. */
export type Expression = { readonly text: string } & (
  | { readonly kind: 'url' }
  | { readonly kind: 'method' }
  | { readonly kind: 'statusCode' }
  | { readonly kind: 'header'; readonly of: 'request' | 'response'; readonly name: string }
  | { readonly kind: 'query'; readonly name: string }
  | { readonly kind: 'path'; readonly name: string }
  | { readonly kind: 'body'; readonly of: 'request' | 'response'; readonly pointer: readonly string[] }
  | { readonly kind: 'input'; readonly name: string; readonly pointer: readonly string[] }
  | { readonly kind: 'output'; readonly stepId: string; readonly name: string; readonly pointer: readonly string[] }
);

/** What expressions are resolved against. */
export interface Scope {
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly call?: OperationCall;
  readonly response?: OperationResponse;
}

const REFUSED_ROOTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    outputs: '"$outputs" is not supported; refer to a step output instead',
    workflows: '"$workflows" is not supported: one workflow is run at a time',
    sourceDescriptions: '"$sourceDescriptions" is allowed only in operationId',
    components: '"$components" is not supported',
    message: '"$message" belongs to AsyncAPI steps, which are not supported',
    self: '"$self" is not supported',
  }),
);

/** Reads a text that is one runtime expression and nothing else. @throws SyntaxFault when it is not. */
export function parseExpression(text: string): Expression {
  const scanner = new Scanner(text);
  const expression = scanExpression(scanner);
  if (!scanner.atEnd) scanner.fail('the expression should end');
  return expression;
}

/**
 * Reads one runtime expression at the scanner's place. A JSON pointer runs to the next blank, brace, quote, comma, bracket or
 * operator of a condition.
 * @throws SyntaxFault when it is none, or one that the engine refuses.
 */
export function scanExpression(scanner: Scanner): Expression {
  const start = scanner.position;
  const textSoFar = () => scanner.text.slice(start, scanner.position);
  scanner.expect('$');
  const root = scanner.match(/[A-Za-z]+/y) ?? '';
  switch (root) {
    case 'url':
    case 'method':
    case 'statusCode':
      return { kind: root, text: textSoFar() };
    case 'request':
    case 'response':
      return scanMessagePart(scanner, root, textSoFar);
    case 'inputs': {
      scanner.expect('.');
      const name = scanName(scanner);
      const pointer = scanPointer(scanner);
      return { kind: 'input', name, pointer, text: textSoFar() };
    }
    case 'steps': {
      scanner.expect('.');
      const stepId = scanName(scanner);
      scanner.expect('.outputs.');
      const name = scanName(scanner);
      const pointer = scanPointer(scanner);
      return { kind: 'output', stepId, name, pointer, text: textSoFar() };
    }
    default:
      scanner.position = start;
      return scanner.fail(REFUSED_ROOTS.get(root) ?? `"$${root}" is not a runtime expression`);
  }
}

function scanMessagePart(scanner: Scanner, of: 'request' | 'response', textSoFar: () => string): Expression {
  scanner.expect('.');
  if (scanner.take('body')) {
    const pointer = scanPointer(scanner);
    return { kind: 'body', of, pointer, text: textSoFar() };
  }
  const part =
    scanner.match(/(header|query|path)\./y) ?? scanner.fail('expected "header.", "query.", "path." or "body"');
  // RFC 9110 token characters, section 5.6.2, up to an operator of a condition; other names as identifiers.
  const name = part === 'header.' ? scanner.match(/((?!!=|&&|\|\|)[!#$%&'*+.^_`|~0-9A-Za-z-])+/y) : scanName(scanner);
  if (name === undefined) scanner.fail('expected a header name');
  if (part === 'header.') return { kind: 'header', of, name: name.toLowerCase(), text: textSoFar() };
  if (of === 'response') scanner.fail(`a response has no ${part.slice(0, -1)}`);
  return { kind: part === 'query.' ? 'query' : 'path', name, text: textSoFar() };
}

function scanName(scanner: Scanner): string {
  return scanner.match(/[A-Za-z0-9_]+(-+[A-Za-z0-9_]+)*/y) ?? scanner.fail('expected a name');
}

function scanPointer(scanner: Scanner): readonly string[] {
  // `$inputs.repository#12`: a `#` before anything but a pointer is not the expression's.
  if (scanner.match(/#(?=$|[/\s{}"',()[\]])/y) === undefined) return [];
  const pointer = scanner.match(/(\/((?!==|!=|<|>|&&|\|\|)[^\s{}"',()[\]/])*)*/y) ?? '';
  return parsePointer(pointer) ?? scanner.fail('the JSON pointer is malformed');
}

/**
 * The value an expression stands for.
 * @returns JSON; `undefined` when it stands for nothing (an input not given, a missing member, a step not yet run).
 */
export function resolveExpression(expression: Expression, scope: Scope): unknown {
  const { call, response } = scope;
  switch (expression.kind) {
    case 'url':
      return response?.url;
    case 'method':
      return response?.method ?? call?.method;
    case 'statusCode':
      return response?.statusCode;
    case 'header':
      return expression.of === 'response'
        ? resolvePointer(response?.headers, [expression.name])
        : requestHeader(call, expression.name);
    case 'query':
      return resolvePointer(call?.query, [expression.name]);
    case 'path':
      return resolvePointer(call?.pathParameters, [expression.name]);
    case 'body':
      return resolvePointer(expression.of === 'response' ? response?.body : call?.body, expression.pointer);
    case 'input':
      return resolvePointer(scope.inputs.get(expression.name), expression.pointer);
    case 'output':
      return resolvePointer(scope.steps.get(expression.stepId)?.get(expression.name), expression.pointer);
  }
}

function requestHeader(call: OperationCall | undefined, name: string): string | undefined {
  return Object.entries(call?.headers ?? {}).find(([header]) => header.toLowerCase() === name)?.[1];
}
