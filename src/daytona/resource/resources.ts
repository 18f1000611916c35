import { isRecord, textMember } from '../../json.ts';
import { type Labels, labelsOf } from '../ownership/labels.ts';
import { type Ownership, ownershipOf } from '../ownership/ownership.ts';
import { type Expiry, expiryOf } from './expiry.ts';

/** What a body shows of a sandbox. A member is `undefined`, and a time `NaN`, if the server does not report it. */
export interface ShownSandbox {
  readonly kind: 'sandbox';
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly state: string | undefined;
  readonly desiredState: string | undefined;
  /** Its deletion has been requested. */
  readonly isBeingDeleted: boolean;
  /** The server's message about a failure, untrusted. */
  readonly errorReason: string | undefined;
  /** Name or id of the snapshot that it was created from. */
  readonly snapshot: string | undefined;
  /** Milliseconds since the epoch, by the server's clock, like all times here. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When and why the server deletes it automatically. */
  readonly ends: Readonly<Record<AutomaticEnd, number>>;
  readonly expiry: Expiry | undefined;
  readonly labels: Labels | undefined;
  /** `undefined` when the action did not create it. */
  readonly ownership: Ownership | undefined;
  /** The address of the toolbox that runs in it. */
  readonly toolboxUrl: string | undefined;
}

/** The fields that give such a time (clients 0.231; `spotEvictedAt` since 0.205). */
export type AutomaticEnd = 'queueTimedOutAt' | 'spotEvictedAt' | 'autoDestroyAt';

/** What a body shows of a snapshot, like `ShownSandbox`. */
export interface ShownSnapshot {
  readonly kind: 'snapshot';
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly state: string | undefined;
  readonly isBeingDeleted: boolean;
  readonly errorReason: string | undefined;
  /** Whether Daytona itself provides it. */
  readonly isGeneral: boolean;
  readonly createdAt: number;
  /** When it became active or a sandbox was last created from it. */
  readonly lastUsedAt: number;
  readonly settings: SnapshotSettings;
}

/** What a snapshot was made from, as the server reports it. */
export interface SnapshotSettings {
  readonly imageName?: unknown;
  readonly entrypoint?: unknown;
  readonly cpu?: unknown;
  readonly mem?: unknown;
  readonly disk?: unknown;
  readonly regionIds?: unknown;
}

export type Shown = ShownSandbox | ShownSnapshot;

/** A resource that certainly exists. */
export interface Existing {
  readonly id: string;
  readonly state: string;
}

/** A sandbox with an identity. */
export interface Sandbox extends ShownSandbox, Existing {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** A snapshot with an identity. */
export interface Snapshot extends ShownSnapshot, Existing {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** Reads a sandbox from a body; what is no sandbox shows nothing. */
export function showSandbox(body: unknown): ShownSandbox {
  const text = (name: string) => textMember(body, name);
  const desiredState = text('desiredState');
  const labels = labelsOf(body);
  return {
    ...{ kind: 'sandbox', id: idOf(body), name: text('name'), state: text('state'), desiredState },
    isBeingDeleted: desiredState === 'destroyed',
    errorReason: text('errorReason'),
    snapshot: text('snapshot'),
    createdAt: timeIn(body, 'createdAt'),
    updatedAt: timeIn(body, 'updatedAt'),
    ends: {
      queueTimedOutAt: timeIn(body, 'queueTimedOutAt'),
      spotEvictedAt: timeIn(body, 'spotEvictedAt'),
      autoDestroyAt: timeIn(body, 'autoDestroyAt'),
    },
    expiry: expiryOf(body),
    labels,
    ownership: ownershipOf(labels),
    toolboxUrl: text('toolboxProxyUrl'),
  };
}

/** Reads a snapshot from a body; what is no snapshot shows nothing. */
export function showSnapshot(body: unknown): ShownSnapshot {
  const text = (name: string) => textMember(body, name);
  const state = text('state');
  const { general, imageName, entrypoint, cpu, mem, disk, regionIds } = isRecord(body) ? body : {};
  return {
    ...{ kind: 'snapshot', id: idOf(body), name: text('name'), state, isBeingDeleted: state === 'removing' },
    errorReason: text('errorReason'),
    isGeneral: general === true,
    createdAt: timeIn(body, 'createdAt'),
    lastUsedAt: timeIn(body, 'lastUsedAt'),
    settings: { imageName, entrypoint, cpu, mem, disk, regionIds },
  };
}

/** Whether a body shows that there is a resource. */
export function isExisting<T extends Shown>(shown: T): shown is T & Existing {
  return shown.id !== undefined && shown.state !== undefined;
}

/** Whether an existing resource has an identity. */
export function isNamed<T extends Shown & Existing>(shown: T): shown is T & { readonly name: string } {
  return shown.name !== undefined;
}

/** @returns the id of a snapshot or sandbox, if valid. It goes into paths, outputs and the runner's state. */
function idOf(body: unknown): string | undefined {
  const id = textMember(body, 'id');
  return id !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id) ? id : undefined;
}

function timeIn(body: unknown, name: string): number {
  return Date.parse(textMember(body, name) ?? '');
}
