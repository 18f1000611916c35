import { getInput } from '@actions/core';
import { DEFAULT, DEFAULT_API_URL, FALLBACK, INPUT } from './contract.ts';
import { parseImageReference } from './image-reference.ts';
import { InputError, type InputFault } from './input-error.ts';
import {
  type Parsed,
  parseApiUrl,
  parseDurationInput,
  parseSnapshotName,
  parseToken,
  parseWord,
} from './input-forms.ts';

/** Everything the workflow author asked for, checked. Durations in milliseconds. */
export interface Inputs {
  readonly apiToken: string;
  readonly imageName: string;
  readonly snapshotName: string;
  readonly apiUrl: string;
  readonly organizationId: string | undefined;
  readonly target: string | undefined;
  readonly snapshotTimeoutMs: number;
  readonly sandboxTimeoutMs: number;
  readonly pollIntervalMs: number;
}

/**
 * Reads the inputs, once. What is empty falls back to Daytona's own environment variables, then to its default.
 * @throws InputError that names every input that cannot be used.
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const faults: InputFault[] = [];
  const take = <T>(input: string, parsed: Parsed<T>, otherwise: T): T => {
    if ('value' in parsed) return parsed.value;
    faults.push({ input, ...parsed });
    return otherwise;
  };
  const text = (name: keyof typeof INPUT): string => {
    const fallback = Object.entries(FALLBACK).find(([key]) => key === name)?.[1];
    return getInput(INPUT[name]) || (fallback === undefined ? '' : (env[fallback] ?? '').trim());
  };
  const optional = (name: 'organizationId' | 'target'): string | undefined => {
    const value = text(name);
    return value === '' ? undefined : take(INPUT[name], parseWord(value), '');
  };
  const duration = (name: keyof typeof DEFAULT, least: number): number =>
    take(INPUT[name], parseDurationInput(text(name) || DEFAULT[name], least), 0);
  const inputs = Object.freeze({
    apiToken: take(INPUT.apiToken, parseToken(text('apiToken'), FALLBACK.apiToken), ''),
    imageName: take(INPUT.imageName, parseImageReference(text('imageName')), ''),
    snapshotName: take(INPUT.snapshotName, parseSnapshotName(text('snapshotName')), ''),
    apiUrl: take(INPUT.apiUrl, parseApiUrl(text('apiUrl') || DEFAULT_API_URL), ''),
    organizationId: optional('organizationId'),
    target: optional('target'),
    snapshotTimeoutMs: duration('snapshotTimeout', 1000),
    sandboxTimeoutMs: duration('sandboxTimeout', 1000),
    pollIntervalMs: duration('pollInterval', 100),
  });
  if (faults.length > 0) throw new InputError(faults);
  return inputs;
}
