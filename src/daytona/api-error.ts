import { isRecord } from '../json.ts';
import type { ApiResponse } from './client.ts';
import { ApiError } from './errors.ts';

interface Explanation {
  readonly status: number;
  /** What the server's message must say for this to apply; absent: anything. */
  readonly says?: RegExp;
  readonly title: string;
  readonly hint: string;
}

/** The first that fits applies. Messages as measured on Daytona API v0.190.0. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    status: 401,
    title: 'Daytona does not accept the token',
    hint: 'The key in `api-token` is wrong, expired or revoked, or belongs to another Daytona server than `api-url`. Make a new one in the Daytona dashboard and store it as a secret. It was not tried again: failed logins block the address of the runner.',
  },
  {
    status: 403,
    says: /suspended/i,
    title: 'The Daytona organization is suspended',
    hint: 'Ask an owner of the organization to settle what the message says; nothing can be created until then.',
  },
  {
    status: 403,
    title: 'The token may not do this',
    hint: 'The key in `api-token` lacks a permission. It needs `write:snapshots` and `write:sandboxes` (and `delete:snapshots`, `delete:sandboxes` to clean up).',
  },
  {
    status: 404,
    says: /region/i,
    title: 'Daytona does not know the region',
    hint: 'Check `target`: it must be the id of a region of this Daytona server.',
  },
  {
    status: 404,
    title: 'Daytona does not know what was asked for',
    hint: 'Somebody deleted it meanwhile, or `api-url` is not the address of a Daytona API (it ends in `/api`).',
  },
  {
    status: 408,
    title: 'Daytona did not answer in time',
    hint: 'The server, or a proxy before it, is slow or stuck. Run the job again; if it stays so, ask who runs the server.',
  },
  {
    status: 409,
    title: 'The name is taken',
    hint: 'Something of that name exists already in the organization. Choose another `snapshot-name` (with the commit in it, for example), or delete what is there.',
  },
  {
    status: 400,
    says: /^sandbox failed to start/i,
    title: 'The sandbox failed to start',
    hint: 'The container did not come up. Its entrypoint must keep running and the image needs a shell; try it with `docker run` for linux/amd64.',
  },
  {
    status: 400,
    says: /quota exceeded|limit exceeded|exceeds maximum/i,
    title: 'A quota of the Daytona organization is used up',
    hint: 'Delete snapshots or sandboxes that are no longer needed, ask for less, or raise the limit of the organization.',
  },
  {
    status: 400,
    says: /^(invalid |must specify an )?(images?|digest|tag)\b/i,
    title: 'Daytona refuses the image reference',
    hint: 'Give `image-name` a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`.',
  },
  {
    status: 400,
    says: /no runners are configured/i,
    title: 'Daytona has no runners in this region',
    hint: 'Choose another `target`, or ask who runs the server to set up runners there.',
  },
  {
    status: 400,
    says: /no available runners/i,
    title: 'Daytona has no runner for this now',
    hint: 'All runners of the region are busy or down. Run the job again in a few minutes, or choose another `target`.',
  },
  {
    status: 400,
    title: 'Daytona refuses the request',
    hint: 'The message above says which value is not accepted; correct the input it stems from.',
  },
  {
    status: 429,
    title: 'Daytona limits the rate of requests',
    hint: 'The organization, or the address of the runner, has made too many requests. Run fewer jobs at once, raise `poll-interval`, or run the job again later.',
  },
  {
    status: 503,
    says: /maintenance/i,
    title: 'Daytona is under maintenance',
    hint: 'Run the job again when the maintenance is over.',
  },
];

/**
 * The error for an answer that says no.
 * @param purpose what the request was for, as in "creating the snapshot".
 */
export function apiError(purpose: string, response: ApiResponse): ApiError {
  const { statusCode: status } = response;
  const serverMessage = messageOf(response.body);
  const found = EXPLANATIONS.find(
    (explanation) => explanation.status === status && (explanation.says?.test(serverMessage ?? '') ?? true),
  );
  const { title, hint } = found ?? explainRest(response);
  const said = serverMessage === undefined ? '' : `: ${serverMessage}`;
  return new ApiError({ title, status, serverMessage }, `Daytona answered ${status} when ${purpose}${said}`, { hint });
}

function explainRest({ statusCode, headers }: ApiResponse): { readonly title: string; readonly hint: string } {
  if (statusCode >= 300 && statusCode < 400) {
    const location = headers.location ?? 'somewhere else';
    return {
      title: 'The server redirects',
      hint: `It points to ${location}. Redirects are not followed, so that the token goes nowhere else; correct \`api-url\`.`,
    };
  }
  if (statusCode >= 500) {
    return {
      title: 'Daytona has an internal problem',
      hint: 'Run the job again; if it stays so, see the status page of Daytona or ask who runs the server.',
    };
  }
  return {
    title: 'Daytona answered something unexpected',
    hint: 'Check `api-url`, and whether a proxy answers in its place.',
  };
}

/** The server's own words in an error body; untrusted. */
export function messageOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const { message } = body;
  if (Array.isArray(message))
    return message.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(', ');
  return typeof message === 'string' && message !== '' ? message : undefined;
}
