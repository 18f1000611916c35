import { type Answer, notFound, ok, problem } from './answer.ts';
import type { GitHubServerOptions, RecordedRequest, TokenGrant } from './contract.ts';
import { ROUTES, type Route } from './routes.ts';
import { may, refusal, tokenIn } from './tokens.ts';
import type { World } from './world.ts';

/** The data that a response depends on. */
export interface Site {
  readonly options: GitHubServerOptions;
  readonly world: World;
  readonly tokens: ReadonlyMap<string, TokenGrant>;
  readonly complaints: string[];
  readonly apiUrl: string;
}

/** Responds to a request like GitHub, and applies its effect. */
export function respond(site: Site, request: RecordedRequest): Answer {
  complainOfHeaders(site, request);
  if (request.headers['user-agent'] === undefined) return problem(403, 'Request forbidden by administrative rules.');
  const token = tokenIn(request.headers.authorization);
  const grant = token === undefined ? undefined : site.tokens.get(token);
  if (token === undefined || grant === undefined) return problem(401, 'Bad credentials');
  if (request.path === '/graphql') return graphql(site, request, grant);
  const root = `/repos/${site.world.repository}`;
  if (!request.path.startsWith(root)) return unknownRoute(site, request);
  const path = request.path.slice(root.length);
  const route = ROUTES.find((other) => other.method === request.method && other.path.test(path));
  if (route === undefined) return unknownRoute(site, request);
  const access = request.method === 'GET' ? 'read' : 'write';
  const isOpen = access === 'read' && site.options.isPrivate !== true;
  if (!isOpen && !may(grant, route.permissions, access)) return problem(403, refusal(token));
  return answerRoute(site, { request, route, path, login: grant.login });
}

function answerRoute(
  { world, complaints, apiUrl }: Site,
  { request, route, path, login }: { request: RecordedRequest; route: Route; path: string; login: string },
): Answer {
  const body = isObject(request.body) ? request.body : {};
  for (const field of Object.keys(body)) {
    if (!(route.fields ?? []).includes(field)) complaints.push(`${request.method} ${request.path}: field ${field}`);
  }
  const id = Number(route.path.exec(path)?.[1] ?? 0);
  return route.answer({ world, id, query: request.query, body, login, url: `${apiUrl}${request.path}` });
}

function complainOfHeaders({ complaints }: Site, { method, path, headers, body }: RecordedRequest): void {
  const complain = (what: string) => complaints.push(`${method} ${path}: ${what}`);
  if (!headers['user-agent']) complain('no user agent');
  if (!/^application\/vnd\.github(\.v3|\.\S+)?\+?json/.test(headers.accept ?? '')) complain(`accept ${headers.accept}`);
  if (body !== undefined && !headers['content-type']?.startsWith('application/json')) {
    complain(`content type ${headers['content-type']}`);
  }
}

function graphql({ complaints }: Site, { body }: RecordedRequest, grant: TokenGrant): Answer {
  const query = isObject(body) ? String(body.query) : '';
  if (query.replaceAll(/\s+/g, ' ') !== 'query { viewer { login } }') {
    complaints.push(`GraphQL: ${query}`);
    return ok({ errors: [{ type: 'undefinedField', message: 'This server only knows `viewer { login }`.' }] });
  }
  if (grant.viewer === false) {
    return ok({
      data: null,
      errors: [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' }],
    });
  }
  return ok({ data: { viewer: { login: grant.login } } });
}

function unknownRoute({ complaints }: Site, { method, path }: RecordedRequest): Answer {
  complaints.push(`${method} ${path}: unknown route`);
  return notFound();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
