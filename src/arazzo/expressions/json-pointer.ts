import { isRecord } from '../../json.ts';

/**
 * Splits a JSON pointer (RFC 6901) into its reference tokens.
 * @returns the unescaped tokens; `undefined` when the text is not a pointer.
 */
export function parsePointer(text: string): readonly string[] | undefined {
  if (text === '') return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Resolves a pointer; `undefined` when it has no target. Only own members count, and array indices as spelled in RFC
 * 6901.
 */
export function resolvePointer(root: unknown, tokens: readonly string[]): unknown {
  let value = root;
  for (const token of tokens) {
    if (Array.isArray(value)) value = /^(0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : undefined;
    else if (isRecord(value)) value = Object.hasOwn(value, token) ? value[token] : undefined;
    else return undefined;
  }
  return value;
}
