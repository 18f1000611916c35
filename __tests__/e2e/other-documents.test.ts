import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Code, ERROR_TITLES } from '../../src/error-codes.ts';
import { readActionMetadata } from '../harness/action-metadata.ts';
import { runAction } from '../harness/index.ts';
import { errorsOf, expectOneVerdict, expectSoundPhase } from './invariants.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = 'dist/image-to-running-sandbox.arazzo.yaml';

/** A copy of the action, its document changed as somebody may who keeps a copy of his own. */
function changed(change: (document: string) => string): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const before = readFileSync(join(folder, DOCUMENT), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, DOCUMENT), after);
  expect(readActionMetadata(folder).name).not.toBe('');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test.each<[string, Code, (document: string) => string, says: string, requests: number]>([
  [
    'that names a step which it does not have: nothing is asked',
    'document-invalid',
    (document) =>
      document.replace('stepId: createSandbox\n            criteria', 'stepId: nowhere\n            criteria'),
    'nowhere',
    0,
  ],
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
  using copy = changed(change);
  const result = await runAction({ actionDir: copy.folder, with: ordinaryInputs(server) });
  expectOneVerdict(result);
  expectSoundPhase(result.main);
  expect(errorsOf(result.main)).toMatchObject([{ title: ERROR_TITLES[code], message: expect.stringContaining(says) }]);
  expect(server.requests.length).toBeGreaterThanOrEqual(requests);
  if (requests === 0) expect(server.requests).toEqual([]);
  expect(server.snapshots()).toEqual([]);
});
