/** The inputs of action.yml, by the names that the code uses. A test holds the two against each other. */
export const INPUT = {
  apiToken: 'api-token',
  mode: 'mode',
  imageName: 'image-name',
  snapshotName: 'snapshot-name',
  apiUrl: 'api-url',
  organizationId: 'organization-id',
  target: 'target',
  entrypoint: 'entrypoint',
  cpu: 'cpu',
  memory: 'memory',
  disk: 'disk',
  sandboxName: 'sandbox-name',
  env: 'env',
  labels: 'labels',
  public: 'public',
  autoStopInterval: 'auto-stop-interval',
  autoArchiveInterval: 'auto-archive-interval',
  autoDeleteInterval: 'auto-delete-interval',
  ttlMinutes: 'ttl-minutes',
  ifExists: 'if-exists',
  cleanup: 'cleanup',
  previewPort: 'preview-port',
  previewAccess: 'preview-access',
  readyPath: 'ready-path',
  readyTimeout: 'ready-timeout',
  githubToken: 'github-token',
  comment: 'comment',
  deployment: 'deployment',
  environment: 'environment',
  whenNoSecret: 'when-no-secret',
  maxAge: 'max-age',
  dryRun: 'dry-run',
  matrixLeg: 'matrix-leg',
  snapshotTimeout: 'snapshot-timeout',
  sandboxTimeout: 'sandbox-timeout',
  pollInterval: 'poll-interval',
} as const;

/** The outputs of action.yml, by the names that the code uses. */
export const OUTPUT = {
  snapshotId: 'snapshot-id',
  sandboxId: 'sandbox-id',
  sandboxName: 'sandbox-name',
  sandboxState: 'sandbox-state',
  snapshotName: 'snapshot-name',
  snapshotState: 'snapshot-state',
  previewUrl: 'preview-url',
  outcome: 'outcome',
  errorCode: 'error-code',
  result: 'result',
} as const;

/** What is read from the environment when an input is empty: the names that Daytona's own SDK and CLI use. */
export const FALLBACK = {
  apiToken: 'DAYTONA_API_KEY',
  apiUrl: 'DAYTONA_API_URL',
  organizationId: 'DAYTONA_ORGANIZATION_ID',
  target: 'DAYTONA_TARGET',
} as const;

/** Daytona's cloud. */
export const DEFAULT_API_URL = 'https://app.daytona.io/api';

/** What an input counts as when it is empty: the same as its default in action.yml, so that an empty expression changes nothing. */
export const DEFAULT = {
  snapshotTimeout: '20m',
  sandboxTimeout: '5m',
  pollInterval: '2s',
  public: 'false',
  autoStopInterval: '60',
  autoDeleteInterval: '1440',
  ttlMinutes: '10080',
  ifExists: 'reuse',
  cleanup: 'on-failure',
  mode: 'auto',
  previewAccess: 'private',
  readyTimeout: '2m',
  comment: 'true',
  deployment: 'false',
  environment: 'preview',
  whenNoSecret: 'skip',
  maxAge: '7d',
  dryRun: 'false',
} as const;

/** What the main phase leaves to the post phase. */
export const STATE = {
  /** JSON: what was made, see `RunState`. */
  run: 'run',
} as const;

/**
 * The text of an input as the runner hands it over: the variable `INPUT_<NAME>`, dashes kept (actions/runner v2.336.0,
 * Handler.cs). An input that is not given is empty, and so is one that is given as nothing.
 */
export function inputText(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
