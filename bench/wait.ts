import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../emulator/index.ts';
import { ACTION, median, stepEnvironment } from './subjects.ts';

const SCRIPTS = join(import.meta.dirname, 'scripts');

/** A program that goes from an image to a running sandbox. */
interface Chain {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether the server refuses to report its changes. */
  readonly isUnreported?: boolean;
}

const CHAINS: readonly Chain[] = [
  { name: 'this action', command: [process.execPath, ...ACTION.args] },
  { name: 'this action, without events', command: [process.execPath, ...ACTION.args], isUnreported: true },
  { name: '@daytona/sdk', command: [process.execPath, join(SCRIPTS, 'chain.js')] },
  { name: 'curl and jq, once a second', command: ['bash', join(SCRIPTS, 'chain.sh')] },
];

/** Seconds of a pull and of a creation, and how often the chain runs with them. */
const CASES = [
  { pull: 0, create: 1, rounds: 9 },
  { pull: 3, create: 2, rounds: 9 },
  { pull: 20, create: 2, rounds: 5 },
  { pull: 120, create: 2, rounds: 3 },
] as const;

/** One run, in milliseconds from the start of the process. */
interface Run {
  readonly totalMs: number;
  /** From the server's own `active` to the request for the sandbox. */
  readonly snapshotLateMs: number;
  /** From the server's own `started` to the end. */
  readonly sandboxLateMs: number;
  readonly requests: number;
}

/** The medians of a program, with one pull. */
export interface WaitRow extends Run {
  readonly pullSeconds: number;
  readonly program: string;
}

/** Between the starts of programs that wait at the same time, longer than any of them takes to start. */
const STAGGER_MS = 1500;

/** Measures the whole chain of each program; each run has a server of its own. The programs take turns or, for long waits, start in turn. */
export async function measureWait(): Promise<WaitRow[]> {
  const rows: WaitRow[] = [];
  for (const { pull, create, rounds } of CASES) {
    const runs = new Map(CHAINS.map((chain) => [chain, [] as Run[]]));
    const measure = async (chain: Chain) => void runs.get(chain)?.push(await run(chain, pull, create));
    for (let round = 0; round < rounds; round += 1)
      if (pull < 20) for (const chain of CHAINS) await measure(chain);
      else await Promise.all(CHAINS.map((chain, turn) => sleep(turn * STAGGER_MS).then(() => measure(chain))));
    for (const [{ name }, all] of runs) rows.push({ pullSeconds: pull, program: name, ...mediansOf(all) });
  }
  return rows;
}

/** Measures how late the action sees that a snapshot is active, over pulls of random lengths up to 20 s. */
export async function measureLateness(rounds: number): Promise<object[]> {
  const [reported, unreported] = CHAINS;
  if (reported === undefined || unreported === undefined) return [];
  const rows = [reported, unreported].map((chain) => ({ chain, late: [] as number[], share: [] as number[] }));
  const pulls = Array.from({ length: rounds }, () => Math.random() * 20);
  const next = async () => {
    for (let pull = pulls.pop(); pull !== undefined; pull = pulls.pop())
      for (const { chain, late, share } of rows) {
        const { snapshotLateMs } = await run(chain, pull, 0.5);
        late.push(snapshotLateMs);
        share.push(snapshotLateMs / (pull * 10));
      }
  };
  // Waits take no processor time, so some of them at once do not make each other late.
  await Promise.all(Array.from({ length: 8 }, next));
  return rows.map(({ chain, late, share }) => {
    const sorted = late.toSorted((a, b) => a - b);
    const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN);
    return {
      program: chain.name,
      waits: late.length,
      medianMs: at(0.5),
      p90Ms: at(0.9),
      worstMs: at(1),
      medianPercent: median(share),
    };
  });
}

function mediansOf(runs: readonly Run[]): Run {
  const of = (key: keyof Run) => median(runs.map((one) => one[key])) ?? Number.NaN;
  return {
    totalMs: of('totalMs'),
    snapshotLateMs: of('snapshotLateMs'),
    sandboxLateMs: of('sandboxLateMs'),
    requests: of('requests'),
  };
}

async function run({ command, isUnreported = false }: Chain, pull: number, create: number): Promise<Run> {
  const image = `ghcr.io/acme/app:1.2.3`;
  await using emulator = await startEmulator({
    settings: { images: { [image]: { pullSeconds: pull, createSeconds: create } } },
  });
  if (isUnreported) emulator.addFault({ match: { operationId: 'connectEvents' }, kind: 'event-refused' });
  const changedAt = recordChanges(emulator);
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    env: {
      ...stepEnvironment(emulator.apiUrl),
      'INPUT_API-TOKEN': emulator.apiKey,
      'INPUT_IMAGE-NAME': image,
      ...{ API_URL: emulator.apiUrl, API_TOKEN: emulator.apiKey, IMAGE: image },
    },
    stdio: 'ignore',
  });
  const [status] = await once(child, 'close');
  const end = performance.now();
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  const asked = emulator.requests.find(({ operationId }) => operationId === 'createSandbox');
  return {
    totalMs: Math.round(end - start),
    snapshotLateMs: Math.round((asked?.at ?? Number.NaN) - (changedAt.get('active') ?? Number.NaN)),
    sandboxLateMs: Math.round(performance.timeOrigin + end - (changedAt.get('started') ?? Number.NaN)),
    requests: emulator.requests.length,
  };
}

/** When the server has entered each state, in milliseconds since the epoch, by its own clock, which is that of the machine. */
function recordChanges(emulator: Emulator): ReadonlyMap<string, number> {
  const changedAt = new Map<string, number>();
  emulator.onEvent((_, { newState }) => {
    if (typeof newState === 'string') changedAt.set(newState, Date.now());
  });
  return changedAt;
}
