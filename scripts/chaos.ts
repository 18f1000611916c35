import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs the chaos tests at length: 50,000 random fault schedules around one job, as many for two to four jobs that share
 * a server, and a kill at every boundary. `CHAOS_SCHEDULES` and `CHAOS_SEED` override these; the printed seed repeats a
 * run.
 */
const env = { CHAOS_SCHEDULES: '50000', ...process.env };
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '__tests__/chaos', ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
