/** What a test hands to the harness and what it gets back. */

export type Conclusion = 'success' | 'failure' | 'cancelled';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Contexts that a default such as `${{ github.token }}` can be looked up in; also the source of `GITHUB_*`. */
export interface Contexts {
  github?: Record<string, unknown>;
  job?: Record<string, unknown>;
  strategy?: Record<string, unknown>;
  matrix?: Record<string, unknown>;
}

/** The waits of the runner in milliseconds; the real ones are 7500, 2500 and 5000. */
export interface GracePeriods {
  /** Between SIGINT and SIGTERM. */
  int?: number;
  /** Between SIGTERM and SIGKILL. */
  term?: number;
  /** Between the end of the process and giving up on a pipe that a grandchild holds open. */
  pipe?: number;
}

/** One step that uses the action, and the job around it. */
export interface ActionJob {
  /** Folder with action.yml. Default: the root of this repository. */
  actionDir?: string;
  with?: Record<string, string>;
  /** The step's `env:`. As on the runner it cannot set `GITHUB_*` and `RUNNER_*` defaults: those come from `contexts`. */
  env?: Record<string, string>;
  contexts?: Contexts;
  event?: { name: string; payload: unknown };
  /** Values that the job knows to be secret before the step starts. Default: none, so that a test sees what the action masks. */
  secrets?: string[];
  /** Step debug logging: `RUNNER_DEBUG=1`, debug lines visible, commands echoed. */
  debug?: boolean;
  graceMs?: GracePeriods;
  /** `timeout-minutes` of the step, in milliseconds: the same signals as a cancel, but the step has failed. */
  stepTimeoutMs?: number;
  /** Guard of the test: everything is killed and the promise rejected with the log so far. Default 25 s; `Infinity` for none. */
  timeoutMs?: number;
  /** Use this folder as GITHUB_WORKSPACE instead of an empty temporary one. */
  workspace?: string;
  /** Run post although main was killed with `kill()`. Default false: then the machine is gone. */
  postAfterKill?: boolean;
  /** Node to run the action with. Default: the one that runs the harness, which must be Node 24. */
  node?: string;
}

/** `text` is a line as it is; the others are drawn in their own way by GitHub's page. */
export type LineKind = 'text' | 'group' | AnnotationLevel | 'debug' | 'command' | 'section';

/** One visible line, already masked. */
export interface LogLine {
  /** Milliseconds since the phase began. */
  at: number;
  /** As a person reads it: an error begins with `Error: `, a group line is its title. */
  text: string;
  /** Title of the group that the line is in. */
  group?: string;
  kind: LineKind;
  /** Who wrote it: the action, or the runner itself (the `with:` block, complaints). */
  source: 'action' | 'runner';
}

export interface Annotation {
  level: AnnotationLevel;
  title?: string;
  file?: string;
  line?: string;
  message: string;
}

export interface LogGroup {
  title: string;
  lines: string[];
  /** False if the step ended, or another group began, before `endgroup`. */
  closed: boolean;
  durationMs: number;
}

export interface PhaseResult {
  /** Null if a signal ended the process. */
  exitCode: number | null;
  signal: string | null;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** What the phase wrote to GITHUB_ENV. */
  env: Record<string, string>;
  /** Folders that the phase wrote to GITHUB_PATH, in order. */
  path: string[];
  /** The job summary as it would be uploaded (masked); empty if it was too large. */
  summary: string;
  /** At most ten of each level, as GitHub keeps them. */
  annotations: Annotation[];
  /** Groups that the action opened. */
  groups: LogGroup[];
  /** All visible lines, masked, groups unfolded and indented, as a person sees them. */
  log: string;
  /** Like `log`, but only what the action itself printed: without the `with:` block and the runner's own lines. */
  printed: string;
  lines: LogLine[];
  /** stdout and stderr as received, unmasked. */
  raw: string;
  /** Values that the action masked with add-mask, in order. */
  masks: string[];
  /** What the runner itself would complain about. */
  problems: string[];
  /** Signals sent to the process, in order, with the milliseconds since the phase began. */
  signals: { signal: string; at: number }[];
  durationMs: number;
}

export interface JobResult extends PhaseResult {
  main: PhaseResult;
  /** Absent if the action has no post, or its post-if was false, or the machine was killed. */
  post?: PhaseResult;
  /** Of the job: `conclusion` of main is in `main`. */
  conclusion: Conclusion;
}

export interface RunningAction {
  /** What the cancel button does: SIGINT, then SIGTERM, then SIGKILL. */
  cancel(): void;
  /** Sends one signal to the process. SIGKILL takes its children too, and post does not run: the machine is gone. */
  kill(signal: NodeJS.Signals): void;
  readonly pid: number | undefined;
  readonly finished: Promise<PhaseResult>;
  /** Calls the listener with every visible line from now on, and first with those already there. */
  onLine(listener: (line: LogLine) => void): void;
  visibleSoFar(): string;
}

/** The test guard ran out. */
export class HarnessTimeoutError extends Error {
  override name = 'HarnessTimeoutError' as const;
  readonly log: string;

  constructor(timeoutMs: number, log: string) {
    super(`The action was still running after ${timeoutMs} ms and has been killed. Its log so far:\n${log}`);
    this.log = log;
  }
}
