import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../fixtures/tls');

/** What a child process is given as NODE_EXTRA_CA_CERTS to trust the servers of the tests. */
export const TEST_AUTHORITY = `${FOLDER}/test-only-ca.crt`;

/** `good`: for api.daytona.test, localhost, 127.0.0.1 and ::1, signed by the test authority. */
export type CertificateName = 'good' | 'expired' | 'other-host' | 'self-signed';

/** The key and one of the certificates in `__tests__/fixtures/tls`. */
export function keyPair(name: CertificateName): { key: string; cert: string } {
  const file = name === 'good' ? 'server' : name;
  return {
    key: readFileSync(`${FOLDER}/test-only-server.key`, 'utf8'),
    cert: readFileSync(`${FOLDER}/test-only-${file}.crt`, 'utf8'),
  };
}

/** The certificate of the test authority. */
export function authority(): string {
  return readFileSync(TEST_AUTHORITY, 'utf8');
}
