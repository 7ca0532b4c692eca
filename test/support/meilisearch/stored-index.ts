import { IndexSettings } from './index-settings.ts';
import { Refusal } from './refusal.ts';
import type { StoredDocument } from './stored-document.ts';

/** An index with all it holds. */
export interface StoredIndex {
  primaryKey: string;
  createdAt: string;
  settings: IndexSettings;
  documents: Map<string, StoredDocument>;
}

let made = 0;

export function emptyIndex(primaryKey: string): StoredIndex {
  // No two were made at the same moment.
  const createdAt = new Date(Date.UTC(2026, 0, 1) + ++made).toISOString();
  return { primaryKey, createdAt, settings: new IndexSettings(), documents: new Map() };
}

/** @throws Refusal when one of them has no id: then none of them is taken */
export function addDocuments(index: StoredIndex, documents: readonly StoredDocument[]): void {
  for (const document of documents) {
    const id = document[index.primaryKey];
    if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,511}$/.test(id))
      throw new Refusal(400, 'invalid_document_id', `Document identifier \`${JSON.stringify(id)}\` is invalid.`);
  }
  for (const document of documents) index.documents.set(String(document[index.primaryKey]), structuredClone(document));
}
