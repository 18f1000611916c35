import { type Answer, created, invalid, notFound, ok, page } from './answer.ts';
import type { Permission } from './contract.ts';
import { deploymentRoutes } from './deployment-routes.ts';
import { commentBody, pullBody, type World } from './world.ts';

/** A request to a route. */
export interface Call {
  readonly world: World;
  /** A number or id from the path. */
  readonly id: number;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Login of the token. */
  readonly login: string;
  /** Address of the request, without its query. */
  readonly url: string;
}

export interface Route {
  readonly method: string;
  /** After `/repos/<owner>/<name>`; its group is the id. */
  readonly path: RegExp;
  /** One of them is sufficient. */
  readonly permissions: readonly Permission[];
  /** Fields that the body may have. */
  readonly fields?: readonly string[];
  readonly answer: (call: Call) => Answer;
}

/** GitHub counts characters, not UTF-16 units. */
const MAX_BODY = 65_536;
const COMMENTS: readonly Permission[] = ['pull-requests', 'issues'];

const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    permissions: COMMENTS,
    answer: ({ world, id, query, url }) => {
      if (!world.pullRequests.some(({ number }) => number === id)) return notFound();
      const comments = world.comments.filter(({ pullNumber }) => pullNumber === id);
      return page(
        comments.map((comment) => commentBody(world, comment)),
        query,
        url,
      );
    },
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    permissions: COMMENTS,
    fields: ['body'],
    answer: ({ world, id, body, login }) => {
      if (!world.pullRequests.some(({ number }) => number === id)) return notFound();
      const wrong = wrongText(body.body);
      if (wrong !== undefined) return wrong;
      const comment = { id: world.nextId(), pullNumber: id, author: login, body: String(body.body) };
      world.comments.push(comment);
      return created(commentBody(world, comment));
    },
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    permissions: COMMENTS,
    fields: ['body'],
    // Anyone with write access to the repository may edit all comments, so the client must edit only its own.
    answer: ({ world, id, body }) => {
      const comment = world.comments.find((other) => other.id === id);
      if (comment === undefined) return notFound();
      const wrong = wrongText(body.body);
      if (wrong !== undefined) return wrong;
      comment.body = String(body.body);
      return ok(commentBody(world, comment));
    },
  },
  {
    method: 'DELETE',
    path: /^\/issues\/comments\/(\d+)$/,
    permissions: COMMENTS,
    answer: ({ world, id }) => {
      const index = world.comments.findIndex((other) => other.id === id);
      if (index < 0) return notFound();
      world.comments.splice(index, 1);
      return { status: 204 };
    },
  },
];

const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/pulls$/,
    permissions: ['pull-requests'],
    answer: ({ world, query, url }) => {
      const state = query.state ?? 'open';
      const pulls = world.pullRequests.filter((pull) => state === 'all' || pull.state === state);
      const newestFirst = pulls.toSorted((a, b) => b.number - a.number);
      return page(
        newestFirst.map((pull) => pullBody(world, pull)),
        query,
        url,
      );
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    permissions: ['pull-requests'],
    answer: ({ world, id }) => {
      const pull = world.pullRequests.find(({ number }) => number === id);
      return pull === undefined ? notFound() : ok(pullBody(world, pull));
    },
  },
];

export const ROUTES: readonly Route[] = [...commentRoutes, ...pullRoutes, ...deploymentRoutes];

function wrongText(text: unknown): Answer | undefined {
  if (typeof text !== 'string' || text.trim() === '') return invalid('IssueComment', 'body', 'body cannot be blank');
  if ([...text].length <= MAX_BODY) return undefined;
  return invalid('IssueComment', 'body', `body is too long (maximum is ${MAX_BODY} characters)`);
}
