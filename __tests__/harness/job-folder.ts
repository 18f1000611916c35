import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders of a job, with the layout of a runner. */
export interface JobFolder {
  root: string;
  workspace: string;
  temp: string;
  toolCache: string;
  home: string;
  commands: string;
  eventFile: string;
  remove(): void;
}

/**
 * Creates the folders, empty except for the event payload. Source: src/Runner.Worker/ExecutionContext.cs,
 * WriteWebhookPayload.
 */
export function createJobFolder(payload: unknown, workspace?: string): JobFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'action-runner-')));
  const temp = join(root, 'work', '_temp');
  const folder: JobFolder = {
    root,
    workspace: workspace ?? join(root, 'work', 'octo-repo', 'octo-repo'),
    temp,
    toolCache: join(root, 'hostedtoolcache'),
    home: join(root, 'home'),
    commands: join(temp, '_runner_file_commands'),
    eventFile: join(temp, '_github_workflow', 'event.json'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  for (const path of [folder.workspace, join(temp, '_github_workflow'), folder.toolCache, folder.home]) {
    mkdirSync(path, { recursive: true });
  }
  writeFileSync(folder.eventFile, JSON.stringify(payload, null, 2));
  return folder;
}
