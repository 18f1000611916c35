import { describeOwner, type Place } from '../ownership/ownership.ts';
import type { PlannedDeletion, RemovalPlan } from './plan.ts';

/** Formats a plan for readers, one line per resource. */
export function describePlan({ deletions, kept }: RemovalPlan, reader: Place): string[] {
  const line = ({ resource, reason }: PlannedDeletion) => {
    const owner =
      resource.kind === 'sandbox' && resource.ownership !== undefined
        ? ` of ${describeOwner(resource.ownership, reader)}`
        : '';
    return `${resource.kind} ${resource.name} (${resource.id})${owner}: ${reason}`;
  };
  return [...deletions.map((entry) => `delete ${line(entry)}`), ...kept.map((entry) => `keep   ${line(entry)}`)];
}
