import { JSONPath } from 'jsonpath-plus';
import { isRecord } from '../../json.ts';
import type { Scanner } from '../expressions/scanner.ts';

/** One selector of RFC 9535, section 2.3; `F` is what stands in a filter. */
type Selector<F> =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'slice'; readonly text: string }
  | { readonly kind: 'filter'; readonly filter: F };

/** One segment: child, or descendant (`..`). */
interface Segment<F> {
  readonly descendant: boolean;
  readonly selectors: readonly Selector<F>[];
}

/** A JSONPath query; `root` says whether it starts at `$` or at `@`. */
export interface Query<F> {
  readonly root: '$' | '@';
  readonly segments: readonly Segment<F>[];
}

type ScanFilter<F> = (scanner: Scanner) => F;

type Passes<F> = (filter: F, current: unknown) => boolean;

const NAME = /[A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*/uy;
const INTEGER = /(0|-?[1-9][0-9]*)(?![0-9])/y;
const SLICE = /(0|-?[1-9][0-9]*)?\s*:\s*(0|-?[1-9][0-9]*)?(\s*:\s*(0|-?[1-9][0-9]*)?)?/y;

/**
 * Reads a query in RFC 9535 syntax, without function extensions. jsonpath-plus accepts any text and answers `[]` to what it
 * does not understand, so nothing reaches it that this grammar has not read.
 * @throws SyntaxFault at the first character that does not fit.
 */
export function scanQuery<F>(scanner: Scanner, scanFilter: ScanFilter<F>): Query<F> {
  const root = scanner.take('$') ? '$' : '@';
  if (root === '@') scanner.expect('@');
  const segments: Segment<F>[] = [];
  for (;;) {
    const start = scanner.position;
    scanner.skipBlanks();
    const segment = scanSegment(scanner, scanFilter);
    if (segment === undefined) {
      scanner.position = start;
      return { root, segments };
    }
    segments.push(segment);
  }
}

function scanSegment<F>(scanner: Scanner, scanFilter: ScanFilter<F>): Segment<F> | undefined {
  const descendant = scanner.take('..');
  if (scanner.take('[')) return { descendant, selectors: scanBracket(scanner, scanFilter) };
  if (!descendant && !scanner.take('.')) return undefined;
  if (scanner.take('*')) return { descendant, selectors: [{ kind: 'wildcard' }] };
  const name = scanner.match(NAME) ?? scanner.fail('expected a member name');
  return { descendant, selectors: [{ kind: 'name', name }] };
}

function scanBracket<F>(scanner: Scanner, scanFilter: ScanFilter<F>): Selector<F>[] {
  const selectors: Selector<F>[] = [];
  do {
    scanner.skipBlanks();
    selectors.push(scanSelector(scanner, scanFilter));
    scanner.skipBlanks();
  } while (scanner.take(','));
  scanner.expect(']');
  return selectors;
}

function scanSelector<F>(scanner: Scanner, scanFilter: ScanFilter<F>): Selector<F> {
  if (scanner.sees("'") || scanner.sees('"')) {
    const name = scanQueryString(scanner);
    if (name.includes('{$')) scanner.fail('a member name cannot contain an expression');
    return { kind: 'name', name };
  }
  if (scanner.take('*')) return { kind: 'wildcard' };
  if (scanner.take('?')) return { kind: 'filter', filter: scanner.nested(() => scanFilter(scanner)) };
  const slice = scanner.match(SLICE);
  if (slice !== undefined) return { kind: 'slice', text: slice.replace(/\s/g, '') };
  const index = scanner.match(INTEGER) ?? scanner.fail('expected a selector');
  return { kind: 'index', index: Number(index) };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A single- or double-quoted string with the escapes of RFC 9535, section 2.3.1.2; a doubled quote stands for one too. */
export function scanQueryString(scanner: Scanner): string {
  const quote = scanner.take("'") ? "'" : '"';
  if (quote === '"') scanner.expect('"');
  let value = '';
  for (;;) {
    value += scanner.match(quote === "'" ? /[^'\\]*/y : /[^"\\]*/y) ?? '';
    if (scanner.take(quote + quote)) value += quote;
    else if (scanner.take(quote)) return value;
    else if (scanner.take('\\')) value += scanEscape(scanner);
    else scanner.fail('the string is not closed');
  }
}

function scanEscape(scanner: Scanner): string {
  const code = scanner.match(/u[0-9A-Fa-f]{4}/y);
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  const mark = scanner.match(/[bfnrt/\\'"]/y) ?? scanner.fail('unknown escape in a string');
  return ESCAPES[mark] ?? mark;
}

/** Whether a query selects at most one node: names and indices only (RFC 9535, "singular query"). */
export function isSingular(query: Query<unknown>): boolean {
  return query.segments.every(
    ({ descendant, selectors: [only, ...more] }) =>
      !descendant && more.length === 0 && (only?.kind === 'name' || only?.kind === 'index'),
  );
}

/**
 * The values a query selects, in document order; paths are evaluated by jsonpath-plus with its evaluator switched off,
 * filters by `passes`.
 */
export function selectNodes<F>(query: Query<F>, start: unknown, passes: Passes<F>): unknown[] {
  let nodes = [start];
  for (const { descendant, selectors } of query.segments) {
    const from = descendant ? nodes.flatMap((node) => evaluatePath(['..'], node)) : nodes;
    nodes = from.flatMap((node) => selectors.flatMap((selector) => select(selector, node, passes)));
  }
  return nodes;
}

function select<F>(selector: Selector<F>, node: unknown, passes: Passes<F>): unknown[] {
  const isArray = Array.isArray(node);
  if (!isArray && !isRecord(node)) return [];
  switch (selector.kind) {
    case 'name':
      return isArray ? [] : selectMember(node, selector.name);
    case 'index':
      return isArray
        ? evaluatePath([String(selector.index < 0 ? node.length + selector.index : selector.index)], node)
        : [];
    case 'slice':
      return isArray ? evaluatePath([selector.text], node) : [];
    case 'wildcard':
      return evaluatePath(['*'], node);
    case 'filter':
      return evaluatePath(['*'], node).filter((child) => passes(selector.filter, child));
  }
}

/**
 * jsonpath-plus puts a path into one text and takes that apart again; a name with its marks in it would not survive. A plain name
 * that the object has is looked up as it stands; with the library's own escape before it, a member of that very name would answer.
 */
function selectMember(node: Readonly<Record<string, unknown>>, name: string): unknown[] {
  if (!Object.hasOwn(node, name)) return [];
  return /^[A-Za-z0-9_-]+$/.test(name) ? evaluatePath([name], node) : [node[name]];
}

function evaluatePath(path: readonly string[], json: unknown): unknown[] {
  // jsonpath-plus answers `undefined` for a scalar root instead of an empty list.
  if (typeof json !== 'object' || json === null) return path[0] === '..' ? [json] : [];
  const found: unknown = JSONPath({ path: ['$', ...path], json, eval: false, wrap: true, flatten: false });
  return Array.isArray(found) ? found : [];
}
