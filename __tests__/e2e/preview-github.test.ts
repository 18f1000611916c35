import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { ACTIONS_TOKEN, requestLines } from '../github-server/index.ts';
import type { PhaseResult } from '../harness/index.ts';
import { IMAGE, NEXT_IMAGE, onlyComment, REPOSITORY, SANDBOX, setStage } from './pull-request.ts';

const warnings = ({ annotations }: PhaseResult) => annotations.filter(({ level }) => level === 'warning');
const tokens = (permissions: object) => ({
  tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions } },
});
const writes = (lines: readonly string[]) =>
  lines.filter((line) => !line.startsWith('GET') && !line.includes('graphql'));

describe.concurrent('the comment', () => {
  test('is edited in place, one per preview; comments of others stay even if they contain the marker', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const body = onlyComment(stage.github) ?? '';
    stage.github.addComment(1, 'mallory', body);
    for (let index = 0; index < 120; index += 1) stage.github.addComment(1, 'octocat', `remark ${index}`);
    await stage.on('synchronize', NEXT_IMAGE);
    const marked = stage.github.comments.filter((comment) => comment.body.startsWith('<!-- daytona'));
    expect(marked.map(({ author }) => author)).toEqual(['github-actions[bot]', 'mallory']);
    expect(marked[0]?.body).toContain(NEXT_IMAGE);
    expect(marked[1]?.body).toBe(body);
    expect(stage.github.complaints).toEqual([]);
  });

  test('is separate for each leg of a matrix, and one job updates all of them', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { strategy: { 'job-index': 0, 'job-total': 2 } });
    await stage.on('opened', IMAGE, { strategy: { 'job-index': 1, 'job-total': 2 } });
    expect(stage.github.comments).toHaveLength(2);
    stage.github.setPullRequestState(1, 'closed');
    const result = await stage.on('closed', IMAGE);
    expect(result.conclusion).toBe('success');
    expect(stage.daytona.sandboxes()).toEqual([]);
    expect(stage.github.comments.every(({ body }) => body.includes('Preview deleted'))).toBe(true);
  });

  test('causes one warning that names the missing permission', async () => {
    await using stage = await setStage({}, tokens({ metadata: 'read' }));
    const result = await stage.on('opened', IMAGE);
    expect(result.conclusion).toBe('success');
    expect(warnings(result.main)).toMatchObject([
      { title: ERROR_TITLES['github-permission'], message: expect.stringContaining('pull-requests: write') },
    ]);
  });

  test('causes only one warning in a private repository, which names all needed permissions', async () => {
    await using stage = await setStage({}, { isPrivate: true, ...tokens({ metadata: 'read' }) });
    const result = await stage.on('opened', IMAGE);
    expect(result.conclusion).toBe('success');
    expect(warnings(result.main)).toMatchObject([
      { title: ERROR_TITLES['github-permission'], message: expect.stringContaining('pull-requests: write') },
    ]);
  });

  const forbidden = (message: string) => ({ answer: { status: 403, body: { message } } });

  test('a locked conversation: the warning is about that, not about a permission', async () => {
    await using stage = await setStage();
    const message = 'Unable to create comment because issue is locked.';
    stage.github.addFault({ method: 'POST', path: /\/comments$/, ...forbidden(message) });
    const result = await stage.on('opened', IMAGE);
    expect(result.conclusion).toBe('success');
    expect(warnings(result.main)).toMatchObject([
      { title: ERROR_TITLES['github-refused'], message: expect.stringContaining('Unlock it') },
    ]);
    expect(warnings(result.main)[0]?.message).not.toContain('pull-requests: write');
  });

  test('an archived repository: one warning for comment and deployment, with that cause', async () => {
    await using stage = await setStage();
    const message = 'Repository was archived so is read-only and unable to create comment because issue is locked';
    stage.github.addFault({ method: 'POST', times: 9, ...forbidden(message) });
    const result = await stage.on('opened', IMAGE, { with: { deployment: 'true' } });
    expect(result.conclusion).toBe('success');
    expect(warnings(result.main)).toMatchObject([
      { title: ERROR_TITLES['github-refused'], message: expect.stringContaining('The repository is archived') },
    ]);
    expect(warnings(result.main)[0]?.message).not.toContain('this takes');
  });

  test('is not written when disabled or without a token', async () => {
    await using stage = await setStage();
    await stage.on('opened', IMAGE, { with: { comment: 'false' } });
    await stage.on('synchronize', IMAGE, { with: { 'github-token': '' } });
    expect(writes(requestLines(stage.github))).toEqual([]);
  });

  test('does not fail the job when GitHub returns 500 for everything', async () => {
    await using stage = await setStage();
    stage.github.addFault({ times: 100, answer: { status: 500 } });
    const result = await stage.on('opened', IMAGE, { job: { timeoutMs: 28_000 } });
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('created');
    expect(warnings(result.main).length).toBeGreaterThan(0);
    expect(warnings(result.main).length).toBeLessThanOrEqual(2);
  });
});

describe.concurrent('the deployment', () => {
  test('has the address of the preview, and becomes inactive when the preview is deleted', async () => {
    await using stage = await setStage();
    const opened = await stage.on('opened', IMAGE, { with: { deployment: 'true', environment: 'previews' } });
    const [deployment] = stage.github.deployments;
    expect(deployment).toMatchObject({ environment: 'previews', transient: true, production: false });
    expect(deployment?.ref).toBe(stage.github.pullRequests[0]?.headSha);
    expect(deployment?.statuses.at(-1)?.environmentUrl).toBe(opened.outputs['preview-url']);
    stage.github.setPullRequestState(1, 'closed');
    await stage.on('closed', IMAGE, { with: { deployment: 'true', environment: 'previews' } });
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success', 'inactive']);
  });

  test('causes one warning that names the missing permission', async () => {
    await using stage = await setStage({}, tokens({ 'pull-requests': 'write' }));
    const result = await stage.on('opened', IMAGE, { with: { deployment: 'true' } });
    expect(result.conclusion).toBe('success');
    expect(warnings(result.main)).toMatchObject([
      { title: ERROR_TITLES['github-permission'], message: expect.stringContaining('deployments: write') },
    ]);
    expect(onlyComment(stage.github)).toContain('Preview ready');
  });
});

describe.concurrent('GitHub passes no secret', () => {
  const without = { 'api-token': '' };

  test('to a fork: skipped with a notice that explains why and never suggests exposing secrets to its code', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, headRepository: 'mallory/octo-repo' });
    const event = { name: 'pull_request', payload: stage.github.pullRequestEvent(2, 'opened') };
    const result = await stage.on('opened', IMAGE, { job: { event }, with: without });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.outcome).toBe('skipped');
    expect(result.main.annotations).toMatchObject([{ level: 'notice' }]);
    expect(result.main.annotations[0]?.message).toMatch(
      /comes from mallory\/octo-repo[\s\S]*`DAYTONA_API_KEY` is empty/,
    );
    expect(result.raw).not.toContain('pull_request_target');
    expect(stage.daytona.requests).toEqual([]);
    expect(stage.github.requests).toEqual([]);
  });

  test('to Dependabot: skipped, with a hint to the Dependabot secrets', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { github: { actor: 'dependabot[bot]' }, with: without });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.outcome).toBe('skipped');
    expect(result.main.annotations[0]?.message).toContain(`${REPOSITORY}/settings/secrets/dependabot`);
  });

  test('with `when-no-secret: fail`: fails for the same reason', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, headRepository: 'mallory/octo-repo' });
    const event = { name: 'pull_request', payload: stage.github.pullRequestEvent(2, 'opened') };
    const result = await stage.on('opened', IMAGE, { job: { event }, with: { ...without, 'when-no-secret': 'fail' } });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['no-secret'] }]);
    expect(result.main.annotations[0]?.message).toContain('mallory/octo-repo');
  });

  test('because it is not configured: fails', async () => {
    await using stage = await setStage();
    const result = await stage.on('opened', IMAGE, { with: without });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations[0]?.title).toBe(ERROR_TITLES['token-missing']);
    expect(SANDBOX).toBe('octo-org--octo-repo--pr-1--preview');
  });
});
