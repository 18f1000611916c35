import { startEmulator } from '../../emulator/index.ts';
import { startGitHubServer } from '../github-server/index.ts';
import { type LogLine, startAction } from '../harness/index.ts';
import { renderLine } from '../harness/render.ts';

/** What the bundle wrote, as the pictures of the documentation show it. */
export interface Pictured {
  readonly comment: string;
  readonly summary: string;
  readonly log: string;
}

export const PICTURES = ['comment', 'summary', 'log'] as const;

const REPOSITORY = 'acme/shop';
const COMMIT = '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092';

/** In seconds: every state lasts long enough to be seen, on a busy machine as well. */
const TIMINGS = { assign: 0.3, inspect: 1.5, pull: 6, create: 4, holdAnswer: 0.5 };

/**
 * Runs a job of the bundle for a pull request that was opened. Puts the public addresses in place of the local ones.
 */
export async function playPicturedJob(): Promise<Pictured> {
  await using daytona = await startEmulator({ settings: { previewBy: 'port', timings: TIMINGS } });
  await using github = await startGitHubServer({ repository: REPOSITORY });
  github.addPullRequest({ number: 7, headSha: COMMIT });
  const main = await startAction({
    with: {
      'api-token': daytona.apiKey,
      'api-url': daytona.apiUrl,
      'image-name': `ghcr.io/${REPOSITORY}:${COMMIT}`,
      'preview-port': '3000',
      'ready-path': '/healthz',
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
  }).finished;
  const { 'preview-url': previewUrl = '', 'sandbox-id': sandboxId } = main.outputs;
  const [comment] = github.comments;
  if (previewUrl === '' || comment === undefined) throw new Error(main.log);
  const published = (text: string) =>
    text
      .replaceAll(previewUrl, `https://3000-${sandboxId}.proxy.app.daytona.io`)
      .replaceAll(github.url, 'https://github.com');
  return {
    comment: published(comment.body),
    summary: published(main.summary),
    log: published(main.lines.filter(isShown).map(shown).join('\n')),
  };
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
