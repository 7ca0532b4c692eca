import { calendarsKept } from '../calendars/personal-calendars.queries.ts';
import type { Context } from '../context.ts';
import type { MyData } from '../contracts/privacy.ts';
import { myCases } from '../events/visits/describe-cases.ts';
import type { Person } from '../kernel/actor.ts';
import { viewerOf } from '../kernel/audience.ts';
import * as about from './about-person.queries.ts';
import * as deeds from './deeds.queries.ts';
import { keptPeriods } from './retention.ts';

/** Everything that is kept about a person, as it stands at one moment. */
export async function collectData({ db, clock }: Pick<Context, 'db' | 'clock'>, actor: Person): Promise<MyData> {
  const { id, email, session } = actor;
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => ({
      givenAt: clock.now().toString(),
      person: await about.personKept(trx, id),
      signInMethods: await about.signInMethodsKept(trx, id),
      sessions: await about.sessionsKept(trx, id, session),
      codes: await about.codesKept(trx, email),
      memberships: await about.membershipsKept(trx, id),
      work: await about.workKept(trx, id),
      invitations: await about.invitationsKept(trx, email),
      claims: await deeds.claimsKept(trx, id),
      cases: await myCases(trx, viewerOf(actor), id),
      alerts: await about.alertsKept(trx, email),
      calendars: await calendarsKept(trx, id),
      entered: await deeds.enteredKept(trx, id),
      actions: await deeds.actionsKept(trx, id),
      mails: await deeds.mailsKept(trx, email),
      kept: [...keptPeriods],
    }));
}
