import type { Emulator } from '../emulator/index.ts';
import { nameInFamily } from '../src/daytona/ownership/snapshot-name.ts';
import { shortHash } from '../src/names.ts';
import { type DemoPlanner, inputsIn, jobOf, serverIn } from './demo-plan.ts';

/** The repository of the demo's job. */
const SERVER = 'https://github.com';
const REPOSITORY_ID = '1296269';
const FAMILY = 'acme-app';
const IMAGE = 'ghcr.io/acme/app:1.4.4';

/** Publishes a snapshot: in the emulator beside older ones, in Daytona as a dry run. */
export const SNAPSHOT_DEMO: DemoPlanner = {
  emulatorPlan({ image, settings }, emulator) {
    publishEarlier(emulator);
    const inputs = { 'api-token': emulator.apiKey, 'api-url': emulator.apiUrl, 'image-name': image ?? IMAGE };
    return {
      introduction: `This runs the action \`snapshot\` the way GitHub's runner does, against an emulator of Daytona at ${emulator.apiUrl}, in
which this repository has published three snapshots before. A sandbox uses the oldest. It takes a few seconds, costs
nothing, and nothing leaves this machine.`,
      isHeld: false,
      job: jobOf(
        { ...inputs, family: FAMILY, keep: '2', 'snapshot-timeout': '30s', ...inputsIn(settings) },
        'snapshot',
      ),
    };
  },
  realPlan({ image, settings }, env) {
    const { DAYTONA_API_KEY: apiKey = '' } = env;
    if (apiKey === '') return undefined;
    const inputs: Record<string, string> = {
      ...serverIn(env),
      'api-token': apiKey,
      'image-name': image ?? 'docker.io/library/python:3.13.5-alpine',
      family: FAMILY,
      keep: '2',
      'dry-run': 'true',
      ...inputsIn(settings),
    };
    return {
      introduction: `DAYTONA_API_KEY is set, so this runs the action \`snapshot\` against Daytona at ${inputs['api-url'] ?? 'https://app.daytona.io/api'}.
It only logs what it would create and delete, for the repository octo-org/octo-repo, which the demo belongs to.`,
      isHeld: false,
      job: jobOf(inputs, 'snapshot'),
    };
  },
};

/** Three versions, one a day, the oldest of which a sandbox uses. */
function publishEarlier(emulator: Emulator): void {
  const content = { target: undefined, entrypoint: undefined, cpu: undefined, memory: undefined, disk: undefined };
  const family = { name: FAMILY, key: shortHash([SERVER, REPOSITORY_ID, FAMILY]) };
  const [oldest] = [3, 2, 1].map((days) => {
    const imageName = `ghcr.io/acme/app:1.4.${4 - days}`;
    const createdAt = new Date(Date.now() - days * 24 * 3_600_000).toISOString();
    return emulator.addSnapshot({ name: nameInFamily(family, { imageName, ...content }), imageName, createdAt });
  });
  emulator.addSandbox({ name: 'qa', snapshot: oldest?.name ?? '' });
}
