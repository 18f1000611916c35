import type { Code } from '../../../src/error-codes.ts';
import type { Scenario } from '../scenario.ts';

interface Unusable {
  readonly [input: string]: readonly [value: string, says: string | RegExp];
}

/** What the error says, in the line of that input. */
function inLineOf(input: string, says: string | RegExp): RegExp {
  const text = typeof says === 'string' ? says.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : says.source;
  return new RegExp(`\`${input}\` [^\\n]*${text}`);
}

/** Inputs that cannot be used, alone or several at once: all in one error, and not one request. */
function refused(
  name: string,
  inputs: Unusable,
  env: Readonly<Record<string, string>> = {},
  code: Code = 'input',
): Scenario {
  const entries = Object.entries(inputs);
  return {
    name,
    with: Object.fromEntries(entries.map(([input, [value]]) => [input, value])),
    env,
    expected: {
      exit: 1,
      requests: '',
      code: entries.length === 1 ? code : 'inputs',
      says: [...entries.map(([input, [, says]]) => inLineOf(input, says)), 'Nothing was created; no request was sent.'],
    },
  };
}

/** Images that have a code of their own. */
const IMAGES: readonly (readonly [value: string, says: string, code: Code])[] = [
  ['ghcr.io/acme/app', 'has no tag', 'image-without-tag'],
  ['ghcr.io/acme/app:latest', 'Daytona rejects it because the image behind it changes', 'image-latest'],
  [`ghcr.io/acme/app@sha256:${'0'.repeat(64)}`, 'is a digest reference', 'image-digest'],
];

const shown = (input: string, value: string) => `\`${input}\` is ${JSON.stringify(value).slice(0, 100)}`;

/** What the workflow author wrote cannot be used. */
export const UNUSABLE_INPUTS: readonly Scenario[] = [
  refused(
    'the token is empty: the secret is not there',
    { 'api-token': ['', /is empty.*Pull requests from forks and from Dependabot get no secrets/] },
    {},
    'token-missing',
  ),
  {
    name: 'everything that is required is empty',
    with: { 'api-token': '', 'image-name': '', 'snapshot-name': '' },
    expected: {
      exit: 1,
      requests: '',
      code: 'inputs',
      says: ['Is the secret defined', 'Did the step that builds the image set its output?'],
    },
  },
  {
    name: '`env` and `labels` are small enough each, and too large together',
    with: { env: `A=${'x'.repeat(60_000)}`, labels: `a=${'y'.repeat(60_000)}` },
    expected: {
      exit: 1,
      requests: '',
      code: 'input',
      says: ['`env` together with `labels` needs 118 kB of a request', 'Accepted: less in one of the two'],
    },
  },
  refused('many inputs are malformed at once', {
    'api-token': ['has blanks in it', 'does not look like a token (16 characters, with whitespace)'],
    'api-url': ['not a url', 'is not a web URL'],
    'image-name': ['acme/app:latest', 'has the tag `latest`'],
    cpu: ['many', 'is not a whole number'],
    'if-exists': ['maybe', 'is not one of the accepted values'],
    'snapshot-timeout': ['tomorrow', 'is not a duration (8 characters)'],
  }),
  refused(
    'the fallback for the token cannot be used either',
    { 'api-token': ['', 'does not look like a token'] },
    { DAYTONA_API_KEY: 'x y z 1' },
  ),
  {
    name: '`mode` is `sweep`, which is an action of its own',
    with: { mode: 'sweep', 'image-name': '' },
    expected: {
      exit: 1,
      requests: '',
      code: 'input',
      says: [
        '`mode` is not one of the accepted values (5 characters). Accepted: `auto`, `create`, `delete`.',
        'in `uses`, write `/sweep` before the `@`, and remove `mode`',
      ],
    },
  },
  {
    name: "an earlier step has changed the job's environment",
    job: { contexts: { github: { repository: 'octo-repo' } } },
    expected: {
      exit: 1,
      requests: '',
      code: 'job-context',
      says: ['GITHUB_REPOSITORY is "octo-repo"; it should be `owner/name`.'],
    },
  },
  ...IMAGES.map(([value, says, code]) =>
    refused(shown('image-name', value), { 'image-name': [value, says] }, {}, code),
  ),
];
