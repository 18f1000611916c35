import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { type ActionMetadata, readActionMetadata } from './action-metadata.ts';
import type { ActionJob, JobResult, PhaseResult, RunningAction } from './contract.ts';
import { buildEnvironment, runnerVariables } from './environment.ts';
import { createCommandFiles } from './file-commands.ts';
import { githubContext } from './github-context.ts';
import type { ContextValues } from './input-default.ts';
import { resolveInputs } from './inputs.ts';
import { createJobFolder, type JobFolder } from './job-folder.ts';
import { Masks } from './masks.ts';
import { type PhasePlan, RunningPhase } from './phase.ts';
import { evaluatePostCondition } from './post-condition.ts';
import { killOrphans } from './process-tree.ts';
import type { StepLog } from './step-log.ts';

const REPOSITORY_ROOT = resolve(import.meta.dirname, '../..');
const GUARD_MS = 50_000;

/** Called when a phase has started, to observe or stop it. */
export type Watch = (phase: 'main' | 'post', running: RunningAction) => void;

/** A job between its start and its end: main, then post, then `close`, which kills leftover processes. */
export class OpenJob implements Disposable {
  readonly folder: JobFolder;
  readonly #job: ActionJob;
  readonly #action: ActionMetadata;
  readonly #masks = new Masks();
  readonly #contexts: ContextValues;
  readonly #trackingId = `github_${randomUUID()}`;

  constructor(job: ActionJob) {
    this.#job = job;
    const repository = job.actionDir ?? REPOSITORY_ROOT;
    this.#action = readActionMetadata(join(repository, job.actionPath ?? '.'));
    this.folder = createJobFolder(job.event?.payload ?? {}, job.workspace);
    this.#contexts = {
      github: githubContext(job, readActionMetadata(repository).name),
      job: { status: 'success', ...job.contexts?.job },
      strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1, ...job.contexts?.strategy },
      matrix: { ...job.contexts?.matrix },
      runner: this.#runnerContext(),
    };
    // The runner always masks the token of the job.
    const { token } = this.#contexts.github ?? {};
    const secrets = [...(typeof token === 'string' ? [token] : []), ...(job.secrets ?? [])];
    for (const secret of secrets) this.#masks.addWithLines(secret.trim());
  }

  /** The environment of main, for what runs in the process of the test. */
  environment(): Record<string, string> {
    const { environment } = this.#plan('main', this.#action.main, {}, () => {});
    return buildEnvironment({ ...environment, files: createCommandFiles(this.folder.commands, randomUUID()) });
  }

  startMain(): RunningPhase {
    return new RunningPhase(this.#plan('main', this.#action.main, {}, (log) => this.#printDetails(log)));
  }

  /** Undefined if the action has no post, its `post-if` is false for the conclusion of main, or the job does not need it. */
  startPost(main: PhaseResult): RunningPhase | undefined {
    const { post, postIf } = this.#action;
    if (post === undefined || !evaluatePostCondition(postIf, main.conclusion)) return undefined;
    if (this.#job.needsPost?.(main) === false) return undefined;
    return new RunningPhase(this.#plan('post', post, main, (log) => log.write('Post job cleanup.', 'runner')));
  }

  close(): void {
    killOrphans(this.#trackingId);
    this.folder.remove();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Inputs are evaluated for each phase. State, environment and path come from the previous phase. */
  #plan(
    phase: 'main' | 'post',
    script: string,
    before: Partial<PhaseResult>,
    announce: (log: StepLog) => void,
  ): PhasePlan {
    const inputs = this.#inputs();
    const { env, debug = false, graceMs = {}, stepTimeoutMs, timeoutMs = GUARD_MS, node } = this.#job;
    return {
      displayName: `${phase === 'main' ? '' : 'Post '}${this.#displayName()}`,
      script,
      node: node ?? ownNode(),
      masks: this.#masks,
      environment: {
        folder: this.folder,
        github: this.#contexts.github ?? {},
        env: env ?? {},
        earlierEnv: before.env ?? {},
        inputs: inputs.values,
        state: Object.entries(before.state ?? {}),
        path: before.path ?? [],
        debug,
        trackingId: this.#trackingId,
      },
      grace: graceMs,
      ...(stepTimeoutMs === undefined ? {} : { stepTimeoutMs }),
      guardMs: timeoutMs,
      warnings: inputs.warnings,
      announce,
    };
  }

  #inputs(): ReturnType<typeof resolveInputs> {
    return resolveInputs(this.#action, this.#job.with ?? {}, this.#contexts);
  }

  /** Source: src/Runner.Worker/ActionRunner.cs, GenerateDisplayName. */
  #displayName(): string {
    const { action_repository: name, action_ref: ref } = this.#contexts.github ?? {};
    const { actionPath: path = '' } = this.#job;
    return `Run ${name}${path === '' ? '' : `/${path}`}@${ref}`;
  }

  /** Source: src/Runner.Worker/Handlers/Handler.cs, PrintActionDetails. Empty inputs are not printed. */
  #printDetails(log: StepLog): void {
    log.write(`##[group]${this.#displayName()}`, 'runner');
    writeSection(log, 'with:', this.#inputs().values);
    writeSection(log, 'env:', Object.entries(this.#job.env ?? {}));
    log.write('##[endgroup]', 'runner');
  }

  #runnerContext(): Record<string, unknown> {
    const variables = Object.entries(runnerVariables(this.folder, this.#job.debug ?? false));
    return Object.fromEntries(variables.map(([name, value]) => [name.slice('RUNNER_'.length).toLowerCase(), value]));
  }
}

/** Starts main of an action. When it has finished, the job is closed without post. */
export function startAction(job: ActionJob): RunningAction {
  const open = new OpenJob(job);
  const running = startOrClose(open);
  const finished = running.finished.finally(() => open.close());
  return {
    pid: running.pid,
    cancel: () => running.cancel(),
    kill: (signal) => running.kill(signal),
    onLine: (listener) => running.onLine(listener),
    visibleSoFar: () => running.visibleSoFar(),
    finished,
  };
}

/** Runs main and then post like the runner. `watch` receives each phase when it starts. */
export async function runAction(job: ActionJob, watch: Watch = () => {}): Promise<JobResult> {
  using open = new OpenJob(job);
  const running = open.startMain();
  watch('main', running);
  const main = await running.finished;
  const afterwards = running.machineGone && job.postAfterKill !== true ? undefined : open.startPost(main);
  if (afterwards === undefined) return { ...main, main };
  watch('post', afterwards);
  const post = await afterwards.finished;
  const conclusion = main.conclusion === 'success' ? post.conclusion : main.conclusion;
  return { ...main, main, post, conclusion };
}

function startOrClose(open: OpenJob): RunningPhase {
  try {
    return open.startMain();
  } catch (error) {
    open.close();
    throw error;
  }
}

function writeSection(log: StepLog, title: string, entries: Iterable<[string, string]>): void {
  const filled = [...entries].filter(([, value]) => value !== '');
  if (filled.length === 0) return;
  log.write(title, 'runner');
  for (const [name, value] of filled) log.write(`  ${name}: ${value}`, 'runner');
}

function ownNode(): string {
  if (!process.version.startsWith('v24.')) {
    throw new Error(`The action must run on Node 24, the harness runs on ${process.version}; start it with npm or npx`);
  }
  return process.execPath;
}
