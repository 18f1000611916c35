import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OperationCall,
  type OperationResponse,
  runWorkflow,
  type WorkflowRun,
} from '../../../src/arazzo/index.ts';
import { ActionError } from '../../../src/errors.ts';
import { BOTH, loadDaytona, REQUIRED, TOKEN } from './documents.ts';
import { type Answer, calm, ScriptedHost } from './scripted-host.ts';

const state = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('active', 'started', 'building', 'pending', 'pulling', 'creating', 'starting'),
  },
  { weight: 2, arbitrary: fc.constantFrom('error', 'build_failed', 'stopped', 'archived', 'inactive', 'removing') },
  { weight: 2, arbitrary: fc.constantFrom('ACTIVE', 'Started', ' active', 'active ', '', 'unheard_of', '"active"') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 0, 1, true, false, [], ['active'], {}, { state: 'active' }) },
  { weight: 1, arbitrary: fc.string() },
);
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constant('id-1') },
  fc.constantFrom<unknown>('', null, 7, undefined, {}, 'a/../b'),
);

const body = fc.oneof(
  { weight: 12, arbitrary: fc.record({ id, name: id, state, errorReason: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ id, name: id, errorReason: fc.constant('active') }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, [], [{ state: 'active' }], 'active', 5, {}, true) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const statusCode = fc.oneof(
  { weight: 15, arbitrary: fc.constant(200) },
  fc.constantFrom(100, 201, 202, 204, 301, 400, 401, 404, 409, 429, 500, 502, 503),
);
const headers = fc.constantFrom<Readonly<Record<string, string>>>(
  { 'content-type': 'application/json' },
  {},
  { 'content-type': 'text/html' },
);

/** What a server says that may be well, ill or out of its mind. */
const answer: fc.Arbitrary<Answer> = fc.record({ statusCode, body, headers });
const answers = fc.array(answer, { minLength: 1, maxLength: 12 });
const document = fc.constantFrom(...BOTH.map(({ text }) => loadDaytona(text)));

const REPEATS = 15;

/** A host that knows what was answered last when a sandbox is about to be created. */
class WatchfulHost extends ScriptedHost {
  readonly createdAfter: (OperationResponse | undefined)[] = [];

  override async execute(call: OperationCall): Promise<OperationResponse> {
    if (call.operationId === 'createSandbox') this.createdAfter.push(this.lastOf('getSnapshot'));
    return super.execute(call);
  }

  override async beforeRepeat(repeat: Parameters<ScriptedHost['beforeRepeat']>[0]): Promise<void> {
    await super.beforeRepeat(repeat);
    if (this.repeats.length >= REPEATS) throw new Error('enough');
  }

  lastOf(operationId: string): OperationResponse | undefined {
    const at = this.calls.map((call) => call.operationId).lastIndexOf(operationId);
    return this.answers[at];
  }
}

/** Everything that the engine says of a run. */
function said(run: WorkflowRun, host: ScriptedHost): string {
  const { error } = run;
  const texts = [error instanceof Error ? `${error.message} ${error.stack} ${error.cause}` : '', JSON.stringify(error)];
  if (error instanceof ActionError) texts.push(error.title, error.hint ?? '');
  return [...texts, JSON.stringify(run), JSON.stringify(host.events), JSON.stringify(host.repeats)].join('\n');
}

const RUNS = 1_000;

describe(`against any server (${RUNS} random ones)`, () => {
  it('a sandbox is created only from an active snapshot, "running" means started, and the token stays secret', async () => {
    const endings = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(document, answers, async (workflow, script) => {
        let asked = 0;
        const host = new WatchfulHost(() => script[asked++ % script.length] ?? {});
        const run = await runWorkflow(workflow, REQUIRED, host, calm());

        for (const last of host.createdAfter)
          expect(last).toMatchObject({ statusCode: 200, body: { state: 'active' } });
        expect(host.createdAfter.length).toBeLessThanOrEqual(1);
        expect(run.status).not.toBe('completed');
        if (run.endedBy?.action === 'running') {
          expect(host.lastOf('getSandbox')).toMatchObject({ statusCode: 200, body: { state: 'started' } });
          expect(run.outputs).toMatchObject({ sandboxState: 'started' });
        }
        for (const { pathParameters } of host.calls) {
          for (const value of Object.values(pathParameters)) expect(value).not.toMatch(/^(null|undefined|)$/);
        }
        expect(host.calls.length).toBeLessThanOrEqual(REPEATS + 4);
        expect(run.trace.at(-1)?.to).toBe(host.repeats.length >= REPEATS ? host.repeats.at(-1)?.stepId : undefined);
        expect(said(run, host)).not.toContain(TOKEN);

        const ending = run.endedBy?.action ?? run.status;
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    // The servers are not all alike: every way to end has been seen.
    expect([...endings.keys()].toSorted()).toEqual(['buildFailed', 'failed', 'running']);
  });
});
