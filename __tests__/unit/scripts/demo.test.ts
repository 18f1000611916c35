import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../emulator/index.ts';
import { realPlan } from '../../../scripts/demo-plan.ts';

const script = (name: string) => fileURLToPath(new URL(`../../../scripts/${name}`, import.meta.url));

/** Runs the demo against a server of its own. `during` gets what it has printed so far, with each new piece. */
async function play(
  daytona: Emulator,
  { args = [], during = () => {} }: { args?: readonly string[]; during?: (so: string, pid: number) => void } = {},
): Promise<{ readonly status: unknown; readonly printed: string }> {
  const env = { ...process.env, DAYTONA_API_KEY: daytona.apiKey, DAYTONA_API_URL: daytona.apiUrl };
  const child = spawn(process.execPath, [script('demo.ts'), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    during(printed, child.pid ?? 0);
  });
  const [status]: unknown[] = await once(child, 'close');
  return { status, printed };
}

const start = () => startEmulator({ speed: 10, settings: { previewBy: 'port' } });

it('with a key, the demo says first what it creates in Daytona, shows a preview, and deletes everything', async () => {
  await using daytona = await start();
  const { status, printed } = await play(daytona);
  const [, name = ''] = /both named (demo-[0-9a-f]{10}),/.exec(printed) ?? [];
  expect(status, printed).toBe(0);
  expect(printed.indexOf('Daytona charges for the sandbox')).toBeLessThan(printed.indexOf('── the step ──'));
  expect(printed).toMatch(/^preview-url = http/m);
  expect(printed).toMatch(new RegExp(`^sandbox-name = ${name}$`, 'm'));
  expect(printed).not.toContain(daytona.apiKey);
  expect([...daytona.sandboxes(), ...daytona.snapshots()]).toEqual([]);
});

it.skipIf(process.platform === 'win32')('Ctrl-C ends the demo, and its post step deletes everything', async () => {
  await using daytona = await start();
  let isSent = false;
  const { status, printed } = await play(daytona, {
    args: ['ghcr.io/acme/noapp:1'],
    during: (so, pid) => {
      if (isSent || !so.includes('Waiting for the app')) return;
      isSent = true;
      // As npm and the terminal do, twice.
      process.kill(pid, 'SIGINT');
      process.kill(pid, 'SIGINT');
    },
  });
  expect(status, printed).toBe(1);
  expect(printed).toContain('── cancelled: outputs of the step ──');
  expect([...daytona.sandboxes(), ...daytona.snapshots()]).toEqual([]);
});

it('each run against Daytona has names of its own', () => {
  const names = () => {
    const inputs = realPlan({ image: undefined, settings: [] }, { DAYTONA_API_KEY: 'key' })?.job.with;
    return [inputs?.['sandbox-name'], inputs?.['snapshot-name']];
  };
  const [first, second] = [names(), names()];
  expect(first).toEqual([expect.stringMatching(/^demo-[0-9a-f]{10}$/), first[0]]);
  expect(second[0]).not.toBe(first[0]);
});

it('with a key, the demo of the sweep only lists, and deletes nothing', async () => {
  await using daytona = await start();
  daytona.addSandbox({ name: 'of-somebody-else' });
  const { status, printed } = await play(daytona, { args: ['--action', 'sweep'] });
  expect(status, printed).toBe(0);
  expect(printed).toContain('(dry run: nothing is deleted)');
  expect(daytona.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('with a key, the demo of the snapshot only logs the plan, and changes nothing', async () => {
  await using daytona = await start();
  const { status, printed } = await play(daytona, { args: ['--action', 'snapshot'] });
  expect(status, printed).toBe(0);
  expect(printed).toContain('Dry run: nothing is created, activated or deleted.');
  expect(daytona.requests.length).toBeGreaterThan(0);
  expect(daytona.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('a Node.js that cannot run the scripts is told what is missing', () => {
  const run = (flags: readonly string[]) =>
    spawnSync(process.execPath, [...flags, script('need-node.mjs')], { encoding: 'utf8' });
  const missing = run(['--no-experimental-strip-types']);
  expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('run `npm rebuild node`')]);
  expect([run([]).status, run([]).stderr]).toEqual([0, '']);
});
