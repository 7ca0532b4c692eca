import type { Context } from '../context.ts';
import { catalogNodes, catalogPrefixes } from './catalog.ts';
import { lastChange } from './changes.queries.ts';
import { toJsonLd, toTurtle } from './linked-data.ts';

/** The catalogue as it is now, in one of its two forms. */
export async function readCatalog({ db, publicUrl }: Context, form: 'turtle' | 'json-ld'): Promise<string> {
  const nodes = catalogNodes({ publicUrl, eventsChangedAt: (await lastChange(db))?.toString() });
  return form === 'turtle' ? toTurtle(nodes, catalogPrefixes) : toJsonLd(nodes, catalogPrefixes);
}
