import type { Transaction } from 'kysely';
import { recordAction } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import type { CaseEntry, CompanyCase } from '../../contracts/visits.ts';
import type { Schema } from '../../database/schema.ts';
import type { Person } from '../../kernel/actor.ts';
import { viewerOf } from '../../kernel/audience.ts';
import { today } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Problem, nothingHere, wrongField } from '../../kernel/problems.ts';
import { type CaseReaders, isRead, readersFor, takesCases } from './case-readers.ts';
import { casesOf } from './cases.queries.ts';
import { insertCase } from './cases.store.ts';
import { tellOfCase } from './tell-of-case.ts';
import { type Visit, caseReaders, visitSeenBy } from './visits.queries.ts';

/** How many cases one person may attach in a day. */
const cases = { times: 20, minutes: 24 * 60 };

/**
 * Attaches the case of a company to a visit that whoever asks can see. Its coordinator is told that there is one.
 * @throws Problem `notFound`, the same for a visit that is hidden and for what is no visit; `badRequest` on `country`;
 * `conflict`: `casesClosed` when it is over, cancelled or read by nobody, `alreadyAttached`; `tooManyRequests`
 */
export async function attachCase(
  { db, clock, throttle, publicUrl }: Pick<Context, 'db' | 'clock' | 'throttle' | 'publicUrl'>,
  actor: Person,
  visitId: string,
  { consent: _given, ...entry }: CaseEntry,
): Promise<CompanyCase> {
  return db.transaction().execute(async (trx) => {
    const visit = await visitSeenBy(trx, viewerOf(actor), visitId);
    if (!visit) throw nothingHere();
    const readers = await caseReaders(trx, visit);
    if (!takesCases(visit, readers, today(clock).toString()))
      throw new Problem('conflict', 'No cases can be attached to this visit (any more).', [], {
        reason: 'casesClosed',
      });
    refuseUnread(visit, readers, entry.country);
    await throttle.count('cases', actor.id, cases);
    const id = newId();
    const now = clock.now().toString();
    if (!(await insertCase(trx, entry, { id, visitId, personId: actor.id, now }))) throw alreadyAttached();
    // Not what it says: the trail is never erased. In no team: more people read its trail than its cases.
    await recordAction(trx, clock, actor, { subject: { kind: 'visit_case', id }, action: 'case_attached' });
    await tellOfCase(trx, { clock, publicUrl }, visit, readersFor(readers, entry.country));
    return attached(trx, actor, id);
  });
}

/** Refuses a country that the visit does not go to, or whose cases nobody reads. */
export function refuseUnread(visit: Visit, readers: CaseReaders, country: string | undefined): void {
  if (country !== undefined && !visit.countries.includes(country))
    throw wrongField('country', 'notOffered', `This visit does not go to ${country}.`);
  if (!isRead(readersFor(readers, country)))
    throw wrongField('country', 'nobodyReads', `Nobody is here yet who reads cases about ${country}.`);
}

export function alreadyAttached(): Problem {
  return new Problem('conflict', 'You attached a case of this company to this visit before: change that one.', [], {
    reason: 'alreadyAttached',
  });
}

/** One's own case as it is now. */
export async function attached(trx: Transaction<Schema>, actor: Person, id: string): Promise<CompanyCase> {
  const one = (await casesOf(trx, actor.id)).find((mine) => mine.id === id);
  if (!one) throw nothingHere();
  return one;
}
