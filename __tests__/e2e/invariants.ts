import { expect } from 'vitest';
import type { ReceivedRequest } from '../../emulator/index.ts';
import { TITLE } from '../../src/error-codes.ts';
import type { JobResult, PhaseResult } from '../harness/index.ts';
import { TOKEN } from './scenario.ts';

/** What is known of a sandbox that was reached, started or not. */
export const KNOWN_OUTPUTS = [
  'sandbox-id',
  'sandbox-name',
  'sandbox-state',
  'snapshot-id',
  'snapshot-name',
  'snapshot-state',
];

/** After a success it is also told what happened; after a failure nothing did. */
const SUCCESS_OUTPUTS = ['outcome', ...KNOWN_OUTPUTS];

const HEADER = `Bearer ${TOKEN}`;

/** The token, and what it looks like in a log, a URL, a header, JSON. */
const TOKEN_FORMS = [
  TOKEN,
  encodeURIComponent(TOKEN),
  encodeURI(TOKEN),
  JSON.stringify(TOKEN).slice(1, -1),
  ...[TOKEN, HEADER, `:${TOKEN}`].flatMap((text) => {
    const bytes = Buffer.from(text);
    // The last group depends on what comes after it.
    return [bytes.toString('base64').slice(0, -4), bytes.toString('base64url').slice(0, -4)];
  }),
  Buffer.from(TOKEN).toString('hex'),
];

/** What holds for every phase of every run, however it ended. */
export function expectSoundPhase(phase: PhaseResult): void {
  expectTokenNowhere(phase);
  expectHarmlessOutput(phase);
  expect(phase.problems, 'complaints of the runner').toEqual([]);
  for (const { title, closed } of phase.groups) expect({ title, closed }).toEqual({ title, closed: true });
  for (const { title, lines } of phase.groups.filter((group) => group.title.startsWith('Waiting until')))
    expect(
      lines.findLast((line) => !/^(::|##\[)/.test(line)),
      `the end of "${title}"`,
    ).toMatch(/^[✓✗] .+ after \d/);
  const lines = phase.lines.filter(({ source, kind }) => source === 'action' && kind !== 'debug');
  expect(lines.length, 'lines in the log').toBeLessThan(40);
}

function expectTokenNowhere(phase: PhaseResult): void {
  const raw = phase.raw
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const { outputs, state, env, path, summary, annotations } = phase;
  for (const [where, text] of Object.entries({ raw, outputs, state, env, path, summary, annotations })) {
    const content = typeof text === 'string' ? text : JSON.stringify(text);
    for (const form of TOKEN_FORMS) expect(content, `${where} has the token in it`).not.toContain(form);
  }
}

/** Masks come before anything else; no command but the action's own; nothing that hides or moves text. */
function expectHarmlessOutput({ raw }: PhaseResult): void {
  const lines = raw.split('\n').filter((line) => line !== '');
  const masks = lines.filter((line) => line.startsWith('::add-mask::'));
  expect(lines.slice(0, masks.length), 'masks come first').toEqual(masks);
  for (const line of lines) {
    if (/^\s*::/.test(line)) expect(line).toMatch(/^::(add-mask|group|endgroup|error|warning|notice|debug)( |::)/);
    else expect(line).not.toContain('##[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for control characters
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
}

export function errorsOf({ annotations }: PhaseResult) {
  return annotations.filter(({ level }) => level === 'error');
}

/** Success means that everything is there; failure, that one annotation says what to do. Nothing between. */
export function expectOneVerdict({ main }: JobResult): void {
  const errors = errorsOf(main);
  if (main.exitCode === 0) {
    expect(errors).toEqual([]);
    expect(main.outputs).toMatchObject({ 'sandbox-state': 'started', 'snapshot-state': 'active' });
    const { result = '', ...others } = main.outputs;
    expect(Object.keys(others).sort()).toEqual(SUCCESS_OUTPUTS);
    for (const value of Object.values(others)) expect(value).not.toBe('');
    expect(JSON.parse(result)).toEqual(others);
  } else {
    expect(main.exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    const code = main.outputs['error-code'] ?? '';
    expect(TITLE, 'the output error-code').toHaveProperty([code], errors[0]?.title);
    expect(errors[0]?.message, 'a link to what it means').toMatch(
      new RegExp(`\nSee http\\S+/blob/v1/docs/troubleshooting\\.md#${code}$`),
    );
    expect(errors[0]?.message, 'what happened, then what to do').toMatch(/^.+\n.{20,}\nSee /s);
    expect(errors[0]?.message).not.toMatch(/undefined|\[object|NaN/);
  }
}

/** No sandbox is asked for before the server has said that the snapshot is active. */
export function expectNoEarlySandbox(requests: readonly ReceivedRequest[]): void {
  const first = requests.findIndex(({ operationId }) => operationId === 'createSandbox');
  if (first < 0) return;
  const told = requests
    .slice(0, first)
    .some(
      ({ operationId, status, answer = '' }) => operationId === 'getSnapshot' && status === 200 && isActive(answer),
    );
  expect(told, 'a GET said that the snapshot is active').toBe(true);
}

function isActive(answer: string): boolean {
  return /"state":"active"/.test(answer);
}
