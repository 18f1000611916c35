import { describe, expect, test } from 'vitest';
import { explainAbsentSecret } from '../../../../src/github/event/missing-secret.ts';
import { contextOf, fork, pull } from '../jobs.ts';

const secret = 'DAYTONA_API_KEY';
const fromFork = { action: 'opened', pull_request: pull({ head: fork('mallory/octo-repo') }) };
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' };

describe('why the secret is empty', () => {
  test('a pull request from a fork', () => {
    const absent = explainAbsentSecret(contextOf('pull_request', fromFork), secret);
    expect(absent?.reason).toBe(
      "This pull request comes from mallory/octo-repo. GitHub does not pass secrets to workflows that run a fork's code, so `DAYTONA_API_KEY` is empty.",
    );
    expect(absent?.hint).toMatch(/^No action is needed\./);
  });

  test('a pull request from a fork that was deleted', () => {
    const payload = { pull_request: pull({ head: { sha: 'a'.repeat(40), ref: 'feature', repo: null } }) };
    const absent = explainAbsentSecret(contextOf('pull_request', payload), secret);
    expect(absent?.reason).toContain('comes from a fork that no longer exists');
  });

  test('a run started by Dependabot: its secrets are in another store', () => {
    const context = contextOf('pull_request', { pull_request: pull() }, dependabot);
    const absent = explainAbsentSecret(context, secret);
    expect(absent?.hint).toContain('https://github.com/octo-org/octo-repo/settings/secrets/dependabot');
  });
});

describe('an unexpectedly missing secret is not explained', () => {
  test('a schedule last changed by Dependabot gets the secrets of Actions', () => {
    expect(explainAbsentSecret(contextOf('schedule', {}, dependabot), secret)).toBeUndefined();
  });

  test('a push', () => {
    expect(explainAbsentSecret(contextOf('push', {}), secret)).toBeUndefined();
  });

  test('a pull_request_target run of a fork', () => {
    expect(explainAbsentSecret(contextOf('pull_request_target', fromFork), secret)).toBeUndefined();
  });
});

test('no hint ever suggests running code of a fork with secrets', () => {
  const contexts = [
    contextOf('pull_request', fromFork),
    contextOf('pull_request', { pull_request: pull() }, dependabot),
  ];
  for (const context of contexts) {
    expect(explainAbsentSecret(context, secret)?.hint).not.toMatch(/pull_request_target|checkout/);
  }
});
