import type { ImageBehaviour } from './image-behaviour.ts';

export interface ImageWord {
  readonly word: string;
  /** The default number (`slowpull` = `slowpull-10`); absent if the keyword takes none. */
  readonly seconds?: number;
  readonly meaning: string;
  readonly behaviour: (image: string, seconds: number) => ImageBehaviour;
}

/** Hostile text for a client that prints what a server says. */
const HOSTILE_TEXT = [
  'first line',
  '::error::injected',
  '::set-output name=x::y',
  '##[error]injected',
  '##vso[task.setvariable variable=x]y',
  '%0A <b>&amp; \u001b[31mred\u001b[0m token=ghp_abc',
  'over\rwritten',
].join('\n');

const MODULE_MISSING = "Error: Cannot find module '/app/server.js'\n";

const ENTRYPOINT_TIMEOUT =
  'timeout waiting for the sandbox to start - please ensure that your entrypoint is long-running';

/** Keywords in an image name that make it misbehave, such as `docker.io/acme/slowpull-8:1`. A name can have several. */
export const IMAGE_WORDS: readonly ImageWord[] = [
  {
    word: 'notfound',
    meaning: 'the tag does not exist in the registry: snapshot error after the inspection',
    behaviour: (image) => ({
      inspectError: `Error response from daemon: manifest for ${image} not found: manifest unknown: manifest unknown`,
    }),
  },
  {
    word: 'unauthorized',
    meaning: 'the registry rejects the credentials: snapshot error after the inspection',
    behaviour: (image) => ({
      inspectError: `Error response from daemon: Head "${manifestUrl(image)}": unauthorized: incorrect username or password`,
    }),
  },
  {
    word: 'toobig',
    meaning: '50 GB: snapshot error after the inspection',
    behaviour: () => ({ sizeGb: 50 }),
  },
  { word: 'big', meaning: 'same as toobig', behaviour: () => ({ sizeGb: 50 }) },
  {
    word: 'pullfail',
    meaning: 'the pull is denied: pulling, then error',
    behaviour: (image) => ({
      pullError: `Error response from daemon: pull access denied for ${repositoryOf(image)}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    }),
  },
  {
    word: 'arm64only',
    meaning: 'no linux/amd64 image: pulling, then error',
    behaviour: () => ({
      pullError:
        'no matching manifest for linux/amd64 in the manifest list entries: no match for platform in manifest: not found',
    }),
  },
  {
    word: 'multiline',
    meaning: 'pulling, then error with a hostile errorReason (workflow commands, ANSI, CR)',
    behaviour: () => ({ pullError: HOSTILE_TEXT }),
  },
  {
    word: 'slowinspect',
    seconds: 5,
    meaning: 'pending for N seconds',
    behaviour: (_, seconds) => ({ inspectSeconds: seconds }),
  },
  {
    word: 'hanginspect',
    meaning: 'the inspection never returns: error after 30 s',
    behaviour: () => ({ hangInspect: true }),
  },
  { word: 'stuckpending', meaning: 'stays pending forever', behaviour: () => ({ stuckPending: true }) },
  {
    word: 'slowpull',
    seconds: 10,
    meaning: 'pulling for N seconds',
    behaviour: (_, seconds) => ({ pullSeconds: seconds }),
  },
  { word: 'hangpull', meaning: 'pulling for an hour, then error', behaviour: () => ({ hangPull: true }) },
  {
    word: 'buildfailed',
    meaning: 'the snapshot ends in build_failed',
    behaviour: () => ({ snapshotEnds: 'build_failed' }),
  },
  { word: 'snapinactive', meaning: 'the snapshot ends in inactive', behaviour: () => ({ snapshotEnds: 'inactive' }) },
  {
    word: 'snapgone',
    meaning: 'the snapshot vanishes instead of becoming active',
    behaviour: () => ({ snapshotEnds: 'removed' }),
  },
  {
    word: 'createfail',
    meaning: 'the sandbox fails to start within the hold: POST /sandbox 400',
    behaviour: () => ({ createError: ENTRYPOINT_TIMEOUT }),
  },
  {
    word: 'nospace',
    meaning: 'the sandbox fails for lack of disk: POST /sandbox 400',
    behaviour: () => ({ createError: 'write /var/lib/docker: no space left on device' }),
  },
  {
    word: 'slowcreate',
    seconds: 45,
    meaning: 'creating for N seconds (over 30: POST /sandbox returns while creating)',
    behaviour: (_, seconds) => ({ createSeconds: seconds }),
  },
  { word: 'hangcreate', meaning: 'creating for 15 minutes, then error', behaviour: () => ({ hangCreate: true }) },
  {
    word: 'latefail',
    seconds: 33,
    meaning: 'creating for N seconds, then error',
    behaviour: (_, seconds) => ({ createSeconds: seconds, createError: 'late failure' }),
  },
  {
    word: 'sandboxgone',
    meaning: 'the sandbox vanishes instead of starting',
    behaviour: () => ({ sandboxEnds: 'gone' }),
  },
  {
    word: 'queuefull',
    meaning: 'no runner has room in time: the sandbox is destroyed, with `queueTimedOutAt`, and readable by its id',
    behaviour: () => ({ sandboxEnds: 'queueTimedOut' }),
  },
  {
    word: 'evicted',
    meaning: 'the sandbox makes room for another: destroyed, with `spotEvictedAt`, and readable by its id',
    behaviour: () => ({ sandboxEnds: 'spotEvicted' }),
  },
  {
    word: 'sandboxstopped',
    meaning: 'the sandbox ends in stopped instead of started',
    behaviour: () => ({ sandboxEnds: 'stopped' }),
  },
  {
    word: 'sandboxbuildfailed',
    meaning: 'the sandbox ends in build_failed: POST /sandbox 400',
    behaviour: () => ({ sandboxEnds: 'build_failed', createError: 'build failed: exit code 1' }),
  },
  {
    word: 'slowdestroy',
    seconds: 6,
    meaning: 'destroying for N seconds',
    behaviour: (_, seconds) => ({ destroySeconds: seconds }),
  },
  {
    word: 'destroyfail',
    meaning: 'destroying fails on the runner, but the sandbox is hidden anyway (404)',
    behaviour: () => ({}),
  },
  {
    word: 'slowapp',
    seconds: 5,
    meaning: 'the app listens N seconds after started, and returns 502 until then',
    behaviour: (_, seconds) => ({ listensAfter: seconds }),
  },
  {
    word: 'noapp',
    meaning: 'the app never listens: 502, with the reason in its log',
    behaviour: () => ({ listensAfter: Number.POSITIVE_INFINITY, logs: '', errorLogs: MODULE_MISSING }),
  },
  {
    word: 'hostilelogs',
    meaning: 'the entrypoint logs hostile text (workflow commands, ANSI, CR)',
    behaviour: () => ({ logs: `${HOSTILE_TEXT}\n` }),
  },
  { word: 'apperror', meaning: 'the app returns 500', behaviour: () => ({ appStatus: 500 }) },
];

function repositoryOf(image: string): string {
  return image.replace(/:[^:/]*$/, '');
}

/** The URL of an image's manifest: at the host that its name begins with, or at Docker Hub, in the form that was recorded. */
function manifestUrl(image: string): string {
  const path = image.replace(/:([^:/]*)$/, '/manifests/$1');
  const [host = ''] = path.split('/');
  const isOther = /[.:]/.test(host) && host !== 'docker.io';
  return isOther ? `https://${path.replace('/', '/v2/')}` : `https://registry-1.docker.io/v2/${path}`;
}

/** The behaviour that the words in a text (an image name or a Dockerfile) ask for. */
export function behaviourOf(text: string): ImageBehaviour {
  const found: ImageBehaviour = {};
  for (const { word, seconds = 0, behaviour } of IMAGE_WORDS) {
    const match = new RegExp(`(?<![a-z])${word}(?:-(\\d+(?:\\.\\d+)?))?(?![a-z])`).exec(text);
    if (match) {
      const given = match[1];
      Object.assign(found, behaviour(text, given === undefined ? seconds : Number(given)));
    }
  }
  return found;
}
