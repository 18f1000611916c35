import type { SummaryReport } from '../../src/report/summary.ts';

/** As it is where the action is one of the job's own files: no address. */
const HELP = 'docs/troubleshooting.md#snapshot-failed';

/** All that becomes something on GitHub: mentions, references, links, images, HTML, fences, tables, lists; and one word without an end. */
export const HOSTILE = [
  '@octocat and @octo-org/team, see #1, GH-1, octo-org/octo-repo#1, me@evil.example',
  '<script>alert(1)</script><img src="https://evil.example/x.png"><iframe src="https://evil.example"></iframe><b id="x" style="color:red">',
  '![x](https://evil.example/y.png) [click](javascript:alert(1)) https://evil.example/z www.evil.example <https://evil.example>',
  '```mermaid',
  'graph TD; A-->B',
  '```',
  '| a | b |',
  '| --- | --- |',
  '- [ ] task',
  '# heading',
  '<!-- <details open> $x^2$ &lt;script&gt; --> **bold** ~~gone~~ _it_ `code`',
  'w'.repeat(300),
].join('\n');

const state = (name: string, at: number) => ({ state: name, atMs: at * 1000 });
const snapshot = { kind: 'snapshot', targetState: 'active' } as const;
const ID = '8e9e4a9e-32f7-4a65-9f0e-6d6f2f9a2a77';

/** Runs that last for minutes, and one that nothing has bounded before. */
export const LONG_RUNS: Readonly<Record<string, SummaryReport>> = {
  'a run with states of less than a second beside minutes': {
    headline: 'Sandbox started',
    succeeded: true,
    facts: [['Snapshot id', ID]],
    phases: [
      {
        ...snapshot,
        durationMs: 92_400,
        states: [state('pending', 0.2), state('building_snapshot', 0.5), state('pulling', 2), state('active', 92.3)],
      },
      {
        kind: 'sandbox',
        targetState: 'started',
        durationMs: 4100,
        states: [state('creating', 0.3), state('started', 4.1)],
      },
    ],
    note: 'Daytona stops it after 1 hour without activity.',
  },
  'a run whose states flap': {
    headline: 'The snapshot did not become active in time',
    succeeded: false,
    facts: [['Snapshot id', ID]],
    phases: [
      {
        ...snapshot,
        durationMs: 600_000,
        states: Array.from({ length: 60 }, (_, place) =>
          state(place % 2 === 0 ? 'pulling' : 'warming_with_a_long_name_of_forty_letters', place * 10),
        ),
      },
    ],
  },
  'a run whose sandbox was never seen': {
    headline: 'The sandbox did not start in time',
    succeeded: false,
    facts: [],
    phases: [
      { ...snapshot, durationMs: 3000, states: [state('active', 0.1)] },
      { kind: 'sandbox', targetState: 'started', durationMs: 3_900_000, states: [] },
    ],
  },
  'a failure with texts without an end': {
    headline: HOSTILE.repeat(100),
    succeeded: false,
    facts: [
      ['Image', HOSTILE.repeat(100)],
      ['Snapshot', HOSTILE.replaceAll('\n', '').slice(0, 150)],
    ],
    error: { title: 'The snapshot failed', message: HOSTILE.repeat(500), help: HELP },
    phases: [{ ...snapshot, durationMs: 1000, states: [state(HOSTILE, 0), state(HOSTILE.slice(30), 0.5)] }],
    note: HOSTILE,
  },
};
