import { type ConnectionInputs, takeConnection } from './connection.ts';
import { parseDurationInput } from './parsing/parse-text.ts';
import { parseBoolean } from './parsing/parse-values.ts';
import { inputReader } from './reader.ts';

/** The validated inputs of the action `sweep`. */
export interface SweepInputs extends ConnectionInputs {
  /** The age from which a sandbox goes although its pull request is open, in milliseconds. */
  readonly maxAgeMs: number;
  readonly dryRun: boolean;
  /** Empty when there is none. */
  readonly githubToken: string;
}

/** One year, to catch typing errors. */
const MOST_AGE_MS = 366 * 24 * 3_600_000;

/** Reads and validates the inputs of the action `sweep`. @throws InputError that lists every invalid input. */
export function readSweepInputs(env: NodeJS.ProcessEnv): SweepInputs {
  const reader = inputReader(env);
  const { text, take } = reader;
  const inputs: SweepInputs = {
    ...takeConnection(reader),
    maxAgeMs: take('maxAge', parseDurationInput(text('maxAge'), 60_000, MOST_AGE_MS), 0),
    dryRun: take('dryRun', parseBoolean(text('dryRun')), false),
    githubToken: text('githubToken'),
  };
  reader.throwIfFaulty();
  return Object.freeze(inputs);
}
