import { startEmulator } from '../../emulator/index.ts';
import { startGitHubServer } from '../github-server/index.ts';
import { type LogLine, runAction } from '../harness/index.ts';
import { renderLine } from '../harness/render.ts';

/** What the bundle wrote, as the pictures of the documentation show it. */
export interface Pictured {
  readonly comment: string;
  readonly summary: string;
  readonly log: string;
  /** The title in the first line, then the message. */
  readonly annotation: string;
}

export const PICTURES = ['comment', 'summary', 'log', 'annotation'] as const;

const REPOSITORY = 'acme/shop';
const COMMIT = '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092';

/** In seconds: every state lasts long enough to be seen, on a busy machine as well. */
const TIMINGS = { assign: 0.3, inspect: 1.5, pull: 6, create: 4, holdAnswer: 0.5 };

/**
 * Runs two jobs of the bundle for a pull request that was opened: one that succeeds, and one whose app never listens. Puts
 * the public addresses in place of the local ones.
 */
export async function playPicturedJobs(): Promise<Pictured> {
  const [ready, failed] = await Promise.all([
    play(`ghcr.io/${REPOSITORY}:${COMMIT}`),
    play(`ghcr.io/acme/noapp:${COMMIT}`, { 'ready-timeout': '5s' }),
  ]);
  const error = failed.main.annotations.find(({ level }) => level === 'error');
  if (ready.comment === '' || error?.title === undefined) throw new Error(`${ready.main.log}\n${failed.main.log}`);
  return {
    comment: ready.published(ready.comment),
    summary: ready.published(ready.main.summary),
    log: ready.published(ready.main.lines.filter(isShown).map(shown).join('\n')),
    annotation: failed.published(`${error.title}\n${error.message}`),
  };
}

async function play(image: string, inputs: Readonly<Record<string, string>> = {}) {
  await using daytona = await startEmulator({ settings: { previewBy: 'port', timings: TIMINGS } });
  await using github = await startGitHubServer({ repository: REPOSITORY });
  github.addPullRequest({ number: 7, headSha: COMMIT });
  const { main } = await runAction({
    with: {
      'api-token': daytona.apiKey,
      'api-url': daytona.apiUrl,
      'image-name': image,
      'preview-port': '3000',
      'ready-path': '/healthz',
      ...inputs,
    },
    secrets: [daytona.apiKey],
    event: { name: 'pull_request', payload: github.pullRequestEvent(7, 'opened') },
    contexts: {
      github: {
        api_url: github.apiUrl,
        server_url: github.url,
        graphql_url: github.graphqlUrl,
        repository: REPOSITORY,
        run_id: '16012345678',
        action: '__org_daytona-sandbox-action',
        action_repository: 'org/daytona-sandbox-action',
        action_ref: 'v1',
      },
    },
    timeoutMs: 90_000,
  });
  const { 'preview-url': previewUrl = '', 'sandbox-id': sandboxId } = main.outputs;
  if (previewUrl === '') throw new Error(main.log);
  const published = (text: string) =>
    text
      .replaceAll(previewUrl, `https://3000-${sandboxId}.proxy.app.daytona.io`)
      .replaceAll(github.url, 'https://github.com');
  return { main, published, comment: github.comments.length === 1 ? (github.comments[0]?.body ?? '') : '' };
}

/** The runner prints the inputs in a group, which the page shows folded. */
function isShown({ source, kind }: LogLine): boolean {
  return source === 'action' || kind === 'group';
}

/** The groups of the action are open, for a look. */
function shown(line: LogLine): string {
  return renderLine(line, { folded: line.source === 'runner' });
}

/** A text without what differs in every run: durations, numbers of polls, ids and hashes. */
export function lasting(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/--[0-9a-f]{16}--[0-9a-f]{16}/g, '--<repository>--<content>')
    .replace(/ *\b\d+\.\ds\b/g, ' <duration>')
    .replace(/\b\d+ polls?\b/g, '<polls>')
    .replace(/:\d+, \d+$/gm, ':<from>, <to>');
}
