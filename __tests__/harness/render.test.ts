import { expect, it } from 'vitest';
import type { LogLine } from './contract.ts';
import { liveRenderer, renderLines, renderLog } from './render.ts';
import { runScript } from './scripted-action.ts';

const ESC = String.fromCharCode(27);
const lines: LogLine[] = [
  { at: 0, text: 'Run it', kind: 'group', group: 'Run it', source: 'runner' },
  { at: 10, text: 'with:', kind: 'text', group: 'Run it', source: 'runner' },
  { at: 1500, text: `${ESC}[32mgreen${ESC}[0m ${ESC}[2J`, kind: 'text', source: 'action' },
  { at: 12_345, text: 'Error: no', kind: 'error', source: 'action' },
];

it('draws groups open, lines in them indented, and no colours', () => {
  expect(renderLines(lines)).toBe(`▼ Run it\n  with:\ngreen ${ESC}[2J\nError: no`);
});

it('draws groups folded', () => {
  expect(renderLines(lines, { folded: true })).toBe(`▶ Run it\ngreen ${ESC}[2J\nError: no`);
});

it('draws colours and times', () => {
  expect(renderLines(lines, { color: true, timestamps: true }).split('\n')).toEqual([
    `   0.0s  ${ESC}[1m▼ Run it${ESC}[0m`,
    '   0.0s    with:',
    `   1.5s  ${ESC}[32mgreen${ESC}[0m ${ESC}[2J`,
    `  12.3s  ${ESC}[31mError: no${ESC}[0m`,
  ]);
});

it('draws a job with its post, live as well as afterwards', async () => {
  let live = '';
  const action = { main: `say('::group::G', 'in', '::endgroup::', '::warning::w')`, post: `say('bye')` };
  const result = await runScript(action, {}, (_, running) => {
    running.onLine(
      liveRenderer((text) => {
        live += text;
      }),
    );
  });
  const expected = '▼ Run octo-org/scripted@v1\n▼ G\n  in\nWarning: w\nPost job cleanup.\nbye';
  expect(renderLog(result)).toBe(expected);
  expect(live).toBe(`${expected}\n`);
  expect(result.log).toBe(renderLog(result.main));
});
