import type { Kysely } from 'kysely';
import type { SearchDocument } from '../document.ts';
import type { MemoryIndex } from '../memory/memory-index.ts';
import type { SearchEngine, SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { type Drift, driftBetween, driftInBoth } from '../postgres/drift.ts';
import { storedFingerprints, storedVersions } from '../postgres/read-documents.ts';
import { changesSince } from '../postgres/read-rows.ts';
import { searchByStatement, selectByStatement } from '../postgres/statement-engine.ts';
import {
  outdateDocuments,
  outdatedDocuments,
  removeDocuments,
  storeDocuments,
  touchDocuments,
} from '../postgres/store-documents.ts';
import { type IndexName, type IndexTables, tablesOf } from '../postgres/tables.ts';
import { type Loaded, loadRows, loadTerms } from './load.ts';

const changesAtOnce = 500;
/** From this share of places left behind it is worth making an index anew. */
const mostWaste = 0.3;

export interface BuiltinOptions {
  /** Called whenever the index gives other answers than before. */
  onChange?: () => void;
  /** With fewer documents an index is not worth making anew. */
  worthRenewing?: number;
}

/**
 * The engine that needs no other service: PostgreSQL keeps the documents, an index in this process answers. The index is
 * read once, without keeping anybody waiting, and then follows what changes; until it is there a statement answers.
 */
export class BuiltinEngine implements SearchEngine {
  readonly name = 'builtin';
  readonly #db: Kysely<unknown>;
  readonly #tables: IndexTables;
  readonly #onChange: () => void;
  readonly #worthRenewing: number;
  #current: Loaded | undefined;
  #hasTerms = false;
  #loading: Promise<void> | undefined;
  #renewing = false;
  #following: Promise<unknown> = Promise.resolve();

  constructor(db: Kysely<unknown>, name: IndexName, options: BuiltinOptions = {}) {
    this.#db = db;
    this.#tables = tablesOf(name);
    this.#onChange = options.onChange ?? (() => undefined);
    this.#worthRenewing = options.worthRenewing ?? 2000;
  }

  /** Reads the index, if that has not begun yet; answers when it is whole. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const index = this.#indexFor(request);
    return index ? index.search(request) : searchByStatement(this.#db, this.#tables, request);
  }

  async select(selection: SearchSelection): Promise<string[]> {
    const index = this.#indexFor(selection);
    return index ? index.select(selection) : selectByStatement(this.#db, this.#tables, selection);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await storeDocuments(this.#db, this.#tables, documents);
    await this.catchUp();
  }

  async remove(ids: readonly string[]): Promise<void> {
    await removeDocuments(this.#db, this.#tables, ids);
    await this.catchUp();
  }

  /** Takes in what changed, here or in another process; answers when everything that is stored by now is in. */
  async catchUp(): Promise<void> {
    await this.#oneAtATime(async () => {
      if (this.#current) await this.#follow(this.#current);
    });
    await this.#renewIfWasteful();
  }

  /** Ids of up to `limit` documents that are stored in the way of an earlier edition. */
  outdated(limit: number): Promise<string[]> {
    return outdatedDocuments(this.#db, this.#tables, limit);
  }

  /** Lets everything that is stored be written again. */
  outdate(): Promise<void> {
    return outdateDocuments(this.#db, this.#tables);
  }

  /** Ids of all that is stored, each with its fingerprint. */
  storedFingerprints(): Promise<Map<string, string>> {
    return storedFingerprints(this.#db, this.#tables);
  }

  async storedIds(): Promise<string[]> {
    return [...(await this.storedFingerprints()).keys()];
  }

  /** What the index in this process holds otherwise than what is stored, once it has caught up; nothing before it is read. */
  async drift(): Promise<Drift> {
    const none: Drift = { missing: [], stale: [], strangers: [] };
    await this.catchUp();
    const first = await this.#driftNow();
    if (!first || first.missing.length + first.stale.length + first.strangers.length === 0) return none;
    await this.catchUp();
    return driftInBoth(first, (await this.#driftNow()) ?? none);
  }

  /** Gives these a new version, here and in everything that follows. */
  async touch(ids: readonly string[]): Promise<void> {
    await touchDocuments(this.#db, this.#tables, ids);
    await this.catchUp();
  }

  /** How far the index has heard; 0 while there is none. */
  get version(): number {
    return this.#current?.version ?? 0;
  }

  /** Bytes that the index takes, about. */
  get bytes(): number {
    return this.#current?.index.bytes ?? 0;
  }

  /** The index, once it knows what a question needs. */
  #indexFor({ words }: SearchSelection): MemoryIndex | undefined {
    return words === undefined || this.#hasTerms ? this.#current?.index : undefined;
  }

  async #driftNow(): Promise<Drift | undefined> {
    if (!this.#current) return undefined;
    const here = await storedVersions(this.#db, this.#tables);
    return driftBetween(here, this.#current.index.versions());
  }

  async #load(): Promise<void> {
    const loaded = await loadRows(this.#db, this.#tables);
    await this.#follow(loaded);
    this.#current = loaded;
    await loadTerms(this.#db, this.#tables, loaded.index);
    this.#hasTerms = true;
    this.#onChange();
    await this.catchUp();
  }

  async #follow(loaded: Loaded): Promise<void> {
    for (;;) {
      const { removed, changed, upTo } = await changesSince(this.#db, this.#tables, loaded.version, changesAtOnce);
      for (const id of removed) loaded.index.remove(id);
      for (const row of changed) loaded.index.put(row);
      if (upTo > loaded.version) this.#onChange();
      loaded.version = upTo;
      if (changed.length < changesAtOnce) return;
    }
  }

  /** Makes the index anew beside the one that answers, which it follows once it knows all of it. */
  async #renewIfWasteful(): Promise<void> {
    const index = this.#hasTerms && !this.#renewing ? this.#current?.index : undefined;
    if (!index || index.size < this.#worthRenewing || index.waste < mostWaste) return;
    this.#renewing = true;
    try {
      const loaded = await loadRows(this.#db, this.#tables);
      await loadTerms(this.#db, this.#tables, loaded.index);
      await this.#oneAtATime(async () => {
        await this.#follow(loaded);
        this.#current = loaded;
      });
    } finally {
      this.#renewing = false;
    }
  }

  async #oneAtATime(work: () => Promise<void>): Promise<void> {
    const run = this.#following.then(work);
    this.#following = run.catch(() => undefined);
    await run;
  }
}
