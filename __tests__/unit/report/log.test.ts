import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../../src/error-codes.ts';
import { sanitizeLine, sanitizeLines } from '../../../src/report/sanitize.ts';
import { parseCommand } from '../../harness/command-parser.ts';
import { LineSplitter } from '../../harness/line-splitter.ts';
import { hostileText } from './hostile-text.ts';

const WRITER = fileURLToPath(new URL('write-all.ts', import.meta.url));
const MARK = '=== 7d1f0c2e';

interface Written {
  readonly kind: string;
  readonly lines: readonly string[];
}

/** What a runner reads when the texts are written by the real log, in every way. Seven entries for each text. */
function written(texts: readonly string[]): Written[] {
  const { stdout, stderr } = spawnSync(process.execPath, [WRITER, MARK], {
    input: JSON.stringify(texts),
    maxBuffer: 1 << 30,
  });
  expect(stderr.toString()).toBe('');
  const found: { kind: string; lines: string[] }[] = [];
  const splitter = new LineSplitter((line) => {
    if (line.startsWith(MARK)) found.push({ kind: line.slice(MARK.length + 1), lines: [] });
    else found.at(-1)?.lines.push(line);
  });
  splitter.push(stdout);
  splitter.end();
  return found;
}

const commandOf = (line: string | undefined) => {
  const command = parseCommand(line ?? '', () => true);
  return command && { ...command, properties: command.properties.toRecord() };
};

function check({ kind, lines }: Written, text: string): void {
  const [first, second] = lines;
  if (kind === 'line' || kind === 'quote') {
    for (const line of lines) expect(commandOf(line)).toBeUndefined();
    if (kind === 'line') expect(lines).toEqual([sanitizeLine(text)]);
    else
      expect(lines.slice(0, 200)).toEqual(
        sanitizeLines(text)
          .slice(0, 200)
          .map((line) => `│ ${line}`),
      );
  } else if (kind === 'group') {
    expect(lines).toHaveLength(2);
    expect(commandOf(first)).toEqual({ name: 'group', properties: {}, data: sanitizeLine(text, 200) });
    expect(second).toBe('::endgroup::');
  } else if (kind === 'debug') {
    expect(lines).toHaveLength(1);
    expect(commandOf(first)).toEqual({ name: 'debug', properties: {}, data: sanitizeLine(text) });
  } else {
    expect(lines).toHaveLength(1);
    const { name, properties, data = '' } = commandOf(first) ?? {};
    expect(name).toBe(kind);
    expect(properties).toEqual({ title: ERROR_TITLES.fault });
    expect(data.length).toBeLessThanOrEqual(4096);
    for (const line of data.split('\n')) expect(commandOf(line)).toBeUndefined();
  }
}

describe('output of the real log, parsed like the runner', () => {
  it('no text can add a command, close a group or start a new line', () => {
    const texts = fc.sample(hostileText, { numRuns: 1000, seed: 20_260_801 });
    const all = written(texts);
    expect(all).toHaveLength(texts.length * 7);
    for (const [index, entry] of all.entries()) check(entry, texts[Math.floor(index / 7)] ?? '');
  }, 60_000);

  it.each([
    ['the marks of a command', 'a::b,c=d%0Ae;f]'],
    ['a percent sign', '100%25 of %3A'],
    ['only invisible characters', '\u200b\u0000\ufeff'],
    ['nothing', ''],
    ['a very long line', 'x'.repeat(500_000)],
    ['very many lines', '::error::x\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    const all = written([text]);
    expect(all.map(({ kind }) => kind)).toEqual(['line', 'quote', 'group', 'debug', 'notice', 'warning', 'error']);
    for (const entry of all) check(entry, text);
  });

  it('a stop-commands text does not disable the next command', () => {
    const all = written(['::stop-commands::pause', '##[stop-commands]pause', 'after']);
    const after = all.slice(14);
    expect(commandOf(after.at(-1)?.lines[0])).toMatchObject({ name: 'error', data: 'after\nSee after#fault' });
  });

  it('a quotation ends after 200 lines, with the number of omitted ones', () => {
    const [, quote] = written([Array.from({ length: 250 }, (_, index) => String(index)).join('\n')]);
    expect(quote?.lines.slice(-2)).toEqual(['│ 199', '│ … 50 more lines']);
  });

  it.each([
    ['long', 'x'.repeat(1500)],
    ['empty', ''],
  ])('an annotation keeps its hint after any number of %s lines from the server', (_, line) => {
    const all = written([`${`${line}\n`.repeat(500_000 / (line.length + 1))}Do this.\nOr that.`]);
    const data = commandOf(all.at(-1)?.lines[0])?.data ?? '';
    expect(data.length).toBeLessThanOrEqual(4000);
    expect(data).toMatch(/\n… \d+ more lines\n|…\n/);
    expect(data).toMatch(/\nDo this\.\nOr that\.\nSee .*#fault$/);
  });

  it("an annotation keeps its lines, and is truncated below the runner's limit", () => {
    const message = Array.from({ length: 100 }, () => 'x'.repeat(99)).join('\n');
    const error = commandOf(written([message]).at(-1)?.lines[0]);
    const lines = error?.data.split('\n') ?? [];
    expect(error?.data.length).toBe(4000);
    expect(lines.at(-4)).toMatch(/…$/);
    expect(lines.slice(-3, -1)).toEqual(message.split('\n').slice(-2));
    expect(lines.at(-1)).toMatch(/^See .*#fault$/);
    expect(lines.slice(0, 15)).toEqual(message.split('\n').slice(0, 15));
  });
});
