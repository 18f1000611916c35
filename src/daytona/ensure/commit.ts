import { isRecord } from '../../json.ts';
import type { Operation } from '../api/operations.ts';
import { LABEL } from '../ownership/labels.ts';

/**
 * A request to create a sandbox that names another commit, or none. A snapshot that was there before holds what its tag meant
 * then; the commit of this push may not be in it.
 */
export function withCommit(create: Operation, commit: string | undefined): Operation {
  if (!isRecord(create.body) || !isRecord(create.body.labels)) return create;
  const { [LABEL.commit]: _, ...labels } = create.body.labels;
  const named = commit === undefined ? labels : { ...labels, [LABEL.commit]: commit };
  return { ...create, body: { ...create.body, labels: named } };
}
