import type { SandboxRecord } from '../world/sandbox-record.ts';

/** Fields missing from the create response. */
const NOT_YET = ['networkAllowList', 'domainAllowList', 'errorReason', 'daemonVersion'];
/** Fields missing from list items. */
const NOT_LISTED = ['env', 'networkBlockAll', 'networkAllowList', 'domainAllowList', 'volumes'];

function shown(record: SandboxRecord): Record<string, unknown> {
  const { previewToken: _token, image: _image, startedAt: _started, ...rest } = record;
  const { autoDestroyAt, queueTimedOutAt, spotEvictedAt, ...fields } = rest;
  const times = Object.entries({ autoDestroyAt, queueTimedOutAt, spotEvictedAt }).filter(([, time]) => time !== null);
  return { ...fields, ...Object.fromEntries(times) };
}

function without(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** The sandbox in the format of GET. */
export function sandboxJson(record: SandboxRecord): Record<string, unknown> {
  return shown(record);
}

/** The row as first inserted, which POST returns even if the sandbox has started by then. */
export function createdSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), NOT_YET);
}

/** The sandbox in the format of DELETE, without its last activity. */
export function deletedSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), ['lastActivityAt']);
}

export function listedSandboxJson(record: SandboxRecord): Record<string, unknown> {
  return without(shown(record), NOT_LISTED);
}
