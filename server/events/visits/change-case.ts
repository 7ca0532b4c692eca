import { recordAction } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import type { CaseEntry, CompanyCase } from '../../contracts/visits.ts';
import type { Person } from '../../kernel/actor.ts';
import { viewerOf } from '../../kernel/audience.ts';
import { nothingHere, wrongField } from '../../kernel/problems.ts';
import { alreadyAttached, attached, refuseUnread } from './attach-case.ts';
import { casesOf, ownCase } from './cases.queries.ts';
import { updateCase } from './cases.store.ts';
import { caseReaders, visitSeenBy } from './visits.queries.ts';

/**
 * Replaces the content of one's own case. What it is about moves to another country only while the visit is to be seen.
 * @throws Problem `notFound` for what is not one's own, `badRequest` on `country`, `conflict` (`alreadyAttached`)
 */
export async function changeCase(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  id: string,
  entry: Omit<CaseEntry, 'consent'>,
): Promise<CompanyCase> {
  return db.transaction().execute(async (trx) => {
    const known = await ownCase(trx, actor.id, id);
    if (!known) throw nothingHere();
    if ((entry.country ?? null) !== known.country_code) {
      const visit = await visitSeenBy(trx, viewerOf(actor), known.event_id);
      if (!visit) throw wrongField('country', 'notOffered', 'This cannot be changed any more.');
      refuseUnread(visit, await caseReaders(trx, visit), entry.country);
    }
    const others = (await casesOf(trx, actor.id, known.event_id)).filter((one) => one.id !== id);
    if (others.some(({ company }) => company === entry.company)) throw alreadyAttached();
    await updateCase(trx, id, entry, clock.now().toString());
    await recordAction(trx, clock, actor, { subject: { kind: 'visit_case', id }, action: 'case_changed' });
    return attached(trx, actor, id);
  });
}
