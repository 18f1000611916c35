import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** A browser, and what has to go with it. */
export interface OpenBrowser extends AsyncDisposable {
  readonly browser: Browser;
}

/**
 * Starts a headless Chromium: the one of `CHROMIUM_PATH`; on Linux the one that comes with `npm ci`, which needs nothing of the system but
 * glibc; elsewhere the installed Chrome.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && own !== '') return opened(await chromium.launch({ executablePath: own }));
  if (process.platform === 'linux' && process.arch === 'x64') return await openPackaged();
  try {
    return opened(await chromium.launch({ channel: 'chrome' }));
  } catch (cause) {
    const message = `No browser for the rendering tests. Install Chrome, or set CHROMIUM_PATH to a Chromium, Chrome or Edge.`;
    throw new Error(message, { cause });
  }
}

/** Unpacked anew each time (a second or two): a copy that is kept could be half of one, or of another version. */
async function openPackaged(): Promise<OpenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    unpackInto(folder);
    const env = { ...definedOf(process.env), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    const browser = await chromium.launch({ executablePath: join(folder, 'chromium'), env });
    return opened(browser, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function unpackInto(folder: string): void {
  const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
  // By the second name the package knows that it is to unpack the libraries beside the browser, too.
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const done = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`@sparticuz/chromium was not unpacked: ${done.stderr}${done.error ?? ''}`);
}

function opened(browser: Browser, after: () => void = () => {}): OpenBrowser {
  return {
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close();
      after();
    },
  };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
