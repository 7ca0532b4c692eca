import type { Kysely } from 'kysely';
import type { BasisLeg, SupportBasis, SupportForm } from '../contracts/support-form.ts';
import type { SupportEvent } from '../contracts/support.ts';
import type { Schema } from '../database/schema.ts';
import { type EventRecord, type EventRow, recordQuery, toRecord } from '../events/events.queries.ts';

/** An event in whatever state, with what decides about its dossier. */
export interface EventOfDossier {
  facts: SupportEvent;
  record: EventRecord;
  enteredFor: string | null;
  type: string | null;
  editorialState: EventRow['editorial_state'];
}

/** Events by their ids; who may read of them is the caller's to say. */
export async function eventsOfDossiers(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<Map<string, EventOfDossier>> {
  if (ids.length === 0) return new Map();
  const rows = await recordQuery(db)
    .where('events.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toEvent(row)]));
}

export async function eventOfDossier(db: Kysely<Schema>, id: string): Promise<EventOfDossier | undefined> {
  return (await eventsOfDossiers(db, [id])).get(id);
}

function toEvent(row: EventRow): EventOfDossier {
  const record = toRecord(row);
  const { id, slug, title, status, mode, sectors } = record;
  return {
    facts: {
      id,
      slug,
      title,
      status,
      mode,
      published: row.editorial_state === 'published',
      sectors,
      organisers: record.organisers.map((one) => ({ id: one.id, name: one.name, role: one.role })),
      legs: record.legs.map((leg) => ({
        ...legFacts(leg),
        ...(leg.cityEn !== undefined && { cityEn: leg.cityEn }),
      })),
    },
    record,
    enteredFor: row.entered_for,
    type: row.type,
    editorialState: row.editorial_state,
  };
}

function legFacts({ id, country, city, precision, startsOn, endsOn }: BasisLeg): BasisLeg {
  return {
    id,
    ...(country !== undefined && { country }),
    ...(city !== undefined && { city }),
    precision,
    ...(startsOn !== undefined && { startsOn }),
    ...(endsOn !== undefined && { endsOn }),
  };
}

/** What of an event a request to an office rests on: its legs in the countries of that office. */
export function basisFor(
  { facts }: Pick<EventOfDossier, 'facts'>,
  countries: readonly string[],
  form: Pick<SupportForm, 'companies'>,
): SupportBasis {
  const legs = facts.legs.filter(({ country }) => country !== undefined && countries.includes(country));
  return { mode: facts.mode, companies: form.companies ?? 0, legs: legs.map(legFacts) };
}

/** Whether an event still takes place, as far as anybody knows: nothing is agreed on for one that does not. */
export function isAlive({ facts, editorialState }: Pick<EventOfDossier, 'facts' | 'editorialState'>): boolean {
  return editorialState !== 'withdrawn' && facts.status !== 'cancelled' && facts.status !== 'postponed';
}
