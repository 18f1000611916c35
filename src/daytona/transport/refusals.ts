import type { Code } from '../../error-codes.ts';
import type { ApiResponse } from './transport.ts';

/** A reason for which Daytona rejects a request, and what to do about it. */
export interface Explanation {
  readonly status: number | readonly number[];
  /** The pattern that the server's message must match, if any. */
  readonly says?: RegExp;
  readonly code: Code;
  readonly hint: string | ((response: ApiResponse) => string);
}

/** How to free quota. */
const FREE = {
  snapshots:
    'Delete snapshots you no longer need, by hand or with the action `sweep`, or raise the limit of the organization.',
  resources: (input: string) =>
    `All running sandboxes of the organization count toward this limit. Delete or stop those you no longer need (the action \`sweep\` does so for closed pull requests), request less with \`${input}\`, or raise the limit of the organization.`,
  disk: 'All sandboxes of the organization count toward this limit, including stopped ones until they are archived. Delete those you no longer need (the action `sweep` does so for closed pull requests), request less with `disk`, or raise the limit of the organization.',
} as const;

/** An exhausted quota is a 400 (measured on v0.190.0); according to the public source, other versions return 403. */
export const NO_ROOM: readonly number[] = [400, 403];

/**
 * The first match applies. Messages as measured on Daytona API v0.190.0. They may contain user-chosen names, which have
 * no spaces, so a single word counts only at the start of the message or where the status leaves no other cause.
 */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    status: 401,
    code: 'token-refused',
    hint: 'The key in `api-token` is wrong, expired or revoked, or belongs to another Daytona server than `api-url`. Create a new one in the Daytona dashboard and store it as a secret. The request was not retried, because failed logins block the address of the runner.',
  },
  {
    status: 403,
    says: /^organization\b.* suspended/i,
    code: 'organization-suspended',
    hint: 'Ask an owner of the organization to resolve the cause named in the message; nothing can be created until then.',
  },
  {
    status: 403,
    says: /^region\b.* not available\b/i,
    code: 'region-unknown',
    hint: "Check `target`: the region exists, but this organization may not use it. Use a region of the organization, or leave `target` empty for the organization's default region.",
  },
  {
    status: 403,
    says: /^invalid authentication context/i,
    code: 'organization-refused',
    hint: 'Check `organization-id`: a token that belongs to a person needs the id of an organization that the person is a member of. An API key of that organization needs no `organization-id`.',
  },
  {
    status: 404,
    says: /^region\b/i,
    code: 'region-unknown',
    hint: "Check `target`: it must be the id of a region of this Daytona server, such as `us`. Without it, the organization's default region is used.",
  },
  {
    status: 404,
    code: 'not-found',
    hint: 'Somebody has deleted it, or `api-url` is not the address of a Daytona API (which ends in `/api`).',
  },
  {
    status: 408,
    code: 'request-timeout',
    hint: 'The server, or a proxy in front of it, is slow or stuck. Run the job again; if the problem persists, contact the operator of the server.',
  },
  {
    status: 409,
    code: 'conflict',
    hint: 'Another job, a person, or Daytona itself is changing the same snapshot or sandbox. Run the job again.',
  },
  {
    status: 400,
    says: /^sandbox failed to start[\s\S]*exec format error/i,
    code: 'image-architecture',
    hint: 'Daytona runs linux/amd64. Build the image for it: `docker build --platform linux/amd64`.',
  },
  {
    status: 400,
    says: /^sandbox failed to start/i,
    code: 'sandbox-start-failed',
    hint: 'The container did not start. Its entrypoint must keep running and the image needs a shell; test it with `docker run` for linux/amd64.',
  },
  {
    status: NO_ROOM,
    says: /exceeds maximum allowed per sandbox/i,
    code: 'per-sandbox-limit',
    hint: 'Request less with `cpu`, `memory` or `disk`, or have the per-sandbox limit of the organization raised.',
  },
  { status: NO_ROOM, says: /snapshot quota exceeded/i, code: 'quota-snapshots', hint: FREE.snapshots },
  { status: NO_ROOM, says: /total cpu limit exceeded/i, code: 'quota-cpu', hint: FREE.resources('cpu') },
  { status: NO_ROOM, says: /total memory limit exceeded/i, code: 'quota-memory', hint: FREE.resources('memory') },
  { status: NO_ROOM, says: /total disk limit exceeded/i, code: 'quota-disk', hint: FREE.disk },
  {
    status: NO_ROOM,
    says: /exceeds (the )?maximum allowed (snapshot )?size/i,
    code: 'image-too-large',
    hint: 'Make the image smaller: use a smaller base image and a multi-stage build, and leave no caches in its layers. Or have the limit of the organization raised.',
  },
  {
    status: NO_ROOM,
    says: /quota exceeded|limit exceeded|exceeds maximum/i,
    code: 'quota-other',
    hint: 'Delete snapshots or sandboxes you no longer need, request less, or raise the limit of the organization.',
  },
  {
    status: 403,
    says: /./,
    code: 'token-scope',
    hint: (response) =>
      `The key in \`api-token\` lacks ${permissionFor(response)}. It needs \`write:snapshots\` and \`write:sandboxes\`, and to clean up \`delete:snapshots\` and \`delete:sandboxes\`.`,
  },
  {
    status: 400,
    says: /^(invalid |must specify an )?(images?|digest|tag)\b/i,
    code: 'image-refused',
    hint: 'Set `image-name` to a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`.',
  },
  {
    status: 400,
    says: /does not have a default region/i,
    code: 'region-unknown',
    hint: 'Set `target` to the id of a region, or set a default region for the organization in the Daytona dashboard.',
  },
  {
    status: 400,
    says: /no runners are configured/i,
    code: 'no-runners-in-region',
    hint: 'Choose another `target`, or ask the operator of the server to set up runners there.',
  },
  {
    status: 400,
    says: /no available runners/i,
    code: 'no-runner',
    hint: 'All runners of the region are busy or down. Run the job again in a few minutes, or choose another `target`.',
  },
  {
    status: 400,
    says: /./,
    code: 'request-refused',
    hint: 'The message above names the rejected value; correct the input it comes from.',
  },
  {
    status: 429,
    code: 'rate-limited',
    hint: 'The organization, or the address of the runner, made too many requests. Run fewer jobs at once, or run the job again later.',
  },
  {
    status: 503,
    says: /maintenance/i,
    code: 'maintenance',
    hint: 'Run the job again when the maintenance is over.',
  },
];

/** The permission of a key that a request needs; reading needs none (measured on v0.190.0). */
function permissionFor({ method, url }: ApiResponse): string {
  if (method === 'GET') return 'a permission';
  const verb = method === 'DELETE' ? 'delete' : 'write';
  return `the permission \`${verb}:${/\/snapshots(?:[/?]|$)/.test(url) ? 'snapshots' : 'sandboxes'}\``;
}
