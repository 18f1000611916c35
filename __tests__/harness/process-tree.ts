import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills a process that leads its own group, and with it all that stayed in the group; on Windows, which has no groups, the
 * process and its descendants. Gone already is as good as killed.
 */
export function killGroup(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else signal(-pid, 'SIGKILL');
}

/** Sends a signal to one process; false if there is no such process. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/**
 * Kills what a job left running, also in other process groups, by the tracking id in its environment. Needs /proc.
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
