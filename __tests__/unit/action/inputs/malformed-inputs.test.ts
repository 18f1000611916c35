import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/action/inputs/parsing/input-error.ts';
import { inputsOf } from '../job/job.ts';

const FORM = 'Accepted: a duration such as `90s`';

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

/** The error without what it says last: that nothing was created. */
function refusalOf(input: string, value: string): string {
  try {
    inputsOf({ [input]: value });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('an input that cannot be used is the only one in the error, which says what is wrong with it', () => {
  it.each(FORMS)('%s: %j', (input, value, says) => {
    const [refusal = '', ...more] = refusalOf(input, value).split('\n');
    expect(refusal).toMatch(says);
    expect(refusal).toContain(`\`${input}\` `);
    expect(more).toEqual([]);
    expect(refusal).not.toMatch(/undefined|\[object|NaN/);
  });
});
