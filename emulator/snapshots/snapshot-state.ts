import { createHash } from 'node:crypto';
import type { SnapshotRecord } from '../world/snapshot-record.ts';
import { type SnapshotRow, stamp, type World } from '../world/world.ts';
import { removedSnapshotJson, snapshotJson } from './snapshot-json.ts';

/** Changes fields of a snapshot, and publishes an event if the state changes. */
export function change(world: World, record: SnapshotRecord, fields: Partial<SnapshotRecord>): void {
  const oldState = record.state;
  Object.assign(record, fields, { updatedAt: stamp(world) });
  if (record.state !== oldState) {
    world.events.publish('snapshot.state.updated', {
      snapshot: snapshotJson(record),
      oldState,
      newState: record.state,
    });
  }
}

/** Removes the row, which frees the name. */
export function remove(world: World, { record }: SnapshotRow): void {
  world.snapshots.delete(record.id);
  world.events.publish('snapshot.removed', removedSnapshotJson(record));
}

/** Whether the row still exists. */
export function exists(world: World, row: SnapshotRow): boolean {
  return world.snapshots.get(row.record.id) === row;
}

/** Runs `step` after `seconds`, unless the row has been removed by then. */
export function later(world: World, row: SnapshotRow, seconds: number, step: () => void): void {
  world.clock.after(seconds, () => {
    if (exists(world, row)) {
      step();
    }
  });
}

/** Returns the name of the image in the server's own registry, known after the inspection. */
export function internalRef(world: World, record: SnapshotRecord): string {
  const source = record.buildInfo?.dockerfileContent ?? record.imageName;
  return `${world.settings.internalRegistry}/${snapshotRef(source)}`;
}

export function snapshotRef(source: string): string {
  return `daytona-${createHash('sha256').update(source).digest('hex')}:daytona`;
}

/** Returns the source of the keywords that control the runner: the image, or the Dockerfile of a build. */
export function imageOf(record: SnapshotRecord): string {
  return record.buildInfo?.dockerfileContent ?? record.imageName;
}
