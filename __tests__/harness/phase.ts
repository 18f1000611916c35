import { randomUUID } from 'node:crypto';
import { CommandInterpreter } from './command-interpreter.ts';
import {
  type Conclusion,
  type GracePeriods,
  HarnessTimeoutError,
  type LogLine,
  type PhaseResult,
  type RunningAction,
} from './contract.ts';
import { buildEnvironment, type EnvironmentParts } from './environment.ts';
import { createCommandFiles } from './file-commands.ts';
import type { Masks } from './masks.ts';
import { ActionProcess, type ProcessEnd } from './process.ts';
import { renderLines } from './render.ts';
import { StepLog } from './step-log.ts';
import { StepResults } from './step-results.ts';

/** One phase, main or post, with everything that the job provides for it. */
export interface PhasePlan {
  displayName: string;
  script: string;
  node: string;
  masks: Masks;
  environment: Omit<EnvironmentParts, 'files'>;
  grace: GracePeriods;
  stepTimeoutMs?: number;
  guardMs: number;
  /** Writes the runner's output before the process starts. */
  announce(log: StepLog): void;
  /** Warnings about the inputs. The runner repeats them in post. */
  warnings: string[];
}

type Ending = 'cancelled' | 'timed out';

/** Starts the process of a phase immediately, and follows it to its end. */
export class RunningPhase implements RunningAction {
  readonly finished: Promise<PhaseResult>;
  /** Whether the test killed it with SIGKILL: the machine is gone. */
  machineGone = false;
  readonly #plan: PhasePlan;
  readonly #files;
  readonly #log: StepLog;
  readonly #results: StepResults;
  readonly #process: ActionProcess;
  readonly #started = performance.now();
  readonly #raw: string[] = [];
  readonly #masked: string[] = [];
  readonly #signals: PhaseResult['signals'] = [];
  #ending: Ending | undefined;
  #ladder: Promise<void> | undefined;

  constructor(plan: PhasePlan) {
    this.#plan = plan;
    const { folder, debug, state } = plan.environment;
    this.#files = createCommandFiles(folder.commands, randomUUID());
    this.#log = new StepLog(plan.masks, debug, () => this.#elapsed());
    this.#results = new StepResults(this.#log, plan.masks, state);
    const env = buildEnvironment({ ...plan.environment, files: this.#files });
    this.#results.problems.push(...plan.warnings);
    for (const warning of plan.warnings) this.#log.complain('warning', warning);
    plan.announce(this.#log);
    const interpreter = this.#interpreter();
    this.#process = new ActionProcess({
      node: plan.node,
      script: plan.script,
      cwd: folder.workspace,
      env,
      grace: plan.grace,
      onLine: (line) => interpreter.takeLine(line),
      onText: (text) => this.#raw.push(text),
      onSignal: (signal) => this.#signals.push({ signal, at: this.#elapsed() }),
    });
    this.finished = this.#follow();
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  cancel(): void {
    this.#end('cancelled');
  }

  kill(signal: NodeJS.Signals): void {
    if (signal === 'SIGKILL') this.machineGone = true;
    this.#process.send(signal);
  }

  onLine(listener: (line: LogLine) => void): void {
    this.#log.onLine(listener);
  }

  visibleSoFar(): string {
    return renderLines(this.#log.lines);
  }

  #end(ending: Ending): void {
    if (this.#ending !== undefined) return;
    this.#ending = ending;
    this.#ladder = this.#process.cancel();
  }

  #interpreter(): CommandInterpreter {
    const { masks, environment } = this.#plan;
    return new CommandInterpreter({
      log: this.#log,
      masks,
      outputs: this.#results.outputs,
      state: this.#results.state,
      masked: this.#masked,
      problems: this.#results.problems,
      workspace: environment.folder.workspace,
      debug: environment.debug,
      fail: () => {
        this.#results.failed = true;
      },
    });
  }

  async #follow(): Promise<PhaseResult> {
    const timers: NodeJS.Timeout[] = [];
    const { stepTimeoutMs, guardMs } = this.#plan;
    if (stepTimeoutMs !== undefined) timers.push(setTimeout(() => this.#end('timed out'), stepTimeoutMs));
    const guard = new Promise<never>((_, reject) => {
      if (!Number.isFinite(guardMs)) return;
      timers.push(setTimeout(() => reject(new HarnessTimeoutError(guardMs, this.visibleSoFar())), guardMs));
    });
    try {
      const end = await Promise.race([this.#process.finished, guard]);
      return this.#conclude(end);
    } catch (error) {
      this.#process.killTree();
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      await this.#ladder;
    }
  }

  #conclude(end: ProcessEnd): PhaseResult {
    const { displayName, stepTimeoutMs = 0 } = this.#plan;
    this.#log.debug(`Node Action run completed with exit code ${end.exitCode ?? end.signal}`);
    this.#results.takeFiles(this.#files);
    if (this.#ending === 'cancelled') this.#log.complain('error', 'The operation was canceled.');
    if (this.#ending === 'timed out') {
      this.#log.complain('error', `The action '${displayName}' has timed out after ${stepTimeoutMs / 60_000} minutes.`);
    }
    this.#log.end();
    const { outputs, state, env, path, summary, problems } = this.#results;
    const { lines, annotations, groups } = this.#log;
    return {
      ...end,
      conclusion: this.#conclusion(end),
      outputs: outputs.toRecord(),
      state: state.toRecord(),
      env,
      path,
      summary,
      annotations,
      groups,
      log: renderLines(lines),
      printed: renderLines(lines.filter(({ source }) => source === 'action')),
      lines,
      raw: this.#raw.join(''),
      masks: this.#masked,
      problems,
      signals: this.#signals,
      durationMs: this.#elapsed(),
    };
  }

  /**
   * A cancel takes precedence over a failure. A step that was asked to end has not succeeded, whatever its exit code.
   */
  #conclusion(end: ProcessEnd): Conclusion {
    if (this.#ending === 'cancelled') return 'cancelled';
    return this.#ending === undefined && end.exitCode === 0 && !this.#results.failed ? 'success' : 'failure';
  }

  #elapsed(): number {
    return performance.now() - this.#started;
  }
}
