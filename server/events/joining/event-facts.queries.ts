import type { Kysely } from 'kysely';
import type { JointRequest } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { ReaderGroup } from '../../kernel/audience.ts';
import { type EventRecord, type EventRow, recordQuery, toItem, toRecord } from '../events.queries.ts';

type Facts = NonNullable<JointRequest['event']>;

/**
 * What an organisation is told of events it is asked about or asks about, by their ids: of its own, of those it may see,
 * and (`told`) of those it is invited to, seen or not. Of others nothing: not even that their title changed.
 */
export async function eventFacts(
  db: Kysely<Schema>,
  organiser: string,
  { events, told }: { events: readonly string[]; told: readonly string[] },
): Promise<Map<string, Facts>> {
  if (events.length === 0) return new Map();
  const groups = await groupsOf(db, organiser);
  const rows = await recordQuery(db)
    .where('events.id', 'in', [...new Set(events)])
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const record = toRecord(row);
      const shown = isShown(row, groups);
      if (!shown && !isTheirs(row, organiser) && !told.includes(row.id)) return [];
      return [[row.id, { ...factsOf(record), shown }] as const];
    }),
  );
}

/** The groups an organisation belongs to as a whole, whoever of its people looks. */
export async function groupsOf(db: Kysely<Schema>, organiser: string): Promise<ReaderGroup[]> {
  const row = await db.selectFrom('organisers').select('state').where('id', '=', organiser).executeTakeFirst();
  return row?.state === 'verified' ? ['public', 'organisers', `organiser.${organiser}`] : ['public'];
}

/** Whether an event is published, for one of these groups. */
export function isShown(
  { editorial_state, readers }: { editorial_state: string; readers: readonly string[] },
  groups: readonly ReaderGroup[],
): boolean {
  return editorial_state === 'published' && groups.some((group) => readers.includes(group));
}

function isTheirs(row: EventRow, organiser: string): boolean {
  return row.entered_for === organiser || row.organisers.some(({ id }) => id === organiser);
}

function factsOf(record: EventRecord): Omit<Facts, 'shown'> {
  const { id, slug, title, summary, kind, type, mode, status, sectors, organisers, legs } = toItem(record);
  return {
    id,
    slug,
    title,
    ...(summary && { summary }),
    kind,
    ...(type && { type }),
    mode,
    status,
    sectors,
    organisers,
    legs: legs.map(({ country, city, cityEn, precision, startsOn, endsOn }) => ({
      ...(country && { country }),
      ...(city && { city }),
      ...(cityEn && { cityEn }),
      precision,
      ...(startsOn && { startsOn }),
      ...(endsOn && { endsOn }),
    })),
  };
}
