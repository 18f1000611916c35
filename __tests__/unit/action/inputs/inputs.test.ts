import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API_URL, INPUT } from '../../../../src/action/inputs/contract.ts';
import { readInputs } from '../../../../src/action/inputs/inputs.ts';
import { InputError } from '../../../../src/action/inputs/parsing/input-error.ts';
import { YAML } from '../../../../src/action/inputs/parsing/yaml.ts';
import { ActionError } from '../../../../src/errors.ts';
import { environmentOf, inputsOf, LEAST } from '../job/job.ts';

function errorOf(env: NodeJS.ProcessEnv): InputError {
  try {
    readInputs(env, YAML);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('the inputs were accepted');
}

describe('with only the required inputs', () => {
  it('everything else has its default', () => {
    expect(inputsOf()).toMatchObject({
      apiToken: LEAST['api-token'],
      apiUrl: DEFAULT_API_URL,
      imageName: LEAST['image-name'],
      snapshotName: LEAST['snapshot-name'],
      public: false,
      labels: {},
      autoStopInterval: 60,
      autoDeleteInterval: 1440,
      ttlMinutes: 10_080,
      ifExists: 'reuse',
      cleanup: 'on-failure',
      snapshotTimeoutMs: 1_200_000,
      sandboxTimeoutMs: 300_000,
    });
  });

  it.each([
    'organizationId',
    'target',
    'entrypoint',
    'cpu',
    'memory',
    'disk',
    'sandboxName',
    'env',
    'autoArchiveInterval',
  ] as const)('%s is not set', (name) => expect(inputsOf()[name]).toBeUndefined());

  it('an empty input counts as absent', () => {
    const empty = Object.fromEntries(Object.values(INPUT).map((name) => [name, '  ']));
    expect(inputsOf({ ...empty, ...LEAST })).toEqual(inputsOf());
  });

  it('the result is frozen', () => expect(Object.isFrozen(inputsOf())).toBe(true));
});

describe("Daytona's own environment variables", () => {
  const env = {
    DAYTONA_API_KEY: 'dtn_from-the-environment',
    DAYTONA_API_URL: 'https://daytona.example/api',
    DAYTONA_ORGANIZATION_ID: 'org-1',
    DAYTONA_TARGET: 'eu',
  };
  const { 'api-token': token, ...rest } = LEAST;

  it('are used if an input is empty', () => {
    expect(readInputs({ ...environmentOf(rest), ...env }, YAML)).toMatchObject({
      apiToken: 'dtn_from-the-environment',
      apiUrl: 'https://daytona.example/api',
      organizationId: 'org-1',
      target: 'eu',
    });
  });

  it('have lower precedence than the inputs', () => {
    const given = { 'api-token': token, 'api-url': 'https://a.example/api', 'organization-id': 'o', target: 'us' };
    expect(readInputs({ ...environmentOf({ ...rest, ...given }), ...env }, YAML)).toMatchObject({
      apiToken: token,
      apiUrl: 'https://a.example/api',
      organizationId: 'o',
      target: 'us',
    });
  });

  it('are named in the error if their value is invalid', () => {
    const error = errorOf({ ...environmentOf(LEAST), DAYTONA_API_URL: 'daytona.example/api' });
    expect(error.message).toContain('`api-url` (from `DAYTONA_API_URL`) is not a web URL');
    expect(errorOf(environmentOf({ ...LEAST, 'api-url': 'x' })).message).not.toContain('DAYTONA_API_URL');
  });

  it('are the only variables used', () => {
    const env = {
      ...environmentOf(LEAST),
      GITHUB_TOKEN: 'x',
      DAYTONA_SERVER_URL: 'x',
      'image-name': 'x',
      API_URL: 'x',
    };
    expect(readInputs(env, YAML)).toEqual(inputsOf());
  });
});

describe('invalid inputs', () => {
  const wrong = {
    'api-token': 'short',
    'image-name': 'ubuntu',
    'snapshot-name': 'a b',
    'api-url': 'nowhere',
    'organization-id': 'a b',
    target: 'a b',
    entrypoint: '"open',
    cpu: '0',
    memory: '1.5',
    disk: 'many',
    'sandbox-name': 'a b',
    env: 'line',
    labels: 'line',
    'auto-stop-interval': '-1',
    'auto-archive-interval': '-1',
    'auto-delete-interval': '-2',
    'ttl-minutes': '-1',
    'if-exists': 'ask',
    cleanup: 'perhaps',
    'snapshot-timeout': '0',
    'sandbox-timeout': 'later',
  };

  it('are reported in one error, with one line per input', () => {
    const { code, message, hint } = errorOf(environmentOf(wrong));
    const named = message
      .split('\n')
      .map((line) => /^`([a-z-]+)` (is|has|ends|needs|contains|belongs|does|looks) /.exec(line)?.[1]);
    expect(new Set(named)).toEqual(new Set(Object.keys(wrong)));
    expect(named).toHaveLength(Object.keys(wrong).length);
    expect(code).toBe('inputs');
    expect(hint).toBe('Nothing was created; no request was sent.');
  });

  it('have a separate code if there is only one', () =>
    expect(errorOf(environmentOf({ ...LEAST, cpu: '0' }))).toMatchObject({ code: 'input' }));

  it('include missing ones', () => {
    const error = errorOf({});
    expect(error).toBeInstanceOf(ActionError);
    expect(error.message).toMatch(/^`api-token` is empty\./m);
    expect(error.message).toMatch(/^`image-name` is empty\./m);
  });

  it('are reported with the accepted values', () => {
    for (const line of errorOf(environmentOf(wrong)).message.split('\n')) expect(line).toMatch(/\. Accepted: .+\./);
  });

  it.each(['daytona-sandbox-action/owner', 'daytona-sandbox-action/pull-request', 'daytona-sandbox-action/x'])(
    'include a reserved label: %s',
    (label) => {
      const { message } = errorOf(environmentOf({ ...LEAST, labels: `team=a\n${label}=1` }));
      expect(message).toContain(
        '`labels` has a name that starts with `daytona-sandbox-action/`, which is reserved for this action (line 2)',
      );
    },
  );

  it('are reported without their values', () => {
    const value = fc.tuple(
      fc.constantFrom(
        '',
        ' ',
        '"',
        "'",
        '[',
        '- ',
        '{',
        'A=',
        'A: ',
        '1',
        'https://',
        'http://',
        'a/B:',
        '@',
        ':',
        '${{',
        '"\n',
      ),
      fc.stringMatching(/^[G-Zg-z]{4,12}[0-9]{4}$/),
      fc.constantFrom('', ' ', '"', ']', '=1', ': 1', 's', '/x', ':latest', '@sha256:1', '}}', '\nB', '\n- c'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(wrong)), value, (input, [before, secret, after]) => {
        const env = environmentOf({ ...wrong, [input]: before + secret + after });
        const { title, message, hint } = errorOf(env);
        expect(`${title}${message}${hint}`).not.toContain(secret);
      }),
      { numRuns: 1000 },
    );
  });
});
