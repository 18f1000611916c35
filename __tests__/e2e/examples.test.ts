import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionUsed } from '../../scripts/actions.ts';
import { readExamples } from '../../scripts/examples.ts';
import { snippetWorkflows } from '../../scripts/snippet-workflows.ts';
import { isMapping } from '../harness/action-metadata.ts';
import { evaluateDefault } from '../harness/input-default.ts';
import { setStage } from './pull-request.ts';

/** What the expressions in the workflows refer to. */
const CONTEXTS = {
  github: {
    event: {
      pull_request: { number: 1, head: { sha: '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092' } },
      workflow_run: { head_sha: '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092' },
    },
    sha: '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092',
    ref_name: 'v1.4.2',
    actor: 'octocat',
    token: 'token-of-the-job',
  },
  matrix: { app: 'web' },
  needs: { publish: { outputs: { name: 'acme-app-v1.4.2' } } },
  inputs: { image: 'registry.example.com/acme/app:1.4.2', 'dry-run': '', 'pull-request': 1, tag: '1.4.2' },
  steps: {
    image: { outputs: { name: 'ghcr.io/acme/app:1.4.2' } },
    pull: { outputs: { sha: '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092' } },
    push: { outputs: { image: 'registry.example.com/project/app:1.4.2' } },
  },
  secrets: { PREVIEW_DATABASE_URL: 'postgres://preview' },
  vars: {},
};

/** Where the servers are, and what the harness evaluates itself. */
const OWN = ['api-token', 'api-url', 'github-token', 'matrix-leg'];

/** How each action ends where nothing exists yet, by its folder. */
const OUTCOMES: Readonly<Record<string, string>> = { '.': 'created', snapshot: 'created', sweep: 'swept' };

interface Step {
  /** Of the action. */
  readonly folder: string;
  readonly event: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The steps of a workflow that use the action, with their inputs as the runner evaluates them. */
function stepsOf(text: string): Step[] {
  const workflow: unknown = parse(text);
  if (!isMapping(workflow) || !isMapping(workflow.jobs)) throw new Error('no workflow');
  const [event = ''] = isMapping(workflow.on) ? Object.keys(workflow.on) : [];
  return Object.values(workflow.jobs)
    .flatMap((job) => (isMapping(job) && Array.isArray(job.steps) ? job.steps.filter(isMapping) : []))
    .flatMap((step) => {
      const action = actionUsed(step.uses);
      if (action === undefined) return [];
      const given = Object.entries(isMapping(step.with) ? step.with : {}).filter(([name]) => !OWN.includes(name));
      return {
        event,
        folder: action.folder,
        inputs: Object.fromEntries(given.map(([name, value]) => [name, evaluateDefault(String(value), CONTEXTS)])),
      };
    });
}

const workflows = [
  ...readExamples().map(({ file, text }) => [`examples/${file}`, text] as const),
  ...snippetWorkflows()
    // The README shows the examples.
    .filter(({ name }) => !name.startsWith('README'))
    .map(({ name, text }) => [name, text] as const),
];
const cases = workflows.flatMap(([name, text]) =>
  stepsOf(text).map((step, index) => [index === 0 ? name : `${name}, step ${index + 1}`, step] as const),
);

describe.concurrent('every step in the examples and the documentation succeeds', () => {
  it.each(cases)('%s', { timeout: 60_000 }, async (_name, { event, folder, inputs }) => {
    await using stage = await setStage();
    // Without an image, the snapshot exists already.
    const { 'image-name': image, 'snapshot-name': name } = inputs;
    if (image === undefined && name !== undefined) stage.daytona.addSnapshot({ name });
    const result =
      event === 'pull_request' && folder === '.'
        ? await stage.on('opened', inputs['image-name'] ?? '', { with: inputs })
        : await stage.onSchedule(inputs, { job: { actionPath: folder } });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.main.outputs.outcome).toBe(OUTCOMES[folder]);
    // A signed link is a secret, which a job output cannot carry.
    const left = result.main.problems.filter((problem) => !problem.startsWith('Skip output'));
    expect(left).toEqual([]);
  });
});

it('is complete', () => expect(cases.length).toBeGreaterThan(10));

/** Runs the `run:` of an example's build as the runner does, with a `docker` that only notes its arguments. */
function build(file: string): { readonly name: string | undefined; readonly calls: string } {
  const text = readExamples().find((example) => example.file === file)?.text ?? '';
  const step = Object.values<unknown>(parse(text).jobs)
    .flatMap((job) => (isMapping(job) && Array.isArray(job.steps) ? job.steps.filter(isMapping) : []))
    .find(({ id }) => id === 'image');
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    const [calls, output, docker] = ['calls', 'output', 'docker'].map((name) => join(folder, name));
    for (const path of [calls, output]) writeFileSync(String(path), '');
    writeFileSync(String(docker), '#!/bin/sh\necho "$@" >> "$CALLS"\ncat > /dev/null\n');
    chmodSync(String(docker), 0o755);
    const own = Object.entries(isMapping(step?.env) ? step.env : {}).map(
      ([name, value]) => [name, evaluateDefault(String(value), CONTEXTS)] as const,
    );
    const env = {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'Acme/Shop',
      CALLS: calls,
      ...Object.fromEntries(own),
    };
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', String(step?.run)], {
      cwd: folder,
      env,
      encoding: 'utf8',
      input: '',
    });
    expect([done.status, done.stderr]).toEqual([0, '']);
    return {
      name: /^name=(.*)$/m.exec(readFileSync(String(output), 'utf8'))?.[1],
      calls: readFileSync(String(calls), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// On GitHub they run on Ubuntu; macOS comes with a bash without `,,`.
it.runIf(process.platform === 'linux').each([
  ['preview.yml', 'ghcr.io/acme/shop:4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092', '.'],
  ['publish-main.yml', 'ghcr.io/acme/shop:4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092', '.'],
  ['publish-release.yml', 'ghcr.io/acme/shop:v1.4.2', '.'],
  ['preview-matrix.yml', 'ghcr.io/acme/shop:web-4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092', 'apps/web'],
])('%s builds and pushes the image that it then uses', (file, name, folder) => {
  expect(build(file)).toEqual({
    name,
    calls: [
      'login ghcr.io --username octocat --password-stdin',
      `build --platform linux/amd64 --tag ${name} ${folder}`,
      `push ${name}`,
      '',
    ].join('\n'),
  });
});
