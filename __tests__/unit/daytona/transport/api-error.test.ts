import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiError, messageOf } from '../../../../src/daytona/transport/api-error.ts';
import { type Code, ERROR_TITLES } from '../../../../src/error-codes.ts';
import { answer } from '../answer.ts';

/** What v0.190.0 answers, and the code that a person gets for it. */
const OBSERVED: readonly (readonly [status: number, says: string, code: Code])[] = [
  [401, 'Invalid credentials', 'token-refused'],
  [403, 'Access denied', 'token-scope'],
  [403, 'Organization is suspended: unpaid', 'organization-suspended'],
  [400, 'Invalid digest format. Must be image@sha256:64_hex_characters', 'image-refused'],
  [400, 'Image name must include a tag (e.g., ubuntu:22.04) or digest (@sha256:...)', 'image-refused'],
  [400, 'Images with tag ":latest" are not allowed', 'image-refused'],
  [400, 'Invalid image name format. Must be lowercase, ...', 'image-refused'],
  [400, 'Must specify an image name when not using a build info entry', 'image-refused'],
  [400, 'name must be a string', 'request-refused'],
  [400, 'Invalid snapshot name format. May contain letters, digits, dots, colons, and dashes', 'request-refused'],
  [409, 'Snapshot with name "X" already exists for this organization', 'conflict'],
  [409, 'Sandbox with name X already exists', 'conflict'],
  [400, 'Snapshot quota exceeded. Maximum allowed: 3', 'quota-snapshots'],
  [400, 'CPU request 64 exceeds maximum allowed per sandbox (4).\nNeed higher limits?', 'per-sandbox-limit'],
  [400, 'Total CPU limit exceeded. Maximum allowed: 10.\nTo increase ...', 'quota-cpu'],
  [404, 'Region not found', 'region-unknown'],
  [403, 'Region eu is not available to the organization', 'region-unknown'],
  [403, 'Invalid authentication context', 'organization-refused'],
  [400, 'No runners are configured in region eu', 'no-runners-in-region'],
  [400, 'No available runners', 'no-runner'],
  [404, 'Snapshot with name x not found', 'not-found'],
  [404, 'Sandbox with ID or name X not found', 'not-found'],
  [400, 'Snapshot X not found. Did you add it through the Daytona Dashboard?', 'request-refused'],
  [400, 'Snapshot X is pending', 'request-refused'],
  [400, 'Cannot specify Sandbox resources when using a snapshot', 'request-refused'],
  [400, 'Sandbox failed to start: exited with 1', 'sandbox-start-failed'],
  [429, 'ThrottlerException: Too Many Requests', 'rate-limited'],
  [503, 'Service is currently under maintenance. Please try again later.', 'maintenance'],
  [503, 'Temporary authentication service error', 'server-error'],
  [500, 'An unexpected error occurred.', 'server-error'],
  [400, 'Total memory limit exceeded. Maximum allowed: 10GiB.\nTo increase ...', 'quota-memory'],
  [400, 'Total disk limit exceeded. Maximum allowed: 30GiB.\nTo increase ...', 'quota-disk'],
  [400, 'Total GPU limit exceeded. Maximum allowed: 0.', 'quota-other'],
  [400, 'Sandbox failed to start: exec /usr/bin/app: exec format error', 'image-architecture'],
  [400, 'This organization does not have a default region. Please open the Daytona Dashboard', 'region-unknown'],
];

/** What the public source of other versions has: they refuse with 403 for want of room, too. */
const ELSEWHERE: readonly (readonly [status: number, says: string, code: Code])[] = [
  [403, 'CPU request 64 exceeds maximum allowed per sandbox (4).', 'per-sandbox-limit'],
  [403, 'Total CPU limit exceeded. Maximum allowed: 10.', 'quota-cpu'],
  [403, 'Total memory limit exceeded. Maximum allowed: 10GiB.', 'quota-memory'],
  [403, 'Total disk limit exceeded. Maximum allowed: 30GiB.', 'quota-disk'],
  [403, 'Snapshot quota exceeded. Maximum allowed: 3', 'quota-snapshots'],
  [403, 'Volume quota exceeded. Maximum allowed: 3', 'quota-other'],
  [403, 'Image size 30 exceeds the maximum allowed snapshot size (20)', 'image-too-large'],
  [403, 'Organization is suspended', 'organization-suspended'],
];

/** Names that people chose, which must not decide. */
const NAMES: readonly (readonly [status: number, says: string, code: Code])[] = [
  [404, 'Sandbox with ID or name octo--region-app--pr-1 not found', 'not-found'],
  [404, 'Snapshot with name region not found', 'not-found'],
  [403, 'Access denied to sandbox suspended', 'token-scope'],
];

describe('A response that rejects the request', () => {
  it.each([...OBSERVED, ...ELSEWHERE, ...NAMES])('%s %s: %s', (status, says, code) => {
    const error = apiError('creating the snapshot', answer(status, says));
    expect(error).toMatchObject({ code, title: ERROR_TITLES[code], status, serverMessage: says });
    expect(error.message).toBe(`Daytona returned ${status} while creating the snapshot: ${says}`);
    expect(error.hint).toMatch(/^[A-Z].*\.$/s);
  });

  it('is not explained by a name in its message', () => {
    const named = 'Snapshot stage-1 (image name and tag) is pending';
    expect(apiError('creating the sandbox', answer(400, named)).code).toBe('request-refused');
  });

  it('means that the sandbox failed to start, regardless of other keywords in the reason', () => {
    const said = 'Sandbox failed to start: pulling registry/app: no such tag, limit exceeded';
    expect(apiError('creating the sandbox', answer(400, said)).code).toBe('sandbox-start-failed');
  });

  it.each([400, 403])('%i without a message is not from Daytona, which always gives one', (status) => {
    expect(apiError('x', answer(status))).toMatchObject({
      code: 'unexpected-status',
      hint: expect.stringContaining('whether a proxy responds in its place'),
    });
  });

  it('without a message is described by the request and the status', () => {
    expect(apiError('getting the sandbox', answer(502)).message).toBe('Daytona returned 502 while getting the sandbox');
  });

  it('that redirects names the target, and why it was not followed', () => {
    const redirect = answer(308, undefined, { headers: { location: 'https://app.daytona.io/api/' } });
    expect(apiError('creating the snapshot', redirect)).toMatchObject({
      code: 'redirect',
      hint: expect.stringMatching(/^It leads to https:\/\/app\.daytona\.io\/api\/\. Redirects are not followed/),
    });
    expect(apiError('x', answer(302)).hint).toContain('an unknown address');
  });

  it.each([
    [400, 'Total CPU limit exceeded. Maximum allowed: 10.', 'request less with `cpu`'],
    [400, 'Total memory limit exceeded. Maximum allowed: 10GiB.', 'request less with `memory`'],
    [400, 'Image name must include a tag (e.g., ubuntu:22.04)', '`image-name`'],
    [404, 'Region not found', 'Check `target`'],
  ])('%s %s: the hint says what to change', (status, says, hint) =>
    expect(apiError('creating the sandbox', answer(status, says)).hint).toContain(hint),
  );

  it('always has a title and a hint', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), fc.option(fc.string()), (status, says) => {
        const { title, hint } = apiError('x', answer(status, says ?? undefined));
        expect(title).not.toBe('');
        expect(hint).toMatch(/\.$/);
      }),
    );
  });
});

describe("The server's message", () => {
  it.each([
    [{ message: 'no' }, 'no'],
    [{ message: ['name must be a string', 'too long'] }, 'name must be a string, too long'],
    [{ message: [{ a: 1 }, null] }, '{"a":1}, null'],
    [{ message: '' }, undefined],
    [{ message: 5 }, undefined],
    [{ error: 'Bad Request' }, undefined],
    [undefined, undefined],
    [null, undefined],
    ['no', undefined],
    [['no'], undefined],
  ])('%j: %s', (body, words) => {
    expect(messageOf(body)).toBe(words);
  });
  it('is absent if it is nested too deeply', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(messageOf({ message: ['a', deep] })).toBe('a, …');
  });
});
