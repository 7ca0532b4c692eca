import { versionOf } from '../postgres/read-rows.ts';
import type { Mirror } from './mirror.ts';
import { type MirrorRow, mirrorRow } from './mirror-rows.ts';

/** How long a mirror may be behind what is stored before it is asked no more, in milliseconds. */
const longestLag = 5 * 60_000;
/** How many documents it may be without, because it did not take them. */
const mostAside = 20;

/** Knows how far a mirror is; asked before every question, so it reads only when told to. */
export class MirrorGate {
  readonly #mirror: Mirror;
  readonly #now: () => number;
  readonly #onChange: () => void;
  #told = '';
  #row: MirrorRow | undefined;
  #latest = 0;

  /** @param onChange told when it is further than before, or can be asked no more, or again */
  constructor(mirror: Mirror, now: () => number, onChange: () => void) {
    this.#mirror = mirror;
    this.#now = now;
    this.#onChange = onChange;
  }

  async refresh(): Promise<void> {
    const { db, tables, index } = this.#mirror;
    this.#latest = await versionOf(db, tables);
    this.#row = await mirrorRow(db, index.uid);
    const told = `${this.isCurrent} ${this.#row?.version ?? 0}`;
    if (told !== this.#told) this.#onChange();
    this.#told = told;
  }

  /** Whether it can be asked: it was filled, and is not far behind. */
  get isCurrent(): boolean {
    return this.#row?.state === 'ready' && this.#row.setAside <= mostAside && this.lag <= longestLag;
  }

  get state(): MirrorRow['state'] | 'unknown' {
    return this.#row?.state ?? 'unknown';
  }

  /** Milliseconds since which it is behind; 0 when it is not. */
  get lag(): number {
    if (!this.#row || this.#row.version >= this.#latest) return 0;
    return this.#now() - (this.#row.caughtUpAt ?? 0);
  }

  get setAside(): number {
    return this.#row?.setAside ?? 0;
  }
}
