import { expect, it } from 'vitest';
import { isExcludedFromProxy } from '../../../../src/http/connection/no-proxy.ts';

it.each([
  ['https://api.example.com/', '*.example.com'],
  ['https://api.example.com/', '.example.com'],
  ['https://api.example.com/', 'example.com'],
  ['https://example.com/', '*.example.com'],
  ['https://api.example.com./', 'api.example.com'],
  ['https://API.example.com/', 'localhost,127.0.0.1 \tApi.Example.COM.'],
  ['https://api.example.com:8443/', '*.example.com:8443'],
  ['https://api.example.com/', '*'],
  ['https://10.1.2.3/', '10.1.2.3'],
  ['https://10.1.2.3/', '10.0.0.0/8'],
  ['https://[2001:db8::1]/', '2001:db8::1'],
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]:8443'],
  ['https://[2001:db8::1]/', '2001:db8::/32'],
])('%s needs no proxy with no_proxy=%s', (server, noProxy) =>
  expect(isExcludedFromProxy(new URL(server), noProxy)).toBe(true),
);

it.each([
  ['https://api.example.com/', ''],
  ['https://api.example.com/', ' , '],
  ['https://api.example.com/', '*.'],
  ['https://api.example.com/', 'i.example.com'],
  ['https://api.example.com/', '*i.example.com'],
  ['https://api.example.com/', 'api.example.*'],
  ['https://api.example.com/', '*.example.com:8443'],
  ['https://example.com/', 'api.example.com'],
  ['https://10.1.2.3/', '11.0.0.0/8'],
  ['https://10.1.2.3/', '10.0.0.0/33'],
  ['https://10.1.2.3/', '2.3'],
  ['https://[2001:db8::1]/', '10.0.0.0/8'],
  ['https://10.example.com/', '10.0.0.0/8'],
])('%s goes through the proxy with no_proxy=%s', (server, noProxy) =>
  expect(isExcludedFromProxy(new URL(server), noProxy)).toBe(false),
);
