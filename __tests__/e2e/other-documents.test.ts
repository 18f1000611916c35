import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DocumentError, loadWorkflow, type Workflow } from '../../src/arazzo/index.ts';
import { type Code, ERROR_TITLES } from '../../src/error-codes.ts';
import { DAYTONA_SOURCES } from '../../src/workflows/operations.ts';
import { readActionMetadata } from '../harness/action-metadata.ts';
import { runAction } from '../harness/index.ts';
import { errorsOf, expectOneVerdict, expectSoundPhase } from './invariants.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'src/workflows/image-to-running-sandbox.arazzo.yaml'), 'utf8');

/** Where the bundle has the workflow. */
const WORKFLOW =
  /JSON\.parse\(('\{"workflowId":"image-to-running-sandbox"(?:[^'\\]|\\.)*'|"\{\\"workflowId\\":\\"image-to-running-sandbox\\"(?:[^"\\]|\\.)*")\)/g;

/** The workflow of a document that was changed as somebody may who keeps a copy of the action. */
function load(change: (document: string) => string): Workflow {
  const after = change(DOCUMENT);
  expect(after).not.toBe(DOCUMENT);
  return loadWorkflow(after, { sources: DAYTONA_SOURCES });
}

/** A copy of the action as a build with that document makes it. */
function actionWith(workflow: Workflow): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const scripts = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.js'));
  const found = scripts.flatMap((name) => {
    const path = join(folder, 'dist', name);
    const text = readFileSync(path, 'utf8');
    const data = `JSON.parse(${JSON.stringify(JSON.stringify(workflow))})`;
    writeFileSync(
      path,
      text.replace(WORKFLOW, () => data),
    );
    return text.match(WORKFLOW) ?? [];
  });
  expect(found).toHaveLength(1);
  expect(readActionMetadata(folder).name).not.toBe('');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test('a document that names a step which it does not have is not built', () => {
  const wrong = () =>
    load((document) =>
      document.replace('stepId: createSandbox\n            criteria', 'stepId: nowhere\n            criteria'),
    );
  expect(wrong).toThrow(DocumentError);
  expect(wrong).toThrow(expect.objectContaining({ title: ERROR_TITLES['document-invalid'] }));
  expect(wrong).toThrow('nowhere');
});

test.each<[string, Code, (document: string) => string, says: string, requests: number]>([
  [
    'that asks for an input which the action does not give: nothing is asked',
    'document-inputs',
    (document) =>
      document
        .replace('        - apiToken\n', '        - apiToken\n        - moon\n')
        .replace('      properties:\n', '      properties:\n        moon: { type: string }\n'),
    'moon',
    0,
  ],
  [
    'that ends before there is a sandbox: no success',
    'result-incomplete',
    (document) => document.replace('type: goto\n            stepId: createSandbox', 'type: end'),
    'but its result is incomplete',
    2,
  ],
])('a document %s', async (_, code, change, says, requests) => {
  await using server = await startServer();
  using copy = actionWith(load(change));
  const result = await runAction({ actionDir: copy.folder, with: ordinaryInputs(server) });
  expectOneVerdict(result);
  expectSoundPhase(result.main);
  expect(errorsOf(result.main)).toMatchObject([{ title: ERROR_TITLES[code], message: expect.stringContaining(says) }]);
  expect(server.requests.length).toBeGreaterThanOrEqual(requests);
  if (requests === 0) expect(server.requests).toEqual([]);
  expect(server.snapshots()).toEqual([]);
});
