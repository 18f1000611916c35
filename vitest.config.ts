import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These tests send signals to the process. Node.js cannot on Windows, where the first signal ends the process. */
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

/** npm provides a browser only for Linux x64; GitHub's macOS and Windows runners have Chrome installed. */
const NEEDS_BROWSER = ['__tests__/rendering/rendering.test.ts'];

/** These replace modules of the source, so no other file may share their process. */
const ALONE = ['__tests__/chaos/neighbours.test.ts'];

function leftOut(): string[] {
  if (process.platform === 'win32') return NEED_SIGNALS;
  const { CHROMIUM_PATH = '' } = process.env;
  return process.platform === 'linux' && process.arch !== 'x64' && CHROMIUM_PATH === '' ? NEEDS_BROWSER : [];
}

/** Files that wait for time to pass, and files that wait for processes. All others compute. */
const IDLE = /\/(runner-cancel|pictures|commands|cancel|deadlines|odd-networks|exit-guard)\.test\.ts$/;
const WAITING = /\/__tests__\/e2e\//;

/** Small files that take long. On a fresh clone vitest knows only how large a file is, and would start them last. */
const LONG = /(chaos\/chaos|chaos\/fault-table|preview-life)\.test\.ts$/;

const isLong = ({ moduleId }: TestSpecification) =>
  IDLE.test(moduleId) || LONG.test(moduleId) || readFileSync(moduleId, 'utf8').includes('testScenarios(');

/** Spreads each of the three kinds over the whole run: one kind alone would leave the cores idle, or crowd them. */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = await super.sort(files);
    const sorted = [...known.filter(isLong), ...known.filter((file) => !isLong(file))];
    const idle = sorted.filter(({ moduleId }) => IDLE.test(moduleId));
    const waiting = sorted.filter(({ moduleId }) => WAITING.test(moduleId) && !IDLE.test(moduleId));
    const others = sorted.filter((file) => !idle.includes(file) && !waiting.includes(file));
    const spread = (list: TestSpecification[], until: number) =>
      list.map((file, nth) => ({ file, at: (until * nth) / list.length }));
    // A long one at the end would go on alone.
    const placed = [...spread(idle, 0.6), ...spread(waiting, 0.95), ...spread(others, 1)];
    return placed.toSorted((one, other) => one.at - other.at).map(({ file }) => file);
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE, exclude: leftOut() } },
      // A process for each file would load vitest, the harness and the emulator anew for each: a sixth of all the time.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...leftOut(), ...ALONE],
          isolate: false,
        },
      },
    ],
    // Node.js keeps what it compiled of the bundle: the harness starts it hundreds of times.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
    sequence: { sequencer: MixedSequencer },
    // Node.js loads the modules as it does without vitest, which takes a tenth off the tests that compute.
    experimental: { viteModuleRunner: false },
    // On two cores: fewer leave them idle, more only crowd them.
    maxWorkers: 5,
    // Each concurrent test runs its own processes, and waits for them and for its server most of the time.
    maxConcurrency: 5,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // An unhandled rejection in a test would hide a failure.
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
