import type { SearchEngine } from '../search/port.ts';
import type { Database } from './database/connect.ts';
import type { Clock } from './kernel/clock.ts';
import type { ReferenceDataSource } from './reference-data/reference-data.queries.ts';

/** What every use case may reach. Built once in `app.ts`; nothing is looked up elsewhere. */
export interface Context {
  db: Database;
  clock: Clock;
  reference: ReferenceDataSource;
  search: SearchEngine;
  /** Address under which the site is reached; its host stands in every iCalendar UID. */
  publicUrl: string;
}
