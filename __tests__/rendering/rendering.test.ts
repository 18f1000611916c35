import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { measureContrast } from './contrast.ts';
import { measureDrawings } from './drawing.ts';
import { openPage, show, VIEWS, type View } from './github-page.ts';
import { JOBS, type Written } from './jobs.ts';
import { measureLayout } from './layout.ts';

let open: OpenBrowser | undefined;
const written = new Map<string, Written>();
/** One for each view; a text takes the place of the one before. */
const pages = new Map<View, Page>();

beforeAll(async () => {
  const jobs = Object.entries(JOBS).map(async ([name, run]) => written.set(name, await run()));
  [open] = await Promise.all([openBrowser(), ...jobs]);
  for (const view of VIEWS) pages.set(view, await openPage(open.browser, view));
}, 120_000);
afterAll(() => open?.[Symbol.asyncDispose]());

/** Names a folder for pictures of every page, for a look. */
const { PICTURES } = process.env;

/** A text on a page, measured in every way. */
async function rendered(name: string, kind: 'summary' | 'comment', view: View) {
  const [text, page] = [written.get(name)?.[kind], pages.get(view)];
  if (text === undefined || text === '' || page === undefined) throw new Error(`${name} wrote no ${kind}`);
  await show(page, text);
  await picture(page, `${kind} of ${name}, ${view.width} ${view.scheme}`);
  const [layout, drawings] = [await page.evaluate(measureLayout), await page.evaluate(measureDrawings)];
  const [worst] = await page.evaluate(measureContrast);
  return { text, layout, drawings, worst };
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined || PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name.replace(/[^\w]+/g, '-')}.png`), fullPage: true });
}

/** What holds for everything that is to be read, on a phone as on a wide page. */
function expectReadable({ layout, worst }: Awaited<ReturnType<typeof rendered>>): void {
  expect(layout.overflow, 'the page cannot be pushed sideways').toBeLessThanOrEqual(0);
  expect(layout.scrolled, 'nothing has to be pushed sideways or is cut off').toEqual([]);
  expect(layout.outside, 'all text stands in the column').toEqual([]);
  expect(layout.smallest).toBeGreaterThanOrEqual(12);
  expect(worst?.ratio, `contrast of "${worst?.text}"`).toBeGreaterThanOrEqual(4.5);
}

type Link = readonly [label: string, href: string];

/** The only links are ours, the result's first; nothing from outside has become a mention, a reference, an image or HTML. */
function expectHarmless({ layout }: Awaited<ReturnType<typeof rendered>>, links: readonly Link[]): void {
  expect(layout.links).toEqual(links.map(([label, href]) => ({ label, href, className: '' })));
  expect(layout.foreign).toEqual([]);
}

/** The link to what an error means, where there is one. */
function helpOf(name: string): Link[] {
  const url = written.get(name)?.helpUrl;
  return url === undefined ? [] : [['What this means and how to fix it', url]];
}

/** The link to the result, where there is one. */
function resultOf(name: string): Link[] {
  const url = written.get(name)?.previewUrl;
  return url === undefined ? [] : [[url, new URL(url).href]];
}

describe.each(VIEWS)('on a page of $width px, $scheme, with the $mermaid Mermaid', (view) => {
  it.each(Object.keys(JOBS))('the summary of %s', async (name) => {
    const page = await rendered(name, 'summary', view);
    expectReadable(page);
    expectHarmless(page, [...helpOf(name), ...resultOf(name)]);
    expect(Buffer.byteLength(page.text)).toBeLessThan(64 * 1024);
    expect(page.drawings).toHaveLength(1);
    for (const drawing of page.drawings) {
      expect(drawing.complaint).toBe('');
      expect([drawing.cut, drawing.overlaps, drawing.invisible], 'every label is whole, and every bar seen').toEqual([
        [],
        [],
        0,
      ]);
      expect(drawing.smallest).toBeGreaterThanOrEqual(11);
      // One row for each bar, with its duration beside.
      const tasks = page.text.match(/^ {4}section .+$/gm)?.map((line) => line.slice(12)) ?? [];
      expect(drawing.rows).toEqual(tasks);
      expect([drawing.bars, drawing.labels.length]).toEqual([tasks.length, tasks.length]);
    }
  });

  it.each(Object.keys(JOBS).filter((name) => name.includes('preview')))('the comment on %s', async (name) => {
    const page = await rendered(name, 'comment', view);
    expectReadable(page);
    expectHarmless(page, [
      ...helpOf(name),
      ...resultOf(name),
      ['workflow run', expect.stringMatching(/^http:.*\/actions\/runs\/\d+/)],
    ]);
  });
});
