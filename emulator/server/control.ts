import type { FaultBook } from '../faults/fault-book.ts';
import { faultFrom } from '../faults/fault-form.ts';
import { type Answer, json } from '../http/answer.ts';
import { isObject } from '../http/json-value.ts';
import type { ReceivedRequest } from '../http/request-log.ts';
import { patchSettings } from '../settings/settings-patch.ts';
import type { World } from '../world/world.ts';

/** The objects that control calls act on. */
export interface Controlled {
  readonly world: World;
  readonly faults: FaultBook;
  readonly requests: readonly ReceivedRequest[];
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}

function addFaults({ faults }: Controlled, body: unknown): Answer {
  const wanted = (Array.isArray(body) ? body : [body]).map(faultFrom);
  const known = wanted.filter((fault) => fault !== undefined);
  if (known.length < wanted.length) {
    return json(400, { message: 'A fault needs a known kind', body });
  }
  known.forEach((fault) => {
    faults.add(fault);
  });
  return json(200, { faults: faults.list() });
}

function state({ world, faults, requests }: Controlled): Answer {
  return json(200, {
    now: world.clock.now(),
    settings: world.settings,
    crashes: world.process.crashes,
    faults: faults.list(),
    snapshots: [...world.snapshots.values()].map(({ record }) => record),
    sandboxes: [...world.sandboxes.values()].map(({ record }) => record),
    requests: requests.map(({ headers: _, ...request }) => request),
  });
}

/** Responds to `/emulator/...`: faults, settings and state, without a key but only for callers on this machine. */
export function control(controlled: Controlled, method: string, path: string, address: string, body: unknown): Answer {
  if (!isLoopback(address)) {
    return json(403, { message: 'Control calls are accepted from this machine only' });
  }
  switch (`${method} ${path}`) {
    case 'POST /emulator/faults':
      return addFaults(controlled, body);
    case 'DELETE /emulator/faults':
      controlled.faults.clear();
      return json(200, { faults: [] });
    case 'PATCH /emulator/settings': {
      const refused = patchSettings(controlled.world.settings, isObject(body) ? body : {});
      return json(refused.length > 0 ? 400 : 200, { refused, settings: controlled.world.settings });
    }
    case 'POST /emulator/kill':
      setImmediate(() => controlled.world.process.die('killed'));
      return json(200, { restartAfter: controlled.world.settings.restartAfter });
    case 'GET /emulator/state':
      return state(controlled);
    default:
      return json(404, { message: `No such control call: ${method} ${path}` });
  }
}
