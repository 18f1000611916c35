import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { gitHubHtml } from './github-markdown.ts';

export type Scheme = 'light' | 'dark';

/** How somebody looks at a page. */
export interface View {
  readonly scheme: Scheme;
  readonly width: number;
  /** Which Mermaid GitHub has at the time is not known; versions differ in colours. */
  readonly mermaid: 'older' | 'newer';
  /** Device pixels in a CSS pixel. Default: 2 on a phone, 1 elsewhere. */
  readonly scale?: number;
}

/** Phones, and the column of a run's page. */
export const VIEWS: readonly View[] = [
  { width: 390, scheme: 'light', mermaid: 'older' },
  { width: 390, scheme: 'dark', mermaid: 'older' },
  { width: 360, scheme: 'dark', mermaid: 'newer' },
  { width: 1012, scheme: 'light', mermaid: 'newer' },
  { width: 1012, scheme: 'dark', mermaid: 'older' },
];

const MERMAID: Readonly<Record<View['mermaid'], string>> = {
  older: '@mermaid-js/tiny/dist/mermaid.tiny.js',
  newer: 'mermaid-tiny-newer/dist/mermaid.tiny.js',
};

const { resolve } = createRequire(import.meta.url);
const read = (name: string) => readFileSync(resolve(name), 'utf8');

const STYLES: Readonly<Record<Scheme, string>> = {
  light: read('github-markdown-css/github-markdown-light.css'),
  dark: read('github-markdown-css/github-markdown-dark.css'),
};

/** GitHub draws Mermaid with these themes, in a frame as wide as the text. */
const THEMES: Readonly<Record<Scheme, 'default' | 'dark'>> = { light: 'default', dark: 'dark' };

/** Of the fonts that GitHub's page asks for, two that come with `npm ci`, so that every machine measures the same; they are not the narrowest. */
const FONTS = [
  face('Noto Sans', 400, '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
  face('Noto Sans', 600, '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2'),
  // Mermaid's, which GitHub leaves as it is.
  face('trebuchet ms', 400, '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
  face('Liberation Mono', 400, '@fontsource/cousine/files/cousine-latin-400-normal.woff2'),
].join('\n');

function face(family: string, weight: number, file: string): string {
  const data = readFileSync(resolve(file)).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
}

/** The page around the text: the gutter of the page, then a box with a border and a padding, as on a run's page and in a thread. */
function pageHtml(scheme: Scheme): string {
  const [background, border] = scheme === 'dark' ? ['#0d1117', '#3d444d'] : ['#ffffff', '#d1d9e0'];
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>
${FONTS}
${STYLES[scheme]}
html { background: ${background}; }
body { margin: 16px; }
.markdown-body { padding: 16px; border: 1px solid ${border}; border-radius: 6px; }
.log { font: 12px/20px 'Liberation Mono', monospace; white-space: pre-wrap; counter-reset: line; }
.log div { padding-left: 40px; counter-increment: line; overflow-wrap: anywhere; }
.log div::before { content: counter(line); float: left; width: 24px; margin-left: -40px; text-align: right; opacity: 0.5; }
.annotation { padding-left: 12px; border-left: 4px solid #cf222e; font-size: 14px; white-space: pre-wrap; }
.mermaid-frame { all: initial; display: block; margin-bottom: 16px; }
</style></head><body><article class="markdown-body"></article></body></html>`;
}

/** An empty page of GitHub's, without a network. */
export async function openPage(browser: Browser, { scheme, width, mermaid, scale }: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: scale ?? (width < 500 ? 2 : 1),
    colorScheme: scheme,
    offline: true,
  });
  const page = await context.newPage();
  await page.setContent(pageHtml(scheme));
  await page.addScriptTag({ path: resolve(MERMAID[mermaid]) });
  await page.evaluate(prepare, THEMES[scheme]);
  return page;
}

/** Puts a text on the page in place of the one before, its diagrams drawn. */
export async function show(page: Page, markdown: string): Promise<void> {
  await page.evaluate(showHtml, gitHubHtml(markdown));
}

/** Puts a log on the page, numbered as on the page of a run, in place of the text before. */
export async function showLog(page: Page, log: string): Promise<void> {
  await page.evaluate((lines) => {
    const shown = document.createElement('div');
    shown.className = 'log';
    for (const line of lines) shown.appendChild(document.createElement('div')).textContent = line;
    document.querySelector('article')?.replaceChildren(shown);
  }, log.split('\n'));
}

/** Puts an annotation on the page, as a run lists it, in place of the text before. */
export async function showAnnotation(page: Page, annotation: string): Promise<void> {
  await page.evaluate((text) => {
    const [title = '', ...message] = text.split('\n');
    const shown = document.createElement('div');
    shown.className = 'annotation';
    shown.appendChild(document.createElement('strong')).textContent = title;
    shown.appendChild(document.createElement('div')).textContent = message.join('\n');
    document.querySelector('article')?.replaceChildren(shown);
  }, annotation);
}

declare const mermaid: {
  initialize(config: Readonly<Record<string, unknown>>): void;
  render(id: string, text: string, container: Element): Promise<{ readonly svg: string }>;
};

/** In the page: the fonts are there before anything is measured. */
async function prepare(theme: string): Promise<void> {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
  await Promise.all([...document.fonts].map((font) => font.load()));
}

/** In the page: puts a drawing in the place of each fence. What does not parse stays text, with the reason, as on GitHub. */
async function showHtml(html: string): Promise<void> {
  const article = document.querySelector('article');
  if (article === null) throw new Error('The page has no article.');
  article.innerHTML = html;
  for (const [index, code] of [...article.querySelectorAll('pre > code.language-mermaid')].entries()) {
    const frame = document.createElement('div');
    frame.className = 'mermaid-frame';
    code.parentElement?.replaceWith(frame);
    try {
      frame.innerHTML = (await mermaid.render(`diagram-${index}`, code.textContent ?? '', frame)).svg;
    } catch (error) {
      frame.textContent = `Unable to render rich display: ${String(error)}`;
    }
  }
}
