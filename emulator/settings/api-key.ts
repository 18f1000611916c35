/** A permission of an API key; reading needs none. */
export type Permission = 'write:snapshots' | 'delete:snapshots' | 'write:sandboxes' | 'delete:sandboxes';

export interface ApiKey {
  value: string;
  name: string;
  permissions: Permission[];
  /** Server time in epoch milliseconds, or null for a key that never expires. */
  expiresAt: number | null;
}

export const ALL_PERMISSIONS: readonly Permission[] = [
  'write:snapshots',
  'delete:snapshots',
  'write:sandboxes',
  'delete:sandboxes',
];

/** Finds the key with this value, unless it has expired by `now` (epoch milliseconds). */
export function findKey(keys: readonly ApiKey[], value: unknown, now: number): ApiKey | undefined {
  return keys.find((key) => key.value === value && (key.expiresAt === null || key.expiresAt > now));
}

/** Extracts the key from an `Authorization` header. */
export function bearerToken(authorization = ''): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
}
