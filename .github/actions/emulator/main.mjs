import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_WORKSPACE, RUNNER_TEMP, INPUT_LEFT = '' } = process.env;

// Log to a file: the runner waits for every process that holds the pipes of a step.
const log = join(RUNNER_TEMP, `emulator-${process.pid}.log`);
const file = openSync(log, 'w');
const emulator = spawn(
  process.execPath,
  [join(GITHUB_WORKSPACE, 'emulator', 'main.ts'), '--port', '0', '--speed', '5', '--preview-by', 'port'],
  { cwd: GITHUB_WORKSPACE, detached: true, windowsHide: true, stdio: ['ignore', file, file] },
);
emulator.unref();
appendFileSync(
  GITHUB_STATE,
  `pid=${emulator.pid}\nlog=${log}\nleft=${INPUT_LEFT.split(/\s+/).filter(Boolean).join(' ')}\n`,
);

const url = await introduced('DAYTONA_API_URL');
const key = await introduced('DAYTONA_API_KEY');
appendFileSync(GITHUB_OUTPUT, `api-url=${url}\napi-key=${key}\n`);
appendFileSync(GITHUB_STATE, `state-url=${new URL('/emulator/state', url)}\n`);
console.log(`The emulator listens at ${url}.`);

/** Reads a value from the emulator's startup log, for up to 30 seconds. */
async function introduced(name) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const value = new RegExp(`${name}=(\\S+)`).exec(readFileSync(log, 'utf8'))?.[1];
    if (value !== undefined) return value;
    await sleep(100);
  }
  throw new Error(`The emulator did not start:\n${readFileSync(log, 'utf8')}`);
}
