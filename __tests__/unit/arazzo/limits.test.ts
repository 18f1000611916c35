import { describe, expect, it } from 'vitest';
import { DocumentError, loadWorkflow, runWorkflow, StepError, WorkflowInputError } from '../../../src/arazzo/index.ts';
import { listing, load, SOURCES } from './documents.ts';
import { calm, ScriptedHost } from './scripted-host.ts';

const nested = (depth: number): unknown => JSON.parse(`${'{"b":'.repeat(depth)}1${'}'.repeat(depth)}`);
const jsonpath = (condition: string) => ({ context: '$response.body', type: 'jsonpath', condition });
const asking = (criterion: Readonly<Record<string, unknown>>) =>
  load({ steps: [listing('watch', { onSuccess: [{ name: 'yes', type: 'end', criteria: [criterion] }] })] });

function thrownBy(load: () => unknown): unknown {
  try {
    load();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('excessive nesting is rejected with an error of the engine', () => {
  it.each([
    ['parentheses', { condition: `${'('.repeat(20_000)}true${')'.repeat(20_000)}` }],
    ['negations', { condition: `${'!'.repeat(20_000)}true` }],
    ['filters', jsonpath(`$${'[?@'.repeat(20_000)}${']'.repeat(20_000)}`)],
    ['groups of a pattern', { ...jsonpath(`${'('.repeat(2_000)}a${')'.repeat(2_000)}`), type: 'regex' }],
  ])('in a condition: %s', (_what, criterion) => {
    const error = thrownBy(() => asking(criterion));
    expect(error).toBeInstanceOf(DocumentError);
    expect(String(error)).toMatch(/more than 100 levels are not supported|not a regular expression/);
  });

  it('realistic nesting is accepted', () => {
    expect(() => asking({ condition: `${'('.repeat(90)}true${')'.repeat(90)}` })).not.toThrow();
  });

  it.each([
    ['JSON', (depth: number) => `{"arazzo":"1.0.1","x-deep":${'['.repeat(depth)}${']'.repeat(depth)}}`],
    ['YAML', (depth: number) => `arazzo: 1.0.1\nx-deep: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`],
    [
      'aliases',
      (depth: number) =>
        `a0: &a0 [1]\n${Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`).join('\n')}`,
    ],
  ])('in a document: %s', (_what, deep) => {
    for (const depth of [600, 20_000]) {
      const error = thrownBy(() => loadWorkflow(deep(depth), { sources: SOURCES }));
      expect(error).toBeInstanceOf(DocumentError);
      expect(String(error)).toContain('more than 500 levels are not supported');
    }
  });

  it.each([
    ['a descent', jsonpath('$..b')],
    ['an equality', jsonpath('$.b == $.b')],
    ['a simple one', { condition: '$response.body.b == $response.body.b' }],
  ])('in a response: %s', async (_what, criterion) => {
    const answer = (depth: number) => new ScriptedHost(() => ({ body: nested(depth) }));
    for (const depth of [501, 2_000, 100_000]) {
      const { error } = await runWorkflow(asking(criterion), {}, answer(depth), calm());
      expect(error).toBeInstanceOf(StepError);
      expect(error).toMatchObject({ failure: 'too-deep', message: expect.stringContaining('more than 500 levels') });
    }
    expect(await runWorkflow(asking(criterion), {}, answer(499), calm())).toMatchObject({ status: 'ended' });
  });

  it('in an input', async () => {
    const workflow = load({ inputs: { type: 'object', properties: { a: {} } }, steps: [listing('watch')] });
    const { error } = await runWorkflow(workflow, { a: nested(100_000) }, new ScriptedHost(() => ({})), calm());
    expect(error).toBeInstanceOf(WorkflowInputError);
    expect(String(error)).toContain('input "a" must not have more than 500 levels');
  });
});

describe('a pattern does not block the process', () => {
  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(a*)*b', '(.*)*x', `${'a?'.repeat(80)}${'a'.repeat(80)}$`])(
    'in a criterion: %s',
    async (condition) => {
      const host = new ScriptedHost(() => ({ body: `${'a'.repeat(20_000)}!` }));
      const run = await runWorkflow(asking({ ...jsonpath(condition), type: 'regex' }), {}, host, calm());
      expect(run).toMatchObject({ status: 'failed', error: { failure: 'no-action-matched' } });
    },
  );

  it('of an input', async () => {
    const inputs = { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } };
    const workflow = load({ inputs, steps: [listing('watch')] });
    const given = (a: string) => runWorkflow(workflow, { a }, new ScriptedHost(() => ({})), calm());
    expect(String((await given(`${'a'.repeat(20_000)}!`)).error)).toContain('input "a" must match ^(a+)+$');
    expect(await given('a'.repeat(20_000))).toMatchObject({ status: 'completed' });
    expect(String((await given('a'.repeat(100_001))).error)).toContain('must not have more than 100000 characters');
  });

  it('is not applied to a text that is too long', async () => {
    const host = new ScriptedHost(() => ({ body: 'a'.repeat(100_001) }));
    const run = await runWorkflow(asking({ ...jsonpath('a'), type: 'regex' }), {}, host, calm());
    expect(run.error).toMatchObject({ failure: 'undecidable' });
  });
});

describe('a long document loads', () => {
  // The machine may be busy; what took the square of the length took minutes.
  const many = 10_000;
  const rows = (row: (n: number) => string) => Array.from({ length: many }, (_, n) => row(n)).join('\n');
  const YAML = `arazzo: 1.0.1
info: { title: t, version: v }
sourceDescriptions: [{ name: parcels, url: x }]
workflows: [{ workflowId: w, steps: [{ stepId: s, operationId: listParcels }] }]
`;
  const withNotes = (lines: string) => `${YAML}x-notes:\n${lines}\n`;

  it.each([
    ['aliases of one anchor', withNotes(`  - &a { b: 1 }\n${rows(() => '  - *a')}`)],
    ['anchors with an alias each', withNotes(rows((n) => `  - [&a${n} 1, *a${n}]`))],
  ])(`with 10,000 %s`, (_what, text) => {
    expect(loadWorkflow(text, { sources: SOURCES }).steps).toHaveLength(1);
  });

  it('with 10,000 unknown members, all reported', () => {
    const text = YAML + rows((n) => `unknown${n}: 1`);
    expect(() => loadWorkflow(text, { sources: SOURCES })).toThrow('has 10000 errors');
  });

  it('with 2,000 steps that refer to each other', () => {
    const steps = Array.from({ length: 2_000 }, (_, n) =>
      listing(`s${n}`, {
        outputs: { id: '$response.body#/id' },
        ...(n === 0 ? {} : { requestBody: { payload: { id: `$steps.s${n - 1}.outputs.id` } } }),
        onFailure: [{ name: 'over', type: 'goto', stepId: 's0' }],
      }),
    );
    expect(load({ steps }).steps).toHaveLength(2_000);
  });
});
