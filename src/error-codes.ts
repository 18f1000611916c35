/**
 * The titles of all annotations, by error code. A code never changes; its title may. Each code has an entry in
 * docs/troubleshooting.md and a test that provokes it; a contract test checks both.
 */
export const ERROR_TITLES = {
  // The inputs and the job.
  'token-missing': 'The Daytona token is missing',
  'image-without-tag': 'The image has no tag',
  'image-latest': 'The image has a tag that Daytona refuses',
  'image-digest': 'The image is a digest reference',
  input: 'An input is invalid',
  inputs: 'Several inputs are invalid',
  'no-secret': 'This job has no access to the secret',
  'pull-request-closed': 'The pull request is closed',
  'pull-request-open': 'The pull request is open again',
  'pull-request-unconfirmed': 'The pull request cannot be confirmed',
  'no-pull-request': 'There is no pull request to report to',
  'image-tag-reused': 'The preview is not of this commit',
  'older-commit': 'The pull request has a newer commit',
  'matrix-leg-unknown': 'The matrix leg is unknown',
  'job-context': "The job's context cannot be read",
  'entrypoint-not-cmd': 'Daytona runs ENTRYPOINT, not CMD',

  // The connection to Daytona.
  dns: 'The host name of the Daytona server cannot be resolved',
  'connection-refused': 'Nothing listens at the address of the Daytona server',
  unreachable: 'The runner cannot reach the Daytona server',
  'connection-broken': 'The connection to Daytona was lost',
  'tls-untrusted': 'The certificate of the Daytona server is not trusted',
  'tls-out-of-date': 'The Daytona certificate is expired or not yet valid',
  'tls-other-host': 'The certificate is for another host',
  'tls-protocol': 'The server does not speak TLS',
  'proxy-credentials': 'The proxy requires valid credentials',
  'proxy-refused': 'The proxy refused to connect',
  'proxy-unusable': 'The proxy cannot be used',
  'request-timeout': 'Daytona did not respond in time',
  'html-answer': 'The server returned a web page instead of JSON',
  'bad-answer': 'The response is not a valid Daytona API response',
  redirect: 'The server sent a redirect',
  'unexpected-status': 'Daytona returned an unexpected status',

  // Requests that Daytona rejects.
  'token-refused': 'Daytona rejected the token',
  'token-scope': 'The Daytona token lacks a permission',
  'organization-refused': 'Daytona does not accept the organization',
  'organization-other': 'Another organization was used',
  'organization-suspended': 'The Daytona organization is suspended',
  'quota-snapshots': 'The snapshot quota is used up',
  'quota-cpu': 'The CPU limit is reached',
  'quota-memory': 'The memory limit is reached',
  'quota-disk': 'The disk limit is reached',
  'quota-other': 'A quota of the Daytona organization is used up',
  'per-sandbox-limit': 'The request exceeds the limit for one sandbox',
  'image-refused': 'Daytona rejected the image reference',
  'region-unknown': 'The region cannot be used',
  'not-found': 'Daytona could not find the resource',
  'no-runner': 'Daytona has no available runner',
  'no-runners-in-region': 'Daytona has no runners in this region',
  'rate-limited': 'Daytona is rate-limiting requests',
  'request-refused': 'Daytona rejected the request',
  maintenance: 'Daytona is under maintenance',
  'server-error': 'Daytona has an internal error',

  // Snapshots and sandboxes.
  'image-not-found': 'The image was not found in its registry',
  'registry-auth': 'The registry denied Daytona access to the image',
  'registry-rate-limited': 'The registry limits pulls',
  'image-too-large': 'The image is too large',
  'image-architecture': 'The image is for another architecture',
  'snapshot-failed': 'The snapshot failed',
  'snapshot-stuck': 'The snapshot will not become active',
  'snapshot-missing': 'The snapshot does not exist',
  'snapshot-unusable': 'The snapshot cannot be used',
  'snapshot-timeout': 'The snapshot did not become active in time',
  'snapshot-state-unknown': 'Unknown snapshot state',
  'sandbox-start-failed': 'The sandbox failed to start',
  'sandbox-failed': 'The sandbox failed',
  'sandbox-stuck': 'The sandbox will not start',
  'sandbox-timeout': 'The sandbox did not start in time',
  'sandbox-state-unknown': 'Unknown sandbox state',
  'sandbox-endless': 'The sandbox never expires',

  // The preview and its app.
  'preview-not-encrypted': 'The preview address is not encrypted',
  'app-not-listening': 'The app never started listening',
  'app-not-ready': 'The app did not become ready',

  // Names.
  'snapshot-name-taken': 'The snapshot name is taken',
  'sandbox-name-taken': 'The sandbox name is taken',
  conflict: 'Another operation is in progress',
  superseded: 'A newer run finished first',

  // Cancellation, cleanup and the result.
  cancelled: 'Cancelled',
  'cleanup-failed': 'Some resources were not deleted',
  'notes-unreadable': 'The saved state cannot be read',
  'sandbox-delete-timeout': 'The sandbox was not deleted in time',
  'snapshot-delete-timeout': 'The snapshot was not deleted in time',
  'old-snapshot-kept': 'An old snapshot was not deleted',
  'result-incomplete': 'The result is incomplete',
  'runner-files': "The runner's files cannot be written",

  // The pull request.
  'github-permission': 'The GitHub token lacks a permission',
  'github-rate-limited': 'GitHub is rate-limiting requests',
  'github-refused': 'GitHub rejected a request',
  'github-bad-answer': 'GitHub returned an unexpected response',
  'github-timeout': 'GitHub did not respond in time',
  'github-unreachable': 'GitHub could not be reached',
  'github-unusable': 'GitHub cannot be used',

  // The workflow document and the action itself.
  'document-invalid': 'The workflow document cannot be run',
  'document-inputs': 'The workflow inputs do not match the document',
  'step-failed': 'A workflow step failed',
  'ended-early': 'The action ended early',
  fault: 'Unexpected error in the action',
} as const;

/** A stable error code, for searches and for `if:` in a workflow. */
export type Code = keyof typeof ERROR_TITLES;
