import { describe, expect, test } from 'vitest';
import type { JobContext } from '../../../src/github/context.ts';
import { explainAbsentSecret } from '../../../src/github/secrets-absent.ts';
import { contextOf, fork, pull } from './jobs.ts';

const secret = 'DAYTONA_API_KEY';
const fromFork = { action: 'opened', pull_request: pull({ head: fork('mallory/octo-repo') }) };
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' };

describe('why the secret is empty', () => {
  test('a pull request from a fork', () => {
    const absent = explainAbsentSecret(contextOf('pull_request', fromFork), { secret });
    expect(absent).toMatchObject({ cause: 'fork', isByDesign: true });
    expect(absent.explanation).toBe(
      "This pull request comes from mallory/octo-repo. GitHub gives no secrets to workflows that run a fork's code, so `DAYTONA_API_KEY` is empty.",
    );
    expect(absent.advice).toMatch(/^Nothing has to be fixed\./);
  });

  test('a pull request from a fork that was deleted', () => {
    const payload = { pull_request: pull({ head: { sha: 'a'.repeat(40), ref: 'feature', repo: null } }) };
    const { explanation } = explainAbsentSecret(contextOf('pull_request', payload), { secret });
    expect(explanation).toContain('comes from a fork that no longer exists');
  });

  test('a run that Dependabot started: its secrets are in another store', () => {
    const context = contextOf('pull_request', { pull_request: pull() }, dependabot);
    const absent = explainAbsentSecret(context, { secret });
    expect(absent).toMatchObject({ cause: 'dependabot', isByDesign: true });
    expect(absent.advice).toContain('https://github.com/octo-org/octo-repo/settings/secrets/dependabot');
  });

  test('a schedule that Dependabot was the last to touch gets the secrets of Actions', () => {
    expect(explainAbsentSecret(contextOf('schedule', {}, dependabot), { secret }).cause).toBe('not-set');
  });

  test('a workflow that another one calls without secrets', () => {
    const jobWorkflowRef = 'octo-org/shared/.github/workflows/preview.yml@refs/tags/v1';
    const absent = explainAbsentSecret(contextOf('push', {}), { secret, jobWorkflowRef });
    expect(absent).toMatchObject({ cause: 'called-workflow', isByDesign: false });
    expect(absent.explanation).toContain(
      'octo-org/shared/.github/workflows/preview.yml, which octo-org/octo-repo/.github/workflows/preview.yml calls',
    );
    expect(absent.advice).toContain(`secrets: { DAYTONA_API_KEY: \${{ secrets.DAYTONA_API_KEY }} }`);
  });

  test('no reason to be seen: it is not set, and every place where it may be missing is named', () => {
    const { workflowRef } = contextOf('push', {});
    const absent = explainAbsentSecret(contextOf('push', {}), { secret, jobWorkflowRef: workflowRef });
    expect(absent).toMatchObject({ cause: 'not-set', isByDesign: false });
    expect(absent.advice).toMatch(/settings\/secrets\/actions.*environment:.*organization.*secrets: inherit/s);
  });

  test('a pull_request_target run of a fork has secrets: there it is not set', () => {
    expect(explainAbsentSecret(contextOf('pull_request_target', fromFork), { secret }).cause).toBe('not-set');
  });
});

test('no advice ever leads to code of a fork with secrets', () => {
  const contexts: JobContext[] = [
    contextOf('pull_request', fromFork),
    contextOf('pull_request_target', fromFork),
    contextOf('pull_request', { pull_request: pull() }, dependabot),
    contextOf('push', {}),
  ];
  for (const context of contexts) {
    for (const jobWorkflowRef of ['', 'other/repo/.github/workflows/x.yml@v1']) {
      expect(explainAbsentSecret(context, { secret, jobWorkflowRef }).advice).not.toMatch(
        /pull_request_target|checkout/,
      );
    }
  }
});
