/** What an API key may do; reading needs none of them. */
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
