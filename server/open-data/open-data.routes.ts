import * as contract from '../contracts/open-data.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { eventsAsCsv } from './events-as-csv.ts';
import { eventsAsJsonLd } from './events-as-json-ld.ts';
import { eventsAsNdjson } from './events-as-ndjson.ts';
import { eventAsOslo, eventsAsOslo } from './events-as-oslo.ts';
import { feedOfSelection } from './feed-of-selection.ts';
import { listChanges } from './list-changes.ts';
import { readCatalog } from './read-catalog.ts';

export function openDataRoutes(context: Context): Implementation[] {
  return [
    implement(contract.feedOfSelection, ({ query }) => feedOfSelection(context, query)),
    implement(contract.eventsAsCsv, ({ query }) => eventsAsCsv(context, query)),
    implement(contract.eventsAsNdjson, ({ query }) => eventsAsNdjson(context, query)),
    implement(contract.eventsAsJsonLd, ({ query }) => eventsAsJsonLd(context, query)),
    implement(contract.eventsAsOslo, ({ query }) => eventsAsOslo(context, query)),
    implement(contract.eventAsOslo, ({ params }) => eventAsOslo(context, params.id)),
    implement(contract.listChanges, ({ query }) => listChanges(context, query)),
    implement(contract.catalogAsTurtle, () => readCatalog(context, 'turtle')),
    implement(contract.catalogAsJsonLd, () => readCatalog(context, 'json-ld')),
  ];
}
