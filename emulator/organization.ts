import { ApiError } from './answer.ts';
import type { World } from './world.ts';

/** Writes are refused while the organization is suspended; reading goes on (measured on Daytona API v0.190.0). */
export function requireActiveOrganization(world: World): void {
  if (world.settings.suspended !== null) {
    const reason = world.settings.suspended === '' ? '' : `: ${world.settings.suspended}`;
    throw new ApiError(403, `Organization is suspended${reason}`);
  }
}

/**
 * The region asked for, or the organization's default one.
 *
 * @throws ApiError 404 for one that does not exist, 403 for one of other organizations (measured on Daytona API v0.190.0).
 */
export function requireRegion(world: World, wanted: string | undefined): string {
  const { defaultRegion, regions, unavailableRegions } = world.settings;
  if (wanted === undefined || wanted === '') {
    if (defaultRegion === null) {
      throw new ApiError(
        400,
        'This organization does not have a default region. Please open the Daytona Dashboard to set a default region.',
      );
    }
    return defaultRegion;
  }
  if (unavailableRegions.includes(wanted)) {
    throw new ApiError(403, `Region ${wanted} is not available to the organization`);
  }
  if (!regions.includes(wanted)) {
    throw new ApiError(404, 'Region not found');
  }
  return wanted;
}
