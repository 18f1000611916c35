import { DEFAULT, DEFAULT_API_URL, FALLBACK, INPUT, inputText } from './contract.ts';
import { InputError, type InputFault } from './parsing/input-error.ts';
import type { Parsed } from './parsing/parse-text.ts';

type InputKey = keyof typeof INPUT;

/** Reads single inputs and collects their faults. */
export interface InputReader {
  /** @returns the input and Daytona's environment variable, as far as they are not empty. The first one counts. */
  given(key: InputKey): string[];
  /** @returns what counts, or the default. */
  text(key: InputKey): string;
  /** @returns the parsed value; after a fault, the placeholder. */
  take<T>(key: InputKey, parsed: Parsed<T>, placeholder: T): T;
  /** @returns the parsed value; `undefined` for an empty input, and after a fault. */
  optional<T>(key: InputKey, parse: (value: string) => Parsed<T>): T | undefined;
  readonly faults: InputFault[];
  /** @throws InputError that lists every fault. */
  throwIfFaulty(): void;
}

const DEFAULTS: Readonly<Partial<Record<InputKey, string>>> = { ...DEFAULT, apiUrl: DEFAULT_API_URL };

/** Reads the inputs of a step from its environment. Each action reads only its own. */
export function inputReader(env: NodeJS.ProcessEnv): InputReader {
  const faults: InputFault[] = [];
  const fallback: Readonly<Partial<Record<InputKey, string>>> = FALLBACK;
  const fromEnvironment = (key: InputKey): string => (env[fallback[key] ?? ''] ?? '').trim();
  const given = (key: InputKey): string[] =>
    [inputText(env, INPUT[key]), fromEnvironment(key)].filter((text) => text !== '');
  const text = (key: InputKey): string => given(key)[0] ?? DEFAULTS[key] ?? '';
  const take = <T>(key: InputKey, parsed: Parsed<T>, placeholder: T): T => {
    if ('value' in parsed) return parsed.value;
    const isFallback = inputText(env, INPUT[key]) === '' && fromEnvironment(key) !== '';
    faults.push({ input: INPUT[key], ...parsed, ...(isFallback ? { from: fallback[key] } : {}) });
    return placeholder;
  };
  return {
    given,
    text,
    take,
    optional<T>(key: InputKey, parse: (value: string) => Parsed<T>): T | undefined {
      const value = text(key);
      return value === '' ? undefined : take<T | undefined>(key, parse(value), undefined);
    },
    faults,
    throwIfFaulty() {
      if (faults.length > 0) throw new InputError(faults);
    },
  };
}
