import type { IncomingMessage } from 'node:http';
import type { ParsedBody } from './respond.ts';

/** The text of a request's body. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString();
}

/** Reads JSON and form bodies; a body of another type counts as none, as on the real server. */
export function parseBody(text: string, contentType: string): ParsedBody {
  if (text === '') {
    return { value: undefined, malformed: false };
  }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return { value: Object.fromEntries(new URLSearchParams(text)), malformed: false };
  }
  if (!contentType.startsWith('application/json')) {
    return { value: undefined, malformed: false };
  }
  try {
    const value: unknown = JSON.parse(text);
    const acceptable = typeof value === 'object' && value !== null;
    return { value: acceptable ? value : text, malformed: !acceptable };
  } catch {
    return { value: text, malformed: true };
  }
}
