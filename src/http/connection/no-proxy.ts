import { BlockList, isIP } from 'node:net';

/**
 * Whether `no_proxy` names a server, by the rules of curl and of undici together
 * (curl 8.11, lib/noproxy.c; undici 6.23, env-http-proxy-agent.js): entries are separated by commas or blanks; a name stands for
 * itself and all names under it, with or without `.` or `*.` before it or `.` after it; `*` stands for every host; `:port` limits
 * an entry to that port; an address may be a network (`10.0.0.0/8`).
 */
export function isExcludedFromProxy(server: URL, noProxy: string): boolean {
  const host = bare(server.hostname);
  const port = server.port || (server.protocol === 'http:' ? '80' : '443');
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, named = '', only = port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? ['', entry];
  if (only !== port) return false;
  const name = bare(named);
  if (isIP(host) > 0) return name === host || isInNetwork(name, host);
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

/** Without the brackets of an IPv6 address, what stands for "and all under it", and the dot of the root. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[(.*)\]/, '$1')
    .replace(/^\*?\.|\.$/g, '');
}

/** @param network such as `10.0.0.0/8`; anything else contains nothing. */
function isInNetwork(network: string, address: string): boolean {
  const [start = '', bits = ''] = network.split('/');
  const family = isIP(address);
  const length = /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (isIP(start) !== family || !(length >= 0 && length <= (family === 4 ? 32 : 128))) return false;
  const list = new BlockList();
  const type = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(start, length, type);
  return list.check(address, type);
}
