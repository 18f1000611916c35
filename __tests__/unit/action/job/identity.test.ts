import { describe, expect, it } from 'vitest';
import { readActions } from '../../../../scripts/actions.ts';
import { DEFAULT, INPUT } from '../../../../src/action/inputs/contract.ts';
import { identify } from '../../../../src/action/job/identity.ts';
import { LABEL } from '../../../../src/daytona/ownership/labels.ts';
import type { JobContext } from '../../../../src/github/event/context.ts';
import { contextOf, inputsOf, MARK, repositoryOf } from './job.ts';

const PULL_REQUEST: JobContext['pullRequest'] = {
  number: 7,
  head: { sha: 'a'.repeat(40), repository: 'acme/app' },
  fromFork: false,
};

const nameOf = (change: Partial<JobContext>, leg = '0/1') =>
  identify(inputsOf({ 'matrix-leg': leg }), contextOf(change), MARK).sandboxName;
const labelsOf = (given: Readonly<Record<string, string>>, change: Partial<JobContext> = {}) =>
  identify(inputsOf(given), contextOf(change), MARK).labels;
const configurationOf = (given: Readonly<Record<string, string>>) => labelsOf(given)[LABEL.configuration];

describe('the name of the sandbox', () => {
  it.each<[string, Partial<JobContext>, string?]>([
    ['acme--app--run-100--build', {}],
    ['acme--app--run-100--build--2', {}, '2/3'],
    ['acme--app--run-100--build--0', {}, '0/3'],
    ['acme--app--pr-7--preview', { pullRequest: PULL_REQUEST }],
    ['acme--app--pr-7--preview--2', { pullRequest: PULL_REQUEST }, '2/3'],
    ['octo-org--my-app--pr-7--preview', { pullRequest: PULL_REQUEST, repository: repositoryOf('octo-org/my-app') }],
  ])('is %s', (name, change, leg) => expect(nameOf(change, leg)).toBe(name));

  it('is the explicit name', () =>
    expect(identify(inputsOf({ 'sandbox-name': 'mine' }), contextOf(), MARK).sandboxName).toBe('mine'));

  it('is the same when a job or a workflow is re-run', () => {
    expect(nameOf({ runAttempt: 2 })).toBe(nameOf({ runAttempt: 1 }));
    expect(nameOf({ pullRequest: PULL_REQUEST, runId: '1' })).toBe(nameOf({ pullRequest: PULL_REQUEST, runId: '2' }));
  });

  it('does not depend on job and commit in a pull request', () => {
    const pullRequest = PULL_REQUEST;
    const other = { pullRequest, jobId: 'other', sha: 'b'.repeat(40), eventAction: 'closed' };
    expect(nameOf(other)).toBe(nameOf({ pullRequest }));
  });

  it('differs for every workflow file in a pull request, and omits the file if the runner does not provide it', () => {
    const [pullRequest, workflowPath] = [PULL_REQUEST, '.github/workflows/api.yaml'];
    expect(nameOf({ pullRequest, workflowPath })).toBe('acme--app--pr-7--api');
    expect(nameOf({ pullRequest, workflowPath: '' })).toBe('acme--app--pr-7');
  });

  it('ignores an unreadable leg', () => {
    for (const leg of ['', '/', 'x', '0/', '-1/2']) expect(nameOf({}, leg)).toBe(nameOf({}));
  });
});

const identityOf = (change: Partial<JobContext>, given: Readonly<Record<string, string>> = {}, step = 'action') =>
  identify(inputsOf({ 'matrix-leg': '0/1', ...given }), contextOf(change), { ...MARK, step });

describe('the label `owner`', () => {
  const ownerOf = (...where: Parameters<typeof identityOf>) => {
    const { step, labels } = identityOf(...where);
    expect(labels[LABEL.owner]).toBe(step.owner);
    return step.owner;
  };

  it('is the same for another attempt of the step', () => expect(ownerOf({ runAttempt: 2 })).toBe(ownerOf({})));

  it('differs for every server, repository, run, job, leg, step and sandbox name', () => {
    const owners = [
      ownerOf({}),
      ownerOf({ serverUrl: 'https://ghe.acme.com' }),
      ownerOf({ repository: { ...repositoryOf('acme/app'), id: '2' } }),
      ownerOf({ runId: '101' }),
      ownerOf({ jobId: 'other' }),
      ownerOf({}, { 'matrix-leg': '2/3' }),
      ownerOf({}, { 'matrix-leg': '/' }),
      ownerOf({ jobId: 'build-2' }),
      ownerOf({}, {}, 'action_2'),
      ownerOf({}, { 'sandbox-name': 'mine' }),
    ];
    expect(new Set(owners).size).toBe(owners.length);
  });
});

describe('the label `preview`', () => {
  const previewOf = (...where: Parameters<typeof identityOf>) => {
    const { preview, labels } = identityOf(...where);
    expect(labels[LABEL.preview]).toBe(preview);
    return preview;
  };
  const given = { 'sandbox-name': 'mine' };

  it('is the same for every push, regardless of run, attempt, job, step and repository name', () => {
    const renamed = { ...repositoryOf('acme/app'), fullName: 'acme/new', name: 'new' };
    for (const change of [{ runId: '9' }, { runAttempt: 2 }, { jobId: 'x' }, { repository: renamed }])
      expect(previewOf(change, given)).toBe(previewOf({}, given));
    expect(previewOf({}, given, 'action_2')).toBe(previewOf({}, given));
  });

  it('differs for every server, repository, pull request, workflow file, leg and sandbox name', () => {
    const previews = [
      previewOf({}, given),
      previewOf({ serverUrl: 'https://ghe.acme.com' }, given),
      previewOf({ repository: { ...repositoryOf('acme/app'), id: '2' } }, given),
      previewOf({ pullRequest: PULL_REQUEST }, given),
      previewOf({ workflowPath: '.github/workflows/other.yml' }, given),
      previewOf({}, { ...given, 'matrix-leg': '2/3' }),
      previewOf({}, { 'sandbox-name': 'other' }),
    ];
    expect(new Set(previews).size).toBe(previews.length);
  });
});

describe('the labels', () => {
  it('identify the owner, the purpose and the run', () =>
    expect(labelsOf({ labels: 'team=a' }, { pullRequest: PULL_REQUEST, runAttempt: 3 })).toMatchObject({
      team: 'a',
      'daytona-sandbox-action/server': 'https://github.com',
      'daytona-sandbox-action/repository-id': '1296269',
      'daytona-sandbox-action/repository': 'acme/app',
      'daytona-sandbox-action/pull-request': '7',
      'daytona-sandbox-action/workflow': '.github/workflows/preview.yml',
      'daytona-sandbox-action/run': '100',
      'daytona-sandbox-action/attempt': '3',
      'daytona-sandbox-action/job': 'build',
      'daytona-sandbox-action/instance': '100.3.01234567',
      'daytona-sandbox-action/commit': 'a'.repeat(40),
    }));

  it('have no pull request outside of one', () => expect(labelsOf({})).not.toHaveProperty(LABEL.pullRequest));
  it('never contain a secret', () => expect(JSON.stringify(labelsOf({ env: 'A=hidden' }))).not.toMatch(/hidden|dtn_/));
});

const [MAIN] = readActions();

/** A value other than the default for every input of the main action, and whether it asks for another sandbox. */
const OTHER: Readonly<Record<string, readonly [string, boolean]>> = {
  'api-token': ['dtn_another-token', false],
  mode: ['create', false],
  'image-name': ['ghcr.io/acme/app:2', true],
  'snapshot-name': ['app-2', true],
  'api-url': ['https://daytona.example/api', false],
  'organization-id': ['org-2', false],
  target: ['eu', true],
  entrypoint: ['node server.js', true],
  cpu: ['2', true],
  memory: ['2', true],
  disk: ['5', true],
  'sandbox-name': ['mine', false],
  env: ['A=1', true],
  labels: ['team=a', true],
  'auto-stop-interval': ['5', true],
  'auto-archive-interval': ['5', true],
  'auto-delete-interval': ['5', true],
  'ttl-minutes': ['5', true],
  'if-exists': ['fail', false],
  cleanup: ['always', false],
  'preview-port': ['3000', false],
  'preview-access': ['public', true],
  'ready-status': ['401', false],
  'ready-timeout': ['9m', false],
  'pull-request': ['7', false],
  'github-token': ['ghs_0123456789', false],
  comment: ['false', false],
  deployment: ['true', false],
  environment: ['other', false],
  'when-no-secret': ['fail', false],
  'matrix-leg': ['1/2', false],
  'snapshot-timeout': ['9m', false],
  'sandbox-timeout': ['9m', false],
};

describe('the hash of the configuration', () => {
  it.each(Object.keys(MAIN.inputs).filter((name) => name !== 'ready-path'))('%s', (name) => {
    const [value, changes] = OTHER[name] ?? [];
    expect(value, 'a line in the table').toBeDefined();
    expect(configurationOf({ [name]: value ?? '' }) !== configurationOf({})).toBe(changes);
  });

  it('is the same with an explicit default', () => {
    const written = Object.entries(INPUT).flatMap(([key, name]) => {
      const value = Object.entries(DEFAULT).find(([known]) => known === key)?.[1];
      return value === undefined ? [] : [[name, value]];
    });
    expect(configurationOf(Object.fromEntries(written))).toBe(configurationOf({}));
  });

  it('is the same for a private and a signed preview', () =>
    expect(configurationOf({ 'preview-access': 'signed' })).toBe(configurationOf({})));

  it('does not depend on the job', () =>
    expect(labelsOf({}, { runId: '9', jobId: 'x', runAttempt: 4 })[LABEL.configuration]).toBe(configurationOf({})));

  it.each([
    ['env', 'A=1\nB=2', 'B=2\n# a comment\nA=1'],
    ['env', 'A=1\nB=x y', '{"B": "x y", "A": "1"}'],
    ['labels', 'a=1\nb=2', 'b: 2\na: 1'],
    ['entrypoint', 'node "my server.js"', '[node, my server.js]'],
  ])('is the same for equivalent values of %s: %j, %j', (input, one, other) =>
    expect(configurationOf({ [input]: one })).toBe(configurationOf({ [input]: other })),
  );

  it.each([
    [{ env: 'A=1' }, { labels: 'A=1' }],
    [{ env: 'A=1\nB=2' }, { env: 'A=2\nB=1' }],
    [{ env: 'A=' }, {}],
    [{ entrypoint: 'a b' }, { entrypoint: '"a b"' }],
    [{ cpu: '2' }, { memory: '2' }],
    [{ target: 'eu' }, { target: 'us' }],
  ])('distinguishes %j from %j', (one, other) => expect(configurationOf(one)).not.toBe(configurationOf(other)));
});
