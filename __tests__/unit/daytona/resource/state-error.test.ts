import { describe, expect, it } from 'vitest';
import { showSandbox, showSnapshot } from '../../../../src/daytona/resource/resources.ts';
import { stateError } from '../../../../src/daytona/resource/state-error.ts';
import type { Code } from '../../../../src/error-codes.ts';

describe('The error for a state that ends polling', () => {
  it('has the state, the reason and a hint for a failed snapshot', () => {
    const body = { state: 'error', errorReason: 'manifest unknown' };
    expect(stateError('app', showSnapshot(body))).toMatchObject({
      code: 'image-not-found',
      message: 'The snapshot "app" is in state "error". Daytona says: manifest unknown',
      hint: expect.stringContaining('Was the image pushed'),
      state: 'error',
    });
  });

  it('says that there is no reason if it is missing', () => {
    expect(stateError('pr-7', showSandbox({ state: 'error', errorReason: null })).message).toBe(
      'The sandbox "pr-7" is in state "error". Daytona gave no reason.',
    );
  });

  it('says that a stopped one will not start, without a reason', () => {
    expect(stateError('pr-7', showSandbox({ state: 'stopped', desiredState: 'stopped' }))).toMatchObject({
      code: 'sandbox-stuck',
      message: 'The sandbox "pr-7" is in state "stopped", and its desired state is "stopped".',
      hint: expect.stringContaining('does not start on its own'),
    });
    expect(stateError('app', showSnapshot({ state: 'inactive' })).message).toBe(
      'The snapshot "app" is in state "inactive".',
    );
  });

  it('covers a sandbox that Daytona deletes', () => {
    expect(stateError('pr-7', showSandbox({ state: 'started', desiredState: 'destroyed' }))).toMatchObject({
      message: 'The sandbox "pr-7" is in state "started", and its desired state is "destroyed".',
      hint: expect.stringContaining('is being deleted'),
    });
  });
});

/** As the container engine and the registries word it, and what it means. */
const REASONS: readonly (readonly [reason: string, code: Code])[] = [
  ['Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1": denied', 'registry-auth'],
  ['Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1": denied.', 'registry-auth'],
  ['Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1": denied: denied', 'registry-auth'],
  ['Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1": unauthorized', 'registry-auth'],
  ['error from registry: denied\ndenied', 'registry-auth'],
  ['{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}', 'registry-auth'],
  ['{"errors":[{"code":"DENIED","message":"no"}]}', 'registry-auth'],
  ['unexpected status from HEAD request to https://ghcr.io/v2/acme/app/manifests/1: 403 Forbidden', 'registry-auth'],
  ['failed to authorize: failed to fetch anonymous token', 'registry-auth'],
  ["pull access denied for acme/app, repository does not exist or may require 'docker login'", 'registry-auth'],
  ['failed to resolve reference "ghcr.io/acme/app:1": ghcr.io/acme/app:1: not found', 'image-not-found'],
  ['Error response from daemon: No such image: ghcr.io/acme/app:1', 'image-not-found'],
  ['name unknown: repository name not known to registry', 'image-not-found'],
  ['manifest unknown: manifest unknown', 'image-not-found'],
  ['toomanyrequests: You have reached your unauthenticated pull rate limit.', 'registry-rate-limited'],
  ['Snapshot size (50.00GB) exceeds maximum allowed size of 20GB', 'image-too-large'],
  ['failed to register layer: open /app: permission denied: unknown', 'snapshot-failed'],
];

/** Names that people chose, which must not decide. */
const NAMES: readonly (readonly [reason: string, code: Code])[] = [
  ['manifest for ghcr.io/acme/unauthorized-ui:2 not found: manifest unknown: manifest unknown', 'image-not-found'],
  ['manifest for unauthorized:2 not found: manifest unknown', 'image-not-found'],
  ['manifest for ghcr.io/acme/app:denied: manifest unknown', 'image-not-found'],
  ['manifest for ghcr.io/acme/denied: manifest unknown', 'image-not-found'],
  ['manifest for ghcr.io/acme/denied-app:1 not found: manifest unknown', 'image-not-found'],
  ['Head "https://registry-1.docker.io/v2/acme/unauthorized/manifests/2": dial tcp: no such host', 'snapshot-failed'],
  ['Head "https://denied.example/v2/acme/app/manifests/2": dial tcp: no such host', 'snapshot-failed'],
  ['pulling not-found-page:1: no space left on device', 'snapshot-failed'],
  ['pulling acme/image:1: its configuration is not found', 'snapshot-failed'],
];

describe('The explanation of a failed snapshot', () => {
  it.each([
    ['Snapshot size (50.00GB) exceeds maximum allowed size of 20GB', 'Make the image smaller'],
    ['toomanyrequests: You have reached your unauthenticated pull rate limit.', 'Run the job again later'],
    ['unauthorized: incorrect username or password', 'add the registry in the Daytona dashboard'],
    ["pull access denied for acme/app, or may require 'docker login'", 'Registries return the same error for an image'],
  ])('%s: the hint says what to do', (errorReason, hint) =>
    expect(stateError('app', showSnapshot({ state: 'error', errorReason })).hint).toContain(hint),
  );

  it.each([...REASONS, ...NAMES])('%s: %s', (errorReason, code) => {
    expect(stateError('app', showSnapshot({ state: 'error', errorReason })).code).toBe(code);
  });
});
