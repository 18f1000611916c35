import type { SnapshotSettings } from '../resource/resources.ts';

/** The fields to compare with an existing snapshot: request name, response name, label. */
const FIELDS = [
  ['imageName', 'imageName', 'image'],
  ['entrypoint', 'entrypoint', 'entrypoint'],
  ['cpu', 'cpu', 'cpu'],
  ['memory', 'mem', 'memory'],
  ['disk', 'disk', 'disk'],
] as const;

/**
 * Compares a snapshot with the request that would create it. Fields missing from the request are ignored, because the
 * server chooses them.
 * @param wanted the payload of the request.
 * @returns one line per difference.
 */
export function differences(wanted: Readonly<Record<string, unknown>>, existing: SnapshotSettings): string[] {
  const found = FIELDS.flatMap(([ask, answer, label]) => {
    const [want, have] = [wanted[ask], existing[answer]];
    if (want === undefined || JSON.stringify(want) === JSON.stringify(have)) return [];
    return [`its ${label} is ${JSON.stringify(have)}, not ${JSON.stringify(want)}`];
  });
  const regions = existing.regionIds;
  if (wanted.regionId !== undefined && Array.isArray(regions) && !regions.includes(wanted.regionId)) {
    found.push(
      `it is in the region ${regions.map((region) => (typeof region === 'string' ? region : JSON.stringify(region))).join(', ')}, not ${String(wanted.regionId)}`,
    );
  }
  return found;
}
