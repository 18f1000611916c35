import { describe, expect, it } from 'vitest';
import { entryFileOf } from '../../../../src/action/runner/entry-file.ts';

describe('what the runner started', () => {
  it.each([
    ['/home/runner/work/_actions/org/daytona-sandbox-action/v1/dist/index.js', 'index'],
    ['/home/runner/work/_actions/org/daytona-sandbox-action/v1/dist/post.js', 'post'],
    ['/home/runner/work/_actions/org/daytona-sandbox-action/v1/sweep/../dist/sweep.js', 'sweep'],
    ['/srv/post/sweep/dist/index.js', 'index'],
  ])('%s is %s', (script, file) => expect(entryFileOf(['/usr/bin/node', script])).toBe(file));

  it.each([['/srv/dist/other.js'], ['/srv/dist/constructor'], ['']])('%j is none of the entry files', (script) =>
    expect(entryFileOf(['/usr/bin/node', script])).toBeUndefined(),
  );

  it('no script is none of them', () => expect(entryFileOf(['/usr/bin/node'])).toBeUndefined());
});
