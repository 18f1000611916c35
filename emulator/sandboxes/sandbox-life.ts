import type { SandboxRecord } from '../world/sandbox-record.ts';
import { runnerBehaviour, type SandboxRow, stamp, type World } from '../world/world.ts';
import { deletedSandboxJson, sandboxJson } from './sandbox-json.ts';
import { rememberMissing } from './sandbox-row.ts';

/** Version of the daemon inside the sandbox. */
const DAEMON_VERSION = '0.190.0';

function change(world: World, row: SandboxRow, fields: Partial<SandboxRecord>): void {
  const now = stamp(world);
  const { record } = row;
  const { state: oldState, desiredState: oldDesiredState } = record;
  row.revision += 1;
  Object.assign(record, fields, { updatedAt: now, lastActivityAt: now });
  const { state: newState, desiredState: newDesiredState } = record;
  if (newDesiredState !== oldDesiredState) {
    const sandbox = deletedSandboxJson(record);
    world.events.publish('sandbox.desired-state.updated', { sandbox, oldDesiredState, newDesiredState });
  }
  if (newState !== oldState) {
    world.events.publish('sandbox.state.updated', { sandbox: sandboxJson(record), oldState, newState });
  }
}

/** Runs `step` after `seconds`, unless the sandbox is gone or another transition has begun. */
function later(world: World, row: SandboxRow, seconds: number, step: () => void): void {
  row.plan += 1;
  const plan = row.plan;
  world.clock.after(seconds, () => {
    if (row.plan === plan && world.sandboxes.get(row.record.id) === row) {
      step();
    }
  });
}

/** Releases all held responses of this sandbox, because its transition has ended. */
function settle(row: SandboxRow): void {
  const waiting = [...row.waiting];
  row.waiting.clear();
  for (const wake of waiting) {
    wake();
  }
}

/** Waits until the sandbox's transition has ended, for at most `seconds` of server time. */
export function untilSettled(world: World, row: SandboxRow, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancel();
      row.waiting.delete(done);
      resolve();
    };
    const cancel = world.clock.after(seconds, done);
    row.waiting.add(done);
  });
}

function started(world: World, row: SandboxRow): void {
  change(world, row, {
    state: 'started',
    daemonVersion: DAEMON_VERSION,
    previewToken: world.random.token(32),
    startedAt: world.clock.now(),
  });
}

/** Removes the row. An errored sandbox is only hidden; any other one ends `destroyed`, without a runner. */
function gone(world: World, row: SandboxRow): void {
  const { record } = row;
  if (record.state !== 'error' && record.state !== 'build_failed') {
    const sandbox = { ...sandboxJson(record), state: 'destroyed', updatedAt: stamp(world), runnerId: null };
    world.events.publish('sandbox.state.updated', { sandbox, oldState: record.state, newState: 'destroyed' });
  }
  world.sandboxes.delete(row.record.id);
  settle(row);
}

/** The server destroys it and gives the name free; it stays readable by its id (from the API's specification). */
function takenAway(world: World, row: SandboxRow, why: 'queueTimedOutAt' | 'spotEvictedAt'): void {
  const name = `DESTROYED_${row.record.name}_${world.clock.now()}`;
  change(world, row, { name, state: 'destroyed', desiredState: 'destroyed', [why]: stamp(world) });
  settle(row);
}

/** Creates the sandbox on the runner. The keywords in the image name determine the result. */
export function beginCreation(world: World, row: SandboxRow): void {
  const { timings } = world.settings;
  const behaviour = runnerBehaviour(world, row.record.image);
  if (behaviour.hangCreate === true) {
    later(world, row, timings.createTimeout, () => failed(world, row, 'error', 'Timeout while creating sandbox'));
    return;
  }
  later(world, row, behaviour.createSeconds ?? timings.create, () => {
    const failedState = behaviour.sandboxEnds === 'build_failed' ? 'build_failed' : 'error';
    const { sandboxEnds } = behaviour;
    if (sandboxEnds === 'gone') {
      gone(world, row);
    } else if (sandboxEnds === 'queueTimedOut' || sandboxEnds === 'spotEvicted') {
      takenAway(world, row, `${sandboxEnds}At`);
    } else if (behaviour.createError !== undefined) {
      failed(world, row, failedState, behaviour.createError);
    } else if (behaviour.sandboxEnds === 'stopped') {
      change(world, row, { state: 'stopped', desiredState: 'stopped' });
      settle(row);
    } else {
      started(world, row);
      settle(row);
    }
  });
}

function failed(world: World, row: SandboxRow, state: 'error' | 'build_failed', reason: string): void {
  change(world, row, { state, errorReason: reason, recoverable: /no space left on device/.test(reason) });
  settle(row);
}

export function beginStart(world: World, row: SandboxRow): void {
  change(world, row, { state: 'starting', desiredState: 'started' });
  later(world, row, world.settings.timings.start, () => {
    started(world, row);
    settle(row);
  });
}

/** An ephemeral sandbox is destroyed instead of stopped. */
export function beginStop(world: World, row: SandboxRow): void {
  if (row.record.autoDeleteInterval === 0) {
    destroySandbox(world, row);
    return;
  }
  change(world, row, { state: 'stopping', desiredState: 'stopped' });
  later(world, row, world.settings.timings.stop, () => {
    change(world, row, { state: 'stopped', startedAt: null });
    settle(row);
  });
}

/**
 * Frees the name immediately and then destroys the sandbox; an errored one is hidden immediately. If the runner fails
 * to destroy it, no response shows that (measured on Daytona API v0.190.0).
 */
export function destroySandbox(world: World, row: SandboxRow): void {
  const { record } = row;
  const failedBefore = record.state === 'error' || record.state === 'build_failed';
  rememberMissing(world, record.name);
  const name = `DESTROYED_${record.name}_${world.clock.now()}`;
  change(world, row, { name, desiredState: 'destroyed', state: failedBefore ? record.state : 'destroying' });
  if (failedBefore) {
    gone(world, row);
    return;
  }
  const seconds = runnerBehaviour(world, record.image).destroySeconds ?? world.settings.timings.destroy;
  later(world, row, seconds, () => gone(world, row));
}

/** Whether the server rejects another change with 409 in this state. */
export function isChanging(record: SandboxRecord): boolean {
  return ['creating', 'starting', 'stopping', 'destroying', 'restoring', 'archiving', 'pulling_snapshot'].includes(
    record.state,
  );
}
