import { isLoopback } from '../../http/connection/loopback.ts';
import { isRecord, textMember } from '../../json.ts';

/** Ranges of HTTP statuses, both ends included. */
export type StatusRanges = readonly (readonly [least: number, most: number])[];

/** What a response from a preview URL says about the app. */
export interface ProbeResult {
  readonly ready: boolean;
  /** In a few words; parts of it are the app's, untrusted. */
  readonly outcome: string;
  readonly code?: 'app-not-listening';
  readonly hint: string;
}

/** A response as received. */
export interface ProbeResponse {
  readonly status: number;
  readonly location: string | undefined;
  /** Its first bytes; empty for a status under 400, whose body is not read. */
  readonly body: string;
}

export const TOO_SLOW = 'Raise `ready-timeout` if the app starts slowly.';

/** One hint for each cause: an app that returns 500 has no problem with its port. */
const HINT = {
  nothingListens: `Check the output of the app in the log of the step. Daytona runs the image's ENTRYPOINT, never its CMD: set \`entrypoint\` if CMD starts the app. Check \`preview-port\`, and that the app listens on that port on all addresses (\`0.0.0.0\`). ${TOO_SLOW}`,
  appFails: `The app listens but returns an error: check its output in the log of the step. ${TOO_SLOW}`,
  otherPath:
    'The app listens, but does not serve that path to everyone: choose another `ready-path`, or add the status to `ready-status`.',
  elsewhere: 'Choose a `ready-path` that the app serves itself.',
  otherStatus: 'The app responds: choose another `ready-path`, or add the status to `ready-status`.',
  proxy: "Daytona's preview proxy responded, not the app. Check the state of the sandbox in the Daytona dashboard.",
} as const;

/**
 * Assesses a response. Daytona's proxy responds in place of an app that it cannot reach; then no status counts as ready.
 * @param target the requested URL.
 * @param accepted the statuses that count as ready.
 */
export function assessProbe(
  { status, location, body }: ProbeResponse,
  target: URL,
  accepted: StatusRanges,
): ProbeResult {
  const isReady = accepted.some(([least, most]) => status >= least && status <= most);
  if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, target.href)) {
    const to = new URL(location, target);
    const outcome = `${status}, a redirect to ${to.origin === 'null' ? to.protocol : `${to.origin}${to.pathname}`}`;
    if (!isOwnHost(to, target)) return { ready: false, outcome: `${outcome}, on another host`, hint: HINT.elsewhere };
    return { ready: isReady, outcome, hint: HINT.otherStatus };
  }
  const proxyMessage = proxyMessageOf(status, body);
  if (status === 502 && (body === '' || proxyMessage !== undefined))
    return { ready: false, code: 'app-not-listening', outcome: '502: nothing listens yet', hint: HINT.nothingListens };
  if (proxyMessage !== undefined)
    return { ready: false, outcome: `${status} from Daytona's proxy: ${proxyMessage}`, hint: HINT.proxy };
  const hint = status >= 500 ? HINT.appFails : status >= 400 ? HINT.otherPath : HINT.otherStatus;
  return { ready: isReady, outcome: status === 502 ? '502 from the app itself' : String(status), hint };
}

/** The statuses for a person: `200 to 399 or 401`. */
export function describeStatuses(accepted: StatusRanges): string {
  return accepted.map(([least, most]) => (least === most ? String(least) : `${least} to ${most}`)).join(' or ');
}

/**
 * Whether a redirect stays with the app: on its host with any port, on another port of its sandbox, or at the host that the app sees
 * in its requests. Daytona's proxy hands them on as `localhost:<port>` (public source of v0.190.0), from which an app makes absolute
 * redirects. Daytona's login is never on loopback unless the whole server is.
 */
function isOwnHost(to: URL, target: URL): boolean {
  if (!/^https?:$/.test(to.protocol)) return false;
  const withoutPort = ({ hostname }: URL) => hostname.replace(/^[0-9]+-/, '');
  return withoutPort(to) === withoutPort(target) || (isLoopback(to.hostname) && !isLoopback(target.hostname));
}

/** The members of an error body of Daytona's proxy (users' reports; measured on the toolbox, which shares it). */
const PROXY_TEXTS = ['message', 'code', 'timestamp', 'path', 'method'] as const;

/**
 * The message of Daytona's proxy. It returns 502 without a body while nothing listens (measured on the toolbox of v0.190.0), and
 * other errors, in other versions 502 too, as JSON that names status, request and time.
 * @returns `undefined` when the body is not one of its own.
 */
function proxyMessageOf(status: number, body: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.statusCode !== status) return undefined;
  return PROXY_TEXTS.every((name) => textMember(value, name) !== undefined) ? textMember(value, 'message') : undefined;
}
