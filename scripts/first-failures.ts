import { type Code, ERROR_TITLES } from '../src/error-codes.ts';

interface FirstFailure {
  readonly codes: readonly Code[];
  readonly cause: string;
  readonly fix: string;
}

/** What most often goes wrong in the first runs, roughly in the order in which a run meets it. */
const FIRST_FAILURES: readonly FirstFailure[] = [
  {
    codes: ['token-missing'],
    cause: 'The repository has no secret `DAYTONA_API_KEY`.',
    fix: 'Add it under Settings, Secrets and variables, Actions.',
  },
  {
    codes: ['no-secret'],
    cause: 'The pull request comes from a fork, or Dependabot started the run.',
    fix: 'Push the reviewed commits to a branch of the repository; for Dependabot, add the secret to its own.',
  },
  {
    codes: ['image-without-tag', 'image-latest'],
    cause: 'The image name ends without a tag, or in `latest`.',
    fix: 'Use the commit as the tag.',
  },
  {
    codes: ['token-scope', 'github-permission'],
    cause: 'The Daytona key, or the job, lacks a permission.',
    fix: 'Compare with [the list](../README.md#permissions).',
  },
  {
    codes: ['registry-auth', 'image-not-found'],
    cause: 'The image is private, and Daytona has no login for its registry.',
    fix: 'Make the package public, or [add a registry entry](private-images.md#a-registry-entry).',
  },
  {
    codes: ['quota-snapshots', 'quota-cpu', 'quota-memory', 'quota-disk'],
    cause: 'Other sandboxes and snapshots use up the quota of the organization.',
    fix: 'Run [a sweep](preview.md#the-sweep), or delete what you no longer need in the dashboard.',
  },
  {
    codes: ['snapshot-timeout'],
    cause: 'The image is large, and Daytona is still pulling it.',
    fix: 'Make the image smaller, or raise [`snapshot-timeout`](inputs.md#snapshot-timeout).',
  },
  {
    codes: ['app-not-listening'],
    cause: '`CMD` starts the app, and Daytona runs only `ENTRYPOINT`.',
    fix: '[Set `entrypoint`](preview.md#entrypoint-not-cmd).',
  },
  {
    codes: ['app-not-listening'],
    cause: 'The app listens on another port than `preview-port`.',
    fix: 'Set [`preview-port`](inputs.md#preview-port) to the port in the log of the app.',
  },
  {
    codes: ['app-not-listening'],
    cause: 'The preview returns 502: the app listens only on `127.0.0.1`, or starts slowly.',
    fix: 'Let it listen on `0.0.0.0`, or raise [`ready-timeout`](inputs.md#ready-timeout).',
  },
];

/** Returns the rows of the table on the help page: the annotation with links to the entries of its codes, the cause and the fix. */
export function firstFailureRows(): string[][] {
  const shown = new Set<string>();
  return FIRST_FAILURES.map(({ codes, cause, fix }) => {
    const links = codes.map((code) => `[${ERROR_TITLES[code]}](#${code})`).join(', ');
    const [code] = codes;
    if (code === undefined || shown.has(code)) return [links, `${cause} ${fix}`];
    shown.add(code);
    return [`${links}<br>![${ERROR_TITLES[code]}: the annotation](images/failures/${code}.png)`, `${cause} ${fix}`];
  });
}
