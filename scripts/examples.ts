import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isMapping } from '../__tests__/harness/action-metadata.ts';

const FOLDER = fileURLToPath(new URL('../examples', import.meta.url));

/** The examples in the order of the table: those that most readers need come first. */
const ORDER = [
  'preview.yml',
  'preview-reusable.yml',
  'preview-matrix.yml',
  'preview-from-snapshot.yml',
  'sweep.yml',
  'publish-main.yml',
  'publish-release.yml',
  'tests-in-a-sandbox.yml',
  'self-hosted-daytona.yml',
];

/** A workflow to copy. */
export interface Example {
  readonly file: string;
  readonly text: string;
  /** Its first line: what it is for. */
  readonly purpose: string;
  /** What its jobs are granted, such as `contents: read`. */
  readonly permissions: readonly string[];
}

/**
 * Reads the workflows in examples/, in the order of the table.
 * @throws if a file is missing from `ORDER`, or begins with no comment.
 */
export function readExamples(): Example[] {
  const unlisted = readdirSync(FOLDER).filter((file) => !ORDER.includes(file));
  if (unlisted.length > 0) throw new Error(`ORDER in scripts/examples.ts lacks ${unlisted.join(', ')}`);
  return ORDER.map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const [, purpose] = /^# (.+)\n/.exec(text) ?? [];
    if (purpose === undefined) throw new Error(`examples/${file} does not begin with a comment`);
    return { file, text, purpose, permissions: permissionsOf(parse(text)) };
  });
}

/** Returns the steps of an example with one job, as a snippet that starts in the first column. */
export function stepsOf({ file, text }: Example): string {
  const [, steps = '', ...others] = text.split(/^ {4}steps:\n/m);
  if (others.length > 0) throw new Error(`examples/${file} has several jobs with steps`);
  return steps.replace(/^ {6}/gm, '').trimEnd();
}

function permissionsOf(workflow: unknown): string[] {
  const jobs = isMapping(workflow) && isMapping(workflow.jobs) ? Object.values(workflow.jobs) : [];
  const granted = jobs.flatMap((job) =>
    isMapping(job) && isMapping(job.permissions) ? Object.entries(job.permissions) : [],
  );
  return [...new Set(granted.map(([scope, level]) => `${scope}: ${level}`))];
}
