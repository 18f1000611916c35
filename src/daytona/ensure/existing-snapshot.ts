import { isRecord } from '../../json.ts';

/** The fields in which a snapshot that exists may differ from the one that is wanted: request name, answer name, label. */
const FIELDS = [
  ['imageName', 'imageName', 'image'],
  ['entrypoint', 'entrypoint', 'entrypoint'],
  ['cpu', 'cpu', 'cpu'],
  ['memory', 'mem', 'memory'],
  ['disk', 'disk', 'disk'],
] as const;

/**
 * Compares a snapshot with the request that would create it. Fields that the request leaves out are ignored: the server chooses them.
 * @param wanted the body of the request that would create it.
 * @returns a line for each difference; none when it is the same.
 */
export function differences(wanted: unknown, existing: Readonly<Record<string, unknown>>): string[] {
  if (!isRecord(wanted)) return [];
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
