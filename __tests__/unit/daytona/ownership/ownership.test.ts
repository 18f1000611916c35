import { describe, expect, it } from 'vitest';
import { LABEL, labelsOf } from '../../../../src/daytona/ownership/labels.ts';
import {
  belongsTo,
  describeOwner,
  mayPushReplace,
  mayStepDelete,
  type Ownership,
  ownershipOf,
} from '../../../../src/daytona/ownership/ownership.ts';
import { own, PLACE } from '../own.ts';

const step = { owner: 'owner-a', instance: '101.1.me', attempt: '1' };

describe('the owner of a sandbox', () => {
  const labels = { [LABEL.server]: 'https://github.com', [LABEL.repositoryId]: '7', [LABEL.owner]: 'x' };

  it.each([
    ['all three marks', labels, true],
    ['no labels', {}, false],
    ['a label of another tool', { 'managed-by': 'daytona-sandbox-action', team: 'web' }, false],
    ['no server', { ...labels, [LABEL.server]: '' }, false],
    ['no repository', { ...labels, [LABEL.repositoryId]: '' }, false],
    ['no owner', { ...labels, [LABEL.owner]: '' }, false],
  ])('with %s', (_, given, isOurs) => {
    expect(ownershipOf(labelsOf({ labels: given })) !== undefined).toBe(isOurs);
  });

  it.each([[undefined], [null], [{}], [{ labels: null }], [{ labels: 'x' }], [{ labels: { [LABEL.owner]: 1 } }]])(
    'of %j: unknown',
    (body) => expect(ownershipOf(labelsOf(body))).toBeUndefined(),
  );
});

describe('may the end of this step delete it', () => {
  it.each<[string, Partial<Ownership> | undefined, boolean]>([
    ['this process made it', {}, true],
    ['this process made it and uses it', { usedBy: '101.1.me' }, true],
    ['an earlier attempt of this step made it', { instance: '101.0.it', attempt: '0' }, true],
    ['another process uses it', { usedBy: '102.1.it' }, false],
    ['an earlier attempt made it, another process uses it', { attempt: '0', instance: 'x', usedBy: 'y' }, false],
    ['a second call of this workflow made it, in this attempt', { instance: '101.1.it' }, false],
    ['another job or step made it', { owner: 'owner-b' }, false],
    ['another job made it, with the instance label of this process', { owner: 'owner-b', instance: '101.1.me' }, false],
    ['the action did not make it', undefined, false],
  ])('%s', (_, seen, may) => {
    expect(mayStepDelete(seen && own({ ...step, ...seen }), step)).toBe(may);
  });
});

describe('may this push replace it', () => {
  const push = own({ run: '102', instance: '102.1.me' });

  it.each<[string, Partial<Ownership>, boolean]>([
    ['an older run of this preview made it', { run: '101' }, true],
    ['a newer run of this preview made it', { run: '103' }, true],
    ['a job made it that has been renamed since', { run: '101', job: 'old-job', owner: 'owner-b' }, true],
    ['an earlier attempt of this run made it', { attempt: '0' }, true],
    ['this attempt of this run made it', {}, false],
    ['it is of another preview', { run: '101', preview: 'preview-b' }, false],
    ['the run of another repository has this number', { repositoryId: '8', preview: 'preview-b' }, false],
  ])('%s', (_, seen, may) => {
    expect(mayPushReplace(own({ run: '102', ...seen }), push)).toBe(may);
  });
});

describe('may `closed` or a sweep delete it', () => {
  it.each<[string, Partial<Ownership> | undefined, number | undefined, boolean]>([
    ['it is of this pull request', {}, 1, true],
    ['another workflow made it', { workflow: 'docs.yml', owner: 'x', preview: 'y' }, 1, true],
    ['it is of another pull request', { pullRequest: '11' }, 1, false],
    ['it is of no pull request', { pullRequest: undefined }, 1, false],
    ['any pull request is accepted', { pullRequest: '11' }, undefined, true],
    ['any pull request is accepted, and it has none', { pullRequest: undefined }, undefined, true],
    ['it is of another repository', { repositoryId: '8' }, 1, false],
    ['it is of a repository with this number on another server', { server: 'https://ghes.example' }, 1, false],
    ['it was made under the old name of the repository', { repository: 'octo/old' }, 1, true],
    ['the action did not make it', undefined, undefined, false],
  ])('%s', (_, seen, number, may) => {
    expect(belongsTo(seen && own(seen), PLACE, number)).toBe(may);
  });
});

describe('the description of an owner', () => {
  it.each<[string, Partial<Ownership>, string]>([
    ['with its pull request', {}, 'pull request #1 of octo/repo (preview.yml, job preview, run 101)'],
    ['without one', { pullRequest: undefined }, 'no pull request of octo/repo (preview.yml, job preview, run 101)'],
    [
      'with its server, when that is another',
      { server: 'https://ghes.example' },
      'pull request #1 of https://ghes.example/octo/repo (preview.yml, job preview, run 101)',
    ],
    ['without an unknown workflow', { workflow: '' }, 'pull request #1 of octo/repo (job preview, run 101)'],
  ])('%s', (_, seen, text) => {
    expect(describeOwner(own(seen), PLACE)).toBe(text);
  });
});
