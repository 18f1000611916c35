import type { Code } from '../../error-codes.ts';
import { StateError } from './errors.ts';
import type { AutomaticEnd, Shown } from './resources.ts';
import { classify, type Kind } from './states.ts';

/** The cause of an error message from a registry or a container engine. */
export interface Explanation {
  readonly code: Code;
  readonly hint: string;
}

/** Matches words only on their own, not in an image name, a port, a tag or an address. */
const alone = (words: string) => String.raw`(?<![\w./@:-])(?:${words})(?![\w/@-]|[.:]\S)`;

/**
 * The first match applies. The patterns match messages of the container engine, the registries and Daytona v0.190.0,
 * which passes them on unchanged. An image built only for other platforms is also "not found", and a denied one "may
 * not exist", so those patterns come first.
 */
const REASONS: readonly (Explanation & { readonly says: RegExp })[] = [
  {
    says: /no match(ing manifest)? for (platform|linux\/)|exec format error|does not match the (specified|detected) .*platform|not supported for platform/i,
    code: 'image-architecture',
    hint: 'Daytona runs linux/amd64. Build the image for it: `docker build --platform linux/amd64`.',
  },
  {
    says: /exceeds (the )?maximum allowed (snapshot )?size/i,
    code: 'image-too-large',
    hint: 'Make the image smaller: use a smaller base image and a multi-stage build, and leave no caches in its layers. Or have the limit of the organization raised.',
  },
  {
    says: /toomanyrequests|pull rate limit|429 too many requests/i,
    code: 'registry-rate-limited',
    hint: "Daytona's runners share the pull limit of the registry. Run the job again later, or add credentials for the registry in the Daytona dashboard.",
  },
  {
    says: new RegExp(
      `${alone('unauthorized')}|authentication required|(?<!permission )${alone('denied')}|no basic auth|failed to authorize|403 forbidden|may require 'docker login'`,
      'i',
    ),
    code: 'registry-auth',
    hint: 'Daytona has no credentials for that registry, or wrong ones: add the registry in the Daytona dashboard. Registries return the same error for an image that does not exist, so check the name, too.',
  },
  {
    says: new RegExp(
      `manifest unknown|name unknown|no such image|failed to resolve reference .*: not found|${alone('manifest|repository|image')}.* (not found|does not exist)`,
      'i',
    ),
    code: 'image-not-found',
    hint: 'Was the image pushed before this step, under exactly this name and tag? If it is private, add its registry in the Daytona dashboard.',
  },
];

/**
 * @param reason the server's message.
 * @returns `undefined` for an unknown message. For a sandbox only the architecture applies: its image was pulled
 * earlier, and "not found" means a command.
 */
export function explainReason(kind: Kind, reason: string): Explanation | undefined {
  return REASONS.find(({ says, code }) => (kind === 'snapshot' || code === 'image-architecture') && says.test(reason));
}

interface Removal extends Explanation {
  readonly field: Exclude<AutomaticEnd, 'autoDestroyAt'>;
  /** Follows "Daytona deleted the sandbox ...: ". */
  readonly why: string;
}

const REMOVALS: readonly Removal[] = [
  {
    field: 'queueTimedOutAt',
    code: 'no-runner',
    why: 'no runner had capacity for it before the queue timeout',
    hint: 'All runners of the region are busy. Run the job again in a few minutes, choose another `target`, or have the queue timeout of the organization raised.',
  },
  {
    field: 'spotEvictedAt',
    code: 'sandbox-stuck',
    why: 'its spot capacity was needed for another sandbox',
    hint: 'Run the job again to get a new one.',
  },
];

/** Explains why the server deleted a sandbox automatically, with the time; `undefined` if it does not say so. */
export function explainRemoval(shown: Shown): (Explanation & { readonly why: string }) | undefined {
  if (shown.kind !== 'sandbox') return undefined;
  const { ends, updatedAt, isBeingDeleted } = shown;
  const known = REMOVALS.find(({ field }) => !Number.isNaN(ends[field]));
  if (known !== undefined) {
    const { code, hint, why, field } = known;
    return { code, hint, why: `${why} (${new Date(ends[field]).toISOString()})` };
  }
  const isOver = ends.autoDestroyAt <= updatedAt && isBeingDeleted;
  if (!isOver) return undefined;
  const why = `its time to live was over (${new Date(ends.autoDestroyAt).toISOString()})`;
  return { code: 'sandbox-stuck', why, hint: 'Raise `ttl-minutes`, and run the job again to get a new one.' };
}

/**
 * Creates the error for a resource whose state ends the poll loop.
 * @param name as requested.
 * @param shown in the last response. Its `errorReason` is the server's message, untrusted.
 */
export function stateError(name: string, shown: Shown): StateError {
  const { kind, state = 'unknown', errorReason: reason } = shown;
  const removal = explainRemoval(shown);
  if (removal !== undefined) {
    const { code, why, hint } = removal;
    return new StateError({ code, state }, `Daytona deleted the sandbox "${name}": ${why}.`, { hint });
  }
  const { classification, hint: usualHint } = classifyShown(shown);
  const failed = classification === 'failed';
  const desired = kind === 'sandbox' ? shown.desiredState : undefined;
  const wants =
    !failed && desired !== undefined && desired !== 'started' ? `, and its desired state is "${desired}"` : '';
  const why = reason === undefined ? 'Daytona gave no reason.' : `Daytona says: ${reason}`;
  const cause = failed && reason !== undefined ? explainReason(kind, reason) : undefined;
  const hint = cause?.hint ?? usualHint;
  return new StateError(
    { code: cause?.code ?? (failed ? `${kind}-failed` : `${kind}-stuck`), state },
    `The ${kind} "${name}" is in state "${state}"${wants}. ${failed || reason !== undefined ? why : ''}`.trim(),
    hint === undefined ? {} : { hint },
  );
}

/** Classifies the state of what a response shows. */
export function classifyShown(shown: Shown): ReturnType<typeof classify> {
  return classify(shown.kind, shown.state ?? '', shown.kind === 'sandbox' ? shown.desiredState : undefined);
}

/** Creates the error for a sandbox that was started and is not found any more. */
export function goneError(name: string): StateError {
  return new StateError(
    { code: 'sandbox-stuck', state: 'destroyed' },
    `The sandbox "${name}" was started, and the server does not find it any more: it was deleted while this step waited for its app.`,
    { hint: 'A person, another job, or one of its intervals deleted it. Run the job again to get a new one.' },
  );
}
