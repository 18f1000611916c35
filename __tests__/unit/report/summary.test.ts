import { describe, expect, test } from 'vitest';
import { jobSummary, type SummaryReport } from '../../../src/report/summary.ts';
import type { PhaseReport } from '../../../src/report/timeline.ts';

const HELP = 'docs/troubleshooting.md#snapshot-failed';

const seconds = (ms: number) => `${ms / 1000}s`;

const write = (news: Partial<SummaryReport>) =>
  jobSummary({ headline: 'Sandbox started', succeeded: true, facts: [], phases: [], ...news }, seconds);

const phase = (states: readonly string[], more: Partial<PhaseReport> = {}): PhaseReport => ({
  kind: 'snapshot',
  targetState: 'active',
  durationMs: states.length * 1000,
  states: states.map((state, place) => ({ state, atMs: place * 1000 })),
  ...more,
});

const rowsOf = (summary: string) =>
  [...summary.matchAll(/^ {4}section \u00a0*(.*)\n {4}(.*)$/gm)].map(([, ...row]) => row.join(': '));

describe('the summary', () => {
  test('of a success', () => {
    const text = write({
      facts: [
        ['Preview', 'https://3000-id.proxy.daytona.work'],
        ['Image', 'ghcr.io/acme/app:1'],
      ],
      phases: [phase(['pulling', 'active'])],
      note: 'Daytona stops it.',
    });
    const [head, diagram] = text.split('```mermaid\n');
    expect(head).toBe(
      [
        '### ✅ Sandbox started',
        '',
        '- **Preview:** [https://3000-id.proxy.daytona.work](<https://3000-id.proxy.daytona.work/>)',
        '- **Image:** `ghcr.io/acme/app:1`',
        '',
        '| Phase | Took | States |',
        '| --- | --- | --- |',
        '| snapshot | 2s | pulling at 0s<br>active at 1s |',
        '',
        '',
      ].join('\n'),
    );
    expect(diagram).toMatch(/^%%\{init: \{.*\}\}%%\ngantt\n/);
    expect(diagram).toMatch(/\n```\n\n<sub>Daytona stops it.<\/sub>\n$/);
  });

  test('of a failure has its title once, and its hint after any number of server lines', () => {
    const lines = Array.from({ length: 20 }, (_, place) => `line ${place}`);
    const error = { title: 'The snapshot failed', message: [...lines, 'Do this next.'].join('\n'), help: HELP };
    const text = write({ headline: error.title, succeeded: false, error });
    expect(text.split('The snapshot failed')).toHaveLength(2);
    expect(text.split('  \n')).toEqual([
      expect.stringContaining('line 0'),
      ...lines.slice(1, 9),
      '… 10 more lines',
      'line 19',
      'Do this next.',
      `\`${HELP}\`\n`,
    ]);
  });

  test.each(['@', '語', '|', '&', '\\#'])('consisting only of %s stays under 64 KiB and complete', (letter) => {
    const long = letter.repeat(10_000);
    const message = Array.from({ length: 100 }, () => long).join('\n');
    const facts = Array.from({ length: 9 }, () => ['Name', long] as const);
    const phases = [1, 2].map((number) =>
      phase(Array.from({ length: 100 }, (_, place) => `${long.slice(place)}${number}`)),
    );
    const text = write({
      error: { title: long, message, help: HELP },
      headline: long,
      facts,
      phases,
      note: 'The end.',
    });
    expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024);
    expect(text).toMatch(/<sub>The end\.<\/sub>\n$/);
  });
});

describe('the timeline', () => {
  test('has consecutive rows for the phases and states, with their durations', () => {
    const phases = [phase(['pulling', 'active']), phase(['started'], { kind: 'sandbox', targetState: 'started' })];
    expect(rowsOf(write({ phases }))).toEqual([
      'snapshot: 2s :0, 2000',
      'pulling: 1s :0, 1000',
      'active: 1s :1000, 2000',
      'sandbox: 1s :2000, 3000',
      'started: 1s :2000, 3000',
    ]);
  });

  test('marks the state in which a phase failed', () => {
    expect(rowsOf(write({ phases: [phase(['pending', 'pulling'])] }))).toEqual([
      'snapshot: 2s :0, 2000',
      'pending: 1s :0, 1000',
      'pulling: 1s :crit, 1000, 2000',
    ]);
  });

  test('shows states without a duration', () => {
    const rows = rowsOf(write({ phases: [phase(['pulling', 'active'], { durationMs: 1000 })] }));
    expect(rows.at(-1)).toBe('active: 0s :1000, 1025');
  });

  test('of a recurring state has rows with different names, and groups the middle ones', () => {
    const states = Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? 'pulling' : 'pending'));
    const rows = rowsOf(write({ phases: [phase(states)] }));
    expect(rows).toHaveLength(13);
    expect(new Set(rows.map((row) => row.split(':')[0])).size).toBe(13);
    expect(rows.slice(1, 4)).toEqual(['pulling: 1s :0, 1000', 'pending: 1s :1000, 2000', 'pulling 2: 1s :2000, 3000']);
    expect(rows[6]).toBe('29 more: 29s :5000, 34000');
    expect(rows.at(-1)).toBe('pending 5: 1s :crit, 39000, 40000');
  });

  test('is omitted if no state was seen', () => {
    const text = write({ phases: [phase([], { durationMs: 5000 })] });
    expect(text).toContain('| snapshot | 5s | none reported |');
    expect(text).not.toContain('mermaid');
  });
});
