import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, disagreements, touched } from '../../scripts/observed.ts';
import { observationArgs } from '../harness/observation.ts';
import { root } from './documents.ts';

const DOCUMENT = readFileSync(join(root, 'docs', 'security.md'), 'utf8');

/** A bundle that touches what ours may not. */
const CURIOUS = `
  import { spawnSync } from 'node:child_process';
  import { writeFileSync } from 'node:fs';
  import { connect } from 'node:net';
  const { SECRET_OF_ANOTHER } = process.env;
  'ALSO' in process.env;
  writeFileSync(new URL('left-behind.txt', import.meta.url).pathname, String(SECRET_OF_ANOTHER));
  spawnSync('true');
  connect({ host: '192.0.2.1', port: 443 }).on('error', () => {}).destroy();
`;

describe('the observer of the bundle', () => {
  let folder = '';
  let notes = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'observed-'));
    const script = join(folder, 'dist', 'index.js');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(script, CURIOUS);
    writeFileSync(join(folder, 'dist', 'package.json'), '{"type":"module"}');
    cpSync(join(root, '__tests__', 'harness', 'observer.mjs'), join(folder, 'observer.mjs'));
    const observer = pathToFileURL(join(folder, 'observer.mjs'));
    observer.searchParams.set('to', join(folder, 'notes'));
    const done = spawnSync(process.execPath, ['--import', observer.href, script], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    notes = readFileSync(join(folder, 'notes'), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    'variable SECRET_OF_ANOTHER was touched, and is not in docs/security.md',
    'variable ALSO was touched, and is not in docs/security.md',
    'process true was touched, and is not in docs/security.md',
    'host 192.0.2.1:443 was touched, and is not in docs/security.md',
  ])('%s', (line) => expect(disagreements(notes, DOCUMENT)).toContain(line));

  it('finds a file that is written', () =>
    expect(touched(notes).filter(({ kind }) => kind === 'file')).toEqual([
      { kind: 'file', name: expect.stringContaining('left-behind.txt') },
    ]));

  it('is there for the bundle alone, and only when it is asked for', () => {
    const bundle = join(root, 'dist', 'index.js');
    expect(observationArgs(bundle, 'notes')).toEqual(['--import', expect.stringContaining('observer.mjs?to=')]);
    expect(observationArgs(bundle, '')).toEqual([]);
    expect(observationArgs(join(root, 'main.mjs'), 'notes')).toEqual([]);
  });
});

describe('the table in docs/security.md', () => {
  it('says what may be touched', () => {
    expect(allowed(DOCUMENT).file).toEqual(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']);
    expect(allowed(DOCUMENT).process).toEqual([]);
  });

  it('must not name what is never touched', () =>
    expect(disagreements('file GITHUB_OUTPUT\n', DOCUMENT)).toContain(
      'file GITHUB_STATE is in docs/security.md, and was never touched',
    ));

  it('is needed whole', () => expect(() => allowed('| Files | none |')).toThrow('no row "Hosts"'));
});
