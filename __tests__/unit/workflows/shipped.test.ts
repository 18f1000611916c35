import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWorkflow } from '../../../src/arazzo/index.ts';
import {
  IMAGE_TO_ACTIVE_SNAPSHOT,
  IMAGE_TO_RUNNING_SANDBOX,
  SNAPSHOT_TO_RUNNING_SANDBOX,
} from '../../../src/workflows/shipped.ts';
import { sandbox, snapshot } from '../arazzo/daytona-script.ts';
import { REQUIRED } from '../arazzo/documents.ts';
import { calm, ScriptedHost } from '../arazzo/scripted-host.ts';

const documentOf = (name: string) =>
  parse(readFileSync(new URL(`../../../src/workflows/${name}.arazzo.yaml`, import.meta.url), 'utf8')).workflows[0];
const whole = documentOf('image-to-running-sandbox');

describe.each([IMAGE_TO_RUNNING_SANDBOX, IMAGE_TO_ACTIVE_SNAPSHOT, SNAPSHOT_TO_RUNNING_SANDBOX])(
  'the shipped workflow $workflow.workflowId',
  ({ workflow, success }) => {
    it('ends with success in its last step, and only there', () => {
      const last = workflow.steps.at(-1);
      expect(last?.stepId).toBe(success.stepId);
      expect(last?.[success.list].filter(({ name }) => name === success.action)).toMatchObject([{ type: 'end' }]);
    });
  },
);

describe('image-to-active-snapshot', () => {
  it('has the first half of the steps, and ends where the second half would begin', () => {
    const half = structuredClone(whole.steps.slice(0, 2));
    half[1].onSuccess[0] = { ...half[1].onSuccess[0], type: 'end' };
    delete half[1].onSuccess[0].stepId;
    expect(documentOf('image-to-active-snapshot').steps).toEqual(half);
  });

  it('makes no sandbox', async () => {
    const host = new ScriptedHost({
      createSnapshot: [snapshot('pending')],
      pollBuild: [snapshot('pulling'), snapshot('active')],
    });
    const run = await runWorkflow(IMAGE_TO_ACTIVE_SNAPSHOT.workflow, REQUIRED, host, calm());
    expect(run.endedBy).toEqual(IMAGE_TO_ACTIVE_SNAPSHOT.success);
    expect(run.outputs).toMatchObject({ snapshotState: 'active' });
  });
});

describe('snapshot-to-running-sandbox', () => {
  it('has the second half of the steps, of a snapshot that exists already', () => {
    const [poll, ...rest] = documentOf('snapshot-to-running-sandbox').steps;
    const half = JSON.parse(
      JSON.stringify(whole.steps.slice(2))
        .replaceAll('$steps.createSnapshot.', '$steps.pollSnapshot.')
        .replaceAll('the freshly built snapshot', 'the snapshot'),
    );
    expect(rest).toEqual(half);
    expect(poll.operationId).toBe('getSnapshot');
  });

  it('waits for a snapshot that is still being built', async () => {
    const host = new ScriptedHost({
      pollSnapshot: [snapshot('pulling'), snapshot('active')],
      createSandbox: [sandbox('creating')],
      pollSandbox: [sandbox('started')],
    });
    const { apiToken, snapshotName } = REQUIRED;
    const run = await runWorkflow(SNAPSHOT_TO_RUNNING_SANDBOX.workflow, { apiToken, snapshotName }, host, calm());
    expect(run.endedBy).toEqual(SNAPSHOT_TO_RUNNING_SANDBOX.success);
  });
});
