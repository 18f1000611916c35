import { describe, expect, it } from 'vitest';
import { runWorkflow } from '../../../src/arazzo/index.ts';
import { listing, load } from './documents.ts';
import { calm, ScriptedHost } from './scripted-host.ts';

const polling = load({
  steps: [
    listing('one'),
    listing('two', {
      onSuccess: [
        { name: 'wait', type: 'goto', stepId: 'two', criteria: [{ condition: "$response.body.state == 'wait'" }] },
        { name: 'done', type: 'end', criteria: [{ condition: "$response.body.state == 'ok'" }] },
      ],
      onFailure: [{ name: 'again', type: 'retry' }],
    }),
  ],
});
const script = {
  one: [{}],
  two: [{ body: { state: 'wait' } }, { statusCode: 503 }, { body: { state: 'ok' } }],
};

describe('the trace', () => {
  it('has one entry per visit, with its result', async () => {
    const host = new ScriptedHost(script);
    const { trace } = await runWorkflow(polling, {}, host, calm());
    const entry = { operationId: 'listParcels', method: 'GET', path: '/parcels' };
    expect(trace).toEqual([
      { seq: 1, stepId: 'one', visit: 1, ...entry, statusCode: 200, action: 'next' },
      { seq: 2, stepId: 'two', visit: 1, ...entry, statusCode: 200, list: 'onSuccess', action: 'wait', to: 'two' },
      { seq: 3, stepId: 'two', visit: 2, ...entry, statusCode: 503, list: 'onFailure', action: 'again', to: 'two' },
      { seq: 4, stepId: 'two', visit: 3, ...entry, statusCode: 200, list: 'onSuccess', action: 'done' },
    ]);
  });

  it('has durations when the host has a clock', async () => {
    let clock = 100;
    const host = new ScriptedHost((call) => {
      clock += 25;
      return call.stepId === 'one' ? {} : { body: { state: 'ok' } };
    });
    const { trace } = await runWorkflow(polling, {}, Object.assign(host, { now: () => clock }), calm());
    expect(trace.map(({ durationMs }) => durationMs)).toEqual([25, 25]);
  });

  it('ends with the visit that failed', async () => {
    const host = new ScriptedHost({ one: [{}], two: [{ body: {} }] });
    const { trace } = await runWorkflow(polling, {}, host, calm());
    expect(trace.at(-1)).toMatchObject({ seq: 2, stepId: 'two', statusCode: 200, action: 'failed' });
    expect(trace).toHaveLength(2);
  });
});

describe('an observer', () => {
  it('is called for each step, response and action, in order and immediately', async () => {
    const host = new ScriptedHost(script);
    const { trace } = await runWorkflow(polling, {}, host, calm());
    const heard = host.events.map((event) =>
      event.kind === 'action'
        ? `action ${event.stepId} ${event.entry.action}`
        : `${event.kind} ${event.stepId} ${event.visit}`,
    );
    expect(heard).toEqual([
      ...['step one 1', 'response one 1', 'action one next'],
      ...['step two 1', 'response two 1', 'action two wait'],
      ...['step two 2', 'response two 2', 'action two again'],
      ...['step two 3', 'response two 3', 'action two done'],
    ]);
    expect(host.events.flatMap((event) => (event.kind === 'action' ? [event.entry] : []))).toEqual(trace);
    expect(host.events.flatMap((event) => (event.kind === 'response' ? [event.response] : []))).toEqual(host.answers);
  });

  it('is called for a step without a response', async () => {
    const host = new ScriptedHost(() => {
      throw new Error('lost');
    });
    await runWorkflow(polling, {}, host, calm());
    expect(host.events.map(({ kind }) => kind)).toEqual(['step', 'action']);
  });

  it('is optional', async () => {
    const scripted = new ScriptedHost(script);
    const host = {
      execute: scripted.execute.bind(scripted),
      beforeRepeat: scripted.beforeRepeat.bind(scripted),
    };
    expect((await runWorkflow(polling, {}, host, calm())).status).toBe('ended');
  });
});
