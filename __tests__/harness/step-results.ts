import { CaselessMap } from './caseless-map.ts';
import { type CommandFiles, commandFileSize, parseRecords, readCommandFile, SUMMARY_LIMIT } from './file-commands.ts';
import type { Masks } from './masks.ts';
import type { StepLog } from './step-log.ts';

/** The results of a step, from its commands and then from its files. */
export class StepResults {
  readonly outputs = new CaselessMap<string>();
  readonly state = new CaselessMap<string>();
  readonly env: Record<string, string> = {};
  readonly path: string[] = [];
  readonly problems: string[] = [];
  summary = '';
  failed = false;
  readonly #log: StepLog;
  readonly #masks: Masks;

  constructor(log: StepLog, masks: Masks, inherited: Iterable<[string, string]>) {
    this.#log = log;
    this.#masks = masks;
    for (const [name, value] of inherited) this.state.set(name, value);
  }

  /**
   * Applies the command files in the runner's order, even after a failure or a cancel. An unreadable file fails the
   * step, but the records before the invalid one count.
   *
   * actions/runner v2.336.0, src/Runner.Worker/FileCommandManager.cs, ProcessFiles; ActionRunner.cs calls it in
   * `finally`.
   */
  takeFiles(files: CommandFiles): void {
    this.#take('path', () => this.#takePath(files.path));
    this.#take('env', () => this.#takeEnv(files.env));
    this.#takeSummary(files.step_summary);
    this.#take('state', () => {
      for (const [name, value] of parseRecords(readCommandFile(files.state))) {
        this.state.set(name, value);
        this.#log.debug(`Save intra-action state ${name} = ${value}`);
      }
    });
    this.#take('output', () => {
      for (const [name, value] of parseRecords(readCommandFile(files.output))) {
        this.outputs.set(name, value);
        this.#log.debug(`Set output ${name} = ${value}`);
      }
    });
    this.#checkForSecrets();
  }

  #take(file: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `Unable to process file command '${file}' successfully.`;
      this.problems.push(`${message} ${reason}`);
      this.#log.complain('error', message);
      this.#log.complain('error', reason);
      this.failed = true;
    }
  }

  #takePath(file: string): void {
    for (const line of readCommandFile(file).split(/\r\n|\r|\n/)) {
      if (line !== '') this.path.push(line);
    }
  }

  #takeEnv(file: string): void {
    for (const [name, value] of parseRecords(readCommandFile(file))) {
      if (name.toUpperCase() === 'NODE_OPTIONS') {
        this.#refuse("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      } else {
        this.env[name] = value;
      }
    }
  }

  /** A summary that is too large is dropped with an error in the log, but is not a failure. */
  #takeSummary(file: string): void {
    const size = commandFileSize(file);
    if (size > SUMMARY_LIMIT) {
      this.#refuse(
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.floor(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
      );
    } else {
      this.summary = readCommandFile(file)
        .split(/\r\n|\r|\n/)
        .map((line) => this.#masks.apply(line))
        .join('\n');
    }
  }

  #refuse(message: string): void {
    this.problems.push(message);
    this.#log.complain('error', message);
  }

  /**
   * A job output that contains a secret is dropped; the step's own output stays. Source:
   * src/Runner.Worker/JobExtension.cs.
   */
  #checkForSecrets(): void {
    for (const [name, value] of this.outputs) {
      if (this.#masks.hides(value)) this.problems.push(`Skip output '${name}' since it may contain secret.`);
    }
  }
}
