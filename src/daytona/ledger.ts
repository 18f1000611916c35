import type { Kind } from './states.ts';

/**
 * What this run has to do with a snapshot or sandbox. `intended`: a request to create it was about to be sent, and whether it
 * took effect is not known. `made`: this run created it. `adopted`: it was there, or somebody else made it.
 */
export type Claim = 'intended' | 'made' | 'adopted';

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly claim: Claim;
  readonly id?: string;
  /** This run made it, at an earlier attempt. */
  readonly wasThere?: true;
  /** When the claim was first made, in milliseconds by the clock of the ledger. */
  readonly since: number;
  /** When a request was sent that may still take effect, whatever was found since; by the same clock. */
  readonly openSince?: number;
}

/** What this run has created or uses. Every change is saved immediately, so that it survives the process. */
export interface Ledger {
  entry(kind: Kind): Entry | undefined;
  /**
   * Before a request to create is sent; what was there before is gone, or was never made.
   * @param isOpen an earlier request may have taken effect after all: its time is kept.
   */
  intend(kind: Kind, name: string, isOpen?: boolean): void;
  /** The intended request may still take effect, even after something else has been found. */
  leaveOpen(kind: Kind): void;
  /**
   * What this run has made stays made, also when it is found again.
   * @param wasThere an earlier attempt of the same run made it: it is found, and still this run's to delete.
   */
  claim(kind: Kind, claim: 'made' | 'adopted', name: string, id: string, wasThere?: boolean): void;
  /** The thing is gone, or was never made. */
  forget(kind: Kind): void;
  /** A thing of the same name is being deleted to make room. @param snapshot that a sandbox was made from. */
  replace(kind: Kind, snapshot?: string): void;
  /** What was deleted to make room. */
  readonly replaced: readonly Replaced[];
}

/** Something that was deleted to make room for what this run makes. */
export interface Replaced {
  readonly kind: Kind;
  /** Name of the snapshot that a sandbox was made from. */
  readonly snapshot: string | undefined;
}

/**
 * @param changed is given all entries after every change.
 * @param now milliseconds, by a clock that outlives the process.
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
    claim(kind, claim, name, id, wasThere = false) {
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
