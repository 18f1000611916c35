/** Permissions as they are written in a workflow. */
export type Permission = 'deployments' | 'issues' | 'metadata' | 'pull-requests';

/** What a token may do, and as whom. */
export interface TokenGrant {
  /** The login under what it writes: `github-actions[bot]`, `<app>[bot]`, or a person's. */
  readonly login: string;
  /** Left out: everything, write. */
  readonly permissions?: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
  /** Whether GraphQL's `viewer` answers; default `true`. */
  readonly viewer?: boolean;
}

export interface GitHubServerOptions {
  /** Default `octo-org/octo-repo`. */
  readonly repository?: string;
  /** In a private one reading takes a permission, too. Default `false`. */
  readonly isPrivate?: boolean;
  /** What stands before every path: `/api/v3` makes it a GitHub Enterprise Server. Default: nothing. */
  readonly basePath?: string;
  /** Tokens that it knows, in place of the default ones (`ACTIONS_TOKEN`, `APP_TOKEN`, `PERSONAL_TOKEN`). */
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
  /** `owner/name` of the fork it comes from; `null`: a fork that was deleted. Default: the repository itself. */
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
  /** `null`: the account was deleted. */
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
  /** The newest last. */
  readonly statuses: StatusRecord[];
}

/** One request as it came, and what it got. */
export interface RecordedRequest {
  readonly method: string;
  /** Without what stands before every path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** 0: the connection was cut instead. */
  status: number;
}

/** Something goes wrong with the next requests that match. */
export interface Fault {
  readonly method?: string;
  /** Matches the path. Left out: every path. */
  readonly path?: RegExp;
  /** How many requests; default 1. */
  readonly times?: number;
  /** Answers this instead, and nothing takes effect. */
  readonly answer?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** Cuts the connection before or after the request takes effect. */
  readonly cut?: 'before' | 'after';
  /** Answers after this long. */
  readonly delayMs?: number;
  /** Does this just before the request takes effect: what somebody else does at the same time. */
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
  /** What GitHub would have taken silently but a client should not send: an unknown route or field, a missing header. */
  readonly complaints: readonly string[];
  readonly pullRequests: readonly PullRequestRecord[];
  readonly comments: readonly CommentRecord[];
  readonly deployments: readonly DeploymentRecord[];
  addPullRequest(pull?: NewPullRequest): PullRequestRecord;
  setPullRequestState(number: number, state: 'open' | 'closed', merged?: boolean): void;
  addComment(pullNumber: number, author: string | null, body: string): CommentRecord;
  /** A deployment that is there already; what is left out is as this action makes it, for the key `pr-1`. */
  addDeployment(deployment?: Partial<DeploymentRecord>): DeploymentRecord;
  addToken(token: string, grant: TokenGrant): void;
  addFault(fault: Fault): void;
  /** The payload of a pull request event, for GITHUB_EVENT_PATH. */
  pullRequestEvent(number: number, action: string): Record<string, unknown>;
  close(): Promise<void>;
}
