import { expect, it } from 'vitest';
import { markdownText } from '../../../src/report/markdown.ts';
import { harmlessLine } from '../../../src/report/sanitize.ts';
import { hideSecret } from '../../../src/report/secrets.ts';
import { jobSummary } from '../../../src/report/summary.ts';

const TOKEN = 'dtn_a08ff49b6f772632716c43069c43a8c3';

it('a secret that a server sends back is in no comment, no summary and no annotation', () => {
  hideSecret(TOKEN);
  expect(harmlessLine(`bad header "authorization: Bearer ${TOKEN}"`)).toBe('bad header "authorization: Bearer ***"');
  expect(markdownText(`Bearer ${TOKEN}`)).not.toContain('a08ff49b');
});

it('nor in the table and the chart of the states, which cut long names', () => {
  hideSecret(TOKEN);
  const phase = { kind: 'sandbox', goal: 'started', durationMs: 1000, states: [{ state: TOKEN, atMs: 0 }] };
  const text = jobSummary({ headline: 'x', succeeded: true, facts: [], phases: [phase] }, String);
  expect(text).toContain('\\*\\*\\*');
  for (const part of ['dtn', 'a08ff49b', '36c43069']) expect(text).not.toContain(part);
});

it('not either with something invisible in its middle', () => {
  hideSecret(TOKEN);
  expect(harmlessLine(`Bearer ${TOKEN.slice(0, 10)}\u200b${TOKEN.slice(10)}`)).toBe('Bearer ***');
});

it('of two secrets the longer goes first, so that no rest of it stays', () => {
  hideSecret('secret-host');
  hideSecret('https://secret-host/path');
  expect(harmlessLine('see https://secret-host/path')).toBe('see ***');
});

it('what is too short to be a secret tears no holes', () => {
  hideSecret('e');
  expect(harmlessLine('the end')).toBe('the end');
});
