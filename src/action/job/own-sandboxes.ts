import { idOf } from '../../daytona/api/find.ts';
import { isOurs, LABEL, labelOf, MANAGED_BY } from '../../daytona/labels.ts';
import { isGoing } from '../../daytona/states.ts';
import type { JobContext } from '../../github/context.ts';

/** The labels that say where a sandbox belongs: to the action, to a repository, and to a pull request, if there is one. */
export function placeLabels({
  repository,
  pullRequest,
}: Pick<JobContext, 'repository' | 'pullRequest'>): Readonly<Record<string, string>> {
  return {
    [LABEL.managedBy]: MANAGED_BY,
    [LABEL.repository]: repository.fullName,
    ...(pullRequest === undefined ? {} : { [LABEL.pullRequest]: String(pullRequest.number) }),
  };
}

/**
 * Whether a sandbox is one that may be deleted for a place: made by the action for this repository, and for this pull request,
 * if there is one. The server filters, too; what is deleted is decided here.
 * @param labels of the place: see `placeLabels`.
 */
export function belongs(row: unknown, labels: Readonly<Record<string, string>>): boolean {
  const pull = labels[LABEL.pullRequest];
  if (!isOurs(row, { labels }) || isGoing(row) || idOf(row) === undefined) return false;
  return pull === undefined || labelOf(row, LABEL.pullRequest) === pull;
}
