import type { Code } from '../../../error-codes.ts';
import { describeShape, type Parsed } from './parse-text.ts';

const ACCEPTED = 'a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`';

// The grammar of the distribution project (reference/regexp.go), without IPv6 hosts and digests: Daytona cannot use
// them.
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = new RegExp(`^(?:localhost|${LABEL}(?:\\.${LABEL})+|${LABEL}(?:\\.${LABEL})*(?=:))(?::[0-9]+)?$`);
const PATH_PART = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${PATH_PART}(?:/${PATH_PART})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const MAX_NAME = 255;

/** The open-source server (v0.190.0) rejects `latest`; the cloud rejects all three (daytona.io/docs, "Snapshots"). */
const REJECTED_TAGS = ['latest', 'lts', 'stable'];

/** A digest (OCI Image Specification, "Digests") or the id of a local image, in place of a name. */
const DIGEST = /^(?:(?:.*\/)?sha(?:256|384|512):)?[0-9a-f]{64,128}$/i;

/**
 * Parses an image reference. Rejects early what the server (v0.190.0, measured) rejects, or accepts and later fails on:
 * a missing tag, a tag of `REJECTED_TAGS`, digests, an uppercase repository, an IPv6 host.
 */
export function parseImageReference(text: string): Parsed<string> {
  const refuse = (problem: string, cause?: string, code?: Code): Parsed<string> => ({
    problem,
    accepted: ACCEPTED,
    ...(cause === undefined ? {} : { cause }),
    ...(code === undefined ? {} : { code }),
  });
  if (text === '') return refuse('is empty', 'Did the step that builds the image set its output?');
  if (/\$\{\{|\}\}/.test(text)) {
    return refuse('contains an unevaluated expression', 'Expressions are evaluated only in workflow files.');
  }
  if (/[\s,]/.test(text)) {
    return refuse(
      `contains whitespace or a comma (${describeShape(text)})`,
      'An output such as `tags` of docker/metadata-action may list several references; pass one of them.',
    );
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return refuse('is a URL', 'Remove the scheme, such as `https://`.');
  if (/@[A-Za-z0-9+._-]+:/.test(text)) {
    return refuse(
      'is a digest reference',
      'Daytona accepts `name@sha256:...`, but its runners then pull `name:sha256:...`, which no registry has. Push the image with a unique tag, such as the commit, and use that.',
      'image-digest',
    );
  }
  if (DIGEST.test(text)) {
    return refuse(
      'is a digest without an image',
      'The output `digest` of docker/build-push-action is one. Push the image with a unique tag, such as the commit, and use that.',
      'image-digest',
    );
  }
  const { host, repository, tag } = splitReference(text);
  if (host?.startsWith('['))
    return refuse('has an IPv6 address as its registry', 'Daytona rejects it; use a host name.');
  if (tag === undefined && repository.includes(':')) {
    return refuse(
      'has a `:` that starts neither a tag nor a port',
      'A branch name such as `feature/x` cannot be a tag.',
    );
  }
  if (tag === undefined)
    return refuse('has no tag', 'Without a tag, `latest` is assumed, which Daytona rejects.', 'image-without-tag');
  if (tag === '') return refuse('ends in `:`', 'Is the output or variable that supplies the tag empty?');
  if (REJECTED_TAGS.includes(tag)) {
    return refuse(
      `has the tag \`${tag}\``,
      'Daytona rejects it because the image behind it changes. Use the commit or the version.',
      'image-latest',
    );
  }
  if (!TAG.test(tag)) {
    return refuse(
      'has a tag that no registry accepts',
      'A tag has at most 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.',
    );
  }
  if (/[A-Z]/.test(repository)) {
    return refuse(
      'has uppercase letters in the repository name',
      'Registries accept only lowercase; `github.repository` may contain uppercase letters.',
    );
  }
  if (!PATH.test(repository)) return refuse(`is not an image reference (${describeShape(text)})`);
  if (text.length - tag.length - 1 > MAX_NAME) return refuse(`has a name longer than ${MAX_NAME} characters`);
  return { value: text };
}

interface Reference {
  readonly host: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
}

/** Splits off the tag and the registry host. The `:` of a port is not the `:` of a tag. */
function splitReference(reference: string): Reference {
  const start = reference.slice(0, Math.max(0, reference.indexOf('/')));
  const host = HOST.test(start) || /^\[[0-9a-fA-F:]+\](:[0-9]+)?$/.test(start) ? start : undefined;
  const rest = host === undefined ? reference : reference.slice(host.length + 1);
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  if (colon < 0) return { host, repository: rest, tag: undefined };
  return { host, repository: rest.slice(0, colon), tag: rest.slice(colon + 1) };
}
