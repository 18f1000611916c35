import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, ERROR_TITLES } from '../../src/error-codes.ts';
import { SCENARIOS } from '../e2e/scenarios/index.ts';
import { readDocuments, root } from './documents.ts';

/**
 * Tests of the codes that no scenario provokes. Most need another job, a cancel, a pull request, or another document, and name the
 * code through `ERROR_TITLES`. A few differ from one in a scenario only by the server's words, which a unit test has in a table.
 */
const ELSEWHERE: Readonly<Partial<Record<Code, string>>> = {
  'quota-cpu': 'unit/daytona/transport/api-error',
  'quota-memory': 'unit/daytona/transport/api-error',
  'quota-other': 'unit/daytona/transport/api-error',
  'image-refused': 'unit/daytona/transport/api-error',
  'registry-auth': 'e2e/publish',
  'registry-rate-limited': 'unit/daytona/resource/state-error',
  'image-too-large': 'unit/daytona/resource/state-error',
  'no-secret': 'e2e/preview-github',
  'pull-request-closed': 'e2e/preview-updates',
  'pull-request-open': 'e2e/neighbours',
  'pull-request-unconfirmed': 'e2e/events-without-pull-request',
  'no-pull-request': 'e2e/events-without-pull-request',
  'image-tag-reused': 'e2e/made-from',
  'older-commit': 'e2e/neighbours',
  'matrix-leg-unknown': 'e2e/neighbours',
  'entrypoint-not-cmd': 'e2e/preview-url',
  'preview-not-encrypted': 'e2e/wrong-doors',
  'sandbox-endless': 'e2e/last-net',
  'app-not-listening': 'e2e/preview-url',
  'app-not-ready': 'e2e/preview-url',
  superseded: 'e2e/preview-updates',
  cancelled: 'e2e/cancel',
  'cleanup-failed': 'e2e/cleanup',
  'notes-unreadable': 'e2e/left-behind',
  'sandbox-delete-timeout': 'e2e/preview-updates',
  'old-snapshot-kept': 'e2e/preview-updates',
  'github-permission': 'e2e/preview-github',
  'github-rate-limited': 'integration/github-client',
  'github-refused': 'integration/github-client',
  'github-bad-answer': 'integration/github-pull-request',
  'github-timeout': 'integration/github-client',
  'github-unusable': 'integration/github-client',
  'document-invalid': 'e2e/other-documents',
  'document-inputs': 'e2e/other-documents',
  'result-incomplete': 'e2e/other-documents',
  'runner-files': 'e2e/runner-files',
  'ended-early': 'integration/process',
  fault: 'integration/process',
};

const codes = Object.entries(ERROR_TITLES);
const page = readDocuments().find(({ file }) => file === 'docs/troubleshooting.md')?.prose ?? '';
const entries = [...page.matchAll(/^<a name="([^"]*)"><\/a>\n\n### (.*)\n\nCode: `\1`\.\n\n(?=[^#\n])/gm)];

const provoked: ReadonlySet<string | undefined> = new Set(
  Object.values(SCENARIOS)
    .flat()
    .flatMap(({ expected: { code, warns = [], notices = [] } }) => [code, ...warns, ...notices]),
);

describe('every error and warning', () => {
  it('is provoked by a scenario, or else by a test elsewhere', () => {
    const expected = codes.map(([code]) => [code, code in ELSEWHERE ? 'elsewhere' : 'scenario']);
    expect(codes.map(([code]) => [code, provoked.has(code) ? 'scenario' : 'elsewhere'])).toEqual(expected);
  });

  it.each(Object.entries(ELSEWHERE))('%s is named by %s', (code, file) => {
    const text = readFileSync(join(root, `__tests__/${file}.test.ts`), 'utf8');
    const named = [`ERROR_TITLES['${code}']`, `ERROR_TITLES.${code}`, `'${code}',`, `'${code}']`];
    expect(named.filter((name) => text.includes(name))).not.toEqual([]);
  });

  it('has an entry on the help page, under its title', () => {
    expect(entries.map(([, name, heading]) => [name, heading]).sort()).toEqual(codes.toSorted());
  });

  it('has a title of its own', () => expect(new Set(Object.values(ERROR_TITLES)).size).toBe(codes.length));

  it('fits an `if:`, and its title a line on a phone', () => {
    expect(codes.filter(([code]) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
    expect(codes.filter(([, title]) => !/^[A-Z][^.]{3,59}$/.test(title))).toEqual([]);
  });
});

describe('the help page', () => {
  it('has no entry for an unknown code', () => {
    expect(entries.map(([, name]) => name).sort()).toEqual(Object.keys(ERROR_TITLES).sort());
    expect([...page.matchAll(/^### (.*)$/gm)]).toHaveLength(entries.length);
  });
});
