import { describe, expect, it } from 'vitest';
import {
  describeShape,
  parseApiUrl,
  parseDurationInput,
  parseIdentifier,
  parseSandboxName,
  parseSnapshotName,
  parseToken,
} from '../../../../../src/action/inputs/parsing/parse-text.ts';

const DAY = 24 * 3600 * 1000;
const fault = (problem: string) => ({ problem: expect.stringContaining(problem) });
const because = (cause: string) => ({ cause: expect.stringContaining(cause) });

describe('a duration', () => {
  it.each([
    ['90', 90_000],
    ['0.5', 500],
    ['90s', 90_000],
    ['20m', 1_200_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1h 30m 10s', 5_410_000],
    ['1.5h', 5_400_000],
    ['20 m', 1_200_000],
    ['250ms', 250],
    ['24h', DAY],
    ['1d', DAY],
    ['0090', 90_000],
  ])('%j is %d ms', (text, value) => expect(parseDurationInput(text, 100)).toEqual({ value }));

  it.each([
    '',
    'soon',
    '-1',
    '-5m',
    '+5m',
    '5M',
    '5 minutes',
    '20min',
    '1h30',
    '1:30',
    '1e3',
    '5m!',
    'm',
    '٣m',
    'Infinity',
    '1,5h',
  ])('%j is invalid', (text) => expect(parseDurationInput(text, 100)).toMatchObject(fault('is not a duration')));

  it('has bounds', () => {
    expect(parseDurationInput('0', 100)).toMatchObject(fault('is too short'));
    expect(parseDurationInput('99ms', 100)).toMatchObject(fault('is too short'));
    expect(parseDurationInput('25h', 100)).toMatchObject(fault('is too long'));
    expect(parseDurationInput('9'.repeat(400), 100)).toMatchObject(fault('is not a duration'));
  });

  it('that is too long without a unit suggests milliseconds as the cause', () => {
    expect(parseDurationInput('600000', 100)).toMatchObject(because('is in seconds'));
    expect(parseDurationInput('25h', 100)).not.toHaveProperty('cause');
  });
});

describe('the address of the API', () => {
  it.each([
    ['https://app.daytona.io/api', 'https://app.daytona.io/api'],
    ['https://app.daytona.io/api/', 'https://app.daytona.io/api'],
    ['https://app.daytona.io/api///', 'https://app.daytona.io/api'],
    ['https://daytona.example:8443/api', 'https://daytona.example:8443/api'],
    ['HTTPS://Daytona.Example/api', 'https://daytona.example/api'],
    ['https://daytona.example', 'https://daytona.example'],
    ['https://daytona.example/a/b/api', 'https://daytona.example/a/b/api'],
    ['https://[2001:db8::1]/api', 'https://[2001:db8::1]/api'],
    ['http://localhost:3000/api', 'http://localhost:3000/api'],
    ['http://127.0.0.1:3000/api', 'http://127.0.0.1:3000/api'],
    ['http://127.1/api', 'http://127.0.0.1/api'],
    ['http://[::1]:3000/api', 'http://[::1]:3000/api'],
  ])('%s', (text, value) => expect(parseApiUrl(text)).toEqual({ value }));

  it.each([
    ['app.daytona.io/api', 'is not a web URL'],
    ['app.daytona.io:443/api', 'is not a web URL'],
    ['/api', 'is not a web URL'],
    ['ftp://daytona.example/api', 'is not a web URL'],
    ['https://', 'is not a web URL'],
    ['https://app.day\ntona.io/api', 'is not a web URL'],
    ['"https://app.daytona.io/api"', 'is not a web URL'],
    ['https://me:secret@daytona.example/api', 'contains a user name or password'],
    ['https://daytona.example/api?key=1', 'has a query'],
    ['https://daytona.example/api#x', 'has a query or a fragment'],
    ['http://daytona.example/api', 'uses `http:`'],
    ['http://10.0.0.1/api', 'uses `http:`'],
    // Names of the internet, not addresses of this machine.
    ['http://127.0.0.1.daytona.example/api', 'uses `http:`'],
    ['http://127.example/api', 'uses `http:`'],
    ['http://localhost.example/api', 'uses `http:`'],
    ['http://mylocalhost/api', 'uses `http:`'],
    ['https://api.daytona.com', 'belongs to a Daytona platform that this action does not support'],
    ['https://app.daytona.com/api', 'belongs to a Daytona platform that this action does not support'],
    ['https://API.Daytona.Com./v2', 'belongs to a Daytona platform that this action does not support'],
  ])('%j %s', (text, problem) => expect(parseApiUrl(text)).toMatchObject(fault(problem)));

  it('is recognized without a scheme', () => {
    expect(parseApiUrl('app.daytona.io/api')).toMatchObject(because('`https://` missing'));
    expect(parseApiUrl('localhost:3000/api')).toMatchObject(because('`https://` missing'));
  });
});

describe('a token', () => {
  it.each([`dtn_${'0123456789abcdef'.repeat(4)}`, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.x_-', '12345678'])(
    '%s',
    (text) => expect(parseToken(text, 'NAME')).toEqual({ value: text }),
  );

  it.each([
    ['', 'is empty'],
    ['1234567', '7 characters'],
    ['dtn_0123 4567', 'with whitespace'],
    ['dtn_0123\n4567', 'with whitespace'],
    ['Bearer dtn_01234567', 'with whitespace'],
    ['"dtn_01234567"', 'in quotes'],
    ["'dtn_01234567'", 'in quotes'],
    ['DAYTONA_API_KEY=dtn_01234567', 'does not look like a token'],
    ['export KEY=0123456789', 'does not look like a token'],
    ['KEY:dtn_01234567', 'does not look like a token'],
    ['{"key":"dtn_01234567"}', 'does not look like a token'],
    ['https://x.example/?k=dtn_01234567', 'does not look like a token'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a file that nobody evaluates
    ['${{secrets.DAYTONA_API_KEY}}', 'with an unevaluated expression'],
    ['dtn_0123456ü', 'does not look like a token'],
    ['dtn_\u00000123456', 'does not look like a token'],
  ])('%j is invalid: %s', (text, problem) => expect(parseToken(text, 'NAME')).toMatchObject(fault(problem)));

  it('that is a whole line of a file: says so', () =>
    expect(parseToken('DAYTONA_API_KEY=dtn_01234567', 'NAME')).toMatchObject(because('a whole line of a file')));

  it('that is missing: names the cause and the variable', () => {
    expect(parseToken('', 'DAYTONA_API_KEY')).toMatchObject(because('from forks'));
    expect(parseToken('', 'DAYTONA_API_KEY')).toMatchObject(because('`DAYTONA_API_KEY` is not set either'));
  });
});

describe('the name of a snapshot', () => {
  it.each(['app', 'app:1.2.3', 'team/app:1', 'a_b-c.d:e/f', 'metadata', 'a/b/c', 'hotel-2', 'x'.repeat(250)])(
    '%s',
    (text) => expect(parseSnapshotName(text)).toEqual({ value: text }),
  );

  it.each([
    ['', 'is empty'],
    ['my app', 'has a form that Daytona rejects'],
    ['/app', 'has a form that Daytona rejects'],
    ['app/', 'has a form that Daytona rejects'],
    ['a//b', 'has a form that Daytona rejects'],
    ['app@1', 'has a form that Daytona rejects'],
    ['<b>app', 'has a form that Daytona rejects'],
    ['äpp', 'has a form that Daytona rejects'],
    ['x'.repeat(251), 'has a form that Daytona rejects'],
    // Measured and read in its source: taken for addresses anywhere in a name.
    ['mydata:1', 'looks like an address'],
    ['hotel:2', 'looks like an address'],
    ['mailto:x', 'looks like an address'],
    ['a/JavaScript:1', 'looks like an address'],
    ['www.app', 'looks like an address'],
    ['app-WWW.1', 'looks like an address'],
  ])('%j %s', (text, problem) => expect(parseSnapshotName(text)).toMatchObject(fault(problem)));
});

describe('the name of a sandbox', () => {
  it.each(['app', 'acme--app--pr-7', 'A.b_c-d', '7', 'x'.repeat(200), 'www'])('%s', (text) =>
    expect(parseSandboxName(text)).toEqual({ value: text }),
  );

  it.each(['-app', '.app', '_app', 'my app', 'app:1', 'a/b', 'äpp', '<b>', 'x'.repeat(201), 'app\n'])(
    '%j is invalid',
    (text) => expect(parseSandboxName(text)).toMatchObject(fault('is not a valid name')),
  );

  it('is invalid if Daytona would read it as an address', () =>
    expect(parseSandboxName('app-www.1')).toMatchObject(fault('looks like an address')));
});

it.each(['us', 'eu', 'region_1', '2f1c7a52-7b1e-4a58-9f1e-1b1d6f1f0c3a', 'A.b'])('an id or region: %s', (text) =>
  expect(parseIdentifier(text)).toEqual({ value: text }),
);

it.each(['', 'us eu', 'us,eu', 'us\n', 'ü', 'a/b', 'x'.repeat(101)])('not an id or region: %j', (text) =>
  expect(parseIdentifier(text)).toMatchObject(fault('is not a valid id')),
);

it.each([
  ['', 'empty'],
  ['x', '1 character'],
  ['abcd', '4 characters'],
  ['a b', '3 characters, with whitespace'],
  ['"a b"', '5 characters, with whitespace, in quotes'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a file that nobody evaluates
  ['${{ x }}', '8 characters, with whitespace, with an unevaluated expression'],
])('the shape of %j is %s', (text, shape) => expect(describeShape(text)).toBe(shape));
