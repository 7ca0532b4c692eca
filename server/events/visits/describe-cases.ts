import type { Kysely } from 'kysely';
import type { Context } from '../../context.ts';
import type { AnswerOf } from '../../contracts/endpoint.ts';
import type { CaseReader, MyCase, getCaseOffer } from '../../contracts/visits.ts';
import type { Schema } from '../../database/schema.ts';
import type { Person } from '../../kernel/actor.ts';
import { type Viewer, viewerOf } from '../../kernel/audience.ts';
import { today } from '../../kernel/clock.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { type CaseReaders, takesCases } from './case-readers.ts';
import { casesOf } from './cases.queries.ts';
import { type Visit, caseReaders, visitSeenBy, visitsSeenBy } from './visits.queries.ts';

/**
 * What somebody needs to know before they attach a case: to which visit, who would read it, and what they attached.
 * @throws Problem `notFound`, the same for a visit that is hidden and for what is no visit
 */
export async function describeOffer(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  id: string,
): Promise<AnswerOf<typeof getCaseOffer>> {
  const visit = await visitSeenBy(db, viewerOf(actor), id);
  if (!visit) throw nothingHere();
  const readers = await caseReaders(db, visit);
  return {
    visit: nameOf(visit),
    open: takesCases(visit, readers, today(clock).toString()),
    readers: toldReaders(readers),
    items: await casesOf(db, actor.id, id),
  };
}

/** Whether cases can be attached to a visit that this viewer sees. */
export async function offersCases(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  id: string,
): Promise<boolean> {
  const visit = await visitSeenBy(db, viewer, id);
  return visit !== undefined && takesCases(visit, await caseReaders(db, visit), today(clock).toString());
}

/** Somebody's own cases, each with its visit as far as they may see it now: it may have been masked since. */
export async function myCases(db: Kysely<Schema>, viewer: Viewer, personId: string): Promise<MyCase[]> {
  const cases = await casesOf(db, personId);
  const visits = await visitsSeenBy(
    db,
    viewer,
    cases.map(({ visitId }) => visitId),
  );
  return cases.map(({ visitId, ...one }) => {
    const visit = visits.get(visitId);
    return { ...one, ...(visit && { visit: nameOf(visit) }) };
  });
}

function nameOf({ id, slug, title, countries }: Visit): NonNullable<MyCase['visit']> {
  return { id, slug, title, countries };
}

function toldReaders({ coordinator, offices }: CaseReaders): CaseReader[] {
  return [
    ...(coordinator ? [{ kind: 'coordinator' as const, name: coordinator.name, countries: [] }] : []),
    ...offices.map(({ name, countries }) => ({ kind: 'office' as const, name, countries: [...countries] })),
  ];
}
