import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Compares the engine's JSONPath with json-p3 at length: 100,000 random pairs of each kind. `DIFFERENTIAL_PAIRS` and
 * `DIFFERENTIAL_SEED` override these; the printed seed repeats a run.
 */
const seed = String(Date.now() % 2 ** 31);
const env = { DIFFERENTIAL_PAIRS: '100000', DIFFERENTIAL_SEED: seed, ...process.env };
console.log(`DIFFERENTIAL_PAIRS=${env.DIFFERENTIAL_PAIRS} DIFFERENTIAL_SEED=${env.DIFFERENTIAL_SEED}`);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const file = '__tests__/unit/arazzo/jsonpath.property.test.ts';
const { status } = spawnSync(process.execPath, [vitest, 'run', file, '--testTimeout', '3600000'], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
