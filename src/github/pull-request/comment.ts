import { idMember, recordMember, textMember } from '../../json.ts';
import type { GitHub } from '../connection/client.ts';
import { GitHubError } from '../connection/errors.ts';
import { type Task, unexpectedResponse } from '../connection/explain-failure.ts';
import { commentBody, commentMarker, hasMarker, sameBody } from './comment-body.ts';

/** The comment to publish. */
export interface CommentRequest {
  readonly pullNumber: number;
  /** Identifies the preview among those of the same pull request. */
  readonly key: string;
  readonly markdown: string;
  /** Whether to create the comment when there is none. Default `true`; `false` for a deleted preview. */
  readonly createIfAbsent?: boolean;
}

/** The comment after the call. */
export type CommentResult = PublishedComment | { readonly outcome: 'absent'; readonly url: undefined };

/** An existing comment. */
interface PublishedComment {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly url: string;
}

/**
 * Creates or updates the comment of a preview, so that its pull request has exactly one.
 *
 * Edits and deletes only comments of the token's own account, even if others carry the marker. If two jobs each created
 * one at the same time, the oldest stays and the newer ones are deleted, so that all jobs agree.
 * @throws GitHubError, notably with `missingPermission`; the signal's reason when aborted.
 */
export async function publishComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const calls = commentCalls(github, request.pullNumber);
  const body = commentBody(request.key, request.markdown);
  const marker = commentMarker(request.key);
  const marked = await listMarked(calls, marker);
  const owner = marked.length > 0 ? await readTokenOwner(github) : undefined;
  const [oldest, ...newer] = marked.filter(({ author }) => sameLogin(author, owner));
  if (oldest !== undefined) return settle(calls, { oldest, newer, body });
  if (request.createIfAbsent === false) return { outcome: 'absent', url: undefined };
  return create(github, calls, { body, marker });
}

async function listMarked(calls: CommentCalls, marker: string): Promise<Comment[]> {
  return (await calls.list()).filter(({ body }) => hasMarker(body, marker));
}

/** Updates the oldest comment and deletes the newer ones. */
async function settle(
  calls: CommentCalls,
  { oldest, newer, body }: { oldest: Comment; newer: readonly Comment[]; body: string },
): Promise<PublishedComment> {
  const isSame = sameBody(oldest.body, body);
  const { url } = isSame ? oldest : await calls.update(oldest.id, body);
  for (const { id } of newer) await removeIfPossible(calls, id);
  return { outcome: isSame ? 'unchanged' : 'updated', url };
}

/**
 * Creates the comment, then lists the comments again: the response may have been lost, or another job may have created
 * one in the meantime. The response names its author, so this works even if GraphQL does not return the token's owner.
 */
async function create(
  github: GitHub,
  calls: CommentCalls,
  { body, marker }: { body: string; marker: string },
): Promise<PublishedComment> {
  const written = await createUnlessLost(calls, body);
  const owner = written instanceof GitHubError ? await readTokenOwner(github) : written.author;
  const [oldest, ...newer] = (await listMarked(calls, marker)).filter(({ author }) => sameLogin(author, owner));
  if (oldest !== undefined) {
    const settled = await settle(calls, { oldest, newer, body });
    return settled.outcome === 'unchanged' ? { ...settled, outcome: 'created' } : settled;
  }
  if (written instanceof GitHubError) throw written;
  // The list may lag behind; the create was confirmed.
  return { outcome: 'created', url: written.url };
}

/** @returns the comment, or the error if the comment may exist without a response. @throws every other GitHubError. */
async function createUnlessLost(calls: CommentCalls, body: string): Promise<Comment | GitHubError> {
  try {
    return await calls.create(body);
  } catch (error) {
    if (error instanceof GitHubError && error.outcomeUnknown) return error;
    throw error;
  }
}

/** A duplicate that cannot be deleted is left to the next run. */
async function removeIfPossible(calls: CommentCalls, id: number): Promise<void> {
  try {
    await calls.remove(id);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

/** An issue comment. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  /** `undefined` when the account was deleted. */
  readonly author: string | undefined;
  readonly body: string;
}

/** The comments of one pull request, which this part of the API treats as an issue. */
export interface CommentCalls {
  /** All comments, oldest first, from every page. */
  list(): Promise<Comment[]>;
  /** Not retried: if the response is lost, the caller lists the comments. */
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
}

/** @throws GitHubError from each call. */
export function commentCalls(github: GitHub, pullNumber: number): CommentCalls {
  // `issues: write` also works, but this permission is narrower.
  const permission = 'pull-requests: write';
  const task = (verb: string): Task => ({ doing: `${verb} pull request #${pullNumber}`, permission });
  const reading = task('read the comments on');
  const creating = task('write the comment on');
  const updating = task('update the comment on');
  return {
    list: () =>
      github.call(reading, async (octokit, repository) => {
        const parameters = { ...repository, issue_number: pullNumber, per_page: 100 };
        const comments: unknown[] = await octokit.paginate(octokit.rest.issues.listComments, parameters);
        return comments.map((comment) => readComment(comment, reading)).sort((a, b) => a.id - b.id);
      }),
    create: (body) =>
      github.call(creating, async (octokit, repository) => {
        const parameters = { ...repository, issue_number: pullNumber, body, request: { retries: 0 } };
        return readComment((await octokit.rest.issues.createComment(parameters)).data, creating);
      }),
    update: (id, body) =>
      github.call(updating, async (octokit, repository) => {
        const parameters = { ...repository, comment_id: id, body };
        return readComment((await octokit.rest.issues.updateComment(parameters)).data, updating);
      }),
    remove: (id) =>
      github.call(task('delete a second comment on'), async (octokit, repository) => {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
      }),
  };
}

function readComment(comment: unknown, task: Task): Comment {
  const id = idMember(comment, 'id');
  const url = textMember(comment, 'html_url');
  if (id === undefined || url === undefined) throw unexpectedResponse(task);
  const author = textMember(recordMember(comment, 'user'), 'login');
  return { id, url, author, body: textMember(comment, 'body') ?? '' };
}

/**
 * Returns the login of the token, which is the author of what it writes.
 *
 * REST does not work for every token: it rejects `GET /user` for GITHUB_TOKEN and App tokens ("Resource not accessible
 * by integration"). GraphQL's `viewer` works for all: it returns `github-actions[bot]`, `<app>[bot]`, or the login of a
 * personal token's owner, in the same spelling as `user.login` of a comment in REST.
 * @returns `undefined` if the server does not report it. In that case, write something and read its author.
 */
export async function readTokenOwner(github: GitHub): Promise<string | undefined> {
  const task = { doing: 'ask who the token belongs to', permission: 'metadata: read' };
  try {
    const answer: unknown = await github.call(task, (octokit) => octokit.graphql('query { viewer { login } }'));
    return textMember(recordMember(answer, 'viewer'), 'login');
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** Whether two logins name the same account. Case does not matter. */
export function sameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
