import { idMember, recordMember, textMember } from '../json.ts';
import type { GitHub } from './client.ts';
import { type Task, unexpectedAnswer } from './explain-failure.ts';

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
