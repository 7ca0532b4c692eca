import type { SearchIndexes } from '../search/port.ts';
import type { Database } from './database/connect.ts';
import type { IdentityProvider } from './accounts/identity-provider.ts';
import type { SignIn } from './accounts/sign-in.ts';
import type { Throttle } from './http/limits.ts';
import type { Clock } from './kernel/clock.ts';
import type { ReferenceDataSource } from './reference-data/reference-data.queries.ts';

/** What every use case may reach. Built once in `app.ts`; nothing is looked up elsewhere. */
export interface Context extends SearchIndexes {
  db: Database;
  clock: Clock;
  reference: ReferenceDataSource;
  signIn: SignIn;
  /** Where people may sign in with the account of their employer. */
  identityProvider: IdentityProvider | undefined;
  throttle: Throttle;
  /** Whether invented people may sign in. */
  demo: boolean;
  /** Address under which the site is reached; its host stands in every iCalendar UID. */
  publicUrl: string;
}
