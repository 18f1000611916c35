import { readFileSync } from 'node:fs';

const { STATE_left = '', STATE_log, STATE_pid, 'STATE_state-url': stateUrl } = process.env;

if (stateUrl === undefined) {
  console.log('The emulator never listened.');
} else {
  try {
    await check();
  } finally {
    process.kill(Number(STATE_pid));
  }
}

/** Compares the remaining resources in the emulator with the expected ones. */
async function check() {
  const response = await fetch(stateUrl);
  const { sandboxes, snapshots, requests } = await response.json();
  const left = sandboxes.filter(({ state }) => state !== 'destroyed').map(({ name }) => name);
  const failed = snapshots.filter(({ state }) => state !== 'active').map(({ name, state }) => `${name} (${state})`);
  console.log(`${requests.length} requests; left: ${left.join(', ') || 'no sandbox'}`);
  const wanted = STATE_left.split(' ').filter(Boolean);
  if (left.sort().join() === wanted.sort().join() && failed.length === 0) return;
  process.exitCode = 1;
  console.log(
    `::error::Left in Daytona: ${[...left, ...failed].join(', ')}; expected: ${wanted.join(', ') || 'nothing'}.`,
  );
  console.log(readFileSync(STATE_log, 'utf8'));
}
