import type { Ownership, Place } from '../../../src/daytona/ownership/ownership.ts';
import type { Sandbox, Snapshot } from '../../../src/daytona/resource/resources.ts';

export const PLACE: Place = { server: 'https://github.com', repositoryId: '7' };

/** Of pull request 1 of that place, made by the first attempt of run 101. */
export function own(more: Partial<Ownership> = {}): Ownership {
  return {
    ...PLACE,
    owner: 'owner-a',
    instance: '101.1.it',
    attempt: '1',
    preview: 'preview-a',
    repository: 'octo/repo',
    pullRequest: '1',
    workflow: 'preview.yml',
    run: '101',
    job: 'preview',
    commit: 'a'.repeat(40),
    configuration: 'image-1',
    usedBy: undefined,
    ...more,
  };
}

/** A started sandbox that the action made. */
export function sandbox(more: Partial<Sandbox> = {}): Sandbox {
  const name = more.name ?? 'pr-1';
  return {
    kind: 'sandbox',
    id: `id-of-${name}`,
    name,
    state: 'started',
    desiredState: 'started',
    isBeingDeleted: false,
    snapshot: 'app',
    errorReason: undefined,
    expiry: undefined,
    createdAt: 0,
    updatedAt: 0,
    ends: { queueTimedOutAt: Number.NaN, spotEvictedAt: Number.NaN, autoDestroyAt: Number.NaN },
    labels: {},
    ownership: own(),
    toolboxUrl: undefined,
    ...more,
  };
}

/** An active snapshot. */
export function snapshot(more: Partial<Snapshot> = {}): Snapshot {
  const name = more.name ?? 'app';
  return {
    kind: 'snapshot',
    id: `id-of-${name}`,
    name,
    state: 'active',
    isBeingDeleted: false,
    errorReason: undefined,
    isGeneral: false,
    createdAt: 0,
    lastUsedAt: 0,
    settings: {},
    ...more,
  };
}
