import { type Inputs, readInputs } from '../../../../src/action/inputs/inputs.ts';
import { YAML } from '../../../../src/action/inputs/parsing/yaml.ts';
import { type JobContext, readJobContext } from '../../../../src/github/event/context.ts';

/** Inputs by the names of action.yml, as the runner puts them into the environment. */
export function environmentOf(given: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The least that the action accepts. */
export const LEAST = {
  'api-token': 'dtn_0123456789abcdef0123456789abcdef',
  'image-name': 'ghcr.io/acme/app:1.2.3',
  'snapshot-name': 'app-1.2.3',
};

export function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  return readInputs(environmentOf({ ...LEAST, ...given }), YAML);
}

/** A job outside a pull request, with what a test wants otherwise. */
export function contextOf(change: Partial<JobContext> = {}): JobContext {
  const context = readJobContext({
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/preview.yml@refs/heads/main',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_EVENT_NAME: 'push',
  });
  return { ...context, ...change };
}

export function repositoryOf(fullName: string): JobContext['repository'] {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, fullName, id: fullName === 'acme/app' ? '1296269' : fullName };
}

/** This process, by what tells it from others of the same job. */
export const MARK = { step: 'action', nonce: '01234567' };
