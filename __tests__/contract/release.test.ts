import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishing, shown } from '../../scripts/publish.ts';
import { releaseNotes, shortTags, unreadiness } from '../../scripts/release-notes.ts';
import { root } from './documents.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const CHANGELOG = `# Changelog

## Unreleased

- Not yet.

## 1.2.0 - 2026-12-01

- Something new.

  ## not a section

## 1.1.0 - 2026-11-30
`;

describe('the notes of a release', () => {
  it('are its section of the changelog, and no other', () =>
    expect(releaseNotes('1.2.0', CHANGELOG)).toBe('- Something new.\n\n  ## not a section'));

  it.each(['1.1.0', '1.2', '2.0.0', 'Unreleased'])('are missing for %s: it has no section, or an empty one', (name) =>
    expect(releaseNotes(name, CHANGELOG)).toBeUndefined(),
  );

  it('are there for the version of package.json', () => expect(releaseNotes(version)).toMatch(/^[-A-Z]/));
});

describe('what is not ready', () => {
  it.each(['', 'v1.0.0', '1.0', '01.0.0', '1.0.0-rc.1'])('%j is no version', (name) =>
    expect(unreadiness(name)).toEqual([`"${name}" is no version X.Y.Z`]),
  );

  it('lists every file that has another version, and the missing notes', () => {
    expect(unreadiness('99.0.0')).toEqual([
      `package.json has version ${version}`,
      `package-lock.json has version ${version}`,
      expect.stringMatching(/^dist\/ \(the user agent\) has version \d/),
      'CHANGELOG.md has no section "99.0.0 - YYYY-MM-DD"',
    ]);
  });
});

describe('publishing', () => {
  const calls = publishing(version, 'c0ffee');

  it('moves the short tags last, when the release is there', () => {
    expect(shortTags('1.2.3')).toEqual(['v1', 'v1.2']);
    expect(calls.map(({ args }) => args.slice(0, 2).join(' '))).toEqual([
      'release create',
      'api --silent',
      'api --silent',
    ]);
    expect(calls[0]?.input).toBe(releaseNotes(version));
  });

  it('leaves a short tag where it is when a newer release has it', () => {
    const others = ['v1.10.0', 'v1.9.0', 'v1', 'v1.10', 'v1.9.x', 'v10.0.0', ''];
    expect(shortTags('1.9.1', others)).toEqual(['v1.9']);
    expect(shortTags('1.8.0', ['v1.8.1', ...others])).toEqual([]);
    expect(shortTags('1.10.1', others)).toEqual(['v1', 'v1.10']);
  });

  it('takes only a tag that is there, and makes none', () => expect(calls[0]?.args).toContain('--verify-tag'));

  it('makes a short tag that cannot be moved because it is not there', () => {
    expect(calls.slice(1).map(({ otherwise }) => otherwise?.args.includes('POST'))).toEqual([true, true]);
  });

  it('is shown as what a person could type', () =>
    expect(shown({ args: ['api', '-f', 'a b'] })).toBe("gh api -f 'a b'"));
});
