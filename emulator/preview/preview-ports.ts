import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PreviewAddress } from '../http/incoming.ts';
import { closeServer, listen } from '../http/listen.ts';

type Serve = (request: IncomingMessage, response: ServerResponse, address: PreviewAddress) => void;

/** Serves previews by port instead of by name, each with a listener, for machines that do not resolve `*.localhost`. */
export class PreviewPorts {
  readonly #host: string;
  readonly #serve: Serve;
  readonly #ports = new Map<string, { readonly server: Server; readonly url: Promise<string> }>();

  constructor(host: string, serve: Serve) {
    this.#host = host;
    this.#serve = serve;
  }

  /** Returns the URL of this preview, the same for every call. */
  open(port: number, subject: string): Promise<string> {
    const key = `${port}-${subject}`;
    const known = this.#ports.get(key);
    if (known !== undefined) {
      return known.url;
    }
    const server = createServer((request, response) => this.#serve(request, response, { port, subject }));
    const url = listen(server, 0, this.#host).then((listening) => `http://${this.#host}:${listening}`);
    this.#ports.set(key, { server, url });
    return url;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#ports.values()].map(({ server }) => closeServer(server)));
  }
}
