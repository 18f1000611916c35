import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { isObject } from './json-value.ts';

/** What a preview url points at: a port, and a sandbox id or the token of a signed url. */
export interface PreviewAddress {
  readonly port: number;
  readonly subject: string;
}

/** The url by name, as the real server gives it. */
export function urlByName(template: string, port: number, subject: string): string {
  return template.replaceAll('{{PORT}}', String(port)).replaceAll('{{sandboxId}}', subject);
}

/** Reads the address out of a Host header that fits the template, or nothing. */
export function addressFromHost(template: string, host: string | undefined): PreviewAddress | undefined {
  if (!URL.canParse(template.replace('{{PORT}}', '0'))) {
    return undefined;
  }
  const pattern = new URL(template.replace('{{PORT}}', '0').replace('{{sandboxId}}', 'subject')).host;
  const suffix = pattern.slice('0-subject'.length);
  const match = host?.endsWith(suffix) === true ? /^(\d+)-([a-z0-9-]+)$/.exec(host.slice(0, -suffix.length)) : null;
  return match === null ? undefined : { port: Number(match[1]), subject: match[2] ?? '' };
}

export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address: unknown = server.address();
      resolve(isObject(address) && typeof address.port === 'number' ? address.port : port);
    });
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

type Serve = (request: IncomingMessage, response: ServerResponse, address: PreviewAddress) => void;

/** Previews by port instead of by name: one more listener per preview url, for machines that resolve no `*.localhost`. */
export class PreviewDoors {
  readonly #host: string;
  readonly #serve: Serve;
  readonly #doors = new Map<string, { readonly server: Server; readonly url: Promise<string> }>();

  constructor(host: string, serve: Serve) {
    this.#host = host;
    this.#serve = serve;
  }

  /** The url of this preview, the same at every call. */
  open(port: number, subject: string): Promise<string> {
    const key = `${port}-${subject}`;
    const known = this.#doors.get(key);
    if (known !== undefined) {
      return known.url;
    }
    const server = createServer((request, response) => this.#serve(request, response, { port, subject }));
    const url = listen(server, 0, this.#host).then((listening) => `http://${this.#host}:${listening}`);
    this.#doors.set(key, { server, url });
    return url;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#doors.values()].map(({ server }) => closeServer(server)));
  }
}
