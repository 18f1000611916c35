import type { Server } from 'node:http';
import { isObject } from './json-value.ts';

/** Starts listening. @returns the port, which the system chooses if `port` is 0. @throws when the port is taken. */
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

/** Stops listening and cuts every connection. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
