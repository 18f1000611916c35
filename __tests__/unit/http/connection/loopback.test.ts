import { expect, it } from 'vitest';
import { isLoopback } from '../../../../src/http/connection/loopback.ts';

const hostOf = (address: string) => new URL(`http://${address}`).hostname;

it.each(['127.0.0.1', '127.9.8.7', '127.1', 'localhost', 'LOCALHOST:80', 'api.localhost', '[::1]:3000'])(
  '%s is this machine',
  (address) => expect(isLoopback(hostOf(address))).toBe(true),
);

it.each([
  '127.example.com',
  '127.0.0.1.example.com',
  'localhost.example.com',
  'notlocalhost',
  '128.0.0.1',
  '[::2]',
  '0.0.0.0',
])('%s is not this machine', (address) => expect(isLoopback(hostOf(address))).toBe(false));
