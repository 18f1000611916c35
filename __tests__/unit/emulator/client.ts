import type { Emulator } from '../../../emulator/index.ts';

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Calls the emulator with its own key; an empty answer counts as an object without fields. */
export async function call(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
  key = emulator.apiKey,
): Promise<Got> {
  const response = await fetch(`${emulator.apiUrl}${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

/** Creates a snapshot and tells its id. */
export async function newSnapshot(emulator: Emulator, name: string, imageName: string): Promise<string> {
  const { status, body } = await call(emulator, 'POST', '/snapshots', { name, imageName });
  if (status !== 200) {
    throw new Error(`POST /snapshots: ${status} ${JSON.stringify(body)}`);
  }
  return String(body.id);
}

export async function stateOf(emulator: Emulator, path: string): Promise<unknown> {
  const { status, body } = await call(emulator, 'GET', path);
  return status === 200 ? body.state : status;
}

/** Asks until the answer is the one waited for; the test's own time limit ends it otherwise. */
export async function until(probe: () => unknown): Promise<void> {
  while ((await probe()) !== true) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
