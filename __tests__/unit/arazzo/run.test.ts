import { describe, expect, it } from 'vitest';
import { runWorkflow, StepError, type Workflow, type WorkflowHost } from '../../../src/arazzo/index.ts';
import { listing, load } from './documents.ts';
import { calm, type Script, ScriptedHost } from './scripted-host.ts';

async function run(workflow: Workflow, script: Script) {
  const host = new ScriptedHost(script);
  return { host, run: await runWorkflow(workflow, {}, host, calm()) };
}

const when = (condition: string) => ({ criteria: [{ condition }] });
const state = (name: string) => ({ body: { state: name } });
const inState = (name: string) => when(`$response.body.state == '${name}'`);

describe('control flow after success', () => {
  it('continues with the next step, and completes after the last', async () => {
    const workflow = load({ steps: [listing('one'), listing('two'), listing('three')] });
    const { host, run: result } = await run(workflow, () => ({}));
    expect(host.visited).toEqual(['one', 'two', 'three']);
    expect(result).toMatchObject({ status: 'completed' });
    expect(result).not.toHaveProperty('endedBy');
    expect(result).not.toHaveProperty('error');
    expect(host.repeats).toEqual([]);
  });

  it('takes the first matching action, not a later one', async () => {
    const onSuccess = [
      { name: 'no', type: 'end', ...inState('other') },
      { name: 'first', type: 'goto', stepId: 'three', ...inState('x') },
      { name: 'second', type: 'end', ...inState('x') },
    ];
    const workflow = load({ steps: [listing('one', { onSuccess }), listing('two'), listing('three')] });
    const { host, run: result } = await run(workflow, () => state('x'));
    expect(host.visited).toEqual(['one', 'three']);
    expect(result.status).toBe('completed');
  });

  it('always takes an action without criteria', async () => {
    const workflow = load({ steps: [listing('one', { onSuccess: [{ name: 'stop', type: 'end' }] }), listing('two')] });
    const { host, run: result } = await run(workflow, () => ({}));
    expect(host.visited).toEqual(['one']);
    expect(result).toMatchObject({ status: 'ended', endedBy: { stepId: 'one', action: 'stop' } });
  });

  it('takes an action only if all of its criteria hold', async () => {
    const criteria = [{ condition: '$statusCode == 200' }, { condition: "$response.body.state == 'y'" }];
    const onSuccess = [
      { name: 'both', type: 'end', criteria },
      { name: 'else', type: 'end' },
    ];
    const { run: result } = await run(load({ steps: [listing('one', { onSuccess })] }), () => state('x'));
    expect(result.endedBy).toEqual({ stepId: 'one', list: 'onSuccess', action: 'else' });
  });

  it('continues with the next step if the list of actions is empty', async () => {
    const { host } = await run(load({ steps: [listing('one', { onSuccess: [] }), listing('two')] }), () => ({}));
    expect(host.visited).toEqual(['one', 'two']);
  });
});

describe('a goto', () => {
  const workflow = load({
    steps: [
      listing('one', { outputs: { state: '$response.body#/state' } }),
      listing('two', {
        onSuccess: [
          { name: 'again', type: 'goto', stepId: 'two', ...inState('wait') },
          { name: 'over', type: 'goto', stepId: 'one', ...inState('restart') },
          { name: 'on', type: 'goto', stepId: 'three', ...inState('ok') },
        ],
      }),
      listing('three'),
    ],
    outputs: { state: '$steps.one.outputs.state' },
  });

  it('back calls the host before each request, with the number of visits', async () => {
    const { host, run: result } = await run(workflow, {
      one: [state('a'), state('b')],
      two: [state('wait'), state('restart'), { ...state('wait'), retryAfterSeconds: 7 }, state('ok')],
      three: [{}],
    });
    expect(host.journal).toEqual([
      ...['execute one', 'execute two', 'beforeRepeat two', 'execute two', 'beforeRepeat one', 'execute one'],
      ...['execute two', 'beforeRepeat two', 'execute two', 'execute three'],
    ]);
    const goto = { kind: 'goto', fromStepId: 'two', list: 'onSuccess' };
    expect(host.repeats).toEqual([
      { ...goto, stepId: 'two', action: 'again', visits: 1, response: host.answers[1] },
      { ...goto, stepId: 'one', action: 'over', visits: 1, response: host.answers[2] },
      { ...goto, stepId: 'two', action: 'again', visits: 3, delaySeconds: 7, response: host.answers[4] },
    ]);
    expect(result.status).toBe('completed');
  });

  it('back runs steps again; their outputs are overwritten', async () => {
    const { run: result } = await run(workflow, {
      one: [state('a'), state('b')],
      two: [state('restart'), state('ok')],
      three: [{}],
    });
    expect(result.outputs).toEqual({ state: 'b' });
  });

  it('back to a step removes an output that is then missing', async () => {
    const { run: result } = await run(workflow, {
      one: [state('a'), { body: {} }],
      two: [state('restart'), state('ok')],
      three: [{}],
    });
    expect(result).toMatchObject({ status: 'completed', outputs: {} });
  });

  it("ends the run with the host's error if the host throws", async () => {
    const refusal = new Error('enough');
    const host = new ScriptedHost({ one: [state('a')], two: [state('wait')] });
    host.beforeRepeat = async ({ visits }) => {
      if (visits === 3) throw refusal;
    };
    const result = await runWorkflow(workflow, {}, host, calm());
    expect(result).toMatchObject({ status: 'failed', outputs: { state: 'a' } });
    expect(result.error).toBe(refusal);
    expect(host.visited).toEqual(['one', 'two', 'two', 'two']);
    // The action was chosen; the host did not let it happen.
    expect(result.trace.at(-1)).toMatchObject({ stepId: 'two', visit: 3, action: 'again', to: 'two' });
  });

  it('20,000 times does not grow the stack', async () => {
    let asked = 0;
    const { host, run: result } = await run(workflow, ({ stepId }) => {
      if (stepId !== 'two') return {};
      asked += 1;
      return state(asked > 20_000 ? 'ok' : 'wait');
    });
    expect(result).toMatchObject({ status: 'completed' });
    expect(host.repeats).toHaveLength(20_000);
    expect(host.repeats.at(-1)?.visits).toBe(20_000);
  });
});

describe('control flow after failure', () => {
  it('fails the run without failure actions', async () => {
    const { host, run: result } = await run(load({ steps: [listing('one'), listing('two')] }), () => ({
      statusCode: 404,
    }));
    expect(result.status).toBe('failed');
    expect(result.error).toBeInstanceOf(StepError);
    expect(host.visited).toEqual(['one']);
  });

  it('takes the first matching failure action: end', async () => {
    const onFailure = [
      { name: 'no', type: 'end', ...when('$statusCode == 500') },
      { name: 'gone', type: 'end', ...when('$statusCode == 404') },
    ];
    const { run: result } = await run(load({ steps: [listing('one', { onFailure })] }), () => ({ statusCode: 404 }));
    expect(result).toMatchObject({ status: 'ended', endedBy: { stepId: 'one', action: 'gone' } });
  });

  it('calls the host for goto back, but not forward', async () => {
    const onFailure = [
      { name: 'skip', type: 'goto', stepId: 'three', ...when('$statusCode == 404') },
      { name: 'restart', type: 'goto', stepId: 'one', ...when('$statusCode == 409') },
    ];
    const workflow = load({ steps: [listing('one'), listing('two', { onFailure }), listing('three')] });
    const { host } = await run(workflow, { one: [{}], two: [{ statusCode: 409 }, { statusCode: 404 }], three: [{}] });
    expect(host.journal).toEqual([
      ...['execute one', 'execute two', 'beforeRepeat one', 'execute one', 'execute two', 'execute three'],
    ]);
  });

  it('ignores success actions, as success ignores failure actions', async () => {
    const both = {
      onSuccess: [{ name: 'good', type: 'end' }],
      onFailure: [{ name: 'bad', type: 'end' }],
    };
    const workflow = load({ steps: [listing('one', both)] });
    expect((await run(workflow, () => ({}))).run.endedBy?.action).toBe('good');
    expect((await run(workflow, () => ({ statusCode: 500 }))).run.endedBy?.action).toBe('bad');
  });

  it('skips an undecidable action', async () => {
    const onFailure = [
      { name: 'unknown', type: 'end', ...when("$response.body.state == 'x'") },
      { name: 'busy', type: 'end', ...when('$statusCode == 429') },
    ];
    const workflow = load({ steps: [listing('one', { onFailure })] });
    expect((await run(workflow, () => ({ statusCode: 429 }))).run.endedBy?.action).toBe('busy');
    expect((await run(workflow, () => ({ statusCode: 500 }))).run.error).toMatchObject({ failure: 'criteria-not-met' });
  });
});

describe('a failed visit', () => {
  it('keeps the outputs of the previous visit', async () => {
    const workflow = load({
      steps: [
        listing('one', {
          outputs: { id: '$response.body#/id' },
          onSuccess: [{ name: 'again', type: 'goto', stepId: 'one' }],
          onFailure: [{ name: 'stop', type: 'end' }],
        }),
      ],
      outputs: { id: '$steps.one.outputs.id' },
    });
    const { run: result } = await run(workflow, {
      one: [{ body: { id: 'a' } }, { statusCode: 500, body: { id: 'b' } }],
    });
    expect(result).toMatchObject({ status: 'ended', endedBy: { list: 'onFailure' }, outputs: { id: 'a' } });
  });
});

describe('failure actions', () => {
  it('are not tried when a success action is undecidable, because the step had succeeded', async () => {
    const workflow = load({
      steps: [
        listing('one', {
          onSuccess: [{ name: 'good', type: 'end', ...inState('x') }],
          onFailure: [{ name: 'bad', type: 'end' }],
        }),
      ],
    });
    const { run: result } = await run(workflow, () => ({ body: {} }));
    expect(result).toMatchObject({ status: 'failed', error: { failure: 'undecidable' } });
  });
});

describe('a run that ends early', () => {
  it('returns the outputs that have a value, and omits the others', async () => {
    const workflow = load({
      inputs: { type: 'object', properties: { who: { default: 'me' }, region: {} } },
      steps: [
        listing('one', { outputs: { id: '$response.body#/id' }, onSuccess: [{ name: 'stop', type: 'end' }] }),
        listing('two', { outputs: { id: '$response.body#/id' } }),
      ],
      outputs: {
        one: '$steps.one.outputs.id',
        two: '$steps.two.outputs.id',
        part: '$steps.two.outputs.id#/deep',
        who: '$inputs.who',
        region: '$inputs.region',
      },
    });
    const { host, run: result } = await run(workflow, () => ({ body: { id: 1 } }));
    expect(result).toMatchObject({ status: 'ended', outputs: { one: 1, who: 'me' } });
    expect(Object.keys(result.outputs)).toEqual(['one', 'who']);
    expect(host.visited).toEqual(['one']);
    expect(result.lastResponse).toBe(host.answers[0]);
  });
});

describe('a host that throws', () => {
  const workflow = load({ steps: [listing('one', { onFailure: [{ name: 'bad', type: 'end' }] }), listing('two')] });

  it('ends the run with that error, without failure actions', async () => {
    const lost = new Error('connection lost');
    const { host, run: result } = await run(workflow, () => {
      throw lost;
    });
    expect(result).toMatchObject({ status: 'failed', trace: [{ stepId: 'one', action: 'failed' }] });
    expect(result.error).toBe(lost);
    expect(result).not.toHaveProperty('lastResponse');
    expect(host.visited).toEqual(['one']);
  });

  it('can throw anything', async () => {
    const { run: result } = await run(workflow, () => {
      throw undefined;
    });
    expect(result.status).toBe('failed');
  });
});

describe('an aborted run', () => {
  const again = { name: 'again', type: 'goto', stepId: 'one' };
  const workflow = load({ steps: [listing('one', { onSuccess: [again] })] });
  const reason = new Error('the job was cancelled');

  it('fails with the reason, before the first request', async () => {
    const host = new ScriptedHost(() => ({}));
    const result = await runWorkflow(workflow, {}, host, AbortSignal.abort(reason));
    expect(result.error).toBe(reason);
    expect(result).toMatchObject({ status: 'failed', trace: [] });
    expect(host.journal).toEqual([]);
  });

  it.each(['execute', 'beforeRepeat'] as const)(
    'fails with the reason and sends no more requests: in %s',
    async (place) => {
      const controller = new AbortController();
      const scripted = new ScriptedHost(() => ({}));
      const host: WorkflowHost = {
        execute: (call) => {
          if (place === 'execute' && scripted.calls.length === 2) controller.abort(reason);
          return scripted.execute(call);
        },
        beforeRepeat: async (repeat) => {
          await scripted.beforeRepeat(repeat);
          if (place === 'beforeRepeat' && scripted.repeats.length === 3) controller.abort(reason);
        },
      };
      const result = await runWorkflow(workflow, {}, host, controller.signal);
      expect(result).toMatchObject({ status: 'failed' });
      expect(result.error).toBe(reason);
      expect(scripted.calls).toHaveLength(3);
    },
  );

  it('passes the signal to the host', async () => {
    const { signal } = new AbortController();
    const seen: AbortSignal[] = [];
    const host: WorkflowHost = {
      execute: async (call, given) => {
        seen.push(given);
        return new ScriptedHost(() => ({})).execute(call);
      },
      beforeRepeat: async (_repeat, given) => {
        seen.push(given);
        throw reason;
      },
    };
    await runWorkflow(workflow, {}, host, signal);
    expect(seen).toEqual([signal, signal]);
  });
});
