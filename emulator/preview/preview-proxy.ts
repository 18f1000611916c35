import { type Answer, empty, html, json } from '../http/answer.ts';
import type { Incoming, PreviewAddress } from '../http/incoming.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import { runnerBehaviour, stamp, type World } from '../world/world.ts';
import { hasKey, proxyError } from './proxy-error.ts';

/** The terminal, toolbox and recording ports, which are never public. */
const ALWAYS_PRIVATE = [22_222, 2280, 33_333];
const BROWSER = /Mozilla|Chrome|Safari|Firefox|Edg/;

interface Target {
  readonly record: SandboxRecord;
  readonly port: number;
  readonly open: boolean;
}

/** Finds the sandbox at an address. A signed token gives access to its port until it expires. */
function targetOf(world: World, { port, subject }: PreviewAddress): Target | undefined {
  const signed = world.signedUrls.get(subject);
  if (signed !== undefined) {
    const record = world.sandboxes.get(signed.sandboxId)?.record;
    const valid = signed.port === port && world.clock.now() < signed.expiresAt;
    return record !== undefined && valid ? { record, port, open: true } : undefined;
  }
  const record = world.sandboxes.get(subject)?.record;
  return record && { record, port, open: record.public && !ALWAYS_PRIVATE.includes(port) };
}

function mayEnter(world: World, incoming: Incoming, { record, open }: Target): boolean {
  const given = [incoming.headers['x-daytona-preview-token'], incoming.query.get('DAYTONA_SANDBOX_AUTH_KEY')];
  return open || given.includes(record.previewToken) || hasKey(world, incoming);
}

/** Redirects a client without a token to the login page. */
function toLogin(world: World, incoming: Incoming): Answer {
  const back = encodeURIComponent(`http://${incoming.headers.host ?? ''}${incoming.url}`);
  return { status: 307, headers: { Location: `${world.settings.dashboardUrl}/login?state=${back}` }, body: '' };
}

/**
 * Whether the client gets the warning page, with status 200. Browsers do, unless they send the header that skips it.
 */
function isWarned(world: World, incoming: Incoming): boolean {
  const skips = incoming.headers['x-daytona-skip-preview-warning'] === 'true';
  return world.settings.previewWarning && !skips && BROWSER.test(incoming.headers['user-agent'] ?? '');
}

/** The answer of the app; 502 without a body until it listens (measured on the toolbox of v0.190.0). */
function app(world: World, { record, port }: Target): Answer {
  const { listensAfter = 0, appStatus = 200, appBody, appLocation } = runnerBehaviour(world, record.image);
  const runs = (world.clock.now() - (record.startedAt ?? Number.POSITIVE_INFINITY)) / 1000;
  if (runs < listensAfter) {
    return empty(502);
  }
  if (appLocation !== undefined) {
    return { ...empty(appStatus), headers: { Location: appLocation } };
  }
  if (appBody !== undefined) {
    return json(appStatus, appBody);
  }
  return html(appStatus, `<!doctype html><title>app</title><p>${record.snapshot} on port ${port}</p>`);
}

/** Responds at a preview URL: login, warning, error or the app (from the documentation of v0.190.0, not measured). */
export function answerPreview(world: World, incoming: Incoming, address: PreviewAddress): Answer {
  const target = targetOf(world, address);
  if (target === undefined) {
    return proxyError(world, incoming, 404, 'Sandbox not found');
  }
  if (!mayEnter(world, incoming, target)) {
    return toLogin(world, incoming);
  }
  if (isWarned(world, incoming)) {
    return html(200, '<!doctype html><title>Warning</title><p>You are about to visit a preview.</p>');
  }
  if (incoming.headers['x-daytona-skip-last-activity-update'] !== 'true') {
    target.record.lastActivityAt = stamp(world);
  }
  if (target.record.state !== 'started') {
    return proxyError(world, incoming, 400, 'bad request: failed to get sandbox. Is the Sandbox started?');
  }
  return app(world, target);
}
