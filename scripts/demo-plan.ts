import { randomBytes } from 'node:crypto';
import type { ActionJob } from '../__tests__/harness/index.ts';
import type { Emulator } from '../emulator/index.ts';

export const DEMO_USAGE = `npm run demo [image] [-- --action name] [-- --with name=value ...]

  image               The container image. Words in its name make the emulator fail: ghcr.io/acme/notfound:1
  --action name       Runs another action than the main one: snapshot or sweep.
  --with name=value   Sets an input of the action, such as cleanup=never. Can be repeated.
  --help              Prints this.

Without the environment variable DAYTONA_API_KEY, the demo runs against an emulator on this machine. With it, it runs
against Daytona: DAYTONA_API_URL, DAYTONA_ORGANIZATION_ID and DAYTONA_TARGET choose the server, as in the action.`;

/** What was chosen on the command line. */
export interface Choices {
  readonly image: string | undefined;
  /** Inputs of the action, as `name=value`. */
  readonly settings: readonly string[];
}

/** One run of the demo. */
export interface DemoPlan {
  /** What it is about to do, and what that costs. */
  readonly introduction: string;
  readonly job: ActionJob;
  /** Whether the preview stays until somebody has seen it. */
  readonly isHeld: boolean;
}

/** What plays an action. */
export interface DemoPlanner {
  /** Plans a run against the emulator, which it may change. */
  emulatorPlan(choices: Choices, emulator: Emulator): DemoPlan;
  /** Plans a run against Daytona; `undefined` without a key. */
  realPlan(choices: Choices, env: NodeJS.ProcessEnv): DemoPlan | undefined;
}

/** The variables that the action reads where an input is empty. */
const FALLBACKS: Readonly<Record<string, string>> = {
  'api-url': 'DAYTONA_API_URL',
  'organization-id': 'DAYTONA_ORGANIZATION_ID',
  target: 'DAYTONA_TARGET',
};

/** Plans a run against the emulator. */
export function emulatorPlan({ image, settings }: Choices, { apiKey, apiUrl }: Emulator): DemoPlan {
  return {
    introduction: `This runs the action the way GitHub's runner does, against an emulator of Daytona at ${apiUrl},
five times as fast as a real server. It creates a snapshot and a sandbox in the emulator, and waits for the app. It
takes a few seconds, costs nothing and needs no account. For Daytona itself, set DAYTONA_API_KEY.`,
    isHeld: false,
    job: jobOf({
      'api-token': apiKey,
      'api-url': apiUrl,
      'image-name': image ?? 'ghcr.io/acme/app:1.4.2',
      'snapshot-name': 'acme-app-1.4.2',
      'preview-port': '3000',
      'ready-path': '/',
      // Short, for images that hang, such as ghcr.io/acme/stuckpending:1.
      'snapshot-timeout': '30s',
      'sandbox-timeout': '30s',
      'ready-timeout': '10s',
      ...inputsIn(settings),
    }),
  };
}

/** Plans a run against Daytona, under names that no other run has; `undefined` without a key. */
export function realPlan({ image, settings }: Choices, env: NodeJS.ProcessEnv): DemoPlan | undefined {
  const { DAYTONA_API_KEY: apiKey = '' } = env;
  if (apiKey === '') return undefined;
  const name = `demo-${randomBytes(5).toString('hex')}`;
  const from = image ?? 'docker.io/library/python:3.13.5-alpine';
  const inputs: Record<string, string> = {
    ...serverIn(env),
    'api-token': apiKey,
    'image-name': from,
    ...(image === undefined ? { entrypoint: 'python -m http.server 3000' } : {}),
    'snapshot-name': name,
    'sandbox-name': name,
    'preview-port': '3000',
    'ready-path': '/',
    cleanup: 'always',
    // If this machine dies, Daytona ends the sandbox.
    'auto-stop-interval': '15',
    'auto-delete-interval': '0',
    'ttl-minutes': '60',
    ...inputsIn(settings),
  };
  return {
    introduction: `DAYTONA_API_KEY is set, so this runs against Daytona at ${inputs['api-url'] ?? 'https://app.daytona.io/api'}.
It creates a snapshot and a sandbox there, both named ${name}, from ${from},
with a private preview of port 3000. It takes a minute or two. Daytona charges for the sandbox (1 vCPU, 1 GiB of memory
and 3 GiB of disk, unless you set other sizes) as long as it exists. Both are deleted at the end, and on Ctrl-C. If this
machine dies, Daytona deletes the sandbox after 15 minutes without a visit; the snapshot stays until you delete it.`,
    isHeld: true,
    job: jobOf(inputs),
  };
}

/** The inputs that choose a server, from the variables of the SDK. */
export function serverIn(env: NodeJS.ProcessEnv): Record<string, string> {
  const server = Object.entries(FALLBACKS).map(([input, variable]) => [input, env[variable] ?? ''] as const);
  return Object.fromEntries(server.filter(([, value]) => value !== ''));
}

/** @throws if one is not `name=value`. */
export function inputsIn(settings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [, name, value] = /^([a-z-]+)=([\s\S]*)$/.exec(setting) ?? [];
      if (name === undefined || value === undefined) throw new Error(`--with takes name=value, not "${setting}"`);
      return [name, value] as const;
    }),
  );
}

/** @param actionPath of the action in the repository. */
export function jobOf(inputs: Record<string, string>, actionPath = '.'): ActionJob {
  return {
    ...(actionPath === '.' ? {} : { actionPath }),
    with: inputs,
    secrets: [inputs['api-token'] ?? ''],
    contexts: {
      github: {
        action: '__org_daytona-sandbox-action',
        action_repository: 'org/daytona-sandbox-action',
        run_id: String(Date.now()),
      },
    },
    timeoutMs: Number.POSITIVE_INFINITY,
  };
}
