import type { Emulator, SettingsPatch } from '../../emulator/index.ts';

/** Keys as they stand in the recording. */
export const EXAMPLE_KEY = 'dtn_example_key';
export const OTHER_KEY = 'dtn_other_key';

/** The server of the recording at its beginning. */
export const FIRST_SETTINGS: SettingsPatch = {
  keys: [
    {
      value: EXAMPLE_KEY,
      name: 'example',
      permissions: ['write:snapshots', 'delete:snapshots', 'write:sandboxes', 'delete:sandboxes'],
      expiresAt: null,
    },
    { value: OTHER_KEY, name: 'other', permissions: [], expiresAt: null },
  ],
  defaultSnapshot: 'example/default:1.0',
  dashboardUrl: 'http://127.0.0.1:13001/dashboard',
  proxyTemplateUrl: 'http://{{PORT}}-{{sandboxId}}.proxy.localhost:4000',
  toolboxProxyUrl: 'http://127.0.0.1:4000/toolbox',
  internalRegistry: '127.0.0.1:4000/daytona',
  engineChecksReferences: false,
  quotas: { snapshots: 100 },
};

/** Something that was done to the real server by hand, between two recorded requests. */
export interface EnvironmentChange {
  /** Name of the exchange that came next. */
  readonly before: string;
  readonly what: string;
  readonly change: (emulator: Emulator) => unknown;
}

function otherKey(emulator: Emulator) {
  const key = emulator.settings.keys.find(({ value }) => value === OTHER_KEY);
  if (key === undefined) {
    throw new Error('the other key is not there');
  }
  return key;
}

/** A snapshot whose creation was not recorded, with the word of its simulated behaviour as image. */
function unrecorded(emulator: Emulator, name: string, word: string): void {
  emulator.addSnapshot({ name, imageName: `docker.io/acme/${word}:1` });
}

function forgetSandboxes(emulator: Emulator, keep: readonly string[]): void {
  for (const { id, name } of emulator.sandboxes()) {
    if (!keep.includes(name)) {
      emulator.forget(id);
    }
  }
}

function deactivate(emulator: Emulator, name: string): Promise<Response> {
  return fetch(`${emulator.apiUrl}/snapshots/${idOf(emulator, name)}/deactivate`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${EXAMPLE_KEY}` },
  });
}

function idOf(emulator: Emulator, name: string): string {
  return emulator.snapshots().find((snapshot) => snapshot.name === name)?.id ?? '';
}

export const ENVIRONMENT_CHANGES: readonly EnvironmentChange[] = [
  {
    before: 'f38-delete-general',
    what: 'a general snapshot exists',
    change: (e) => e.addSnapshot({ id: 'e8e978cc-a25f-477b-ada4-51585db90f61', name: 'general', general: true }),
  },
  {
    before: 'g-digest2-create',
    what: 'the simulated runner begins to parse references as an engine does',
    change: (e) => {
      e.settings.engineChecksReferences = true;
    },
  },
  {
    before: 'x-createfail-post',
    what: 'snapshots b-* for sandboxes that misbehave were created',
    change: (e) => {
      for (const word of ['createfail', 'nospace', 'slowdestroy-6', 'slowcreate-45', 'hangcreate']) {
        unrecorded(e, `b-${word}`, word);
      }
    },
  },
  {
    before: 'y-used-sb',
    what: 'snapshot y-used was created',
    change: (e) => e.addSnapshot({ id: '8742e9a4-7edd-48ae-9d42-a43a41347ae2', name: 'y-used' }),
  },
  {
    before: 'q-cpu-0',
    what: 'a snapshot with 4 CPUs was created, the sandbox of y-used was deleted',
    change: (e) => {
      e.addSnapshot({ name: 'q-cpu4b', cpu: 4, mem: 4, disk: 5 });
      for (const { id } of e.sandboxes().filter(({ snapshot }) => snapshot === 'y-used')) {
        e.forget(id);
      }
    },
  },
  {
    before: 'u-snapshot-runner-unhealthy',
    what: 'the runner stopped reporting',
    change: (e) => {
      e.settings.runnerHealthy = false;
    },
  },
  {
    before: 'r-auth-1',
    what: 'the runner is back, the server was restarted with rate limits',
    change: (e) => {
      e.settings.runnerHealthy = true;
      e.settings.rateLimits = {
        anonymous: { limit: 3, ttl: 15 },
        failedAuth: { limit: 3, ttl: 15 },
        authenticated: { limit: 5, ttl: 20 },
        sandboxCreate: { limit: 2, ttl: 15 },
        sandboxLifecycle: { limit: 2, ttl: 15 },
      };
    },
  },
  {
    before: 'm-maintenance',
    what: 'the server was restarted in maintenance mode, without rate limits',
    change: (e) => {
      e.settings.maintenance = true;
      e.settings.rateLimits = {
        anonymous: null,
        failedAuth: null,
        authenticated: null,
        sandboxCreate: null,
        sandboxLifecycle: null,
      };
    },
  },
  {
    before: 'd-pgdown-get-1',
    what: 'maintenance is over, the database was stopped',
    change: (e) => {
      e.settings.maintenance = false;
      e.settings.databaseDown = true;
    },
  },
  {
    before: 'd-pgup-1',
    what: 'the database is back',
    change: (e) => {
      e.settings.databaseDown = false;
    },
  },
  {
    before: 'z-fastcreate-1',
    what: 'the simulated runner creates at once; all sandboxes but the hanging one were deleted',
    change: (e) => {
      e.settings.timings.create = 0.03;
      forgetSandboxes(e, ['hang1']);
    },
  },
  {
    before: 'z-multiline',
    what: 'the simulated runner fails the pull of acme/ml with several lines',
    change: (e) => {
      e.settings.images['docker.io/acme/ml:1'] = {
        pullError: 'first line\n::error::injected\n::set-output name=x::y\n%0A <b>&amp; \u001b[31mred token=ghp_abc',
      };
    },
  },
  {
    before: 'z-sbname-space',
    what: 'creating takes 1.5 s again; the sandboxes so far were deleted',
    change: (e) => {
      e.settings.timings.create = 1.5;
      forgetSandboxes(e, ['hang1']);
    },
  },
  {
    before: 'k-expired',
    what: 'the other key expired',
    change: (e) => {
      otherKey(e).expiresAt = 0;
    },
  },
  {
    before: 'k-snaponly-sandbox',
    what: 'the other key may write snapshots; the sandboxes so far were deleted',
    change: (e) => {
      Object.assign(otherKey(e), { expiresAt: null, permissions: ['write:snapshots', 'delete:snapshots'] });
      forgetSandboxes(e, ['hang1']);
    },
  },
  {
    before: 'k-suspended-get',
    what: 'the organization was suspended',
    change: (e) => {
      e.settings.suspended = 'Payment method required';
    },
  },
  {
    before: 'k-norunner',
    what: 'the suspension is over, the region has no runner',
    change: (e) => {
      e.settings.suspended = null;
      e.settings.runnersConfigured = false;
    },
  },
  {
    before: 'k-inactive-sandbox',
    what: 'the runner is back, snapshot f20-extra was deactivated',
    change: (e) => {
      e.settings.runnersConfigured = true;
      return deactivate(e, 'f20-extra');
    },
  },
  {
    before: 'k-snapquota',
    what: 'three snapshots are allowed',
    change: (e) => {
      e.settings.quotas.snapshots = 3;
    },
  },
  {
    before: 'k-noregion',
    what: 'the quota is lifted, the organization has no default region',
    change: (e) => {
      e.settings.quotas.snapshots = 100;
      e.settings.defaultRegion = null;
    },
  },
  {
    before: 'k-activate-ok',
    what: 'the default region is back',
    change: (e) => {
      e.settings.defaultRegion = 'us';
    },
  },
  {
    before: 'k-activate-ok2',
    what: 'the moment of the deactivation was moved back',
    change: (e) => {
      e.settings.timings.deactivationWindow = 60;
    },
  },
  {
    before: 'x-latefail-post',
    what: 'a snapshot for a sandbox that fails after 33 s was created',
    change: (e) => unrecorded(e, 'b-slowcreate-33', 'latefail-33'),
  },
  {
    before: 'v-inspecthang-post',
    what: 'the simulated runner does not answer the inspection of acme/ih',
    change: (e) => {
      e.settings.images['docker.io/acme/ih:1'] = { hangInspect: true };
    },
  },
  {
    before: 'v-destroyfail-delete',
    what: 'a sandbox whose destruction fails was created',
    change: (e) =>
      e.addSandbox({
        id: '86ddc0de-0253-442e-9e6e-c95645e81904',
        snapshot: 'v-d',
        image: 'docker.io/acme/destroyfail:1',
      }),
  },
  {
    before: 'e-retry-after-client-timeout',
    what: 'a client gave up its POST of sandbox to1, which takes 5 s',
    change: (e) => {
      unrecorded(e, 'b-slowcreate-5', 'slowcreate-5');
      e.addSandbox({
        name: 'to1',
        snapshot: 'b-slowcreate-5',
        state: 'creating',
        image: 'docker.io/acme/slowcreate-5:1',
      });
    },
  },
];
