import { expect, it } from 'vitest';
import { ApiError, CleanupError, GaveUpError } from '../../src/daytona/resource/errors.ts';
import { secrets } from '../../src/secrets.ts';

it('no message of an error has a value that was withheld, however the error is shown', () => {
  secrets.withhold('correct-horse-battery');
  const refused = new ApiError({ code: 'conflict', status: 409, serverMessage: undefined }, 'no correct-horse-battery');
  expect(refused.message).toBe('no ***');
  expect(new GaveUpError(new Error('see correct-horse-battery'), 'It is over.').message).toBe('see ***. It is over.');
  const left = [{ entry: { kind: 'sandbox' as const, name: 'a' }, error: new Error('is correct-horse-battery') }];
  expect(new CleanupError(left).message).toContain('is ***');
});
