import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiError, messageOf } from '../../../src/daytona/api-error.ts';
import { answer } from './answer.ts';

/** What v0.190.0 answers, and the title that a person gets for it. */
const OBSERVED: readonly (readonly [status: number, says: string, title: string])[] = [
  [401, 'Invalid credentials', 'Daytona does not accept the token'],
  [403, 'Access denied', 'The token may not do this'],
  [403, 'Organization is suspended: unpaid', 'The Daytona organization is suspended'],
  [400, 'Invalid digest format. Must be image@sha256:64_hex_characters', 'Daytona refuses the image reference'],
  [
    400,
    'Image name must include a tag (e.g., ubuntu:22.04) or digest (@sha256:...)',
    'Daytona refuses the image reference',
  ],
  [400, 'Images with tag ":latest" are not allowed', 'Daytona refuses the image reference'],
  [400, 'Invalid image name format. Must be lowercase, ...', 'Daytona refuses the image reference'],
  [400, 'Must specify an image name when not using a build info entry', 'Daytona refuses the image reference'],
  [400, 'name must be a string', 'Daytona refuses the request'],
  [
    400,
    'Invalid snapshot name format. May contain letters, digits, dots, colons, and dashes',
    'Daytona refuses the request',
  ],
  [409, 'Snapshot with name "X" already exists for this organization', 'The name is taken'],
  [409, 'Sandbox with name X already exists', 'The name is taken'],
  [400, 'Snapshot quota exceeded. Maximum allowed: 3', 'A quota of the Daytona organization is used up'],
  [
    400,
    'CPU request 64 exceeds maximum allowed per sandbox (4).\nNeed higher limits?',
    'A quota of the Daytona organization is used up',
  ],
  [
    400,
    'Total CPU limit exceeded. Maximum allowed: 10.\nTo increase ...',
    'A quota of the Daytona organization is used up',
  ],
  [404, 'Region not found', 'Daytona does not know the region'],
  [400, 'No runners are configured in region eu', 'Daytona has no runners in this region'],
  [400, 'No available runners', 'Daytona has no runner for this now'],
  [404, 'Snapshot with name x not found', 'Daytona does not know what was asked for'],
  [404, 'Sandbox with ID or name X not found', 'Daytona does not know what was asked for'],
  [400, 'Snapshot X not found. Did you add it through the Daytona Dashboard?', 'Daytona refuses the request'],
  [400, 'Snapshot X is pending', 'Daytona refuses the request'],
  [400, 'Cannot specify Sandbox resources when using a snapshot', 'Daytona refuses the request'],
  [400, 'Sandbox failed to start: exited with 1', 'The sandbox failed to start'],
  [429, 'ThrottlerException: Too Many Requests', 'Daytona limits the rate of requests'],
  [503, 'Service is currently under maintenance. Please try again later.', 'Daytona is under maintenance'],
  [503, 'Temporary authentication service error', 'Daytona has an internal problem'],
  [500, 'An unexpected error occurred.', 'Daytona has an internal problem'],
];

describe('An answer that says no', () => {
  it.each(OBSERVED)('%s %s: %s', (status, says, title) => {
    const error = apiError('creating the snapshot', answer(status, says));
    expect(error).toMatchObject({ title, status, serverMessage: says });
    expect(error.message).toBe(`Daytona answered ${status} when creating the snapshot: ${says}`);
    expect(error.hint).toMatch(/^[A-Z].*\.$/s);
  });

  it('is not explained by a name that happens to be in it', () => {
    const named = 'Snapshot stage-1 (image name and tag) is pending';
    expect(apiError('creating the sandbox', answer(400, named)).title).toBe('Daytona refuses the request');
  });

  it('that the sandbox failed to start stays that, whatever its reason speaks of', () => {
    const said = 'Sandbox failed to start: pulling registry/app: no such tag, limit exceeded';
    expect(apiError('creating the sandbox', answer(400, said)).title).toBe('The sandbox failed to start');
  });

  it('without a message says what was asked and answered', () => {
    expect(apiError('looking at the sandbox', answer(502)).message).toBe(
      'Daytona answered 502 when looking at the sandbox',
    );
  });

  it('that leads elsewhere names the place, and why nobody went there', () => {
    const redirect = answer(308, undefined, { headers: { location: 'https://app.daytona.io/api/' } });
    expect(apiError('creating the snapshot', redirect)).toMatchObject({
      title: 'The server redirects',
      hint: expect.stringMatching(/^It points to https:\/\/app\.daytona\.io\/api\/\. Redirects are not followed/),
    });
    expect(apiError('x', answer(302)).hint).toContain('somewhere else');
  });

  it('always has a title and a hint, for any status and message', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), fc.option(fc.string()), (status, says) => {
        const { title, hint } = apiError('x', answer(status, says ?? undefined));
        expect(title).not.toBe('');
        expect(hint).toMatch(/\.$/);
      }),
    );
  });
});

describe("The server's own words", () => {
  it.each([
    [{ message: 'no' }, 'no'],
    [{ message: ['name must be a string', 'too long'] }, 'name must be a string, too long'],
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
});
