import { secondsToTick } from '../world/clock.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import type { SandboxRow, World } from '../world/world.ts';
import { beginStop, destroySandbox } from './sandbox-life.ts';

const MINUTE_MS = 60_000;

function idleTooLong(now: number, record: SandboxRecord): boolean {
  const { state, autoStopInterval, lastActivityAt } = record;
  return (
    state === 'started' && autoStopInterval > 0 && now - Date.parse(lastActivityAt) >= autoStopInterval * MINUTE_MS
  );
}

/** Counts from the stop, which was the last activity. A sandbox that never stops is never auto-deleted. */
function stoppedTooLong(now: number, record: SandboxRecord): boolean {
  const { state, autoDeleteInterval, lastActivityAt } = record;
  return (
    state === 'stopped' && autoDeleteInterval > 0 && now - Date.parse(lastActivityAt) >= autoDeleteInterval * MINUTE_MS
  );
}

/** The time to live counts from creation, in any state. */
function outlived(now: number, { autoDestroyAt, state }: SandboxRecord): boolean {
  return autoDestroyAt !== null && state !== 'destroying' && now >= Date.parse(autoDestroyAt);
}

function applyTimers(world: World, row: SandboxRow): void {
  const now = world.clock.now();
  if (outlived(now, row.record) || stoppedTooLong(now, row.record)) {
    destroySandbox(world, row);
  } else if (idleTooLong(now, row.record)) {
    beginStop(world, row);
  }
}

/** Applies auto-stop, auto-delete and the time to live to every sandbox at each tick of the 10 s cron. */
export function startIdleTimers(world: World): void {
  world.clock.after(secondsToTick(world.clock, world.settings.timings.cron), () => {
    for (const row of [...world.sandboxes.values()]) {
      applyTimers(world, row);
    }
    startIdleTimers(world);
  });
}
