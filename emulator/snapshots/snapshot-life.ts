import { secondsToTick } from '../world/clock.ts';
import { runnerBehaviour, type SnapshotRow, stamp, type World } from '../world/world.ts';
import { engineRefusal, registryImage } from './image-name.ts';
import { change, exists, imageOf, internalRef, later, remove } from './snapshot-state.ts';

const DEFAULT_SIZE_GB = 0.35;
const OPERATION_IN_PROGRESS = 'An operation is already in progress for this resource';

/** Starts processing a pending snapshot. Without a healthy runner it retries at every tick of the cron. */
export function beginSnapshot(world: World, row: SnapshotRow): void {
  const { settings } = world;
  const behaviour = runnerBehaviour(world, imageOf(row.record));
  if (!settings.runnerHealthy || behaviour.stuckPending === true) {
    later(world, row, secondsToTick(world.clock, settings.timings.cron), () => beginSnapshot(world, row));
    return;
  }
  later(world, row, settings.timings.assign, () => {
    change(world, row.record, { initialRunnerId: settings.runnerId });
    if (row.record.buildInfo === null) {
      inspect(world, row);
    } else {
      build(world, row);
    }
  });
}

/**
 * Looks up the image in its registry. Only one inspection of an image can run at a time: the snapshot of a second one
 * fails immediately (measured on Daytona API v0.190.0).
 */
function inspect(world: World, row: SnapshotRow): void {
  const { timings } = world.settings;
  if (sameImage(world, row).some((other) => other.inspection !== null)) {
    change(world, row.record, { state: 'error', errorReason: OPERATION_IN_PROGRESS });
    return;
  }
  const behaviour = runnerBehaviour(world, row.record.imageName);
  const hang = behaviour.hangInspect === true;
  const inspection = { lockedUntil: world.clock.now() + timings.snapshotLock * 1000 };
  row.inspection = inspection;
  world.clock.after(hang ? timings.inspectTimeout : (behaviour.inspectSeconds ?? timings.inspect), () => {
    if (row.inspection !== inspection) {
      return;
    }
    row.inspection = null;
    if (!exists(world, row)) {
      endOnLostRow(world, row);
      return;
    }
    const failure = hang
      ? `Job ${world.random.uuid()} timed out after ${timings.inspectTimeout * 1000}ms`
      : inspectionFailure(world, row);
    if (failure === undefined) {
      pull(world, row);
    } else {
      change(world, row.record, { state: 'error', errorReason: failure });
    }
  });
}

/**
 * The server writes the result of an inspection to a row that the cron has already removed, and crashes because it does
 * not catch the conflict (measured on Daytona API v0.190.0).
 */
function endOnLostRow(world: World, { record, isLost }: SnapshotRow): void {
  if (isLost && world.settings.crashOnLostRow) {
    world.process.die(`Unhandled conflict: snapshot ${record.id} was removed while its image was being inspected`);
  }
}

/**
 * Drops the inspections that were running when the process ended. Their snapshots stay pending until the locks expire
 * (measured on Daytona API v0.190.0).
 */
export function abandonInspections(world: World): void {
  for (const row of world.snapshots.values()) {
    const { inspection } = row;
    if (inspection !== null) {
      row.inspection = null;
      const seconds = (inspection.lockedUntil - world.clock.now()) / 1000;
      later(world, row, Math.max(0, seconds), () => {
        later(world, row, secondsToTick(world.clock, world.settings.timings.cron), () => beginSnapshot(world, row));
      });
    }
  }
}

/** Records the result of the inspection. @returns why the snapshot fails; undefined if it can be pulled. */
function inspectionFailure(world: World, row: SnapshotRow): string | undefined {
  const { settings } = world;
  const { record } = row;
  const behaviour = runnerBehaviour(world, record.imageName);
  const refused = settings.engineChecksReferences ? engineRefusal(record.imageName) : undefined;
  const message = behaviour.inspectError ?? refused;
  if (message !== undefined) {
    const image = registryImage(record.imageName);
    return `Snapshot ${image} failed to inspect in registry on runner ${settings.runnerId}. Error: ${message}`;
  }
  record.size = behaviour.sizeGb ?? DEFAULT_SIZE_GB;
  if (record.size > settings.quotas.snapshotSizeGb) {
    return `Snapshot size (${record.size.toFixed(2)}GB) exceeds maximum allowed size of ${settings.quotas.snapshotSizeGb}GB`;
  }
  record.ref = internalRef(world, record);
  return sameImage(world, row).some((other) => other.pulling) ? OPERATION_IN_PROGRESS : undefined;
}

function sameImage(world: World, row: SnapshotRow): SnapshotRow[] {
  return [...world.snapshots.values()].filter(
    (other) => other !== row && other.record.imageName === row.record.imageName,
  );
}

/**
 * Starts the pull in any state: a DELETE during the inspection is overwritten and lost, a DELETE during the pull takes
 * effect (measured on Daytona API v0.190.0).
 */
function pull(world: World, row: SnapshotRow): void {
  const { settings } = world;
  const behaviour = runnerBehaviour(world, row.record.imageName);
  const present = sameImage(world, row).some(({ record }) => record.state === 'active');
  change(world, row.record, { state: 'pulling' });
  row.pulling = true;
  const hang = behaviour.hangPull === true;
  const usual = present ? 0 : (behaviour.pullSeconds ?? settings.timings.pull);
  const seconds = hang ? settings.timings.pullTimeout : usual;
  later(world, row, seconds, () => {
    row.pulling = false;
    if (row.record.state === 'pulling') {
      finish(world, row, hang ? 'Timeout processing snapshot on initial runner' : behaviour.pullError);
    }
  });
}

function build(world: World, row: SnapshotRow): void {
  const dockerfile = imageOf(row.record);
  if (row.record.state === 'pending') {
    change(world, row.record, { state: 'building' });
  }
  later(world, row, world.settings.timings.build, () => {
    if (row.record.state === 'building') {
      finish(world, row, /^RUN false$/m.test(dockerfile) ? 'build failed: exit code 1' : undefined);
    }
  });
}

function finish(world: World, row: SnapshotRow, failure: string | undefined): void {
  if (failure !== undefined) {
    change(world, row.record, { state: 'error', errorReason: failure });
    return;
  }
  switch (runnerBehaviour(world, imageOf(row.record)).snapshotEnds) {
    case 'build_failed':
      change(world, row.record, { state: 'build_failed', errorReason: 'build failed: exit code 1' });
      return;
    case 'inactive':
      change(world, row.record, { state: 'inactive' });
      return;
    case 'removed':
      remove(world, row);
      return;
    default:
      change(world, row.record, { state: 'active', lastUsedAt: stamp(world) });
  }
}

/** Activates an inactive snapshot: briefly pending, then active, because the image is still on the runner. */
export function reactivate(world: World, row: SnapshotRow): void {
  change(world, row.record, { state: 'pending' });
  later(world, row, world.settings.timings.activate, () => change(world, row.record, { state: 'active' }));
}

export function deactivate(world: World, row: SnapshotRow): void {
  change(world, row.record, { state: 'inactive', deactivatedAt: world.clock.now() });
}

/**
 * Marks the snapshot for removal. The next tick of the cron removes the row and frees the name if the mark is still
 * set.
 */
export function removeSnapshot(world: World, row: SnapshotRow): void {
  change(world, row.record, { state: 'removing' });
  later(world, row, secondsToTick(world.clock, world.settings.timings.cron), () => {
    if (row.record.state === 'removing') {
      row.isLost = row.inspection !== null;
      remove(world, row);
    }
  });
}
