import { describe, expect, it } from 'vitest';
import { runWorkflow, type Workflow } from '../../../src/arazzo/index.ts';
import { listing, load } from './documents.ts';
import { type Answer, calm, ScriptedHost } from './scripted-host.ts';

async function run(workflow: Workflow, answers: readonly Answer[]) {
  const host = new ScriptedHost({ one: answers, two: [{}] });
  return { host, run: await runWorkflow(workflow, {}, host, calm()) };
}

const retrying = (...onFailure: readonly unknown[]) => load({ steps: [listing('one', { onFailure }), listing('two')] });

const bad: Answer = { statusCode: 503 };
const good: Answer = {};

describe('a retry', () => {
  it('happens once without a limit in the document', async () => {
    const workflow = retrying({ name: 'again', type: 'retry' });
    expect((await run(workflow, [bad, good])).run.status).toBe('completed');
    const { host, run: result } = await run(workflow, [bad, bad, good]);
    expect(result).toMatchObject({ status: 'failed', error: { failure: 'criteria-not-met' } });
    expect(host.journal).toEqual(['execute one', 'beforeRepeat one', 'execute one']);
  });

  it.each([0, 1, 2, 5])('happens at most %i times with that limit', async (retryLimit) => {
    const { host, run: result } = await run(retrying({ name: 'again', type: 'retry', retryLimit }), [bad]);
    expect(result.status).toBe('failed');
    expect(host.calls).toHaveLength(1 + retryLimit);
  });

  it('passes the delay from the document to the host', async () => {
    const { host } = await run(retrying({ name: 'again', type: 'retry', retryAfter: 1.5, retryLimit: 2 }), [bad]);
    expect(host.repeats).toEqual([
      {
        kind: 'retry',
        fromStepId: 'one',
        list: 'onFailure',
        stepId: 'one',
        action: 'again',
        visits: 1,
        delaySeconds: 1.5,
        response: host.answers[0],
      },
      {
        kind: 'retry',
        fromStepId: 'one',
        list: 'onFailure',
        stepId: 'one',
        action: 'again',
        visits: 2,
        delaySeconds: 1.5,
        response: host.answers[1],
      },
    ]);
  });

  it.each([
    [0, 0],
    [30, 30],
  ])("uses the server's delay over the document's: %i", async (retryAfterSeconds, delaySeconds) => {
    const workflow = retrying({ name: 'again', type: 'retry', retryAfter: 5 });
    const { host } = await run(workflow, [{ ...bad, retryAfterSeconds }]);
    expect(host.repeats[0]?.delaySeconds).toBe(delaySeconds);
  });

  it('passes no delay if there is none', async () => {
    const { host } = await run(retrying({ name: 'again', type: 'retry' }), [bad]);
    expect(host.repeats[0]).not.toHaveProperty('delaySeconds');
  });

  it('yields to the next failure action at its limit', async () => {
    const workflow = retrying({ name: 'again', type: 'retry', retryLimit: 2 }, { name: 'give up', type: 'end' });
    const { host, run: result } = await run(workflow, [bad]);
    expect(host.visited).toEqual(['one', 'one', 'one']);
    expect(result.endedBy).toEqual({ stepId: 'one', list: 'onFailure', action: 'give up' });
    expect(result.trace.map(({ action }) => action)).toEqual(['again', 'again', 'give up']);
  });

  it('is counted per action', async () => {
    const workflow = retrying(
      { name: 'busy', type: 'retry', retryLimit: 1, criteria: [{ condition: '$statusCode == 429' }] },
      { name: 'down', type: 'retry', retryLimit: 2, criteria: [{ condition: '$statusCode >= 500' }] },
    );
    const { run: result } = await run(workflow, [bad, { statusCode: 429 }, bad, good]);
    expect(result.status).toBe('completed');
    expect(result.trace.map(({ action }) => action)).toEqual(['down', 'busy', 'down', 'next', 'next']);
  });

  it('applies only to responses that match its criteria', async () => {
    const criteria = [{ condition: '$statusCode >= 500' }];
    const { host } = await run(retrying({ name: 'again', type: 'retry', criteria }), [{ statusCode: 404 }]);
    expect(host.calls).toHaveLength(1);
  });

  it('is reset after the step has succeeded', async () => {
    const polling = {
      onSuccess: [
        { name: 'wait', type: 'goto', stepId: 'one', criteria: [{ condition: "$response.body.state == 'wait'" }] },
        { name: 'done', type: 'end' },
      ],
      onFailure: [{ name: 'again', type: 'retry', retryLimit: 2 }],
    };
    const wait = { body: { state: 'wait' } };
    const workflow = load({ steps: [listing('one', polling)] });
    const enough = await run(workflow, [bad, bad, wait, bad, bad, wait, bad, bad, { body: { state: 'ok' } }]);
    expect(enough.run.endedBy?.action).toBe('done');
    const tooMany = await run(workflow, [bad, bad, wait, bad, bad, bad]);
    expect(tooMany.run.status).toBe('failed');
  });

  it('is counted correctly for names that concatenate to the same text', async () => {
    const end = { name: 'stop', type: 'end' };
    const workflow = load({
      steps: [
        listing('a-b', {
          onFailure: [
            { name: 'c', type: 'retry' },
            { name: 'on', type: 'goto', stepId: 'a' },
          ],
        }),
        listing('a', { onFailure: [{ name: 'b-c', type: 'retry' }, end] }),
      ],
    });
    const host = new ScriptedHost(() => bad);
    await runWorkflow(workflow, {}, host, calm());
    expect(host.visited).toEqual(['a-b', 'a-b', 'a', 'a']);
  });

  it("ends the run with the host's error if the host rejects it", async () => {
    const host = new ScriptedHost({ one: [bad] });
    const refusal = new Error('the deadline has passed');
    host.beforeRepeat = async () => {
      throw refusal;
    };
    const result = await runWorkflow(retrying({ name: 'again', type: 'retry', retryLimit: 9 }), {}, host, calm());
    expect(result.error).toBe(refusal);
    expect(host.calls).toHaveLength(1);
  });
});
