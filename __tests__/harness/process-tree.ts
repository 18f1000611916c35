import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills a process that leads its own group, with the rest of the group. Windows has no groups: there, kills the process
 * and its descendants. Ignores a process that no longer exists.
 */
export function killGroup(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else signal(-pid, 'SIGKILL');
}

/** Sends a signal to one process. @returns false if it does not exist. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/**
 * Kills the processes that a job left running, even in other process groups, by the tracking id in their environment.
 * Needs /proc.
 *
 * actions/runner v2.336.0, src/Runner.Worker/JobExtension.cs ("Cleaning up orphan processes").
 */
export function killOrphans(trackingId: string): number[] {
  const orphans = processIds().filter((pid) => environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}`));
  for (const pid of orphans) signal(pid, 'SIGKILL');
  return orphans;
}

function processIds(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
