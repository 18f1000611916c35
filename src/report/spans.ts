import { harmlessLine } from './sanitize.ts';

/** One phase of a run: what was waited for, how long, through which states. Times in milliseconds since the phase began. */
export interface PhaseNews {
  /** `snapshot`, `sandbox`. */
  readonly kind: string;
  /** The state that was waited for. */
  readonly goal: string;
  readonly durationMs: number;
  readonly states: readonly { readonly state: string; readonly atMs: number }[];
}

/** A state, or several that are left out, from when to when. */
export interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** So many states of one phase are shown, of those that flap the first and the last. */
const MAX_SPANS = 12;

/** The states of a phase one after the other; of too many those in the middle become one span that says how many. */
export function spansOf({ states, durationMs }: PhaseNews): Span[] {
  const spans = states.map(({ state, atMs }, place) => ({
    name: harmlessLine(state),
    fromMs: atMs,
    toMs: Math.max(atMs, states[place + 1]?.atMs ?? durationMs),
  }));
  if (spans.length <= MAX_SPANS) return spans;
  const last = spans.splice(-MAX_SPANS / 2);
  const [gap, ...more] = spans.splice(MAX_SPANS / 2 - 1);
  const toMs = last[0]?.fromMs ?? durationMs;
  return [...spans, { name: `${more.length + 1} more`, fromMs: gap?.fromMs ?? toMs, toMs }, ...last];
}
