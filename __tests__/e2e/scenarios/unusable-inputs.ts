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

const FORM = 'Accepted: a duration such as `90s`';

/** Images that have a code of their own. */
const IMAGES: readonly (readonly [value: string, says: string, code: Code])[] = [
  ['ghcr.io/acme/app', 'has no tag', 'image-without-tag'],
  ['ghcr.io/acme/app:latest', 'Daytona rejects it because the image behind it changes', 'image-latest'],
  [`ghcr.io/acme/app@sha256:${'0'.repeat(64)}`, 'is a digest reference', 'image-digest'],
];

/** One bad form each. */
const FORMS: readonly (readonly [input: string, value: string, says: string | RegExp])[] = [
  ['api-token', 'to ken 0', /does not look like a token \(8 characters, with whitespace\)/],
  ['api-token', 'short', /does not look like a token \(5 characters\)/],
  ['api-token', 'dtn_ümläut0123456789', 'does not look like a token'],
  ['api-token', 'DAYTONA_API_KEY=dtn_0123456789abcdef', 'a whole line of a file'],
  ['api-url', 'app.daytona.io/api', 'Is `https://` missing at the beginning?'],
  ['api-url', 'ftp://app.daytona.io/api', 'is not a web URL'],
  ['api-url', 'http://app.daytona.io/api', 'which would send the token unencrypted'],
  ['api-url', 'https://me:secret@app.daytona.io/api', 'contains a user name or password'],
  ['api-url', 'https://app.daytona.io/api?x=1', 'has a query or a fragment'],
  ['organization-id', 'not an id', 'is not a valid id'],
  ['target', 'us west', 'is not a valid id'],
  ['image-name', 'ghcr.io/acme/app:stable', 'has the tag `stable`. Accepted: a full reference'],
  ['image-name', `sha256:${'0'.repeat(64)}`, 'is a digest without an image'],
  ['image-name', 'ghcr.io/Acme/app:1', '`github.repository` may contain uppercase letters'],
  ['image-name', 'https://ghcr.io/acme/app:1', 'is a URL'],
  ['image-name', 'ghcr.io/acme/my app:1', 'contains whitespace or a comma (21 characters, with whitespace)'],
  ['snapshot-name', 'a//b', 'has a form that Daytona rejects'],
  ['snapshot-name', 'a b', 'has a form that Daytona rejects'],
  ['entrypoint', 'node "server.js', 'has an unclosed quote, or ends with a backslash'],
  ['entrypoint', '[node, ', 'looks like a YAML list of strings, but is not one'],
  ['entrypoint', 'node server.js --port $PORT', "Use a shell: `sh -c 'exec node server.js --port $PORT'`."],
  ['entrypoint', 'npm start; sleep 1', 'needs a shell: it has an unquoted `;`'],
  ['cpu', 'two', 'is not a whole number'],
  ['cpu', '0', 'is too small. Accepted: a whole number from 1 to 1024.'],
  ['memory', '1.5', 'is not a whole number'],
  ['disk', '-3', 'is too small'],
  ['sandbox-name', '-x', 'is not a valid name'],
  ['env', 'A=1\nnonsense', 'has a line without `=` (line 2)'],
  ['env', 'A: "not closed\nB: 2', 'is neither `NAME=value` lines nor YAML (line 2)'],
  ['env', 'KEY: pa55 #word', 'quote a value that has a line break or ` #` in it'],
  ['env', `KEY=${'c2VjcmV0'.repeat(9)}\nc2VjcmU=`, 'the end of the base64 above it: quote the whole value (line 2)'],
  ['env', `A=${'x'.repeat(120_000)}`, 'needs 118 kB of a request, more than the 96 kB that Daytona accepts'],
  ['labels', 'a label=x', 'Accepted: one `NAME=value` per line'],
  ['comment', 'yes please', 'Accepted: `true` or `false`'],
  ['auto-stop-interval', '-1', 'is too small. Accepted: a whole number from 0'],
  ['auto-archive-interval', '1h', 'is not a whole number'],
  ['auto-delete-interval', '-2', 'is too small. Accepted: a whole number from -1'],
  ['ttl-minutes', '99999999', 'is too large'],
  ['if-exists', 'Reuse', 'Accepted: `reuse`, `replace`, `fail`'],
  ['cleanup', 'sometimes', 'Accepted: `on-failure`, `always`, `never`'],
  ['snapshot-timeout', 'soon', FORM],
  ['snapshot-timeout', '0', 'is too short'],
  ['sandbox-timeout', '20000000', 'A number without a unit is in seconds.'],
];

/** One error reports all invalid inputs, as far as an annotation has room, so the forms share a few jobs, each in one of them. */
function jobs(): Unusable[] {
  const all = Array.from({ length: 9 }, (): Record<string, Unusable[string]> => ({}));
  for (const [input, value, says] of FORMS) {
    const [job] = all
      .filter((given) => !(input in given))
      .toSorted((one, other) => Object.keys(one).length - Object.keys(other).length);
    if (job !== undefined) job[input] = [value, says];
  }
  return all;
}

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
  ...jobs().map((job) =>
    refused(
      Object.entries(job)
        .map(([input, [value]]) => shown(input, value))
        .join(', '),
      job,
    ),
  ),
];
