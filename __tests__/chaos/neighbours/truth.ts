import type { Neighbourhood, Older, Owner, Run } from './schedule.ts';

/**
 * The identity of a job, derived only from the schedule. The labels and names that the action writes are under test, so
 * they must not be used here.
 */
export interface Maker {
  /** The actor of its requests; `before-<n>` for existing resources. */
  readonly name: string;
  /** The index of the owner; -1 for existing resources. */
  readonly index: number;
  readonly attempt: number;
  readonly repositoryId: string;
  readonly runId: string;
  readonly pull: number | undefined;
  readonly image: string;
  /** The same for every attempt of one step of one run, if GitHub can tell the steps apart. */
  readonly step: string;
  /** The same for every push to one preview. */
  readonly preview: string;
  readonly sandboxName: string | undefined;
}

const FIRST_RUN = 5000;

export function runOf(
  { runs }: Pick<Neighbourhood, 'runs'>,
  { run }: Pick<Owner, 'run'>,
): { readonly run: Run; readonly id: string } {
  const index = run % runs.length;
  const found = runs[index];
  if (found === undefined) throw new RangeError('A schedule has at least one run.');
  return { run: found, id: String(FIRST_RUN + index) };
}

export function repositoryIdOf({ repository }: Pick<Run, 'repository'>): string {
  return repository === 'other' ? '2' : '1';
}

/** Returns the pull request of a run's jobs. */
export function pullOf(run: Run): number | undefined {
  return run.event === 'main' ? undefined : run.pull;
}

/** Returns the identity of one attempt of one owner. */
export function makerOf(schedule: Neighbourhood, index: number, attempt: number): Maker {
  const owner = ownerAt(schedule, index);
  const { run, id } = runOf(schedule, owner);
  return { ...describe(owner, run, id), name: `${'abcd'[index]}${attempt}`, index, attempt };
}

/** Returns the maker of an existing resource: an old run. */
export function makerOfOlder(schedule: Neighbourhood, number: number, older: Older): Maker {
  const owner = ownerAt(schedule, older.owner);
  const { run } = runOf(schedule, owner);
  return { ...describe(owner, run, olderRunId(number)), name: `before-${number}`, index: -1, attempt: 1 };
}

export function olderRunId(number: number): string {
  return String(FIRST_RUN - 500 + number);
}

export function ownerAt({ owners }: Pick<Neighbourhood, 'owners'>, index: number): Owner {
  const owner = owners[index % owners.length];
  if (owner === undefined) throw new RangeError('A schedule has at least two owners.');
  return owner;
}

function describe(owner: Owner, run: Run, runId: string): Omit<Maker, 'name' | 'index' | 'attempt'> {
  const repositoryId = repositoryIdOf(run);
  const pull = pullOf(run);
  const leg = owner.leg === '0/1' ? '' : owner.leg;
  const { job, sandboxName } = owner;
  return {
    repositoryId,
    runId,
    pull,
    image: imageOf(owner),
    step: JSON.stringify([repositoryId, runId, job, leg, sandboxName]),
    preview: JSON.stringify([repositoryId, pull, run.workflow, leg, sandboxName]),
    sandboxName: sandboxName ?? undefined,
  };
}

export function imageOf({ image }: Pick<Owner, 'image'>): string {
  return `docker.io/acme/${image}:1`;
}
