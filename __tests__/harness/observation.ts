import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = resolve(import.meta.dirname, '../../dist');

/**
 * What node gets beside the script, so that what the bundle touches is written to the file that `OBSERVED` names. Nothing
 * when there is no such variable, or when another script than the bundle runs.
 */
export function observationArgs(script: string, file = process.env.OBSERVED): string[] {
  if (file === undefined || file === '' || dirname(script) !== DIST) return [];
  const observer = pathToFileURL(resolve(import.meta.dirname, 'observer.mjs'));
  observer.searchParams.set('to', resolve(file));
  return ['--import', observer.href];
}
