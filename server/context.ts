import type { SearchIndexes } from '../search/port.ts';
import type { Database } from './database/connect.ts';
import type { IdentityProvider } from './accounts/identity-provider.ts';
import type { SignIn } from './accounts/sign-in.ts';
import type { Throttle } from './http/limits.ts';
import type { ReadyEvents } from './events/ready-events.queries.ts';
import type { Clock } from './kernel/clock.ts';
import type { Label } from './contracts/shapes.ts';
import type { Remembered } from './kernel/remembered.ts';
import type { FacetTexts } from './search/facets-as-json.ts';
import type { Counted, Found } from './search/search-index.ts';
import type { ReferenceDataSource } from './reference-data/reference-data.queries.ts';

/** What every use case may reach. Built once in `app.ts`; nothing is looked up elsewhere. */
export interface Context extends SearchIndexes {
  db: Database;
  clock: Clock;
  reference: ReferenceDataSource;
  /** What was found in public events, by the minute and the question in its canonical form. */
  publicResults: Remembered<Found>;
  /** Counts of public events as they stand in answers, by the minute and the selection in its canonical form. */
  publicCounts: Remembered<Counted>;
  /** Events as everybody may see them in a list, as JSON, by id. */
  publicItems: Remembered<Buffer>;
  /** What everybody is told of events, where it is made already. */
  readyEvents: ReadyEvents;
  /** Values of facets as they stand in answers. */
  facetTexts: Remembered<FacetTexts>;
  /** Names of the organisers that everybody may see, by id. */
  organiserLabels: Remembered<Label>;
  signIn: SignIn;
  /** Where people may sign in with the account of their employer. */
  identityProvider: IdentityProvider | undefined;
  throttle: Throttle;
  /** Whether invented people may sign in. */
  demo: boolean;
  /** Address under which the site is reached; its host stands in every iCalendar UID. */
  publicUrl: string;
}
