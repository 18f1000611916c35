import type { SandboxRecord } from '../world/sandbox-record.ts';

/** Fields that are missing from the answer to the creation. */
const NOT_YET = ['networkAllowList', 'domainAllowList', 'errorReason', 'daemonVersion'];
/** Fields that are missing from the items of a list. */
const NOT_LISTED = ['env', 'networkBlockAll', 'networkAllowList', 'domainAllowList', 'volumes'];

function shown(record: SandboxRecord): Record<string, unknown> {
  const { previewToken: _token, image: _image, startedAt: _started, autoDestroyAt, ...fields } = record;
  return autoDestroyAt === null ? fields : { ...fields, autoDestroyAt };
}

function without(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** The sandbox as GET shows it. */
export function sandboxJson(record: SandboxRecord): Record<string, unknown> {
  return shown(record);
}

/** The row as first inserted, which POST answers even when the sandbox has started in the meantime. */
export function createdSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), NOT_YET);
}

/** What DELETE answers: the record without its last activity. */
export function deletedSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), ['lastActivityAt']);
}

export function listedSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), NOT_LISTED);
}
