import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
const ENTRY = ['index.js', 'package.json', 'post.js'];

const made = { kind: 'sandbox', name: 'app', claim: 'made', since: 1 };

describe('the post step, with nothing of the bundle there but its entry', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entry-'));
    for (const name of ENTRY) cpSync(join(DIST, name), join(folder, name));
    expect(readdirSync(DIST).filter((name) => name.endsWith('.js')).length).toBeGreaterThan(2);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function endsWith(state: string) {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'post.js')], {
      env: { PATH: process.env.PATH, STATE_run: state },
      encoding: 'utf8',
    });
    return { status, lines: stdout.trimEnd().split('\n') };
  }

  it.each([
    ['main made nothing', { entries: [], cleanup: 'always' }, 'Nothing was created, so there is nothing to clean up.'],
    [
      'main used what was there',
      { entries: [{ ...made, claim: 'adopted' }], cleanup: 'always' },
      'This step only reused what existed, so there is nothing to clean up.',
    ],
    [
      'main succeeded',
      { entries: [made], cleanup: 'on-failure', succeeded: true },
      'The step succeeded, so everything it created is kept.',
    ],
    ['`cleanup` is `never`', { entries: [made], cleanup: 'never' }, 'Nothing is deleted: `cleanup` is `never`.'],
  ])('ends well when %s, and says so', (_, state, reason) =>
    expect(endsWith(JSON.stringify(state))).toEqual({ status: 0, lines: [reason] }),
  );

  it('ends well when main was killed before it noted anything', () =>
    expect(endsWith('')).toEqual({ status: 0, lines: ['Nothing was created, so there is nothing to clean up.'] }));

  it.each([
    ['there is something to clean up', JSON.stringify({ entries: [made], cleanup: 'always' })],
    ['the note cannot be read', '{"entries"'],
  ])('fails when %s: the rest cannot be loaded, and that is an error', (_, state) => {
    const { status, lines } = endsWith(state);
    expect(status).toBe(1);
    expect(lines).toEqual(['::error title=The action is damaged::A file of the action could not be loaded.']);
  });
});
