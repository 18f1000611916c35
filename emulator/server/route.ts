import type { Operation } from '../world/operation.ts';
import { OPERATIONS } from './operations.ts';

export interface Route {
  readonly operation: Operation;
  readonly params: Record<string, string>;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) {
      if (segment === '') {
        return undefined;
      }
      params[part.slice(1, -1)] = decoded(segment);
    } else if (part !== segment) {
      return undefined;
    }
  }
  return params;
}

/**
 * Finds the operation for a path below /api. A trailing slash is ignored, a double slash is not, and HEAD counts as
 * GET.
 */
export function findRoute(method: string, path: string): Route | undefined {
  const segments = path.replace(/(.)\/$/, '$1').split('/');
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const operation of OPERATIONS) {
    const params = operation.method === wanted ? match(operation.path.split('/'), segments) : undefined;
    if (params !== undefined) {
      return { operation, params };
    }
  }
  return undefined;
}
