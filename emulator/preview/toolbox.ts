import { type Answer, json } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import { runnerBehaviour, stamp, type World } from '../world/world.ts';
import { hasKey, proxyError } from './proxy-error.ts';

const PATH = /^\/toolbox\/([^/]+)(\/.*)$/;
const PORT_IN_USE = /^\/port\/(\d+)\/in-use$/;
const LOGS = '/process/session/entrypoint/logs';
/** Logs of an app that listens on its usual port. */
const DEFAULT_LOGS = 'app listening on port 3000\n';

/** Returns the toolbox operation at a path, if any. */
export function toolboxOperation(path: string): string | undefined {
  const rest = PATH.exec(path)?.[2] ?? '';
  if (rest === LOGS) {
    return 'GetEntrypointLogs';
  }
  return PORT_IN_USE.test(rest) ? 'IsPortInUse' : undefined;
}

/** Old and unknown clients get plain text. */
function wantsJson(incoming: Incoming): boolean {
  const [major = 0, minor = 0] = String(incoming.headers['x-daytona-sdk-version'] ?? '0.0')
    .split('.')
    .map(Number);
  return major > 0 || minor >= 161;
}

function logs(world: World, incoming: Incoming, record: SandboxRecord): Answer {
  const { logs: text = DEFAULT_LOGS, errorLogs = '' } = runnerBehaviour(world, record.image);
  return wantsJson(incoming)
    ? json(200, { output: `${text}${errorLogs}`, stdout: text, stderr: errorLogs })
    : { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${text}${errorLogs}` };
}

function portInUse(world: World, incoming: Incoming, record: SandboxRecord, port: number): Answer {
  if (port < 3000 || port > 9999) {
    return proxyError(world, incoming, 400, 'port out of range: must be between 3000 and 9999');
  }
  const { listensAfter = 0 } = runnerBehaviour(world, record.image);
  return json(200, { isInUse: (world.clock.now() - (record.startedAt ?? Number.NaN)) / 1000 >= listensAfter });
}

/**
 * Responds as the toolbox of a started sandbox: entrypoint logs and ports in use (from its specification, not
 * measured).
 */
export function answerToolbox(world: World, incoming: Incoming): Answer {
  if (!hasKey(world, incoming)) {
    return proxyError(world, incoming, 401, 'unauthorized');
  }
  const [, id = '', rest = ''] = PATH.exec(incoming.path) ?? [];
  const record = world.sandboxes.get(id)?.record;
  if (record === undefined) {
    return proxyError(world, incoming, 404, 'Sandbox not found');
  }
  if (record.state !== 'started') {
    return proxyError(world, incoming, 400, 'bad request: failed to get sandbox. Is the Sandbox started?');
  }
  record.lastActivityAt = stamp(world);
  const port = PORT_IN_USE.exec(rest)?.[1];
  if (port !== undefined) {
    return portInUse(world, incoming, record, Number(port));
  }
  return rest === LOGS ? logs(world, incoming, record) : proxyError(world, incoming, 404, 'not found');
}
