import { isObject, type JsonObject } from '../http/json-value.ts';
import type { EmulatorSettings, SettingsPatch } from './settings.ts';

/** Lists whose items cannot be told apart by the type that is there now: whoever writes them is trusted with the shape. */
const OPEN_ENDED = new Set(['images', 'keys', 'rateLimits', 'regions', 'unavailableRegions']);

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function fits(current: unknown, wanted: unknown, name: string): boolean {
  if (['suspended', 'defaultRegion'].includes(name)) {
    return wanted === null || typeof wanted === 'string';
  }
  if (name === 'restartAfter') {
    return wanted === null || typeof wanted === 'number';
  }
  return kindOf(current) === kindOf(wanted);
}

/**
 * Merges a patch into the settings in place, object by object, and answers the paths it could not use:
 * unknown names and values of another type than the present one.
 */
export function patchSettings(target: object, patch: JsonObject, path = ''): string[] {
  const refused: string[] = [];
  for (const [name, wanted] of Object.entries(patch)) {
    const here = path === '' ? name : `${path}.${name}`;
    const current: unknown = Reflect.get(target, name);
    if (isOpenEnded(here)) {
      Reflect.set(target, name, wanted);
    } else if (current === undefined || !fits(current, wanted, name)) {
      refused.push(here);
    } else if (isObject(current) && isObject(wanted)) {
      refused.push(...patchSettings(current, wanted, here));
    } else {
      Reflect.set(target, name, wanted);
    }
  }
  return refused;
}

function isOpenEnded(path: string): boolean {
  const [first, ...rest] = path.split('.');
  return (
    first !== undefined &&
    OPEN_ENDED.has(first) &&
    (rest.length > 0 || ['keys', 'regions', 'unavailableRegions'].includes(first))
  );
}

/** Settings with a patch in place of what it names. */
export function withPatch(settings: EmulatorSettings, patch: SettingsPatch = {}): EmulatorSettings {
  return {
    ...settings,
    ...patch,
    timings: { ...settings.timings, ...patch.timings },
    quotas: { ...settings.quotas, ...patch.quotas },
    rateLimits: { ...settings.rateLimits, ...patch.rateLimits },
  };
}
