/** The inputs of all actions. A contract test compares them with metadata/, and what each action reads with its own. */
export const INPUT = {
  apiToken: 'api-token',
  mode: 'mode',
  imageName: 'image-name',
  snapshotName: 'snapshot-name',
  family: 'family',
  keep: 'keep',
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
  autoStopInterval: 'auto-stop-interval',
  autoArchiveInterval: 'auto-archive-interval',
  autoDeleteInterval: 'auto-delete-interval',
  ttlMinutes: 'ttl-minutes',
  ifExists: 'if-exists',
  cleanup: 'cleanup',
  previewPort: 'preview-port',
  previewAccess: 'preview-access',
  readyPath: 'ready-path',
  readyStatus: 'ready-status',
  readyTimeout: 'ready-timeout',
  pullRequest: 'pull-request',
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
} as const;

/** The outputs of all actions. */
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

/** The environment variables used when an input is empty. Daytona's SDK and CLI use the same names. */
export const FALLBACK = {
  apiToken: 'DAYTONA_API_KEY',
  apiUrl: 'DAYTONA_API_URL',
  organizationId: 'DAYTONA_ORGANIZATION_ID',
  target: 'DAYTONA_TARGET',
} as const;

/** Daytona's cloud. */
export const DEFAULT_API_URL = 'https://app.daytona.io/api';

/** The defaults of metadata/inputs.yml, repeated for inputs that are set to an empty expression. */
export const DEFAULT = {
  snapshotTimeout: '20m',
  sandboxTimeout: '5m',
  autoStopInterval: '60',
  autoDeleteInterval: '1440',
  ttlMinutes: '10080',
  ifExists: 'reuse',
  cleanup: 'on-failure',
  mode: 'auto',
  previewAccess: 'private',
  readyStatus: '200-399',
  readyTimeout: '2m',
  comment: 'true',
  deployment: 'false',
  environment: 'preview',
  whenNoSecret: 'skip',
  maxAge: '7d',
  dryRun: 'false',
} as const;

/** State keys shared by the main and post steps. */
export const STATE = {
  /** A `RunState` as JSON. */
  run: 'run',
} as const;

/**
 * Reads an input from the variable `INPUT_<NAME>`, which keeps dashes (actions/runner v2.336.0,
 * Handler.cs). A missing input is empty.
 */
export function inputText(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
