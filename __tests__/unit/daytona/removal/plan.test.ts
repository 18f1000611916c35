import { describe, expect, it } from 'vitest';
import { keyPart } from '../../../../src/daytona/ownership/snapshot-name.ts';
import { describePlan } from '../../../../src/daytona/removal/describe-plan.ts';
import { planCleanup, planSweep, type RemovalPlan, type SweepView } from '../../../../src/daytona/removal/plan.ts';
import type { Sandbox, Snapshot } from '../../../../src/daytona/resource/resources.ts';
import { own, PLACE, sandbox, snapshot } from '../own.ts';

/** Names of what goes, and of what stays with the reason. */
function brief({ deletions, kept }: RemovalPlan) {
  return {
    deletes: deletions.map(({ resource: { kind, name } }) => `${kind} ${name}`),
    keeps: kept.map(({ resource: { kind, name }, reason }) => `${kind} ${name}: ${reason}`),
  };
}

describe('the end of a job', () => {
  const step = { owner: 'owner-a', instance: '101.1.me', attempt: '1' };
  const mine = own(step);
  const earlier = own({ ...step, instance: '101.0.it', attempt: '0' });
  const other = own({ ...step, instance: '101.1.it' });

  it.each<[string, readonly Partial<Sandbox>[], string | undefined, readonly string[], readonly string[]]>([
    ['resources of this process', [{ ownership: mine }], undefined, ['sandbox pr-1', 'snapshot app'], []],
    [
      'what it made and uses',
      [{ ownership: { ...mine, usedBy: step.instance } }],
      undefined,
      ['sandbox pr-1', 'snapshot app'],
      [],
    ],
    ['no sandbox', [], undefined, ['snapshot app'], []],
    [
      'what another job has come to use',
      [{ ownership: { ...mine, usedBy: '102.1.it' } }],
      undefined,
      [],
      [
        'sandbox pr-1: another job uses it now',
        'snapshot app: the sandbox pr-1 was created from it, and another job uses it now',
      ],
    ],
    [
      'what a second call of the same workflow made beside it',
      [{ ownership: mine }, { name: 'b', ownership: other }],
      undefined,
      ['sandbox pr-1'],
      [
        'sandbox b: another job created it',
        'snapshot app: the sandbox b was created from it, and another job created it',
      ],
    ],
    [
      'what an earlier attempt left, and this one has not come to use',
      [{ ownership: earlier }],
      undefined,
      [],
      [
        'sandbox pr-1: another job created it',
        'snapshot app: the sandbox pr-1 was created from it, and another job created it',
      ],
    ],
    [
      'what an earlier attempt left, and this one used',
      [{ ownership: earlier }],
      'id-of-pr-1',
      ['sandbox pr-1', 'snapshot app'],
      [],
    ],
    [
      'what an earlier attempt left, this one used, and another job uses now',
      [{ ownership: { ...earlier, usedBy: '102.1.it' } }],
      'id-of-pr-1',
      [],
      [
        'sandbox pr-1: another job uses it now',
        'snapshot app: the sandbox pr-1 was created from it, and another job uses it now',
      ],
    ],
    [
      'what has the id of its own, and is of another step by its labels',
      [{ ownership: own({ owner: 'owner-b', instance: 'x' }) }],
      'id-of-pr-1',
      [],
      [
        'sandbox pr-1: another job created it',
        'snapshot app: the sandbox pr-1 was created from it, and another job created it',
      ],
    ],
    [
      'what the action did not make',
      [{ ownership: undefined }],
      'id-of-pr-1',
      [],
      [
        'sandbox pr-1: this action did not create it',
        'snapshot app: the sandbox pr-1 was created from it, and this action did not create it',
      ],
    ],
    [
      'resources that are already being deleted',
      [{ ownership: other, isBeingDeleted: true }],
      undefined,
      ['snapshot app'],
      [],
    ],
    [
      'a sandbox of another snapshot',
      [{ ownership: other, snapshot: 'else' }],
      undefined,
      ['snapshot app'],
      ['sandbox pr-1: another job created it'],
    ],
    [
      'a sandbox that names its snapshot by its id',
      [{ ownership: other, snapshot: 'id-of-app' }],
      undefined,
      [],
      [
        'sandbox pr-1: another job created it',
        'snapshot app: the sandbox pr-1 was created from it, and another job created it',
      ],
    ],
  ])('%s', (_, sandboxes, claimedId, deletes, keeps) => {
    const plan = planCleanup({ step, claimedId, sandboxes: sandboxes.map(sandbox), snapshots: [snapshot()] });
    expect(brief(plan)).toEqual({ deletes, keeps });
  });

  const ACTIVE = 'it is active, so another job may already use it';
  it.each([
    ['active', true, [], [`snapshot app: ${ACTIVE}`]],
    ['pulling', true, ['snapshot app'], []],
    ['active', false, ['snapshot app'], []],
  ])('a snapshot that is %s, with keepsActive %s', (state, keepsActive, deletes, keeps) => {
    const plan = planCleanup({ step, sandboxes: [], snapshots: [snapshot({ state })], keepsActive });
    expect(brief(plan)).toEqual({ deletes, keeps });
  });

  it('deletes only the given snapshots', () => {
    const plan = planCleanup({ step, sandboxes: [sandbox({ ownership: mine })], snapshots: [] });
    expect(brief(plan)).toEqual({ deletes: ['sandbox pr-1'], keeps: [] });
  });
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1000 * DAY;
const KEY = '0123456789abcdef';
const OF_ACTION = `repo${keyPart(KEY)}aaaaaaaaaaaaaaaa`;

const view = (more: Partial<SweepView>): SweepView => ({
  place: PLACE,
  repositoryKey: KEY,
  sandboxes: [],
  snapshots: [],
  pullRequests: new Map([
    [1, 'closed'],
    [2, 'open'],
    [3, 'unknown'],
  ]),
  maxAgeMs: 7 * DAY,
  serverTime: NOW,
  ...more,
});

const ofPull = (pullRequest: string | undefined, hours: number, more: Partial<Sandbox> = {}) =>
  sandbox({ ownership: own({ pullRequest }), createdAt: NOW - hours * HOUR, ...more });

describe('a sweep of one sandbox', () => {
  it.each<[string, Sandbox, string | undefined]>([
    ['of a closed pull request', ofPull('1', 1), undefined],
    ['of a closed pull request, of unknown age', ofPull('1', 0, { createdAt: Number.NaN }), undefined],
    ['of a closed pull request, used by a job', { ...ofPull('1', 1), ownership: own({ usedBy: 'x' }) }, undefined],
    ['of an open one, young', ofPull('2', 1), 'pull request #2 is open, and it is 1h old'],
    ['of an open one, at the age limit', ofPull('2', 7 * 24), 'pull request #2 is open, and it is 7 days old'],
    ['of an open one, older', ofPull('2', 7 * 24 + 1), undefined],
    ['of an open one, created in the future', ofPull('2', -9 * 24), 'pull request #2 is open, and it is 0.0s old'],
    ['of an open one, of unknown age', ofPull('2', 0, { createdAt: Number.NaN }), 'its age is unknown'],
    ['of one in an unknown state, old', ofPull('3', 99 * 24), 'the state of pull request #3 is unknown'],
    ['of one that was not requested, old', ofPull('4', 99 * 24), 'the state of pull request #4 is unknown'],
    ['of none, young', ofPull(undefined, 1), 'it belongs to no pull request, and it is 1h old'],
    ['of none, old', ofPull(undefined, 8 * 24), undefined],
    [
      'with a number that the action does not write',
      ofPull('01', 1),
      'it belongs to no pull request, and it is 1h old',
    ],
  ])('%s', (_, one, reason) => {
    const { deletes, keeps } = brief(planSweep(view({ sandboxes: [one] })));
    expect({ deletes, keeps }).toEqual({
      deletes: reason === undefined ? ['sandbox pr-1'] : [],
      keeps: reason === undefined ? [] : [`sandbox pr-1: ${reason}`],
    });
  });

  it.each<[string, Sandbox]>([
    ['of another repository', { ...ofPull('1', 999), ownership: own({ repositoryId: '8' }) }],
    ['of another server', { ...ofPull('1', 999), ownership: own({ server: 'https://ghes.example' }) }],
    ['that the action did not create', { ...ofPull('1', 999), ownership: undefined }],
    ['that is being deleted', ofPull('1', 999, { isBeingDeleted: true })],
  ])('%s: not in the plan', (_, one) => {
    expect(planSweep(view({ sandboxes: [one] }))).toEqual({ deletions: [], kept: [] });
  });

  it('is kept when the server does not send its creation time', () => {
    const { deletes } = brief(planSweep(view({ sandboxes: [ofPull('2', 999)], serverTime: Number.NaN })));
    expect(deletes).toEqual([]);
  });
});

describe('a sweep of one snapshot', () => {
  const aged = (hours: number, more: Partial<Snapshot> = {}) =>
    snapshot({ name: OF_ACTION, createdAt: NOW - hours * HOUR, ...more });
  const foreign = { snapshot: OF_ACTION, ownership: undefined };

  it.each<[string, Snapshot, readonly Sandbox[], string | undefined]>([
    ['it is unused', aged(25), [], undefined],
    ['its sandbox is deleted as well', aged(25), [ofPull('1', 25, { snapshot: OF_ACTION })], undefined],
    ['its sandbox is being deleted', aged(25), [sandbox({ ...foreign, isBeingDeleted: true })], undefined],
    [
      'a sandbox that stays uses it',
      aged(25),
      [ofPull('2', 1, { snapshot: OF_ACTION })],
      'the sandbox pr-1 was created from it',
    ],
    ['a sandbox of somebody else uses it', aged(25), [sandbox(foreign)], 'the sandbox pr-1 was created from it'],
    [
      'a sandbox of somebody else uses it by its id',
      aged(25),
      [sandbox({ ...foreign, snapshot: `id-of-${OF_ACTION}` })],
      'the sandbox pr-1 was created from it',
    ],
    ['it is young', aged(23), [], 'it is only 23h old: a job may be about to use it'],
    ['its age is unknown', aged(0, { createdAt: Number.NaN }), [], 'its age is unknown'],
  ])('%s', (_, one, sandboxes, reason) => {
    const { deletions, kept } = planSweep(view({ snapshots: [one], sandboxes }));
    const isOne = ({ resource }: { readonly resource: Sandbox | Snapshot }) => resource.kind === 'snapshot';
    expect(deletions.filter(isOne).map(({ resource }) => resource.name)).toEqual(
      reason === undefined ? [OF_ACTION] : [],
    );
    expect(kept.filter(isOne).map((entry) => entry.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['an explicit name', { name: 'base' }],
    ['a name of another repository', { name: `repo${keyPart('f'.repeat(16))}aaaaaaaaaaaaaaaa` }],
    ['a name with only the same prefix', { name: `${OF_ACTION}-mine` }],
    ['Daytona’s own', { isGeneral: true }],
    ['one that is being removed', { isBeingDeleted: true }],
  ])('%s: not in the plan', (_, more) => {
    expect(planSweep(view({ snapshots: [aged(999, more)] }))).toEqual({ deletions: [], kept: [] });
  });
});

describe('a printed plan', () => {
  it('has one line per resource, with its owner and the reason', () => {
    const plan = planSweep(
      view({
        sandboxes: [ofPull('1', 1, { snapshot: OF_ACTION }), ofPull('2', 50, { name: 'pr-2' })],
        snapshots: [snapshot({ name: OF_ACTION, createdAt: NOW - 2 * DAY })],
      }),
    );
    expect(describePlan(plan, PLACE)).toEqual([
      'delete sandbox pr-1 (id-of-pr-1) of pull request #1 of octo/repo (preview.yml, job preview, run 101): pull request #1 is closed',
      `delete snapshot ${OF_ACTION} (id-of-${OF_ACTION}): no sandbox uses it`,
      'keep   sandbox pr-2 (id-of-pr-2) of pull request #2 of octo/repo (preview.yml, job preview, run 101): pull request #2 is open, and it is 2 days old',
    ]);
  });
});
