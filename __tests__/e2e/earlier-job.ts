import type { Emulator, SandboxRecord, SnapshotRecord } from '../../emulator/index.ts';
import { type Inputs, loadInputs } from '../../src/action/inputs/inputs.ts';
import { identify } from '../../src/action/job/identity.ts';
import { previewFacts } from '../../src/action/preview/open-preview.ts';
import { describeExpiry } from '../../src/daytona/resource/expiry.ts';
import { commitOf, type JobContext, readJobContext } from '../../src/github/event/context.ts';
import { commentBody } from '../../src/github/pull-request/comment-body.ts';
import { previewComment } from '../../src/report/comment.ts';
import type { GitHubServer } from '../github-server/index.ts';
import { type ActionJob, OpenJob } from '../harness/index.ts';

/** What an earlier job has left on Daytona. */
export interface Earlier {
  readonly snapshot: SnapshotRecord;
  readonly sandbox: SandboxRecord;
}

/**
 * Puts there what an earlier job of the action has left, without running it: sandbox, snapshot and comment, but no deployment.
 * Names, labels and text are those that the source derives from its environment; `earlier-job.test.ts` compares them with what
 * a job leaves.
 */
export async function addEarlier(daytona: Emulator, job: ActionJob, github?: GitHubServer): Promise<Earlier> {
  using open = new OpenJob(job);
  const env = open.environment();
  const inputs = await loadInputs(env, 'create');
  const context = readJobContext(env);
  const identity = identify(inputs, context, { step: env.GITHUB_ACTION ?? '', nonce: '01234567' });
  const { imageName, entrypoint, autoStopInterval, autoDeleteInterval, ttlMinutes } = inputs;
  const { snapshotName, sandboxName: name, labels } = identity;
  const snapshot =
    daytona.snapshots().find((there) => there.name === snapshotName) ??
    daytona.addSnapshot({ name: snapshotName, imageName, ...(entrypoint && { entrypoint: [...entrypoint] }) });
  const added = daytona.addSandbox({
    ...{ name, snapshot: snapshotName, labels: { ...labels }, env: { ...inputs.env }, public: inputs.public },
    ...{ autoStopInterval, autoDeleteInterval },
  });
  // Only the server knows its time.
  daytona.forget(added.id);
  const autoDestroyAt = new Date(Date.parse(added.createdAt) + ttlMinutes * 60_000).toISOString();
  const sandbox = daytona.addSandbox({ ...added, autoDestroyAt });
  const { number } = context.pullRequest ?? {};
  if (github !== undefined && number !== undefined && inputs.comment && inputs.githubToken !== '') {
    const url = await previewUrlOf(daytona, sandbox, inputs);
    github.addComment(number, 'github-actions[bot]', commentOf({ inputs, context, name, url }));
  }
  return { snapshot, sandbox };
}

async function previewUrlOf(daytona: Emulator, { id }: SandboxRecord, { previewPort }: Inputs): Promise<string> {
  const { apiUrl, apiKey } = daytona;
  const headers = { authorization: `Bearer ${apiKey}` };
  const body: unknown = await (
    await fetch(`${apiUrl}/sandbox/${id}/ports/${previewPort}/preview-url`, { headers })
  ).json();
  return typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : '';
}

interface Commented {
  readonly inputs: Inputs;
  readonly context: JobContext;
  readonly name: string;
  readonly url: string;
}

function commentOf({ inputs, context, name, url }: Commented): string {
  const { autoStopInterval: autoStop, autoDeleteInterval: autoDelete, ttlMinutes: ttl } = inputs;
  const report = previewComment({
    ...{ status: 'ready', outcome: 'created', sandboxName: name, image: inputs.imageName },
    ...{ runUrl: context.runUrl, sha: commitOf(context) },
    expiry: describeExpiry({ autoStop, autoDelete, ttl }, 'started'),
    ...previewFacts({ inputs }, { url }),
  });
  return commentBody(name, report);
}
