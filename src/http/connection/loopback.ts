import { isIP } from 'node:net';

/**
 * Whether a host name, in the form of `URL.hostname`, is this machine. A token may be sent there without TLS, because
 * it never touches the network. `127.example.com` is not an address and does not count.
 */
export function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
