import type { EventStatus } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import type { TestApp } from './test-app.ts';

/** The cast of the tests: Fevia and Voka announce, in Japan, Vietnam and Belgium. */

export function tokyo(leg: Partial<LegEntry> = {}): LegEntry {
  return {
    country: 'JP',
    city: 'Tokio',
    precision: 'day',
    startsOn: '2027-03-15',
    endsOn: '2027-03-16',
    timeZone: 'Asia/Tokyo',
    ...leg,
  };
}

export function osaka(leg: Partial<LegEntry> = {}): LegEntry {
  return {
    country: 'JP',
    city: 'Osaka',
    precision: 'day',
    startsOn: '2027-03-17',
    endsOn: '2027-03-17',
    timeZone: 'Asia/Tokyo',
    ...leg,
  };
}

export function hanoi(leg: Partial<LegEntry> = {}): LegEntry {
  return {
    country: 'VN',
    city: 'Hanoi',
    precision: 'day',
    startsOn: '2027-05-10',
    endsOn: '2027-05-12',
    timeZone: 'Asia/Ho_Chi_Minh',
    ...leg,
  };
}

/** Fevia's food mission to Tokyo and Osaka, led together with VLAM. */
export function foodMission(entry: Partial<EventEntry> = {}): EventEntry {
  return {
    kind: 'outward_mission',
    type: 'group-trade-mission',
    mode: 'in_person',
    title: { nl: 'Voedingsmissie naar Japan', en: 'Food mission to Japan' },
    summary: { nl: 'Drie dagen langs importeurs en winkelketens.', en: 'Three days with importers and retail chains.' },
    description: { nl: 'U ontmoet kopers van levensmiddelen in Tokio en Osaka.' },
    languages: ['nl', 'en'],
    sectors: ['food.food-processing', 'food.drinks'],
    organisers: [
      { id: 'fevia-vlaanderen', role: 'lead' },
      { id: 'vlam', role: 'co_organiser' },
    ],
    legs: [tokyo(), osaka()],
    registration: { url: 'https://fevia.example/japan', closesOn: '2027-01-15', capacity: 20 },
    contact: { email: 'evenementen@fevia.example' },
    provenance: { source: 'Fevia' },
    ...entry,
  };
}

/** Voka's seminar in Antwerp, two hours on one afternoon. */
export function seminar(entry: Partial<EventEntry> = {}): EventEntry {
  return {
    kind: 'seminar',
    mode: 'hybrid',
    title: { nl: 'Zaken doen in Vietnam' },
    languages: ['nl'],
    sectors: ['multi-sector.multi'],
    organisers: [{ id: 'voka', role: 'lead' }],
    legs: [
      {
        country: 'BE',
        city: 'Antwerpen',
        precision: 'time',
        startsOn: '2027-02-09',
        endsOn: '2027-02-09',
        startTime: '14:00',
        endTime: '16:00',
        timeZone: 'Europe/Brussels',
      },
    ],
    provenance: { source: 'Voka' },
    ...entry,
  };
}

/** Announces and publishes; search, calendars and pages know it when this returns. */
export async function publish(app: TestApp, entry: EventEntry, status?: EventStatus): Promise<string> {
  const { clock } = app.context;
  const id = await app.db.transaction().execute(async (trx) => {
    const created = await announceEvent(trx, clock, contentLoader, entry);
    await publishEvent(trx, clock, contentLoader, created);
    if (status) await changeStatus(trx, clock, contentLoader, created, status);
    return created;
  });
  await app.relay.drain();
  return id;
}
