import { expect, it } from 'vitest';
import { markdownText } from '../../../src/report/markdown.ts';
import { sanitizeLine } from '../../../src/report/sanitize.ts';
import { hideSecret } from '../../../src/report/secrets.ts';
import { jobSummary } from '../../../src/report/summary.ts';

const TOKEN = 'dtn_a08ff49b6f772632716c43069c43a8c3';

it('a secret that a server sends back is in no comment, no summary and no annotation', () => {
  hideSecret(TOKEN);
  expect(sanitizeLine(`bad header "authorization: Bearer ${TOKEN}"`)).toBe('bad header "authorization: Bearer ***"');
  expect(markdownText(`Bearer ${TOKEN}`)).not.toContain('a08ff49b');
});

it('nor in the table and the chart of the states, which truncate long names', () => {
  hideSecret(TOKEN);
  const phase = { kind: 'sandbox', targetState: 'started', durationMs: 1000, states: [{ state: TOKEN, atMs: 0 }] };
  const text = jobSummary({ headline: 'x', succeeded: true, facts: [], phases: [phase] }, String);
  expect(text).toContain('\\*\\*\\*');
  for (const part of ['dtn', 'a08ff49b', '36c43069']) expect(text).not.toContain(part);
});

it('not even with an invisible character in the middle', () => {
  hideSecret(TOKEN);
  expect(sanitizeLine(`Bearer ${TOKEN.slice(0, 10)}\u200b${TOKEN.slice(10)}`)).toBe('Bearer ***');
});

it('the longer of two secrets is masked first, so no part of it remains', () => {
  hideSecret('secret-host');
  hideSecret('https://secret-host/path');
  expect(sanitizeLine('see https://secret-host/path')).toBe('see ***');
});

it('a value too short to be a secret is not masked', () => {
  hideSecret('e');
  expect(sanitizeLine('the end')).toBe('the end');
});
