import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import type { Fault, GitHubServer, GitHubServerOptions, RecordedRequest } from './contract.ts';
import { respond, type Site } from './respond.ts';
import { DEFAULT_TOKENS } from './tokens.ts';
import { addDeployment, addPullRequest, createWorld, pullBody, userBody, type World } from './world.ts';

/**
 * Starts a GitHub API server on loopback with the parts that this action uses: pull requests, their comments,
 * deployments, and GraphQL's `viewer`. It stores what is written, rejects what GitHub rejects, and records every
 * request.
 */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const faults: Fault[] = [];
  const requests: RecordedRequest[] = [];
  const complaints: string[] = [];
  const tokens = new Map(Object.entries(options.tokens ?? DEFAULT_TOKENS));
  const http = createServer((incoming, outgoing) => {
    serve({ site, faults, requests }, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  // A connection that the client leaves open stays open, so that a test can see it.
  http.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const apiUrl = `${url}${options.basePath ?? ''}`;
  const world = createWorld(options.repository ?? 'octo-org/octo-repo', url);
  const site: Site = { options, world, tokens, complaints, apiUrl };
  const close = async () => {
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeAllConnections();
    await closed;
  };
  return {
    url,
    apiUrl,
    graphqlUrl: `${url}${graphqlPath(options)}`,
    repository: world.repository,
    requests,
    complaints,
    pullRequests: world.pullRequests,
    comments: world.comments,
    deployments: world.deployments,
    ...worldActions(world),
    addToken: (token, grant) => void tokens.set(token, grant),
    addFault: (fault) => void faults.push(...Array.from({ length: fault.times ?? 1 }, () => fault)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** GitHub Enterprise Server serves it next to the REST API, not below it. */
function graphqlPath({ basePath = '' }: GitHubServerOptions): string {
  return basePath.endsWith('/api/v3') ? basePath.replace(/\/v3$/, '/graphql') : `${basePath}/graphql`;
}

function worldActions(world: World) {
  const find = (number: number) => {
    const pull = world.pullRequests.find((other) => other.number === number);
    if (pull === undefined) throw new Error(`there is no pull request #${number}`);
    return pull;
  };
  return {
    addPullRequest: (pull = {}) => addPullRequest(world, pull),
    setPullRequestState(number, state, merged = false) {
      Object.assign(find(number), { state, merged });
    },
    addComment(pullNumber, author, body) {
      const comment = { id: world.nextId(), pullNumber, author, body };
      world.comments.push(comment);
      return comment;
    },
    addDeployment: (deployment = {}) => addDeployment(world, deployment),
    pullRequestEvent(number, action) {
      const pull = find(number);
      const [owner = '', name] = world.repository.split('/');
      const repository = { name, full_name: world.repository, owner: userBody(owner) };
      return { action, number, pull_request: pullBody(world, pull), repository, sender: userBody(pull.author) };
    },
  } satisfies Partial<GitHubServer>;
}

interface Desk {
  readonly site: Site;
  readonly faults: Fault[];
  readonly requests: RecordedRequest[];
}

async function serve(
  { site, faults, requests }: Desk,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await read(site, incoming);
  requests.push(request);
  const fault = takeFault(faults, request);
  if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false });
  if (fault?.cut === 'before') return void incoming.socket.destroy();
  fault?.meanwhile?.();
  const answer = fault?.answer ?? respond(site, request);
  if (fault?.cut === 'after') return void incoming.socket.destroy();
  request.status = answer.status;
  send(outgoing, answer);
}

function takeFault(faults: Fault[], { method, path }: RecordedRequest): Fault | undefined {
  const index = faults.findIndex(
    (fault) => (fault.method ?? method) === method && (fault.path === undefined || fault.path.test(path)),
  );
  return index < 0 ? undefined : faults.splice(index, 1)[0];
}

async function read({ options, apiUrl }: Site, incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(incoming.url ?? '/', apiUrl);
  const { basePath = '' } = options;
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  const isInside = pathname.startsWith(`${basePath}/`);
  const path = isInside ? pathname.slice(basePath.length) : `outside ${basePath}: ${pathname}`;
  return {
    method: incoming.method ?? 'GET',
    path: pathname === graphqlPath(options) ? '/graphql' : path,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(headers),
    body: text === '' ? undefined : JSON.parse(text),
    status: 0,
  };
}

function send(outgoing: ServerResponse, { status, body, headers }: Answer): void {
  const isText = typeof body === 'string';
  outgoing.writeHead(status, {
    'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
    'x-github-request-id': 'ABCD:1234:567890:ABCDEF',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '998',
    ...headers,
  });
  outgoing.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
}
