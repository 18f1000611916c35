import { type Answer, ApiError, json } from '../http/answer.ts';
import { requireSandbox } from '../sandboxes/sandbox-row.ts';
import { type Call, param } from '../world/operation.ts';
import type { World } from '../world/world.ts';
import { urlByName } from './preview-address.ts';

const LONGEST_EXPIRY_SECONDS = 86_400;
const DEFAULT_EXPIRY_SECONDS = 60;

/** Parses the port. An invalid number leads to a URL with `NaN` in it (measured on Daytona API v0.190.0). */
function portOf(call: Call): number {
  const port = Number.parseInt(param(call, 'port'), 10);
  if (port < 1 || port > 65_535) {
    throw new ApiError(400, 'Invalid port');
  }
  return port;
}

async function previewUrl(world: World, port: number, subject: string): Promise<string> {
  const { previewBy, proxyTemplateUrl } = world.settings;
  return previewBy === 'port' && !Number.isNaN(port)
    ? await world.previews.open(port, subject)
    : urlByName(proxyTemplateUrl, port, subject);
}

/** Returns the standard URL of a port, in any state and whether or not something listens. */
export async function getPreviewUrl(world: World, call: Call): Promise<Answer> {
  const { id, previewToken } = requireSandbox(world, call).record;
  const url = await previewUrl(world, portOf(call), id);
  return json(200, { sandboxId: id, url, token: previewToken });
}

/** Returns a signed URL with the secret in its host, valid for 60 s by default and for a day at most. */
export async function getSignedPreviewUrl(world: World, call: Call): Promise<Answer> {
  const { id } = requireSandbox(world, call).record;
  const port = portOf(call);
  const given = call.query.get('expiresInSeconds');
  const expires = given === null ? DEFAULT_EXPIRY_SECONDS : Number(given);
  if (!(expires >= 1 && expires <= LONGEST_EXPIRY_SECONDS)) {
    throw new ApiError(400, 'expiresInSeconds must be between 1 second and 24 hours');
  }
  const token = world.random.token(16);
  world.signedUrls.set(token, { sandboxId: id, port, expiresAt: world.clock.now() + expires * 1000 });
  return json(200, { sandboxId: id, port, token, url: await previewUrl(world, port, token) });
}
