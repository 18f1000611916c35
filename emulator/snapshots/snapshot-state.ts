import { createHash } from 'node:crypto';
import type { SnapshotRecord } from '../world/snapshot-record.ts';
import { type SnapshotRow, stamp, type World } from '../world/world.ts';
import { removedSnapshotJson, snapshotJson } from './snapshot-json.ts';

/** Changes fields of a snapshot, and tells who listens when its state is among them. */
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

/** Takes the row away, and with it the name. */
export function remove(world: World, { record }: SnapshotRow): void {
  world.snapshots.delete(record.id);
  world.events.publish('snapshot.removed', removedSnapshotJson(record));
}

/** Whether nobody has removed the row meanwhile. */
export function exists(world: World, row: SnapshotRow): boolean {
  return world.snapshots.get(row.record.id) === row;
}

/** Runs `step` after a while, unless the row was deleted meanwhile. */
export function later(world: World, row: SnapshotRow, seconds: number, step: () => void): void {
  world.clock.after(seconds, () => {
    if (exists(world, row)) {
      step();
    }
  });
}

/** Name of the image in the server's own registry, known after the inspection. */
export function internalRef(world: World, record: SnapshotRecord): string {
  const source = record.buildInfo?.dockerfileContent ?? record.imageName;
  return `${world.settings.internalRegistry}/${snapshotRef(source)}`;
}

export function snapshotRef(source: string): string {
  return `daytona-${createHash('sha256').update(source).digest('hex')}:daytona`;
}

/** What a snapshot's words are read from: its image, or the Dockerfile of a build. */
export function imageOf(record: SnapshotRecord): string {
  return record.buildInfo?.dockerfileContent ?? record.imageName;
}
