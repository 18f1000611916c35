import { idMember, recordMember, textMember } from '../json.ts';
import type { GitHub } from './client.ts';
import { commentBody, commentMarker, hasMarker, sameBody } from './comment-body.ts';
import { GitHubError } from './errors.ts';
import { type Task, unexpectedAnswer } from './explain-failure.ts';

/** What to tell on a pull request, and of which preview. */
export interface CommentRequest {
  readonly pullNumber: number;
  /** Tells this preview's comment from those of other previews on the same pull request. */
  readonly key: string;
  readonly markdown: string;
  /** Whether to write a comment where none is yet; default `true`. A preview that is deleted needs no new one. */
  readonly createIfAbsent?: boolean;
}

/** What became of the comment. */
export type CommentResult = PublishedComment | { readonly outcome: 'absent'; readonly url: undefined };

/** A comment that is there now. */
interface PublishedComment {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly url: string;
}

/**
 * Sees to it that a preview has one comment on its pull request, with this text: writes it, edits it in place, or leaves it.
 *
 * Only comments of the token's own account are edited or deleted, whatever marker others have. Where two jobs at once wrote
 * one each, the oldest stays and the newer ones go, so that every job chooses the same.
 * @throws GitHubError, above all with `missingPermission`; the signal's reason when aborted.
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

/** Brings the oldest comment up to date, and deletes the newer ones. */
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
 * Writes the comment, then looks again: at whether it is there when the answer was lost, and at whether another job wrote one
 * meanwhile. Who we are is in the answer; so this is right even where the server does not tell who the token belongs to.
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
  // A list that lags behind: the comment was confirmed, so it is there.
  return { outcome: 'created', url: written.url };
}

/** @returns the comment, or the error when it may exist although no answer came. @throws every other GitHubError. */
async function createUnlessLost(calls: CommentCalls, body: string): Promise<Comment | GitHubError> {
  try {
    return await calls.create(body);
  } catch (error) {
    if (error instanceof GitHubError && error.outcomeUnknown) return error;
    throw error;
  }
}

/** The comment that counts is written; one too many is left to the next run when it cannot be deleted, or is gone already. */
async function removeIfPossible(calls: CommentCalls, id: number): Promise<void> {
  try {
    await calls.remove(id);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

/** A comment, as far as it is used. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  /** `undefined` when the account was deleted. */
  readonly author: string | undefined;
  readonly body: string;
}

/** The comments of one pull request. A pull request is an issue to this part of the API. */
export interface CommentCalls {
  /** All of them, the oldest first, from every page. */
  list(): Promise<Comment[]>;
  /** Never sent twice: whether a comment whose answer was lost exists is found out by looking. */
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
}

/** @throws GitHubError from each call. */
export function commentCalls(github: GitHub, pullNumber: number): CommentCalls {
  // `issues: write` serves as well, but the comment is on a pull request, and least is best.
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
  if (id === undefined || url === undefined) throw unexpectedAnswer(task);
  const author = textMember(recordMember(comment, 'user'), 'login');
  return { id, url, author, body: textMember(comment, 'body') ?? '' };
}

/**
 * Who the token acts as: the login that stands under what it writes.
 *
 * REST has no answer for every token: `GET /user` is refused to GITHUB_TOKEN and to App tokens ("Resource not accessible by
 * integration"). GraphQL's `viewer` answers all three: `github-actions[bot]`, `<app>[bot]`, or the login of a person's token,
 * in the same spelling as `user.login` of a comment in REST.
 * @returns `undefined` when the server does not tell; who must know writes something and reads who it is from.
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

/** Whether two logins name the same account; they keep the case in which they were registered. */
export function sameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
