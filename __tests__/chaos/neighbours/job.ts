import { create } from '../../../src/action/create/create.ts';
import type { Inputs } from '../../../src/action/inputs/inputs.ts';
import type { Job } from '../../../src/action/job/job.ts';
import { deletePreview } from '../../../src/action/removal/delete.ts';
import { cleanUpAfterJob } from '../../../src/action/removal/post.ts';
import { skipReason } from '../../../src/action/removal/skip-reason.ts';
import { sweep } from '../../../src/action/removal/sweep.ts';
import type { Outcome, Result } from '../../../src/action/runner/outputs.ts';
import type { RunState } from '../../../src/action/runner/saved-state.ts';
import { CleanupError } from '../../../src/daytona/resource/errors.ts';
import { createClient } from '../../../src/daytona/transport/client.ts';
import type { ApiPolicy } from '../../../src/daytona/transport/transport.ts';
import { compose } from '../../../src/http/transport.ts';
import { isRecord } from '../../../src/json.ts';
import { logInto, tell } from '../job.ts';
import { Life } from '../life.ts';
import type { Traffic } from '../traffic.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { contextFor, identityFor, inputsFor, sweepInputsFor } from './context.ts';
import { type Edge, processEdge } from './edge.ts';
import type { Pulls } from './pulls.ts';
import type { Owner, Run } from './schedule.ts';
import type { Maker } from './truth.ts';

/** The variable in a sandbox's environment that names the sender of its create request. */
export const MADE_BY = 'CHAOS_MADE_BY';

/** How one phase of a job ended. */
export interface Ending {
  readonly kind: 'success' | 'skipped' | 'failure' | 'cancelled' | 'killed';
  readonly error?: unknown;
  readonly outcome?: Outcome;
  readonly begunAt: number;
  readonly endedAt: number;
}

/** The result of a job, for its post phase and for the test. */
export interface Played {
  readonly maker: Maker;
  readonly owner: Owner;
  readonly inputs: Inputs;
  readonly main: Ending;
  readonly state: RunState | undefined;
  readonly words: string[];
  post?: Ending;
}

export interface Stage {
  readonly time: VirtualTime;
  readonly traffic: Traffic;
  readonly pulls: Pulls;
  readonly apiUrl: string;
  readonly apiToken: string;
  readonly random: number;
  /** Called at the moment when a job reports success. */
  readonly succeeded: (maker: Maker, result: Result) => void;
}

/** Writes the sender into every requested sandbox. The server's record of it is true even if the labels are wrong. */
function signing(name: string): ApiPolicy {
  return (next) => (request, context) => {
    const { method, path, body } = request;
    if (method !== 'POST' || path !== '/sandbox' || !isRecord(body)) return next(request, context);
    const env = { ...(isRecord(body.env) ? body.env : {}), [MADE_BY]: name };
    return next({ ...request, body: { ...body, env } }, context);
  };
}

/** The response time of GitHub. */
const GITHUB_MS = 300;

/** Plays the main phase of a job. */
export async function playMain(stage: Stage, maker: Maker, owner: Owner, run: Run): Promise<Played> {
  const { time, traffic, pulls } = stage;
  const { name, attempt } = maker;
  const inputs = inputsFor(owner, run, stage.apiUrl, stage.apiToken);
  const context = contextFor(owner, run, maker.runId, attempt);
  const life = new Life(attempt === 1 ? owner.stop : null, time);
  const clock = life.clock(time.clientClock(stage.random + maker.index * 7919 + attempt));
  const words: string[] = [];
  const begunAt = time.now();
  let state: RunState | undefined;
  const edge: Edge = {
    save(saved) {
      if (!life.dead.signal.aborted) state = saved;
    },
    async readPull(number) {
      await clock.sleep(GITHUB_MS, life.cancelled.signal);
      return pulls.read(name, maker.repositoryId, number);
    },
  };
  const job: Job = {
    inputs,
    context,
    identity: identityFor(inputs, context, name),
    client: createClient(compose(traffic.transport(name, clock), signing(name), life.policy), clock),
    changes: traffic.feed(stage.random),
    log: logInto(words),
    clock,
    now: () => time.now(),
    signal: life.cancelled.signal,
  };
  const ending = (kind: Ending['kind'], more: Partial<Ending> = {}): Ending => ({
    kind,
    begunAt,
    endedAt: time.now(),
    ...more,
  });
  const main = processEdge
    .run(edge, () => perform(job, owner))
    .then(
      ({ outcome, result }) => {
        if (outcome === 'skipped') return ending('skipped', { outcome });
        if (result === undefined) return ending('success', { outcome });
        if (!life.dead.signal.aborted) stage.succeeded(maker, result);
        return ending('success', { outcome });
      },
      (error: unknown) => {
        tell(words, error);
        return ending(life.cancelled.signal.aborted ? 'cancelled' : 'failure', { error });
      },
    );
  const end = await Promise.race([main, life.died.then(() => ending('killed'))]);
  return { maker, owner, inputs, main: end, state, words };
}

class LateFailure extends Error {
  override readonly name = 'LateFailure';
}

/** Like main.ts: a step that cannot write its outputs fails after its sandbox has started. */
async function perform(job: Job, owner: Owner): Promise<{ outcome: Outcome; result?: Result }> {
  if (owner.mode === 'sweep') {
    await sweep({ ...job, inputs: sweepInputsFor(owner, job.inputs) });
    return { outcome: 'swept' };
  }
  const ending = await (job.inputs.mode === 'delete' ? deletePreview : create)(job);
  if ('failure' in ending) throw ending.failure.error;
  const { outcome, made, succeed } = ending;
  if (job.inputs.mode === 'delete' || outcome === 'skipped') return { outcome };
  if (owner.failsLate) throw new LateFailure('The outputs cannot be written.');
  succeed?.();
  return { outcome, result: made.result };
}

/** Plays the post phase of a job like the runner, with the state that main saved. */
export async function playPost(stage: Stage, played: Played): Promise<void> {
  const { time, traffic } = stage;
  const { state, maker, inputs, words } = played;
  if (state === undefined) return;
  const name = `${maker.name}-post`;
  const clock = time.clientClock(stage.random + 1);
  const begunAt = time.now();
  const { signal } = new AbortController();
  const client = createClient(traffic.transport(name, clock), clock, { made: true });
  const ended = () => ({ begunAt, endedAt: time.now() });
  try {
    if (skipReason(state) === undefined) {
      await cleanUpAfterJob(inputs, state, { client, clock, now: () => time.now(), log: logInto(words), signal });
    }
    played.post = { kind: 'success', ...ended() };
  } catch (error) {
    tell(words, error);
    if (!(error instanceof CleanupError)) throw error;
    played.post = { kind: 'failure', error, ...ended() };
  }
}
