import { describe, expect, it } from 'vitest';
import type { IfExists } from '../../../../src/daytona/ensure/ensure.ts';
import { decideOnSandbox, type SandboxDecision } from '../../../../src/daytona/ensure/existing-sandbox.ts';
import type { Ownership } from '../../../../src/daytona/ownership/ownership.ts';
import { NameTakenError, SupersededError } from '../../../../src/daytona/resource/errors.ts';
import type { Sandbox } from '../../../../src/daytona/resource/resources.ts';
import { own, sandbox } from '../own.ts';

const wanted = own({ run: '102', instance: '102.1.me', owner: 'owner-b' });
const IF_EXISTS: readonly IfExists[] = ['reuse', 'replace', 'fail'];

/** `use made`, `use adopted`, `replace`, `wait`, `taken`, `taken by-option`, `outrun`. */
function brief(decision: SandboxDecision): string {
  if (decision.kind === 'use') return `use ${decision.claim}`;
  if (decision.kind !== 'refuse') return decision.kind;
  if (decision.error instanceof SupersededError) return 'superseded';
  expect(decision.error).toBeInstanceOf(NameTakenError);
  return decision.error.hint?.includes('if-exists: replace') === true ? 'taken by-option' : 'taken';
}

function decide(seen: Partial<Ownership> | undefined, more: Partial<Sandbox>, ifExists: IfExists, attempt = '1') {
  const ownership = seen === undefined ? undefined : own(seen);
  const wish = { wanted: { ...wanted, attempt }, ifExists, isOpen: false };
  return decideOnSandbox(sandbox({ ...more, ownership }), wish);
}

const OTHER = { configuration: 'image-2' };
const FAILED = { state: 'error' };
const THIS_STEP = { owner: 'owner-b', run: '102' };
const BY_ATTEMPT_0 = { ...THIS_STEP, attempt: '0', instance: '102.0.it' };
const BESIDE = { run: '102', instance: '102.1.it' };
const FOREIGN = { preview: 'preview-b', pullRequest: '2' };

describe('an existing sandbox with the requested name', () => {
  type Row = readonly [
    who: string,
    seen: Partial<Ownership> | undefined,
    more: Partial<Sandbox>,
    reuse: string,
    replace: string,
    fail: string,
  ];
  const rows: readonly Row[] = [
    ['not made by the action', undefined, {}, 'taken', 'taken', 'taken'],
    ['not made by the action, failed', undefined, FAILED, 'taken', 'taken', 'taken'],
    ['being deleted', {}, { isBeingDeleted: true }, 'wait', 'wait', 'wait'],
    ['of another pull request, being deleted', FOREIGN, { isBeingDeleted: true }, 'wait', 'wait', 'wait'],

    ['of this preview, the same', {}, {}, 'use adopted', 'replace', 'taken by-option'],
    ['of this preview, the same, on its way', {}, { state: 'creating' }, 'use adopted', 'replace', 'taken by-option'],
    ['of this preview, the same, stopped', {}, { state: 'stopped' }, 'replace', 'replace', 'taken by-option'],
    ['of this preview, the same, failed', {}, FAILED, 'replace', 'replace', 'taken by-option'],
    ['of this preview, other', OTHER, {}, 'replace', 'replace', 'taken by-option'],
    [
      'of this preview, from a renamed job, other',
      { ...OTHER, job: 'old' },
      {},
      'replace',
      'replace',
      'taken by-option',
    ],
    ['of this preview, from a newer run, the same', { run: '103' }, {}, 'use adopted', 'superseded', 'taken by-option'],
    [
      'of this preview, from a newer run, other',
      { ...OTHER, run: '103' },
      {},
      'superseded',
      'superseded',
      'taken by-option',
    ],

    ['of another pull request, the same', FOREIGN, {}, 'taken by-option', 'replace', 'taken by-option'],
    ['of another pull request, other', { ...FOREIGN, ...OTHER }, {}, 'taken by-option', 'replace', 'taken by-option'],
    ['of another pull request, failed', FOREIGN, FAILED, 'taken by-option', 'replace', 'taken by-option'],
    [
      'of another pull request, from a newer run',
      { ...FOREIGN, run: '103' },
      {},
      'taken by-option',
      'replace',
      'taken by-option',
    ],
    ['of another repository', { ...FOREIGN, repositoryId: '8' }, {}, 'taken by-option', 'replace', 'taken by-option'],
    [
      'of another repository, in a run of this number',
      { ...FOREIGN, ...BESIDE, repositoryId: '8' },
      {},
      'taken by-option',
      'replace',
      'taken by-option',
    ],

    ['of this attempt, the same', BESIDE, {}, 'use adopted', 'use adopted', 'taken by-option'],
    ['of this attempt, other', { ...BESIDE, ...OTHER }, {}, 'taken', 'taken', 'taken by-option'],
    ['of this attempt, the same, failed', BESIDE, FAILED, 'taken', 'taken', 'taken by-option'],
    [
      'of this attempt and this step, in another process, other',
      { ...BESIDE, ...THIS_STEP, ...OTHER },
      {},
      'taken',
      'taken',
      'taken by-option',
    ],

    ['of this process, the same', { ...THIS_STEP, instance: '102.1.me' }, {}, 'use made', 'use made', 'use made'],
    [
      'of this process, the same, failed',
      { ...THIS_STEP, instance: '102.1.me' },
      FAILED,
      'replace',
      'replace',
      'replace',
    ],
    ['of an earlier attempt of this step, the same', BY_ATTEMPT_0, {}, 'use made', 'use made', 'use made'],
    ['of an earlier attempt of this step, other', { ...BY_ATTEMPT_0, ...OTHER }, {}, 'replace', 'replace', 'replace'],
    [
      'of an earlier attempt of this step, stopped',
      BY_ATTEMPT_0,
      { state: 'stopped' },
      'replace',
      'replace',
      'replace',
    ],
  ];

  it.each(rows)('%s', (_, seen, more, ...expected) => {
    expect(IF_EXISTS.map((ifExists) => brief(decide(seen, more, ifExists)))).toEqual(expected);
  });

  it('of a newer run is replaced when the older run is re-run', () => {
    const decision = decide({ ...OTHER, run: '103' }, {}, 'reuse', '2');
    expect(decision).toMatchObject({ kind: 'replace', reason: expect.stringContaining('the newer run 103') });
  });

  it('is kept when the request has no labels of the action', () => {
    const wish = { wanted: undefined, ifExists: 'replace', isOpen: false } as const;
    expect(brief(decideOnSandbox(sandbox(), wish))).toBe('taken');
  });

  it('is used in any state if a request of this process may just have created it', () => {
    const ownership = own({ ...THIS_STEP, instance: '102.1.me' });
    const wish = { wanted, ifExists: 'reuse', isOpen: true } as const;
    expect(brief(decideOnSandbox(sandbox({ ownership, ...FAILED }), wish))).toBe('use made');
  });

  it('is logged with its previous owner when it is replaced because of an option', () => {
    expect(decide(FOREIGN, {}, 'replace')).toEqual({
      kind: 'replace',
      reason:
        '`if-exists` is `replace`, and it was created for pull request #2 of octo/repo (preview.yml, job preview, run 101)',
    });
  });
});
