/** Ids by what is wrong with them in an index that follows what is stored. */
export interface Drift {
  /** Stored and not there. */
  missing: string[];
  /** There as it was once. */
  stale: string[];
  /** There and not stored. */
  strangers: string[];
}

/** What an index holds otherwise than what is stored, each by a value that changes with the document. */
export function driftBetween(
  here: ReadonlyMap<string, unknown>,
  there: ReadonlyMap<string, unknown>,
  aside: ReadonlySet<string> = new Set(),
): Drift {
  const known = [...here.keys()].filter((id) => !aside.has(id));
  return {
    missing: known.filter((id) => !there.has(id)),
    stale: known.filter((id) => there.has(id) && there.get(id) !== here.get(id)),
    strangers: [...there.keys()].filter((id) => !here.has(id) && !aside.has(id)),
  };
}

/** What both found: what came or went between two looks is no difference. */
export function driftInBoth(one: Drift, other: Drift): Drift {
  const both = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));
  return {
    missing: both(one.missing, other.missing),
    stale: both(one.stale, other.stale),
    strangers: both(one.strangers, other.strangers),
  };
}

export function idsIn({ missing, stale, strangers }: Drift): string[] {
  return [...missing, ...stale, ...strangers];
}
