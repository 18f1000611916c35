import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openPage, show, showAnnotation, showLog } from './github-page.ts';
import { PICTURED_FAILURES, playFailure } from './pictured-failures.ts';
import { lasting, PICTURES, playPicturedJob } from './pictured-job.ts';

const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

const SHOW = { comment: show, summary: show, log: showLog } as const;

/** `npm run pictures`: draws the pictures of the documentation from what the bundle writes, and notes what each is made from. */
const written = await playPicturedJob();
await using open = await openBrowser();
const page = await openPage(open.browser, { scheme: 'light', width: 760, mermaid: 'newer', scale: 1.5 });
mkdirSync(`${FOLDER}failures`, { recursive: true });
const notes: Record<string, { readonly sha256: string; readonly text: readonly string[] }> = {};
for (const name of PICTURES) {
  await SHOW[name](page, written[name]);
  await note(name, written[name]);
}
for (const code of PICTURED_FAILURES) {
  const annotation = await playFailure(code);
  await showAnnotation(page, annotation);
  await note(`failures/${code}`, annotation);
}
writeFileSync(`${FOLDER}made-from.json`, `${JSON.stringify(notes, null, 2)}\n`);

async function note(name: string, text: string): Promise<void> {
  const picture = await drawn(page);
  writeFileSync(`${FOLDER}${name}.png`, picture);
  const sha256 = createHash('sha256').update(picture).digest('hex');
  notes[name] = { sha256, text: lasting(text).split('\n') };
  console.log(`docs/images/${name}.png: ${Math.ceil(picture.length / 1024)} KiB`);
}

async function drawn(from: Page): Promise<Buffer> {
  await from.evaluate(drawCheckMark);
  return await from.locator('article').screenshot();
}

/** In the page: emoji come with the system of the reader, and none with `npm ci`, so the one in the headlines is drawn. */
function drawCheckMark(): void {
  const headline = document.querySelector('article h3');
  if (headline?.textContent?.startsWith('✅') !== true) return;
  headline.innerHTML = headline.innerHTML.replace(
    '✅',
    '<svg viewBox="0 0 20 20" style="width: 1em; height: 1em; vertical-align: -0.12em"><rect width="20" height="20" rx="3" fill="#77b255"/><path d="M5 10.5l3.5 3.5L15 6" stroke="#fff" stroke-width="2.4" fill="none"/></svg>',
  );
}
