import { isScalar, type ParsedNode, parseDocument } from 'yaml';

/** What a YAML text holds, or where it is broken. */
export interface YamlText {
  readonly contents: ParsedNode | null;
  /** Where the first fault is, counted in characters. */
  readonly fault: number | undefined;
}

/** Reads YAML 1.2, also JSON. Names that are there twice are left for the caller to tell. */
export function readYaml(text: string): YamlText {
  const { contents, errors } = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  return { contents, fault: errors[0]?.pos[0] };
}

/**
 * A scalar as it was written: `1.10` stays so, and `007`, and `True`; a number would lose that. Null is empty.
 * @returns `undefined` for a list, a map, an alias.
 */
export function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  if (!isScalar(node)) return undefined;
  return node.value === null ? '' : (node.source ?? String(node.value));
}
