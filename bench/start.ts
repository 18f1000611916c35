import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ACTION, bundledScript, median, NODE, POST_STEP, SDK, type Subject, stepEnvironment } from './subjects.ts';

/** What one run of a program came to. */
interface Run {
  readonly totalMs: number;
  /** Until its first request arrived; `undefined` when it sent none. */
  readonly firstRequestMs: number | undefined;
  readonly peakMb: number;
}

/** The medians of a program. */
export interface StartRow {
  readonly program: string;
  readonly firstRequestMs: number | undefined;
  readonly totalMs: number;
  readonly peakMb: number;
}

/** Writes the peak of the process, in KiB, to standard error as it ends. */
const REPORT_PEAK = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";

/**
 * Measures the start of each program: until its first request, until its end when that is refused (401), and its peak memory.
 * The programs take turns, so that what else the machine does falls on all of them.
 */
export async function measureStart(rounds: number): Promise<StartRow[]> {
  let arrived: (() => void) | undefined;
  const server = createServer((_, response) => {
    arrived?.();
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"statusCode":401,"message":"Unauthorized"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const env = stepEnvironment(`http://127.0.0.1:${address.port}/api`);

  /** @param before what Node is given before the program; whatever it is, it takes time. */
  async function run(subject: Subject, before: readonly string[]): Promise<Run> {
    const start = performance.now();
    let firstRequestMs: number | undefined;
    arrived = () => {
      firstRequestMs ??= performance.now() - start;
    };
    const child = spawn(process.execPath, [...before, ...subject.args], {
      env: { ...env, ...subject.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    await once(child, 'close');
    const peakMb = Number(/^peak (\d+)$/m.exec(printed)?.[1]) / 1024;
    return { totalMs: performance.now() - start, firstRequestMs, peakMb };
  }

  const subjects = [NODE, ACTION, POST_STEP, bundledScript(), SDK];
  const runs = new Map(subjects.map((subject) => [subject, [] as Run[]]));
  const peak = ['--import', `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`];
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      const { peakMb } = await run(subject, peak);
      runs.get(subject)?.push({ ...(await run(subject, [])), peakMb });
    }
  }
  server.close();
  return [...runs].map(([{ name }, all]) => ({
    program: name,
    firstRequestMs: median(all.flatMap(({ firstRequestMs }) => firstRequestMs ?? [])),
    totalMs: median(all.map(({ totalMs }) => totalMs)) ?? Number.NaN,
    peakMb: median(all.map(({ peakMb }) => peakMb)) ?? Number.NaN,
  }));
}
