import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

/** One request, to be sent by a process of its own. */
export interface Question {
  readonly baseUrl: string;
  readonly method?: string;
  readonly body?: unknown;
  /** Default 5000. */
  readonly timeoutMs?: number;
  readonly abortAfterMs?: number;
}

/** An answer, or what was thrown; and what the retry policy makes of it. */
export interface Outcome {
  readonly status?: number;
  readonly body?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly hint?: string | undefined;
  readonly code?: string | undefined;
  readonly broken?: boolean | undefined;
  readonly assessment: string;
  readonly tookMs: number;
  readonly endedAt: number;
}

/** A process may live this long after its request has ended: what it takes to shut node down on two busy cores. */
export const LINGER_MS = 300;

/**
 * Sends a request from a process of its own, which has nothing in its environment but `env`: proxies and extra certificates count
 * as they do in a job. Expects the process to end by itself as soon as the request has, with nothing on stderr.
 */
export async function ask(question: Question, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'send-one.ts')], {
    env: { ...env, QUESTION: JSON.stringify(question) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  child.on('exit', () => end(Date.now()));
  const guard = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const [stdout, stderr, endedAt] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  clearTimeout(guard);
  expect(stderr).toBe('');
  expect(stdout, 'the process ended without a word').not.toBe('');
  const outcome: Outcome = JSON.parse(stdout);
  expect(endedAt - outcome.endedAt, 'milliseconds the process lived on').toBeLessThan(LINGER_MS);
  expect(JSON.stringify(outcome)).not.toContain('dtn_secret');
  return outcome;
}
