import { type Parsed, shapeOf } from './input-forms.ts';

const ACCEPTED = 'a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`';
const HOST = /^(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|[A-Za-z0-9.-]+(?=:[0-9]+$)|\[[0-9a-fA-F:]+\])(:[0-9]+)?$/;

/**
 * An image reference that Daytona can use. It is told here, before anything is created, what the server (v0.190.0, measured)
 * refuses or accepts and then fails on: no tag, `:latest`, digests, a repository in upper case.
 */
export function parseImageReference(text: string): Parsed<string> {
  const refuse = (problem: string, cause?: string): Parsed<string> => ({
    problem,
    accepted: ACCEPTED,
    ...(cause === undefined ? {} : { cause }),
  });
  if (text === '') return refuse('is empty', 'Did the step that builds the image set its output?');
  if (/\s/.test(text)) return refuse(`has blanks in it (${shapeOf(text)})`);
  if (/^https?:\/\//.test(text)) return refuse('is a web address', 'Leave out `https://`.');
  if (text.includes('@')) {
    return refuse(
      'is a digest reference',
      'Daytona takes `name@sha256:...` but asks its runners for `name:sha256:...`, which no registry has. Push the image with a tag of its own, such as the commit, and give that.',
    );
  }
  const { repository, tag } = splitTag(text);
  if (tag === undefined)
    return refuse('has no tag', 'Without one a registry would give `latest`, which Daytona refuses.');
  if (tag === 'latest') {
    return refuse(
      'has the tag `latest`',
      'Daytona refuses it, since it means another image every day. Use the commit or the version.',
    );
  }
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag)) return refuse('has a tag that no registry accepts');
  if (/[A-Z]/.test(repository)) {
    return refuse(
      'has capital letters in the repository',
      'Registries know only small ones; `github.repository` may have capitals.',
    );
  }
  if (!/^[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/.test(repository)) {
    return refuse(`is not an image reference (${shapeOf(text)})`);
  }
  return { value: text };
}

/** Splits off the tag and the registry host. The `:` of a port is not the `:` of a tag. */
function splitTag(reference: string): { readonly repository: string; readonly tag: string | undefined } {
  const slash = reference.indexOf('/');
  const host = slash > 0 && HOST.test(reference.slice(0, slash));
  const rest = host ? reference.slice(slash + 1) : reference;
  const colon = rest.lastIndexOf(':');
  if (colon < rest.lastIndexOf('/') || colon < 0) return { repository: rest, tag: undefined };
  return { repository: rest.slice(0, colon), tag: rest.slice(colon + 1) };
}
