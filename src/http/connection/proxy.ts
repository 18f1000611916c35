import { NetworkError } from '../errors.ts';
import { isLoopback } from './loopback.ts';
import { isExcludedFromProxy } from './no-proxy.ts';

/** The address and credentials of an HTTPS proxy. */
export interface ProxyAddress {
  /** Whether the connection to the proxy itself uses TLS. */
  readonly overTls: boolean;
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  /** `user:password`, decoded. */
  readonly credentials: string | undefined;
}

/**
 * Returns the proxy for a server, from the job's environment: `https_proxy` or `HTTPS_PROXY`, unless `no_proxy` or
 * `NO_PROXY` names the host. As for curl, an address without a scheme works; an invalid one is an error. Outside
 * `src/action`, only this module and the libraries read the environment, because all tools share these variables.
 * @returns `undefined` for plain http, which only goes to this machine, and for every other name of this machine.
 * @throws NetworkError when the address of the proxy cannot be used.
 */
export function proxyFor(server: URL): ProxyAddress | undefined {
  const exclusions = process.env.no_proxy || process.env.NO_PROXY || '';
  if (server.protocol !== 'https:' || isLoopback(server.hostname) || isExcludedFromProxy(server, exclusions))
    return undefined;
  const configured = process.env.https_proxy || process.env.HTTPS_PROXY || '';
  if (configured === '') return undefined;
  const address = withScheme(configured);
  if (address === undefined) throw unusable(server, 'is not a valid URL');
  if (!/^https?:$/.test(address.protocol)) throw unusable(server, `starts with \`${address.protocol}\``);
  return {
    overTls: address.protocol === 'https:',
    hostname: withoutBrackets(address.hostname),
    port: Number(address.port) || (address.protocol === 'https:' ? 443 : 80),
    credentials: credentialsOf(address, server),
  };
}

/** Converts the host of a URL to the form that sockets accept: `::1`, not `[::1]`. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function withScheme(configured: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(configured) ? configured : `http://${configured}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

function credentialsOf({ username, password }: URL, server: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    throw unusable(server, 'has a percent sign in its user name or password that must be written as `%25`');
  }
}

/** Omits the address, because it may contain a password. */
function unusable({ hostname }: URL, problem: string): NetworkError {
  return new NetworkError(
    { code: 'proxy-unusable', systemCode: undefined, isProxyRefusal: true },
    `The proxy for ${hostname} cannot be used: the URL in \`https_proxy\` ${problem}.`,
    {
      hint: 'Write it as `http://proxy:port` or `http://user:password@proxy:port`, or exclude the host with `no_proxy`.',
    },
  );
}
