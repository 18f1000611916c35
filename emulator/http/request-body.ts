import type { IncomingMessage } from 'node:http';
import type { ParsedBody } from './incoming.ts';

/** Reads the text of a request body. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString();
}

/** The longest body that the server reads, in bytes. A longer one gets the response for an unknown path. */
const LONGEST_BODY = 100 * 1024;

function isForm(contentType: string): boolean {
  return contentType.startsWith('application/x-www-form-urlencoded');
}

/** Parses JSON and form bodies of up to 100 kB; other types are ignored (measured on Daytona API v0.190.0). */
export function parseBody(text: string, contentType: string, longest = LONGEST_BODY): ParsedBody {
  const body = { value: undefined, malformed: false, isTooLarge: false };
  if (text === '' || !(isForm(contentType) || contentType.startsWith('application/json'))) {
    return body;
  }
  if (Buffer.byteLength(text) > longest) {
    return { ...body, isTooLarge: true };
  }
  return isForm(contentType) ? { ...body, value: Object.fromEntries(new URLSearchParams(text)) } : parseJson(text);
}

function parseJson(text: string): ParsedBody {
  try {
    const value: unknown = JSON.parse(text);
    const acceptable = typeof value === 'object' && value !== null;
    return { value: acceptable ? value : text, malformed: !acceptable, isTooLarge: false };
  } catch {
    return { value: text, malformed: true, isTooLarge: false };
  }
}
