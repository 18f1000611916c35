import { describe, expect, it } from 'vitest';
import { DEFAULT_API_URL } from '../../../../src/action/inputs/contract.ts';
import { InputError } from '../../../../src/action/inputs/parsing/input-error.ts';
import { readSweepInputs } from '../../../../src/action/inputs/sweep-inputs.ts';
import { environmentOf } from '../job/job.ts';

const TOKEN = 'dtn_0123456789abcdef0123456789abcdef';
const inputsOf = (given: Readonly<Record<string, string>> = {}) =>
  readSweepInputs(environmentOf({ 'api-token': TOKEN, ...given }));

function messageOf(given: Readonly<Record<string, string>>): string {
  try {
    inputsOf(given);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

describe('the inputs of a sweep', () => {
  it('have defaults, but for the token', () =>
    expect(inputsOf()).toEqual({
      apiToken: TOKEN,
      apiUrl: DEFAULT_API_URL,
      organizationId: undefined,
      maxAgeMs: 7 * 24 * 3_600_000,
      dryRun: false,
      githubToken: '',
    }));

  it('come from the variables of the SDK if they are empty', () => {
    const env = { DAYTONA_API_KEY: TOKEN, DAYTONA_API_URL: 'https://daytona.example/api', DAYTONA_TARGET: 'no target' };
    expect(readSweepInputs(env)).toMatchObject({ apiToken: TOKEN, apiUrl: 'https://daytona.example/api' });
  });

  it.each([
    ['36h', 36 * 3_600_000],
    ['90', 90_000],
    ['1d 12h', 36 * 3_600_000],
  ])('take a `max-age` of %s', (text, maxAgeMs) => expect(inputsOf({ 'max-age': text })).toMatchObject({ maxAgeMs }));

  it('are rejected together, each with what is accepted', () => {
    const message = messageOf({ 'api-token': '', 'max-age': '1s', 'dry-run': 'perhaps', 'api-url': 'nowhere' });
    expect(message).toMatch(/^`api-token` is empty\. /m);
    expect(message).toMatch(/^`max-age` is too short\. .*, from 60 to 31622400 seconds\.$/m);
    expect(message).toMatch(/^`dry-run` is not a boolean \(7 characters\)\. Accepted: `true` or `false`\.$/m);
    expect(message).toMatch(/^`api-url` is not a web URL/m);
  });

  it('are not those of the main action', () =>
    expect(inputsOf({ cpu: 'many', env: 'nonsense', mode: 'sweep' })).toEqual(inputsOf()));
});
