import type { Insertable, Transaction } from 'kysely';
import type { StandInWindow } from '../../contracts/visits.ts';
import type { LegsTable, Schema } from '../../database/schema.ts';
import type { ReaderGroup } from '../../kernel/audience.ts';
import { newId } from '../../kernel/ids.ts';
import { momentsOf } from '../leg-times.ts';
import { type StandIn, standInWords } from './stand-in.ts';

/** Every write of what stands in for a masked visit. Nothing of the visit itself comes this far. */

type Trx = Transaction<Schema>;

/** What stands in for a visit, with who may see it and by which zones its months are counted. */
export interface StoredStandIn extends StandIn {
  partners: readonly string[];
  readers: readonly ReaderGroup[];
  zones: ReadonlyMap<string, string>;
}

export async function insertStandIn(
  trx: Trx,
  standIn: StoredStandIn,
  { id, standsInFor, day }: { id: string; standsInFor: string; day: string },
): Promise<void> {
  await trx
    .insertInto('events')
    .values({
      ...nothing,
      id,
      slug: standInWords.slug,
      kind: 'official_visit',
      mode: 'in_person',
      editorial_state: 'published',
      status: 'scheduled',
      audience: standIn.audience,
      readers: [...standIn.readers],
      title_nl: standInWords.title.nl,
      title_en: standInWords.title.en,
      languages: [],
      source: standInWords.source,
      demo: standIn.demo,
      created_at: day,
      changed_at: day,
      published_at: day,
      stands_in_for: standsInFor,
    })
    .execute();
  await writeWindows(trx, id, standIn, day);
  await writePartners(trx, id, standIn.partners);
}

/** Writes anew what is told: that is a new version. */
export async function replaceWindows(trx: Trx, id: string, standIn: StoredStandIn, day: string): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({ demo: standIn.demo, changed_at: day, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('legs').where('event_id', '=', id).execute();
  await writeWindows(trx, id, standIn, day);
}

/** Writes anew to whom it is told, of which nothing is to be seen on it. */
export async function replaceReaders(trx: Trx, id: string, standIn: StoredStandIn): Promise<void> {
  await trx
    .updateTable('events')
    .set({ audience: standIn.audience, readers: [...standIn.readers] })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('event_partners').where('event_id', '=', id).execute();
  await writePartners(trx, id, standIn.partners);
}

export async function deleteStandIn(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('events').where('id', '=', id).where('stands_in_for', 'is not', null).execute();
}

async function writeWindows(trx: Trx, id: string, { windows, zones }: StoredStandIn, day: string): Promise<void> {
  const rows = windows.map((window, index) => ({
    ...legOf(window, zones.get(window.country) ?? 'UTC'),
    id: newId(),
    event_id: id,
    position: index + 1,
    ical_changed_at: day,
    created_at: day,
  }));
  await trx.insertInto('legs').values(rows).execute();
}

function legOf(
  { country, precision, startsOn, endsOn }: StandInWindow,
  timeZone: string,
): Omit<Insertable<LegsTable>, 'id' | 'event_id' | 'position' | 'ical_changed_at' | 'created_at'> {
  const moments = momentsOf({ country, precision, startsOn, endsOn, timeZone });
  return {
    country_code: country,
    city: null,
    city_en: null,
    venue: null,
    online_url: null,
    precision,
    starts_on: startsOn ?? null,
    ends_on: endsOn ?? null,
    start_time: null,
    end_time: null,
    time_zone: timeZone,
    starts_at: moments?.start.toString() ?? null,
    ends_at: moments?.end.toString() ?? null,
  };
}

async function writePartners(trx: Trx, id: string, partners: readonly string[]): Promise<void> {
  if (partners.length === 0) return;
  await trx
    .insertInto('event_partners')
    .values(partners.map((organiser_id) => ({ event_id: id, organiser_id })))
    .execute();
}

/** Every column in which an event could tell more. */
const nothing = {
  type: null,
  summary_nl: null,
  summary_en: null,
  description_nl: null,
  description_en: null,
  status_reason_nl: null,
  status_reason_en: null,
  visit_level: null,
  visit_leader: null,
  visit_leader_en: null,
  visit_host: null,
  visit_host_en: null,
  visit_protocol_from: null,
  visit_protocol_to: null,
  visit_masked_for: null,
  registration_url: null,
  registration_opens_on: null,
  registration_closes_on: null,
  registration_capacity: null,
  fee_amount: null,
  fee_currency: null,
  contact_name: null,
  contact_email: null,
  contact_phone: null,
  contact_url: null,
  source_url: null,
  external_id: null,
  source_confidence: null,
  source_note_nl: null,
  source_note_en: null,
  entered_for: null,
  entered_by: null,
  submitted_at: null,
  public_since: null,
  asks_public_at: null,
  series_id: null,
} as const;
