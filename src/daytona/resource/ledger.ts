import type { Kind } from './states.ts';

/**
 * The relation of this run to a snapshot or sandbox. `intended`: a create request was about to be sent, and its outcome
 * is unknown. `made`: this run created it. `adopted`: it existed already, or somebody else created it.
 */
export type Claim = 'intended' | 'made' | 'adopted';

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly claim: Claim;
  readonly id?: string;
  /** An earlier attempt of this run created it. */
  readonly wasThere?: true;
  /** When the claim was first made, in milliseconds by the clock of the ledger. */
  readonly since: number;
  /** When a request was sent that may still take effect, by the same clock. */
  readonly openSince?: number;
}

/** Whether the run created a resource, or may have: what it only adopted is not its own. */
export function mayHaveMade({ claim, openSince }: Entry): boolean {
  return claim !== 'adopted' || openSince !== undefined;
}

/** What this run has created or uses. Every change is saved immediately and survives the process. */
export interface Ledger {
  entry(kind: Kind): Entry | undefined;
  /**
   * Called before a create request is sent. Any previous resource is gone or was never created.
   * @param isOpen an earlier request may have taken effect, so its time is kept.
   */
  intend(kind: Kind, name: string, isOpen?: boolean): void;
  /** The intended request may still take effect, even after something else has been found. */
  leaveOpen(kind: Kind): void;
  /**
   * Records a claim. What this run created stays `made`, even when it is found again.
   */
  claim(kind: Kind, claim: 'made' | 'adopted', resource: Claimed): void;
  /** Called when the resource is gone or was never created. */
  forget(kind: Kind): void;
  /**
   * Called when a resource of the same name is deleted to make room. @param snapshot the one that a sandbox was created
   * from.
   */
  replace(kind: Kind, snapshot?: string): void;
  /** The resources deleted to make room. */
  readonly replaced: readonly Replaced[];
}

/** The resource of a claim. */
export interface Claimed {
  readonly name: string;
  readonly id: string;
  /** An earlier attempt of this run created it, so it is still this run's to delete. */
  readonly wasThere?: boolean;
}

/** A resource that was deleted to make room for one of this run. */
export interface Replaced {
  readonly kind: Kind;
  /** Name of the snapshot that a sandbox was created from. */
  readonly snapshot: string | undefined;
}

/**
 * @param changed receives all entries after every change.
 * @param now returns milliseconds, by a clock that outlives the process.
 */
export function openLedger(changed: (entries: readonly Entry[]) => void, now: () => number): Ledger {
  const entries = new Map<Kind, Entry>();
  const replaced: Replaced[] = [];
  const made = new Set<string>();
  const set = (entry: Entry) => {
    entries.set(entry.kind, entry);
    changed([...entries.values()]);
  };
  return {
    entry: (kind) => entries.get(kind),
    intend(kind, name, isOpen = false) {
      const known = entries.get(kind);
      if (isOpen && known?.claim === 'intended' && known.name === name) return;
      const openSince = known?.openSince;
      set({ kind, name, claim: 'intended', since: openSince ?? now(), ...(openSince !== undefined && { openSince }) });
    },
    leaveOpen(kind) {
      const known = entries.get(kind);
      if (known !== undefined && known.openSince === undefined) set({ ...known, openSince: known.since });
    },
    claim(kind, claim, { name, id, wasThere = false }) {
      const known = entries.get(kind);
      if (claim === 'made') made.add(id);
      const right = made.has(id) ? 'made' : claim;
      if (known?.claim === right && known.id === id) return;
      const { openSince } = known ?? {};
      const open = openSince === undefined ? {} : { openSince };
      set({ kind, name, claim: right, id, since: known?.since ?? now(), ...(wasThere ? { wasThere } : {}), ...open });
    },
    replaced,
    replace: (kind, snapshot) => replaced.push({ kind, snapshot }),
    forget(kind) {
      const { name = '', openSince } = entries.get(kind) ?? {};
      if (openSince !== undefined) set({ kind, name, claim: 'intended', since: openSince, openSince });
      else if (entries.delete(kind)) changed([...entries.values()]);
    },
  };
}
