import { type Clock, formatDuration } from '../../clock.ts';
import { DeadlineError } from '../resource/errors.ts';
import { type Kind, TARGET_STATE } from '../resource/states.ts';

/** A state and since when it is known to last, in milliseconds since the phase began. */
export interface StateSeen {
  readonly state: string;
  readonly atMs: number;
}

/** The time from the first request for a resource until it reaches its target state, under one deadline. */
export interface Phase {
  readonly kind: Kind;
  /** The current name of the resource. */
  readonly name: string;
  readonly timeoutMs: number;
  /** The input that sets the deadline, if any. */
  readonly input: string | undefined;
  readonly history: readonly StateSeen[];
  elapsedMs(): number;
  /** Sets another name of the resource. */
  rename(name: string): void;
  /** Never negative. */
  leftMs(): number;
  /** Milliseconds from start to end, or to now while the phase is running. */
  tookMs(): number;
  end(): void;
  /**
   * Records a state.
   * @param sinceMs when the server came into it, in milliseconds since the phase began, if that is known; now otherwise.
   * @returns whether it differs from the last one.
   */
  saw(state: string, sinceMs?: number): boolean;
}

/** What a phase begins with. */
export interface PhaseStart {
  readonly kind: Kind;
  readonly name: string;
  readonly timeoutMs: number;
  /** The input that sets the deadline, for messages. */
  readonly input?: string;
}

export function beginPhase({ kind, name: firstName, timeoutMs, input }: PhaseStart, clock: Clock): Phase {
  const start = clock.now();
  const history: StateSeen[] = [];
  const elapsedMs = () => clock.now() - start;
  let tookMs: number | undefined;
  let name = firstName;
  return {
    kind,
    get name() {
      return name;
    },
    rename(next) {
      name = next;
    },
    timeoutMs,
    input,
    history,
    elapsedMs,
    leftMs: () => Math.max(0, timeoutMs - elapsedMs()),
    tookMs: () => tookMs ?? elapsedMs(),
    end() {
      tookMs ??= elapsedMs();
    },
    saw(state, sinceMs = elapsedMs()) {
      const changed = history.at(-1)?.state !== state;
      if (changed) history.push({ state, atMs: sinceMs });
      return changed;
    },
  };
}

/**
 * Creates the error for a phase that ran out of time, with its state history and a hint.
 * @param why the last obstacle, when it was not the state; follows "The last attempt: ".
 */
export function deadlineError(phase: Phase, why?: string): DeadlineError {
  const { kind, name, timeoutMs, history, input } = phase;
  return new DeadlineError(
    `${kind}-timeout`,
    `The ${kind} "${name}" was not ${TARGET_STATE[kind]} after ${formatDuration(timeoutMs)}. ` +
      (statesSeen(phase) ?? 'No state was reported.') +
      (why === undefined ? '' : ` The last attempt: ${why}.`),
    { hint: deadlineHint(history.at(-1)?.state, input) },
  );
}

/** @returns the history of a phase in one sentence, or `undefined` if no state was seen. */
export function statesSeen({ history }: Phase): string | undefined {
  if (history.length === 0) return undefined;
  return `States seen: ${history.map(({ state, atMs }) => `${state} (at ${formatDuration(atMs)})`).join(', ')}.`;
}

function deadlineHint(state: string | undefined, input: string | undefined): string {
  const raise = input === undefined ? '' : `, or raise \`${input}\``;
  if (state === 'pending') {
    return `No runner picked it up: all are busy or down, and Daytona has no time limit of its own. Run the job again later, choose another \`target\`${raise}.`;
  }
  if (state === 'inactive') {
    const timeout = input === undefined ? '' : `, set \`${input}\` to more than ten minutes`;
    return `Daytona takes up to ten minutes to deactivate a snapshot and cannot activate it before. Run the job again later${timeout}, or use another \`snapshot-name\`.`;
  }
  if (state === 'pulling') return `The image takes a long time to pull. Make it smaller${raise}.`;
  return `Run the job again${raise}${raise === '' ? '' : ' if this is how long it takes'}.`;
}
