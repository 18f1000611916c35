import { isObject, type JsonObject } from '../http/json-value.ts';
import type { EmulatorSettings, SettingsPatch } from './settings.ts';

/** Settings whose items are not checked, because the current value does not show their type. */
const OPEN_ENDED = new Set(['images', 'keys', 'rateLimits', 'regions', 'unavailableRegions']);

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function fits(current: unknown, wanted: unknown, name: string): boolean {
  if (['suspended', 'defaultRegion'].includes(name)) {
    return wanted === null || typeof wanted === 'string';
  }
  if (['restartAfter', 'longestTtl'].includes(name)) {
    return wanted === null || typeof wanted === 'number';
  }
  return kindOf(current) === kindOf(wanted);
}

/**
 * Merges a patch into the settings, in place.
 *
 * @returns the paths that were not used: unknown names, and values of a different type than the current one.
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

/** Returns the settings with a patch applied. */
export function withPatch(settings: EmulatorSettings, patch: SettingsPatch = {}): EmulatorSettings {
  return {
    ...settings,
    ...patch,
    timings: { ...settings.timings, ...patch.timings },
    quotas: { ...settings.quotas, ...patch.quotas },
    rateLimits: { ...settings.rateLimits, ...patch.rateLimits },
  };
}
