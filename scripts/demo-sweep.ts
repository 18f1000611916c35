import type { Emulator } from '../emulator/index.ts';
import { LABEL } from '../src/daytona/ownership/labels.ts';
import { nameSnapshot } from '../src/daytona/ownership/snapshot-name.ts';
import { shortHash } from '../src/names.ts';
import { type DemoPlanner, inputsIn, jobOf, serverIn } from './demo-plan.ts';

/** The repository of the demo's job. */
const SERVER = 'https://github.com';
const REPOSITORY_ID = '1296269';

const LABELS = {
  [LABEL.server]: SERVER,
  [LABEL.repositoryId]: REPOSITORY_ID,
  [LABEL.repository]: 'octo-org/octo-repo',
  [LABEL.owner]: '0123456789abcdef',
  [LABEL.job]: 'tests',
};

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();

/** Runs the sweep: in the emulator over what jobs have left there, in Daytona as a dry run. */
export const SWEEP_DEMO: DemoPlanner = {
  emulatorPlan({ settings }, emulator) {
    leave(emulator);
    return {
      introduction: `This runs the action \`sweep\` the way GitHub's runner does, against an emulator of Daytona at ${emulator.apiUrl}, in
which jobs of this repository have left two sandboxes and a snapshot, and somebody else has another sandbox. It takes a
few seconds, costs nothing, and nothing leaves this machine.`,
      isHeld: false,
      job: jobOf(
        {
          'api-token': emulator.apiKey,
          'api-url': emulator.apiUrl,
          // There is no GitHub that knows pull requests.
          'github-token': '',
          ...inputsIn(settings),
        },
        'sweep',
      ),
    };
  },
  realPlan({ settings }, env) {
    const { DAYTONA_API_KEY: apiKey = '' } = env;
    if (apiKey === '') return undefined;
    const inputs: Record<string, string> = {
      ...serverIn(env),
      'api-token': apiKey,
      'github-token': '',
      'dry-run': 'true',
      ...inputsIn(settings),
    };
    return {
      introduction: `DAYTONA_API_KEY is set, so this runs the action \`sweep\` against Daytona at ${inputs['api-url'] ?? 'https://app.daytona.io/api'}.
It only lists what it would delete, of the repository octo-org/octo-repo, which the demo belongs to.`,
      isHeld: false,
      job: jobOf(inputs, 'sweep'),
    };
  },
};

/** What jobs leave behind: a sandbox too old, one that is not, a snapshot that nothing uses, and what others have. */
function leave(emulator: Emulator): void {
  const content = { target: undefined, entrypoint: undefined, cpu: undefined, memory: undefined, disk: undefined };
  const key = shortHash([SERVER, REPOSITORY_ID]);
  const name = nameSnapshot({ key, name: 'octo-repo' }, { imageName: 'ghcr.io/acme/app:1.4.1', ...content });
  emulator.addSnapshot({ name, createdAt: daysAgo(8) });
  emulator.addSandbox({
    name: 'octo-org--octo-repo--run-1--tests',
    labels: { ...LABELS, [LABEL.run]: '1' },
    createdAt: daysAgo(8),
  });
  emulator.addSandbox({
    name: 'octo-org--octo-repo--run-2--tests',
    labels: { ...LABELS, [LABEL.run]: '2' },
    createdAt: daysAgo(1),
  });
  emulator.addSandbox({ name: 'of-somebody-else', createdAt: daysAgo(30) });
}
