/** The input and output types of the harness. */

export type Conclusion = 'success' | 'failure' | 'cancelled';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** The contexts that a default such as `${{ github.token }}` can use; also the source of `GITHUB_*`. */
export interface Contexts {
  github?: Record<string, unknown>;
  job?: Record<string, unknown>;
  strategy?: Record<string, unknown>;
  matrix?: Record<string, unknown>;
}

/** The runner's grace periods in milliseconds; the real ones are 7500, 2500 and 5000. */
export interface GracePeriods {
  /** Between SIGINT and SIGTERM. */
  int?: number;
  /** Between SIGTERM and SIGKILL. */
  term?: number;
  /** Between the end of the process and abandoning a pipe that a grandchild holds open. */
  pipe?: number;
}

/** A step that uses the action, and its job. */
export interface ActionJob {
  /** Root of the repository of the action. Default: this repository. */
  actionDir?: string;
  /** The folder of the action in its repository: `sweep` for `uses: owner/repository/sweep@v1`. Default: the root. */
  actionPath?: string;
  with?: Record<string, string>;
  /** The step's `env:`. As on the runner, it cannot set `GITHUB_*` and `RUNNER_*`, which come from `contexts`. */
  env?: Record<string, string>;
  contexts?: Contexts;
  event?: { name: string; payload: unknown };
  /** Secrets that the job knows before the step starts. Default: none, which shows what the action masks. */
  secrets?: string[];
  /** Step debug logging: `RUNNER_DEBUG=1`, visible debug lines, echoed commands. */
  debug?: boolean;
  graceMs?: GracePeriods;
  /** `timeout-minutes` of the step, in milliseconds: sends the same signals as a cancel, but the step fails. */
  stepTimeoutMs?: number;
  /** Guard of the test: kills everything and rejects with the log so far. Default 50 s; `Infinity` disables it. */
  timeoutMs?: number;
  /** A folder to use as GITHUB_WORKSPACE instead of an empty temporary one. */
  workspace?: string;
  /** Whether to run post even after main was killed with `kill()`. Default false, as if the machine were gone. */
  postAfterKill?: boolean;
  /** Whether to run post after main. Default: always, as on the runner. */
  needsPost?: (main: PhaseResult) => boolean;
  /** The Node.js binary that runs the action. Default: the one that runs the harness, which must be Node 24. */
  node?: string;
}

/** `text` is a plain line; GitHub's page renders the others differently. */
export type LineKind = 'text' | 'group' | AnnotationLevel | 'debug' | 'command' | 'section';

/** One visible line, already masked. */
export interface LogLine {
  /** Milliseconds since the phase began. */
  at: number;
  /** The visible text: an error begins with `Error: `, a group line is its title. */
  text: string;
  /** Title of the enclosing group. */
  group?: string;
  kind: LineKind;
  /** The author: the action, or the runner itself (the `with:` block, complaints). */
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
  /** The variables that the phase wrote to GITHUB_ENV. */
  env: Record<string, string>;
  /** Folders that the phase wrote to GITHUB_PATH, in order. */
  path: string[];
  /** The job summary as it would be uploaded (masked); empty if it was too large. */
  summary: string;
  /** At most ten of each level, like GitHub. */
  annotations: Annotation[];
  /** Groups that the action opened. */
  groups: LogGroup[];
  /** All visible lines, masked, with groups expanded and indented. */
  log: string;
  /** Like `log`, but only the action's own output, without the `with:` block and the runner's lines. */
  printed: string;
  lines: LogLine[];
  /** stdout and stderr as received, unmasked. */
  raw: string;
  /** The values that the action masked with add-mask, in order. */
  masks: string[];
  /** The runner's own complaints. */
  problems: string[];
  /** Signals sent to the process, in order, with the milliseconds since the phase began. */
  signals: { signal: string; at: number }[];
  durationMs: number;
}

export interface JobResult extends PhaseResult {
  main: PhaseResult;
  /** Absent if the action has no post, its post-if was false, the machine was killed, or the job did not need it. */
  post?: PhaseResult;
  /** Of the job; main's own conclusion is in `main`. */
  conclusion: Conclusion;
}

export interface RunningAction {
  /** Does what the cancel button does: SIGINT, then SIGTERM, then SIGKILL. */
  cancel(): void;
  /**
   * Sends one signal to the process. SIGKILL also kills its children, and post does not run, because the machine is
   * gone.
   */
  kill(signal: NodeJS.Signals): void;
  readonly pid: number | undefined;
  readonly finished: Promise<PhaseResult>;
  /** Calls the listener with the visible lines so far, and then with every new one. */
  onLine(listener: (line: LogLine) => void): void;
  visibleSoFar(): string;
}

/** The guard of a test expired. */
export class HarnessTimeoutError extends Error {
  override name = 'HarnessTimeoutError' as const;
  readonly log: string;

  constructor(timeoutMs: number, log: string) {
    super(`The action was still running after ${timeoutMs} ms and has been killed. Its log so far:\n${log}`);
    this.log = log;
  }
}
