import { isIP } from 'node:net';

/**
 * Whether a host name, as `URL.hostname` gives it, is this machine: there a token may go in clear, for it meets no network.
 * Names that only begin like an address (`127.example.com`) are somebody else's.
 */
export function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
