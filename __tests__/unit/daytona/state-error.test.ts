import { describe, expect, it } from 'vitest';
import { stateError } from '../../../src/daytona/state-error.ts';

describe('The error for a state that ends the wait', () => {
  it('of a failed snapshot: the state, the reason, what to do', () => {
    const body = { state: 'error', errorReason: 'manifest unknown' };
    expect(stateError('snapshot', 'app', body)).toMatchObject({
      code: 'image-not-found',
      message: 'The snapshot "app" is in the state "error". Daytona says: manifest unknown',
      hint: expect.stringContaining('Was the image pushed'),
      state: 'error',
    });
  });

  it('without a reason says that there is none', () => {
    expect(stateError('sandbox', 'pr-7', { state: 'error', errorReason: null }).message).toBe(
      'The sandbox "pr-7" is in the state "error". Daytona gives no reason.',
    );
  });

  it('of one that rests: that it will not get there, and no talk of reasons', () => {
    expect(stateError('sandbox', 'pr-7', { state: 'stopped', desiredState: 'stopped' })).toMatchObject({
      code: 'sandbox-stuck',
      message: 'The sandbox "pr-7" is in the state "stopped", and Daytona wants it stopped.',
      hint: expect.stringContaining('does not start by itself'),
    });
    expect(stateError('snapshot', 'app', { state: 'inactive' }).message).toBe(
      'The snapshot "app" is in the state "inactive".',
    );
  });

  it('of one that Daytona takes away', () => {
    expect(stateError('sandbox', 'pr-7', { state: 'started', desiredState: 'destroyed' })).toMatchObject({
      message: 'The sandbox "pr-7" is in the state "started", and Daytona wants it destroyed.',
      hint: expect.stringContaining('removes it'),
    });
  });
});
