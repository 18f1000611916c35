import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = resolve(import.meta.dirname, '../../dist');

/**
 * Returns the node arguments that record the bundle's accesses in the file named by `OBSERVED`. Empty without that
 * variable, or for any other script.
 */
export function observationArgs(script: string, file = process.env.OBSERVED): string[] {
  if (file === undefined || file === '' || dirname(script) !== DIST) return [];
  const observer = pathToFileURL(resolve(import.meta.dirname, 'observer.mjs'));
  observer.searchParams.set('to', resolve(file));
  return ['--import', observer.href];
}
