import { type Clock, formatDuration } from '../clock.ts';
import { DeadlineError } from './errors.ts';
import { GOAL, type Kind } from './states.ts';

/** A state, and when it was first seen, in milliseconds since the phase began. */
export interface StateSeen {
  readonly state: string;
  readonly atMs: number;
}

/** Getting one resource to its goal: from the first request until the goal, with one deadline over all of it. */
export interface Phase {
  readonly kind: Kind;
  readonly name: string;
  readonly timeoutMs: number;
  /** The input that sets the deadline; absent when none does. */
  readonly input: string | undefined;
  readonly history: readonly StateSeen[];
  elapsedMs(): number;
  /** Never negative. */
  leftMs(): number;
  /** Milliseconds from its begin to its end; to now, while it goes on. */
  tookMs(): number;
  end(): void;
  /** Notes a state. @returns whether it is another than before. */
  saw(state: string): boolean;
}

/** @param input that sets the deadline, for messages. */
export function beginPhase(kind: Kind, name: string, timeoutMs: number, clock: Clock, input?: string): Phase {
  const start = clock.now();
  const history: StateSeen[] = [];
  const elapsedMs = () => clock.now() - start;
  let tookMs: number | undefined;
  return {
    kind,
    name,
    timeoutMs,
    input,
    history,
    elapsedMs,
    leftMs: () => Math.max(0, timeoutMs - elapsedMs()),
    tookMs: () => tookMs ?? elapsedMs(),
    end() {
      tookMs ??= elapsedMs();
    },
    saw(state) {
      const changed = history.at(-1)?.state !== state;
      if (changed) history.push({ state, atMs: elapsedMs() });
      return changed;
    },
  };
}

/**
 * The error for a phase whose time is up: with its history, and what to do.
 * @param why what stood in the way in the end, when it was not the state: goes on after "The last try: ".
 */
export function deadlineError(phase: Phase, why?: string): DeadlineError {
  const { kind, name, timeoutMs, history, input } = phase;
  return new DeadlineError(
    `${kind}-timeout`,
    `The ${kind} "${name}" was not ${GOAL[kind]} after ${formatDuration(timeoutMs)}. ` +
      (statesSeen(phase) ?? 'No state was ever seen.') +
      (why === undefined ? '' : ` The last try: ${why}.`),
    { hint: deadlineHint(history.at(-1)?.state, input) },
  );
}

/** The history of a phase in one sentence; `undefined` when no state was ever seen. */
export function statesSeen({ history }: Phase): string | undefined {
  if (history.length === 0) return undefined;
  return `States seen: ${history.map(({ state, atMs }) => `${state} (since ${formatDuration(atMs)})`).join(', ')}.`;
}

function deadlineHint(state: string | undefined, input: string | undefined): string {
  const raise = input === undefined ? '' : `, or raise \`${input}\``;
  if (state === 'pending') {
    return `No runner took it up: all are busy or down, and Daytona waits without a limit. Run the job again later, choose another \`target\`${raise}.`;
  }
  if (state === 'pulling') return `The image takes long to pull. Make it smaller${raise}.`;
  return `Run the job again${raise}${raise === '' ? '' : ' if this is how long it takes'}.`;
}
