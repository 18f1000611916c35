import { isRecord, textMember } from '../../json.ts';
import { type Ownership, ownershipOf } from '../ownership/ownership.ts';
import { type Expiry, expiryOf } from './expiry.ts';

/** The parts of a sandbox that decide whether it may be deleted. */
export interface Sandbox {
  readonly kind: 'sandbox';
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly desiredState: string | undefined;
  /** Its deletion has been requested. */
  readonly isBeingDeleted: boolean;
  /** Name or id of the snapshot that it was created from. */
  readonly snapshot: string | undefined;
  /** Milliseconds since the epoch, by the server's clock; `NaN` if the server does not report it. */
  readonly createdAt: number;
  /** When Daytona ends it; `undefined` if the server does not report it. */
  readonly expiry: Expiry | undefined;
  /** `undefined` when the action did not create it. */
  readonly ownership: Ownership | undefined;
}

/** The parts of a snapshot that decide whether it may be deleted. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly isBeingDeleted: boolean;
  /** Whether Daytona itself provides it. */
  readonly isGeneral: boolean;
  readonly createdAt: number;
}

/** @returns `undefined` when the id, name or state is missing. */
export function parseSandbox(value: unknown): Sandbox | undefined {
  const id = idOf(value);
  const name = textMember(value, 'name');
  const state = textMember(value, 'state');
  if (id === undefined || name === undefined || state === undefined) return undefined;
  const isBeingDeleted = isDeletionRequested(value);
  const snapshot = textMember(value, 'snapshot');
  const desiredState = textMember(value, 'desiredState');
  return {
    kind: 'sandbox',
    id,
    name,
    state,
    desiredState,
    isBeingDeleted,
    snapshot,
    createdAt: timeOf(value),
    expiry: expiryOf(value),
    ownership: ownershipOf(value),
  };
}

/** @returns `undefined` when the id, name or state is missing. */
export function parseSnapshot(value: unknown): Snapshot | undefined {
  const id = idOf(value);
  const name = textMember(value, 'name');
  const state = textMember(value, 'state');
  if (id === undefined || name === undefined || state === undefined) return undefined;
  const isGeneral = isRecord(value) && value.general === true;
  return {
    kind: 'snapshot',
    id,
    name,
    state,
    isBeingDeleted: state === 'removing',
    isGeneral,
    createdAt: timeOf(value),
  };
}

/** Whether the deletion of a sandbox has been requested. */
export function isDeletionRequested(sandbox: unknown): boolean {
  return textMember(sandbox, 'desiredState') === 'destroyed';
}

/** @returns the id of a snapshot or sandbox, if valid. It goes into paths, outputs and the runner's state. */
export function idOf(body: unknown): string | undefined {
  const id = textMember(body, 'id');
  return id !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id) ? id : undefined;
}

function timeOf(value: unknown): number {
  return Date.parse(textMember(value, 'createdAt') ?? '');
}
