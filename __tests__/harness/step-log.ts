import type { Annotation, AnnotationLevel, LineKind, LogGroup, LogLine } from './contract.ts';
import type { Masks } from './masks.ts';

/** GitHub keeps ten annotations of each level per step, each cut at 4096 characters. */
const ANNOTATION_LIMIT = 10;
const MESSAGE_LIMIT = 4096;

type Source = LogLine['source'];

const LABELS: Partial<Record<LineKind, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  debug: '##[debug]',
};

/**
 * The log of one step. Every line is masked when it is written, and then interpreted like GitHub's page does, by the
 * tag at its start.
 *
 * actions/runner v2.336.0, src/Runner.Worker/ExecutionContext.cs, Write, AddIssue and Debug (limits: lines 144-146).
 */
export class StepLog {
  readonly lines: LogLine[] = [];
  readonly annotations: Annotation[] = [];
  readonly groups: LogGroup[] = [];
  readonly #masks: Masks;
  readonly #debug: boolean;
  readonly #elapsed: () => number;
  readonly #listeners: ((line: LogLine) => void)[] = [];
  #open: { title: string; since: number; record?: LogGroup } | undefined;

  constructor(masks: Masks, debug: boolean, elapsed: () => number) {
    this.#masks = masks;
    this.#debug = debug;
    this.#elapsed = elapsed;
  }

  onLine(listener: (line: LogLine) => void): void {
    for (const line of this.lines) listener(line);
    this.#listeners.push(listener);
  }

  /** Writes a text that may have several lines, each of which is a separate line on the page. */
  write(text: string, source: Source): void {
    for (const line of this.#masks.apply(text).split(/\r\n|\r|\n/)) this.#show(line, source);
  }

  /** Adds an error, warning or notice: a line in the log and, up to the limit, an annotation. */
  issue(annotation: Annotation, source: Source): void {
    if (annotation.message !== '') this.write(`##[${annotation.level}]${annotation.message}`, source);
    const sameLevel = this.annotations.filter(({ level }) => level === annotation.level);
    if (sameLevel.length >= ANNOTATION_LIMIT) return;
    const message = this.#masks.apply(annotation.message).slice(0, MESSAGE_LIMIT);
    this.annotations.push({ ...annotation, message });
  }

  /** Adds a complaint of the runner itself. */
  complain(level: AnnotationLevel, message: string): void {
    this.issue({ level, message }, 'runner');
  }

  /** Visible only with step debug. */
  debug(message: string, source: Source = 'runner'): void {
    if (!this.#debug) return;
    for (const line of message.split(/\r?\n/)) this.write(`##[debug]${line}`, source);
  }

  /** Ends the step. A group that is still open stays unclosed. */
  end(): void {
    this.#closeGroup(false);
  }

  #show(text: string, source: Source): void {
    const [, tag, rest = ''] =
      /^##\[(group|endgroup|error|warning|notice|debug|command|section)\](.*)$/s.exec(text) ?? [];
    const at = this.#elapsed();
    if (tag === 'endgroup') this.#closeGroup(true);
    else if (tag === 'group') this.#openGroup(rest, at, source);
    else if (isKind(tag)) this.#append({ at, text: `${LABELS[tag] ?? ''}${rest}`, kind: tag, source });
    else if (text.startsWith('[command]')) this.#append({ at, text: text.slice(9), kind: 'command', source });
    else this.#append({ at, text, kind: 'text', source });
  }

  #append(line: LogLine): void {
    if (this.#open !== undefined) line.group = this.#open.title;
    if (line.kind !== 'group') this.#open?.record?.lines.push(line.text);
    this.lines.push(line);
    for (const listener of this.#listeners) listener(line);
  }

  /** Groups do not nest: a new one ends the previous one. */
  #openGroup(title: string, at: number, source: Source): void {
    this.#closeGroup(false);
    this.#open = { title, since: at };
    if (source === 'action') {
      this.#open.record = { title, lines: [], closed: false, durationMs: 0 };
      this.groups.push(this.#open.record);
    }
    this.#append({ at, text: title, kind: 'group', source });
  }

  #closeGroup(closed: boolean): void {
    if (this.#open?.record !== undefined) {
      this.#open.record.closed = closed;
      this.#open.record.durationMs = this.#elapsed() - this.#open.since;
    }
    this.#open = undefined;
  }
}

function isKind(tag: string | undefined): tag is Exclude<LineKind, 'text' | 'group'> {
  return tag !== undefined;
}
