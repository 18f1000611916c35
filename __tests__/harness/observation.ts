import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Whether a script is one of the committed bundle, and not of a copy. */
export const isBundle = (script: string): boolean => dirname(script) === DIST;

/**
 * Returns the node arguments that record the bundle's accesses in the file named by `OBSERVED`. Empty without that
 * variable, or for any other script.
 */
export function observationArgs(script: string, file = process.env.OBSERVED): string[] {
  if (file === undefined || file === '' || !isBundle(script)) return [];
  const observer = pathToFileURL(resolve(import.meta.dirname, 'observer.mjs'));
  observer.searchParams.set('to', resolve(file));
  return ['--import', observer.href];
}
