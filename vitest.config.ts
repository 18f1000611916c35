import { defineConfig } from 'vitest/config';

/** These send a signal that the process handles. On Windows Node cannot: there the first one ends the process. */
const NEED_SIGNALS = [
  '__tests__/e2e/cancel.test.ts',
  '__tests__/e2e/left-behind.test.ts',
  '__tests__/e2e/odd-networks.test.ts',
  '__tests__/e2e/preview-updates.test.ts',
  '__tests__/integration/process.test.ts',
  '__tests__/integration/network-bundle.test.ts',
  '__tests__/unit/emulator/faults.test.ts',
  '__tests__/unit/emulator/main.test.ts',
];

/** npm brings a browser for Linux x64 only; macOS and Windows have Chrome installed on GitHub's runners. */
const NEEDS_BROWSER = ['__tests__/rendering/rendering.test.ts'];

function leftOut(): string[] {
  if (process.platform === 'win32') return NEED_SIGNALS;
  const { CHROMIUM_PATH = '' } = process.env;
  return process.platform === 'linux' && process.arch !== 'x64' && CHROMIUM_PATH === '' ? NEEDS_BROWSER : [];
}

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: leftOut(),
    // Two cores: the bundle runs as a child process beside each worker.
    maxWorkers: 2,
    // Each concurrent test runs processes of its own: five beside each other in both workers starve one another.
    maxConcurrency: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A test that leaves a promise rejected has hidden a failure.
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
