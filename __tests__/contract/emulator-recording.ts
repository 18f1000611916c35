import { readFileSync } from 'node:fs';
import { request } from 'node:http';

/** One request to a real Daytona API server v0.190.0 and what it answered. */
export interface Recorded {
  readonly name: string;
  /** When the request was sent. */
  readonly at: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  };
  readonly response: Reply & { readonly seconds: number };
}

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export function readRecording(): Recorded[] {
  const file = new URL('../fixtures/daytona/exchanges.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Recorded => JSON.parse(line));
}

/** Parallel requests whose turn on the server was not the order in which they were sent. */
export const TURN_BEFORE: Readonly<Record<string, string>> = {
  // Of three snapshots of one image, this one's pull came first.
  'c-same-1': 'c-same-2',
  // Of four creations of one name, this one was inserted first.
  'v-samename-3': 'v-samename-0',
};

export function inOrderOfTurns(recording: readonly Recorded[]): Recorded[] {
  const ordered = recording.filter(({ name }) => TURN_BEFORE[name] === undefined);
  for (const early of recording.filter(({ name }) => TURN_BEFORE[name] !== undefined)) {
    const index = ordered.findIndex(({ name }) => name === TURN_BEFORE[early.name]);
    ordered.splice(index, 0, early);
  }
  return ordered;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends a recorded request; header names come back as they were written on the wire. */
export function send(url: string, wanted: Recorded['request']): Promise<Reply> {
  const { method, path, headers, body } = wanted;
  const payload = body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const raw = incoming.rawHeaders;
        const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(pairs),
          body: parsed(Buffer.concat(chunks).toString()),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}
