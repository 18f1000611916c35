import type { World } from './world.ts';

/**
 * Names of deleted sandboxes, each with the server time until which the server remembers that there is none. It keeps the
 * result of a look-up for ten seconds and does not think of it when a sandbox with that name is created, so a sandbox that
 * was deleted and created again is not found by its name, while a list shows it (measured on Daytona API v0.190.0).
 */
export type MissingNames = Map<string, number>;

/** Remembers that there is no sandbox with this name any more. */
export function rememberMissing(world: World, name: string): void {
  world.missingNames.set(name, world.clock.now() + world.settings.timings.nameCache * 1000);
}

/** Whether a look-up by this name is answered from memory: there is none. */
export function isRememberedMissing(world: World, name: string): boolean {
  return world.clock.now() < (world.missingNames.get(name) ?? 0);
}
