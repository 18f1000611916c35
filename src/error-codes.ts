/**
 * The titles of all annotations, by error code. A code never changes; its title may. Each code has an entry in
 * docs/troubleshooting.md and a test that provokes it; a contract test checks both.
 */
export const ERROR_TITLES = {
  // The inputs and the job.
  'token-missing': 'The Daytona token is missing',
  'image-without-tag': 'The image has no tag',
  'image-latest': 'The image has the tag latest',
  'image-digest': 'The image is a digest reference',
  input: 'An input cannot be used',
  inputs: 'Several inputs cannot be used',
  'no-secret': 'No secret is given to this job',
  'pull-request-closed': 'The pull request is closed',
  'pull-request-open': 'The pull request is open again',
  'older-commit': 'The pull request has a newer commit',
  'matrix-leg-unknown': 'The leg of the matrix is not known',
  'job-context': "The job's context cannot be read",
  'entrypoint-not-cmd': 'Daytona runs ENTRYPOINT, not CMD',

  // The connection to Daytona.
  dns: 'The host name of the Daytona server cannot be resolved',
  'connection-refused': 'Nothing listens at the address of the Daytona server',
  unreachable: 'The runner cannot reach the Daytona server',
  'connection-broken': 'The connection to Daytona broke',
  'tls-untrusted': 'The certificate of the Daytona server is not trusted',
  'tls-out-of-date': 'The certificate of the Daytona server is out of date',
  'tls-other-host': 'The certificate is for another host',
  'tls-protocol': 'What answers does not speak TLS',
  'proxy-credentials': 'The proxy wants other credentials',
  'proxy-refused': 'The proxy refuses to connect',
  'proxy-unusable': 'The proxy cannot be used',
  'request-timeout': 'Daytona did not answer in time',
  'html-answer': 'A web page answered, not the Daytona API',
  'bad-answer': 'The answer is not what the Daytona API gives',
  redirect: 'The server redirects',
  'unexpected-status': 'Daytona answered something unexpected',

  // Requests that Daytona rejects.
  'token-refused': 'Daytona does not accept the token',
  'token-scope': 'The token may not do this',
  'organization-suspended': 'The Daytona organization is suspended',
  'quota-snapshots': 'The quota of snapshots is used up',
  'quota-cpu': 'The limit of CPUs is used up',
  'quota-memory': 'The limit of memory is used up',
  'quota-disk': 'The limit of disk space is used up',
  'quota-other': 'A quota of the Daytona organization is used up',
  'per-sandbox-limit': 'More is asked for than one sandbox may have',
  'image-refused': 'Daytona refuses the image reference',
  'region-unknown': 'Daytona does not know the region',
  'not-found': 'Daytona does not know what was asked for',
  'no-runner': 'Daytona has no runner for this now',
  'no-runners-in-region': 'Daytona has no runners in this region',
  'rate-limited': 'Daytona limits the rate of requests',
  'request-refused': 'Daytona refuses the request',
  maintenance: 'Daytona is under maintenance',
  'server-error': 'Daytona has an internal problem',

  // Snapshots and sandboxes.
  'image-not-found': 'The image was not found in its registry',
  'registry-auth': 'The registry does not give the image to Daytona',
  'registry-rate-limited': 'The registry limits the number of pulls',
  'image-too-large': 'The image is too large',
  'image-architecture': 'The image is for another architecture',
  'snapshot-failed': 'The snapshot failed',
  'snapshot-stuck': 'The snapshot will not become active',
  'snapshot-timeout': 'The snapshot was not active in time',
  'snapshot-state-unknown': 'Unknown snapshot state',
  'sandbox-start-failed': 'The sandbox failed to start',
  'sandbox-failed': 'The sandbox failed',
  'sandbox-stuck': 'The sandbox will not become started',
  'sandbox-timeout': 'The sandbox was not started in time',
  'sandbox-state-unknown': 'Unknown sandbox state',

  // The preview and its app.
  'preview-not-encrypted': 'The preview address is not encrypted',
  'app-not-listening': 'The app never listened',
  'app-not-ready': 'The app did not become ready',

  // Names.
  'snapshot-name-taken': 'The snapshot name is taken',
  'sandbox-name-taken': 'The sandbox name is taken',
  conflict: 'Something else works on it at the same time',
  superseded: 'A newer run was faster',

  // Cancellation, cleanup and the result.
  cancelled: 'Cancelled',
  'cleanup-failed': 'Something was left behind',
  'notes-unreadable': 'What was made cannot be found out',
  'sandbox-delete-timeout': 'The sandbox was not deleted in time',
  'snapshot-delete-timeout': 'The snapshot was not deleted in time',
  'old-snapshot-kept': 'An old snapshot was not deleted',
  'result-incomplete': 'The result is incomplete',
  'runner-files': "The runner's files cannot be written",

  // The pull request.
  'github-permission': 'The token lacks a permission',
  'github-rate-limited': 'GitHub limits the requests',
  'github-refused': 'GitHub refused a request',
  'github-bad-answer': 'GitHub gave an unexpected answer',
  'github-timeout': 'GitHub did not answer in time',
  'github-unreachable': 'GitHub could not be reached',
  'github-unusable': 'GitHub cannot be used',

  // The workflow document and the action itself.
  'document-invalid': 'The workflow document cannot be run',
  'document-inputs': 'The workflow inputs do not fit the document',
  'step-failed': 'A workflow step failed',
  'ended-early': 'The action ended before it was done',
  fault: 'The action has a fault of its own',
} as const;

/** A stable error code, for searches and for `if:` in a workflow. */
export type Code = keyof typeof ERROR_TITLES;
