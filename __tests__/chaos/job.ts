import { makePlan } from '../../src/action/create/plan.ts';
import { runDocument } from '../../src/action/create/run-document.ts';
import type { Inputs } from '../../src/action/inputs/inputs.ts';
import { type Identity, identify } from '../../src/action/job/identity.ts';
import type { Runtime } from '../../src/action/job/job.ts';
import { cleanUpAfterJob } from '../../src/action/removal/post.ts';
import { skipReason } from '../../src/action/removal/skip-reason.ts';
import type { Result } from '../../src/action/runner/outputs.ts';
import type { RunState } from '../../src/action/runner/saved-state.ts';
import { openRunRecord } from '../../src/action/runner/state.ts';
import { CleanupError } from '../../src/daytona/resource/errors.ts';
import { createClient } from '../../src/daytona/transport/client.ts';
import { ActionError } from '../../src/errors.ts';
import type { JobContext } from '../../src/github/event/context.ts';
import { compose } from '../../src/http/transport.ts';
import type { Annotation, Log } from '../../src/report/log.ts';
import { Life } from './life.ts';
import type { Stop } from './schedule.ts';
import type { Traffic } from './traffic.ts';
import { EPOCH, type VirtualTime } from './virtual-time.ts';

export const REPOSITORY = 'octo-org/octo-repo';
export const REPOSITORY_ID = '1';
const STEP = '__octo-org_sandbox';

/** One attempt of one job. */
export interface JobPlan {
  /** Identifies its requests in the log. */
  readonly name: string;
  readonly runId: string;
  readonly attempt: number;
  readonly inputs: Inputs;
  readonly stop: Stop | null;
  readonly random: number;
}

/** How one phase of a job ended. */
export interface Ending {
  readonly kind: 'success' | 'failure' | 'cancelled' | 'killed';
  readonly error?: unknown;
  readonly result?: Result;
  /** Virtual milliseconds. */
  readonly tookMs: number;
  readonly endedAt: number;
  /** When it was asked to end, if it was. */
  readonly stoppedAt?: number;
}

/** The result of a job, for its post phase and for the test. */
export interface Played {
  readonly plan: JobPlan;
  readonly identity: Identity;
  readonly main: Ending;
  state: RunState | undefined;
  post?: Ending;
}

export interface Stage {
  readonly time: VirtualTime;
  readonly traffic: Traffic;
  /** Everything that was logged or saved. */
  readonly words: string[];
  /** Called at the moment when a job reports success. */
  readonly succeeded: (plan: JobPlan, result: Result) => void;
}

export function inputsOf(apiUrl: string, apiToken: string, rest: Partial<Inputs>): Inputs {
  return {
    mode: 'create',
    isModeFromEvent: true,
    previewPort: undefined,
    previewAccess: 'private',
    readyPath: undefined,
    readyStatus: [[200, 399]],
    readyTimeoutMs: 120_000,
    pullRequest: undefined,
    githubToken: '',
    comment: false,
    deployment: false,
    environment: 'preview',
    apiToken,
    apiUrl,
    organizationId: undefined,
    target: undefined,
    imageName: 'docker.io/acme/app:1',
    snapshotName: 'acme/app:1',
    entrypoint: undefined,
    cpu: undefined,
    memory: undefined,
    disk: undefined,
    sandboxName: undefined,
    env: undefined,
    labels: {},
    public: false,
    autoStopInterval: 60,
    autoArchiveInterval: undefined,
    autoDeleteInterval: 1440,
    ttlMinutes: 10_080,
    ifExists: 'reuse',
    cleanup: 'on-failure',
    matrixLeg: '0/1',
    snapshotTimeoutMs: 120_000,
    sandboxTimeoutMs: 120_000,
    ...rest,
  };
}

function contextOf(runId: string, runAttempt: number): JobContext {
  return {
    repository: { owner: 'octo-org', name: 'octo-repo', fullName: REPOSITORY, id: REPOSITORY_ID },
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runId,
    runAttempt,
    runUrl: `https://github.com/${REPOSITORY}/actions/runs/${runId}`,
    jobId: 'preview',
    workflowPath: '.github/workflows/preview.yml',
    sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    startedByDependabot: false,
    eventName: 'pull_request',
    eventAction: 'synchronize',
    pullRequest: {
      number: 7,
      head: { sha: `${runId}537e6cbbf934b08745a378932722df287a5`, repository: REPOSITORY },
      fromFork: false,
    },
    trigger: undefined,
    helpPage: 'docs/troubleshooting.md',
  };
}

/** @param nonce unique to the process. */
export function identityOf(
  inputs: Inputs,
  { runId, attempt }: Pick<JobPlan, 'runId' | 'attempt'>,
  nonce: string,
): Identity {
  return identify(inputs, contextOf(runId, attempt), { step: STEP, nonce });
}

export function logInto(words: string[]): Log {
  const say = (text: string) => {
    words.push(text);
  };
  const shout = ({ code, message }: Annotation) => {
    words.push(code, message);
  };
  const nothing = () => {};
  return {
    line: say,
    quote: say,
    group: say,
    endGroup: nothing,
    debug: say,
    notice: shout,
    warning: shout,
    error: shout,
  };
}

export function tell(words: string[], error: unknown): void {
  for (let at = error; at instanceof Error; at = at.cause) {
    words.push(String(at.stack), at.message, at instanceof ActionError ? `${at.title} ${at.hint}` : '');
  }
}

/** Plays the main phase of a job. */
export async function playMain({ time, traffic, words, succeeded }: Stage, plan: JobPlan): Promise<Played> {
  const identity = identityOf(plan.inputs, plan, plan.name);
  const life = new Life(plan.stop, time);
  const clock = life.clock(time.clientClock(plan.random));
  const begun = time.now();
  let state: RunState | undefined;
  const runtime: Runtime = {
    client: createClient(compose(traffic.transport(plan.name, clock), life.policy), clock),
    changes: traffic.feed(plan.random),
    clock,
    now: () => time.now(),
    log: logInto(words),
    signal: life.cancelled.signal,
  };
  const save = (saved: RunState) => {
    if (life.dead.signal.aborted) return;
    state = saved;
    words.push(JSON.stringify(saved));
  };
  const ending = (kind: Ending['kind'], more: Partial<Ending> = {}): Ending => ({
    kind,
    tookMs: time.now() - begun,
    endedAt: time.now(),
    ...(life.stoppedAt === undefined ? {} : { stoppedAt: life.stoppedAt }),
    ...more,
  });
  const job = { ...runtime, inputs: plan.inputs, identity };
  const record = openRunRecord(job, save);
  const main = runDocument({ ...runtime, plan: makePlan(plan.inputs, identity) }, record.ledger).then(
    ({ result, failure }) => {
      record.end();
      words.push(JSON.stringify(result));
      if (failure !== undefined) {
        tell(words, failure.error);
        return ending(life.cancelled.signal.aborted ? 'cancelled' : 'failure', { error: failure.error });
      }
      record.succeed();
      if (!life.dead.signal.aborted) succeeded(plan, result);
      return ending('success', { result });
    },
  );
  const end = await Promise.race([main, life.died.then(() => ending('killed'))]);
  return { plan, identity, main: end, state };
}

/** Plays the post phase of a job like the runner, with the state that main saved. */
export async function playPost({ time, traffic, words }: Stage, played: Played): Promise<void> {
  const { plan, state } = played;
  if (state === undefined) return;
  const clock = time.clientClock(plan.random + 1);
  const begun = time.now();
  const runtime: Runtime = {
    client: createClient(traffic.transport(`${plan.name}-post`, clock), clock, { made: true }),
    clock,
    now: () => time.now(),
    log: logInto(words),
    signal: new AbortController().signal,
  };
  const ended = () => ({ tookMs: time.now() - begun, endedAt: time.now() });
  try {
    if (skipReason(state) === undefined) await cleanUpAfterJob(plan.inputs, state, runtime);
    played.post = { kind: 'success', ...ended() };
  } catch (error) {
    tell(words, error);
    if (!(error instanceof CleanupError)) throw error;
    played.post = { kind: 'failure', error, ...ended() };
  }
}

export { EPOCH };
