import { isLoopback } from '../../http/connection/loopback.ts';
import { ResponseError } from '../../http/errors.ts';
import { textMember } from '../../json.ts';
import { type Session, send } from '../api/session.ts';
import { PreviewUrlError } from '../resource/errors.ts';
import { apiError } from '../transport/api-error.ts';
import type { Phase } from '../waiting/deadline.ts';

/** The preview URL of a port, with its token. */
export interface Preview {
  readonly url: string;
  /** Opens a private preview when sent as `x-daytona-preview-token`; a secret. */
  readonly token: string;
}

/** Which port of which sandbox to show. */
export interface PreviewPort {
  readonly sandboxId: string;
  readonly port: number;
  /** For a link that needs no token for 24 hours. Each call returns a new link, which is a secret. */
  readonly signed: boolean;
}

/** The longest lifetime of a signed link (measured on v0.190.0: 1 to 86,400 seconds). */
const SIGNED_SECONDS = 86_400;

/**
 * Requests a preview URL. It is never built from the port and the id, because the domain differs by region and changes.
 * @throws ApiError, ResponseError, or what `send` throws.
 */
export async function getPreviewUrl(
  session: Session,
  { sandboxId, port, signed }: PreviewPort,
  phase: Phase,
): Promise<Preview> {
  const response = await send(
    session,
    {
      operationId: signed ? 'getSignedPortPreviewUrl' : 'getPortPreviewUrl',
      method: 'GET',
      path: `/sandbox/{id}/ports/{port}/${signed ? 'signed-' : ''}preview-url`,
      pathParameters: { id: sandboxId, port: String(port) },
      query: signed ? { expiresInSeconds: String(SIGNED_SECONDS) } : {},
      headers: {},
    },
    { phase },
  );
  if (response.statusCode !== 200) throw apiError('getting the preview URL', response);
  const url = textMember(response.body, 'url');
  if (
    url === undefined ||
    !/^[\x21-\x7e]{1,2048}$/.test(url) ||
    !URL.canParse(url) ||
    !/^https?:$/.test(new URL(url).protocol)
  ) {
    throw new ResponseError('The response does not contain a valid preview URL.');
  }
  if (new URL(url).protocol === 'http:' && !isLoopback(new URL(url).hostname)) throw notEncrypted(url);
  const token = textMember(response.body, 'token') ?? '';
  // Masks work line by line: a token of several lines would hide each of them everywhere in the job.
  return { url, token: /^[\x21-\x7e]{1,2048}$/.test(token) ? token : '' };
}

/** Anyone on the network could read the token of a private preview, or the link of a signed one. */
function notEncrypted(url: string): PreviewUrlError {
  return new PreviewUrlError(
    `The preview URL is not encrypted: it starts with \`http:\` and leads to ${new URL(url).host}.`,
    {
      hint: 'Ask the operator of the Daytona server to set up a certificate for its preview proxy. Without `preview-port`, no preview URL is requested.',
    },
  );
}
