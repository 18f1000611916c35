/** Permissions as written in a workflow. */
export type Permission = 'deployments' | 'issues' | 'metadata' | 'pull-requests';

/** The permissions and the login of a token. */
export interface TokenGrant {
  /** The author of its writes: `github-actions[bot]`, `<app>[bot]`, or a person's login. */
  readonly login: string;
  /** Default: write access to everything. */
  readonly permissions?: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
  /** Whether GraphQL's `viewer` works; default `true`. */
  readonly viewer?: boolean;
}

export interface GitHubServerOptions {
  /** Default `octo-org/octo-repo`. */
  readonly repository?: string;
  /** In a private repository, reads need a permission too. Default `false`. */
  readonly isPrivate?: boolean;
  /** The prefix of every path: `/api/v3` makes it a GitHub Enterprise Server. Default: none. */
  readonly basePath?: string;
  /** The known tokens, instead of the default ones (`ACTIONS_TOKEN`, `APP_TOKEN`, `PERSONAL_TOKEN`). */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
}

export interface NewPullRequest {
  readonly number?: number;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  readonly draft?: boolean;
  readonly author?: string;
  readonly headSha?: string;
  readonly headRef?: string;
  /** `owner/name` of its fork; `null` for a deleted fork. Default: the repository itself. */
  readonly headRepository?: string | null;
}

export type PullRequestRecord = {
  -readonly [Field in keyof NewPullRequest]-?:
    | NonNullable<NewPullRequest[Field]>
    | (Field extends 'headRepository' ? null : never);
};

export interface CommentRecord {
  readonly id: number;
  readonly pullNumber: number;
  /** `null` if the account was deleted. */
  readonly author: string | null;
  body: string;
}

export interface StatusRecord {
  readonly state: string;
  readonly description: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdBy: string;
}

export interface DeploymentRecord {
  readonly id: number;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly createdBy: string;
  /** Newest last. */
  readonly statuses: StatusRecord[];
}

/** A received request, with its status. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** 0 if the connection was cut instead. */
  status: number;
}

/** A fault of the next matching requests. */
export interface Fault {
  readonly method?: string;
  /** Matches the path. Default: every path. */
  readonly path?: RegExp;
  /** The number of requests; default 1. */
  readonly times?: number;
  /** The response to send instead, without any effect. */
  readonly answer?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** Cuts the connection before or after the request takes effect. */
  readonly cut?: 'before' | 'after';
  /** Delays the response. */
  readonly delayMs?: number;
  /** Called just before the request takes effect, to simulate a concurrent change. */
  readonly meanwhile?: () => void;
}

export interface GitHubServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, for GITHUB_SERVER_URL. */
  readonly url: string;
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly repository: string;
  readonly requests: readonly RecordedRequest[];
  /**
   * Requests that GitHub would accept silently but a client should not send: an unknown route or field, a missing
   * header.
   */
  readonly complaints: readonly string[];
  readonly pullRequests: readonly PullRequestRecord[];
  readonly comments: readonly CommentRecord[];
  readonly deployments: readonly DeploymentRecord[];
  addPullRequest(pull?: NewPullRequest): PullRequestRecord;
  setPullRequestState(number: number, state: 'open' | 'closed', merged?: boolean): void;
  addComment(pullNumber: number, author: string | null, body: string): CommentRecord;
  /** Adds an existing deployment. Omitted fields are those of this action, for the key `pr-1`. */
  addDeployment(deployment?: Partial<DeploymentRecord>): DeploymentRecord;
  addToken(token: string, grant: TokenGrant): void;
  addFault(fault: Fault): void;
  /** The payload of a pull request event, for GITHUB_EVENT_PATH. */
  pullRequestEvent(number: number, action: string): Record<string, unknown>;
  close(): Promise<void>;
}
