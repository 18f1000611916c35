import { ApiError } from '../http/answer.ts';

const NAME = /^[a-zA-Z0-9_.\-:]+(\/[a-zA-Z0-9_.\-:]+)*(@sha256:[a-f0-9]{64})?$/;
const DIGEST = /^[^@]+@sha256:[a-f0-9]{64}$/;

/** Rejects an invalid image name like the API, rule by rule (messages measured on Daytona API v0.190.0). */
export function checkImageName(image: string): void {
  if (image.includes('@sha256:')) {
    if (!DIGEST.test(image)) {
      throw new ApiError(400, 'Invalid digest format. Must be image@sha256:64_hex_characters');
    }
    return;
  }
  if (!image.includes(':') || image.endsWith(':')) {
    throw new ApiError(400, 'Image name must include a tag (e.g., ubuntu:22.04) or digest (@sha256:...)');
  }
  if (image.endsWith(':latest')) {
    throw new ApiError(400, 'Images with tag ":latest" are not allowed');
  }
  if (!NAME.test(image)) {
    throw new ApiError(
      400,
      'Invalid image name format. Must be lowercase, may contain digits, dots, dashes, and single slashes between components',
    );
  }
}

/** Rejects an invalid snapshot name like the API. */
export function checkSnapshotName(name: string): void {
  if (!NAME.test(name)) {
    throw new ApiError(400, 'Invalid snapshot name format. May contain letters, digits, dots, colons, and dashes');
  }
}

/**
 * Returns the name that the server passes to its runner. It puts a colon instead of an at sign before a digest, which
 * is why digest images cannot work (measured on Daytona API v0.190.0).
 */
export function registryImage(image: string): string {
  return image.replace('@sha256:', ':sha256:');
}

/** Returns a container engine's error for an invalid reference; undefined if it is valid. */
export function engineRefusal(image: string): string | undefined {
  if (image.includes('@sha256:')) {
    return 'Error response from daemon: invalid reference format';
  }
  const path = image.replace(/:[^:/]*$/, '');
  const [host, ...rest] = path.split('/');
  const repository = rest.length > 0 && /[.:]|^localhost$/.test(host ?? '') ? rest.join('/') : path;
  if (repository !== repository.toLowerCase()) {
    return `Error response from daemon: invalid reference format: repository name (${repository}) must be lowercase`;
  }
  return undefined;
}
