import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GracePeriods } from './contract.ts';
import { LineSplitter } from './line-splitter.ts';
import { isBundle, observationArgs } from './observation.ts';
import { killGroup, signal } from './process-tree.ts';

export interface ProcessPlan {
  node: string;
  script: string;
  cwd: string;
  env: Record<string, string>;
  grace: GracePeriods;
  /** A line of stdout or stderr. */
  onLine(line: string): void;
  /** Decoded text as it arrives, before it is split into lines. */
  onText(text: string): void;
  onSignal(name: NodeJS.Signals): void;
}

export interface ProcessEnd {
  exitCode: number | null;
  signal: string | null;
}

/** Process groups that must not outlive the harness. */
const alive = new Set<number>();
let guarded = false;

/**
 * One run of node, read and ended like on the runner: closed stdin, lines from both streams, five seconds for a pipe
 * that stays open, and on cancel SIGINT, SIGTERM and SIGKILL, the first two only to the node process.
 *
 * actions/runner v2.336.0, src/Runner.Sdk/ProcessInvoker.cs (waits: lines 32-33). The runner on Linux kills the process
 * and leaves its children until the end of the job; here SIGKILL goes to the whole group. On Windows, Node.js cannot
 * send a signal that a process could handle, so the first one ends it.
 */
export class ActionProcess {
  readonly pid: number | undefined;
  readonly finished: Promise<ProcessEnd>;
  readonly #plan: ProcessPlan;
  readonly #child: ChildProcessWithoutNullStreams;
  #over = false;

  constructor(plan: ProcessPlan) {
    this.#plan = plan;
    // A separate group, so that it can be killed as a whole and Ctrl-C in a terminal does not reach it twice.
    this.#child = spawn(plan.node, [...withoutAuthorities(plan), ...observationArgs(plan.script), plan.script], {
      cwd: plan.cwd,
      env: { ...plan.env, ...compileCache(plan.script) },
      detached: true,
      windowsHide: true,
    });
    this.pid = this.#child.pid;
    this.#child.stdin.on('error', () => {});
    this.#child.stdin.end();
    guard(this.pid);
    this.finished = this.#wait();
  }

  /** Starts the sequence of signals, which stops as soon as the process has ended. */
  async cancel(): Promise<void> {
    const { int = 7500, term = 2500 } = this.#plan.grace;
    if (await this.#sent('SIGINT', int)) return;
    if (await this.#sent('SIGTERM', term)) return;
    this.killTree();
  }

  send(name: NodeJS.Signals): void {
    if (this.#over || this.pid === undefined) return;
    this.#plan.onSignal(name);
    if (name === 'SIGKILL') killGroup(this.pid);
    else signal(this.pid, name);
  }

  killTree(): void {
    this.send('SIGKILL');
  }

  /** @returns whether the process ended within that time. */
  async #sent(name: NodeJS.Signals, wait: number): Promise<boolean> {
    if (!this.#over) this.send(name);
    const stop = new AbortController();
    const waited = sleep(wait, undefined, { signal: stop.signal }).catch(() => undefined);
    await Promise.race([this.finished.catch(() => undefined), waited]);
    stop.abort();
    return this.#over;
  }

  async #wait(): Promise<ProcessEnd> {
    const streams = Promise.all([this.#read(this.#child.stdout), this.#read(this.#child.stderr)]);
    const end = await new Promise<ProcessEnd>((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (exitCode, name) => resolve({ exitCode, signal: name }));
    });
    const stop = new AbortController();
    const deadline = sleep(this.#plan.grace.pipe ?? 5000, 'open', { signal: stop.signal }).catch(() => undefined);
    if ((await Promise.race([streams, deadline])) === 'open') {
      this.killTree();
      this.#child.stdout.destroy();
      this.#child.stderr.destroy();
      await streams;
    }
    stop.abort();
    this.#over = true;
    if (this.pid !== undefined) alive.delete(this.pid);
    return end;
  }

  #read(stream: NodeJS.ReadableStream): Promise<void> {
    const lines = new LineSplitter(this.#plan.onLine, this.#plan.onText);
    stream.on('data', (bytes: Buffer) => lines.push(bytes));
    return new Promise((resolve) => {
      stream.once('close', () => {
        lines.end();
        resolve();
      });
    });
  }
}

function guard(pid: number | undefined): void {
  if (pid === undefined) return;
  alive.add(pid);
  if (guarded) return;
  guarded = true;
  process.once('exit', () => {
    for (const group of alive) killGroup(group);
  });
}

/**
 * Passes on the folder in which Node.js keeps what it compiled of the bundle (`vitest.config.ts`). The runner has none: it
 * only saves the tests from compiling the same code again.
 */
function compileCache(script: string): Record<string, string> {
  const { NODE_COMPILE_CACHE: folder = '' } = process.env;
  return folder !== '' && isBundle(script) ? { NODE_COMPILE_CACHE: folder } : {};
}

/**
 * Node.js parses 150 certificates of authorities as soon as a program loads `tls`, a fifth of what a short job computes. A job that
 * talks plain http uses none of them.
 */
function withoutAuthorities({ script, env }: ProcessPlan): readonly string[] {
  const isPlain = (env['INPUT_API-URL'] ?? '').startsWith('http:') && env.NODE_EXTRA_CA_CERTS === undefined;
  return isPlain && isBundle(script) ? ['--use-openssl-ca'] : [];
}
