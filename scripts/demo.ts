import { type ActionJob, liveRenderer, runAction } from '../__tests__/harness/index.ts';
import { startEmulator } from '../emulator/index.ts';

/** Five times the speed of a real server: the demo takes a few seconds and still shows its poll loops. */
const SPEED = 5;

const IMAGE = 'ghcr.io/acme/app:1.4.2';

/**
 * Runs the main job as the runner does and renders it as GitHub does. Uses the embedded emulator, or Daytona itself if
 * `DAYTONA_API_KEY` is set (`DAYTONA_API_URL` sets the server, `DEMO_IMAGE` the image).
 */
async function demo(): Promise<boolean> {
  const apiKey = process.env.DAYTONA_API_KEY;
  if (apiKey !== undefined && apiKey !== '') {
    const image = process.env.DEMO_IMAGE ?? 'docker.io/library/nginx:1.29.1';
    const name = `demo-${Date.now().toString(36)}`;
    const where = process.env.DAYTONA_API_URL === undefined ? {} : { 'api-url': process.env.DAYTONA_API_URL };
    return await play({ ...where, 'api-token': apiKey, 'image-name': image, 'snapshot-name': name, cleanup: 'always' });
  }
  await using emulator = await startEmulator({ speed: SPEED, settings: { previewBy: 'port' } });
  say(
    `No DAYTONA_API_KEY is set: this runs against the embedded emulator (${emulator.apiUrl}), ${SPEED} times as fast as a server.`,
  );
  return await play({
    'api-token': emulator.apiKey,
    'api-url': emulator.apiUrl,
    'image-name': process.env.DEMO_IMAGE ?? IMAGE,
    'snapshot-name': 'acme-app-1.4.2',
    'preview-port': '3000',
    'ready-path': '/',
    // Short timeouts, for images that hang (`DEMO_IMAGE=ghcr.io/acme/stuckpending:1`).
    ...{ 'snapshot-timeout': '30s', 'sandbox-timeout': '30s', 'ready-timeout': '10s' },
    ...(process.env.DEMO_CLEANUP === undefined ? {} : { cleanup: process.env.DEMO_CLEANUP }),
  });
}

async function play(inputs: Record<string, string>): Promise<boolean> {
  const render = liveRenderer((text) => process.stdout.write(text), { color: process.stdout.isTTY });
  const job: ActionJob = {
    with: inputs,
    secrets: [inputs['api-token'] ?? ''],
    contexts: { github: { action: '__org_daytona-sandbox-action', action_repository: 'org/daytona-sandbox-action' } },
    timeoutMs: Number.POSITIVE_INFINITY,
  };
  const result = await runAction(job, (phase, running) => {
    say(phase === 'main' ? '\n── the step ──' : '\n── at the end of the job ──');
    running.onLine(render);
  });
  say(`\n── ${result.conclusion}: outputs of the step ──`);
  for (const [name, value] of Object.entries(result.main.outputs)) say(`${name} = ${value}`);
  return result.conclusion === 'success';
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = (await demo()) ? 0 : 1;
