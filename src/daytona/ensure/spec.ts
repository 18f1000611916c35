import { isRecord, textMember } from '../../json.ts';
import type { Operation } from '../api/operations.ts';
import { LABEL, labelsOf } from '../ownership/labels.ts';
import { type Ownership, ownershipOf } from '../ownership/ownership.ts';

/** What a request to create something asks for. The document builds its payload, so it is read here, once. */
interface Spec {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** How to send it. */
  readonly operation: Operation;
}

/** The snapshot to create. */
export interface SnapshotSpec extends Spec {
  readonly kind: 'snapshot';
}

/** The sandbox to create. */
export interface SandboxSpec extends Spec {
  readonly kind: 'sandbox';
  /** `undefined` when the request has no labels of the action. */
  readonly ownership: Ownership | undefined;
  /** Name or id of the snapshot to create it from. */
  readonly snapshot: string | undefined;
}

export function snapshotSpec(operation: Operation): SnapshotSpec {
  return { kind: 'snapshot', ...readSpec(operation) };
}

export function sandboxSpec(operation: Operation): SandboxSpec {
  const spec = readSpec(operation);
  const { payload } = spec;
  return {
    ...{ kind: 'sandbox', ...spec },
    ownership: ownershipOf(labelsOf(payload)),
    snapshot: textMember(payload, 'snapshot'),
  };
}

function readSpec(operation: Operation): Spec {
  const payload = isRecord(operation.body) ? operation.body : {};
  return { name: textMember(payload, 'name') ?? '', payload, operation };
}

/** The operation that creates it. */
export function createOperation({ operation, payload }: Spec): Operation {
  return { ...operation, body: payload };
}

/** The same snapshot under another name. */
export function withName(spec: SnapshotSpec, name: string): SnapshotSpec {
  return { ...spec, name, payload: { ...spec.payload, name } };
}

/** The same sandbox from a snapshot that is given by its id. */
export function withSnapshot(spec: SandboxSpec, snapshot: string): SandboxSpec {
  return { ...spec, snapshot, payload: { ...spec.payload, snapshot } };
}

/**
 * The same sandbox with another commit in its labels, or none. A snapshot that was there before holds what its tag meant then;
 * the commit of this push may not be in it.
 */
export function withCommit(spec: SandboxSpec, commit: string | undefined): SandboxSpec {
  const { labels: known } = spec.payload;
  if (!isRecord(known)) return spec;
  const { [LABEL.commit]: _, ...others } = known;
  const labels = commit === undefined ? others : { ...others, [LABEL.commit]: commit };
  return sandboxSpec({ ...spec.operation, body: { ...spec.payload, labels } });
}
