import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { type Outcome, type Question, SECRET } from './attempt.ts';

/**
 * Sends requests from a process of its own, which has nothing in its environment but `env`: proxies and extra certificates count
 * as they do in a job. Expects the process to end by itself as soon as the last one has, with nothing on stderr.
 */
export async function askAll(
  questions: readonly Question[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome[]> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'send.ts')], {
    env: { ...env, QUESTIONS: JSON.stringify(questions) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<NodeJS.Signals | null>();
  child.on('exit', (_, signal) => end(signal));
  const guard = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const [stdout, stderr, signal] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  clearTimeout(guard);
  expect(stderr).toBe('');
  expect(stdout, 'the process ended without a word').not.toBe('');
  expect(stdout).not.toContain(SECRET);
  expect(signal, 'the process did not end by itself').toBeNull();
  const { outcomes, open }: { outcomes: Outcome[]; open: string[] } = JSON.parse(stdout);
  expect(open, 'timers and connections that keep the process alive').toEqual([]);
  return outcomes;
}

/** The same for one request. */
export async function ask(question: Question, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const [outcome] = await askAll([question], env);
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}
