import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { readSweepInputs } from '../../src/action/inputs/sweep-inputs.ts';
import { transportFor } from '../../src/action/job/daytona-client.ts';
import { identify } from '../../src/action/job/identity.ts';
import type { Job } from '../../src/action/job/job.ts';
import { deletePreview } from '../../src/action/removal/delete.ts';
import { type SweepJob, sweep } from '../../src/action/removal/sweep.ts';
import { type Clock, machineTime, systemClock } from '../../src/clock.ts';
import { LABEL } from '../../src/daytona/ownership/labels.ts';
import { createClient } from '../../src/daytona/transport/client.ts';
import type { PullRequest } from '../../src/github/event/event.ts';
import { isRecord } from '../../src/json.ts';
import { ACTIONS_TOKEN, startGitHubServer } from '../github-server/index.ts';
import { anyLabels, isPlainlyOurs, REPOSITORY } from '../unit/action/inputs/rows.ts';
import { contextOf, environmentOf, inputsOf, MARK, repositoryOf } from '../unit/action/job/job.ts';
import { SILENT } from '../unit/action/job/silent-log.ts';

/** Nobody waits longer than the emulator takes. */
const HASTY: Clock = { ...systemClock, sleep: () => delay(5) };

const PULL: PullRequest = {
  number: 1,
  head: { sha: 'a'.repeat(40), repository: REPOSITORY },
  fromFork: false,
};

function jobOf(daytona: Emulator, apiUrl: string, isSweep: boolean): Job & SweepJob {
  const given = { 'api-token': daytona.apiKey, 'api-url': daytona.apiUrl, 'github-token': ACTIONS_TOKEN };
  const inputs = inputsOf({ ...given, mode: 'delete', comment: 'false', 'snapshot-name': '' });
  const sweepInputs = readSweepInputs(environmentOf(given));
  const repository = repositoryOf(REPOSITORY);
  const context = contextOf({ apiUrl, repository, ...(isSweep ? {} : { pullRequest: PULL }) });
  const identity = identify(inputs, context, MARK);
  const client = createClient(transportFor(inputs, HASTY, SILENT), HASTY);
  const { signal } = new AbortController();
  const runtime = { client, log: SILENT, clock: HASTY, now: machineTime, signal };
  return { ...runtime, inputs: { ...sweepInputs, ...inputs }, context, identity };
}

const row = fc.record({
  labels: anyLabels.map((labels) => (isRecord(labels) ? labels : {})),
  isOld: fc.boolean(),
  name: fc.constantFrom('acme--app--pr-1--preview', 'a', 'b', 'c'),
});
const snapshotName = fc.constantFrom('base', 'acme--app', 'app--0123456789abcdef--0123456789abcdef', 'acme_app');

test('a sweep and a deletion only ever delete our own resources', async () => {
  await using github = await startGitHubServer({ repository: REPOSITORY });
  github.addPullRequest({ number: 1, state: 'closed' });
  github.addPullRequest({ number: 2 });
  const property = fc.asyncProperty(
    fc.uniqueArray(row, { maxLength: 4, selector: ({ name }) => name }),
    fc.uniqueArray(snapshotName),
    fc.boolean(),
    async (rows, snapshots, isSweep) => {
      await using daytona = await startEmulator({ speed: 1000 });
      const createdAt = (isOld: boolean) => (isOld ? { createdAt: '2020-01-01T00:00:00.000Z' } : {});
      for (const name of snapshots) daytona.addSnapshot({ name, ...createdAt(true) });
      // As JSON, in which they would come over the wire; a server may hold what none of its checks lets through today.
      for (const { isOld, ...seed } of rows)
        daytona.addSandbox({ ...JSON.parse(JSON.stringify(seed)), ...createdAt(isOld) });
      const before = daytona.sandboxes();
      const ending = await (isSweep ? sweep : deletePreview)(jobOf(daytona, github.apiUrl, isSweep));
      expect(ending ?? {}).not.toHaveProperty('failure');
      const asked = daytona.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path);
      const ours = before.filter(isPlainlyOurs).map(({ id }) => `/api/sandbox/${id}`);
      expect(ours).toEqual(expect.arrayContaining(asked));
      const mustGo = before.filter((sandbox) => isPlainlyOurs(sandbox) && sandbox.labels[LABEL.pullRequest] === '1');
      expect(asked).toEqual(expect.arrayContaining(mustGo.map(({ id }) => `/api/sandbox/${id}`)));
      expect(daytona.snapshots().map(({ name }) => name)).toEqual(snapshots);
    },
  );
  await fc.assert(property, { numRuns: 100 });
});
