import { eventKinds, eventModes, organiserKinds } from '../../server/contracts/words.ts';
import type { EventRecord } from '../../server/events/events.queries.ts';
import type { ReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { type OrganiserNames, toIndexDocument } from '../../server/search/to-index-document.ts';
import type { SearchDocument } from '../../search/document.ts';
import { type Chance, chanceOf, inventWords, several, zipf } from './seeded.ts';

/** Invented events, the same in every run; their documents are made by the code that makes those of the site. */

const functionWords = {
  nl: 'de het een en van voor met naar in op te bij uit over tot door als dat die zijn'.split(' '),
  en: 'the a and of for with to in on at by from as that this is are it its we'.split(' '),
};

export interface World {
  reference: ReferenceData;
  organisers: Map<string, OrganiserNames>;
  cities: string[];
  /** Content words by language, the most frequent first. */
  vocabulary: { nl: string[]; en: string[] };
}

export function inventWorld(reference: ReferenceData): World {
  const chance = chanceOf(1);
  const organisers = Array.from({ length: 400 }, (_, index): [string, OrganiserNames] => [
    `organiser-${index + 1}`,
    { kind: chance.pick(organiserKinds), aliases: [] },
  ]);
  return {
    reference,
    organisers: new Map(organisers),
    cities: inventWords(chance, 153),
    vocabulary: { nl: inventWords(chance, 6000), en: inventWords(chance, 6000) },
  };
}

/** As many events as asked, in batches, so that a million of them need no room for a million. */
export function* inventEvents(world: World, count: number, batchSize: number): Generator<EventRecord[]> {
  const chance = chanceOf(2);
  const event = eventMaker(chance, world);
  for (let made = 0; made < count; made += batchSize)
    yield Array.from({ length: Math.min(batchSize, count - made) }, (_, index) => event(made + index));
}

/** Of the event of this number. */
export function idOf(n: number): string {
  const moment = n.toString(16).padStart(12, '0');
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-000000000000`;
}

export function documentsOf(world: World, events: readonly EventRecord[]): SearchDocument[] {
  return events.map((event) => toIndexDocument(event, world.reference, world.organisers));
}

function eventMaker(chance: Chance, { reference, organisers, cities, vocabulary }: World): (n: number) => EventRecord {
  const country = zipf(chance, reference.countries, 1);
  const sector = zipf(chance, [...reference.sectorById.keys()], 0.6);
  const organiser = zipf(chance, [...organisers.keys()], 0.6);
  const content = { nl: zipf(chance, vocabulary.nl, 0.9), en: zipf(chance, vocabulary.en, 0.9) };
  const words = (language: 'nl' | 'en', from: number, to: number) =>
    Array.from({ length: chance.whole(from, to) }, () =>
      chance.next() < 0.3 ? chance.pick(functionWords[language]) : content[language](),
    ).join(' ');
  const texts = (from: number, to: number) => ({ nl: words('nl', from, to), en: words('en', from, to) });

  return (n) => {
    const id = idOf(n);
    const city = chance.pick(cities);
    const title = texts(3, 7);
    let day = Temporal.PlainDate.from('2019-01-01').add({ days: chance.whole(0, 3652) });
    const published = day.subtract({ days: chance.whole(20, 300) }).toString();
    const legs = several(country, chance.whole(1, 3)).map((place, index) => {
      const startsOn = day.toString();
      const endsOn = day.add({ days: chance.whole(0, 2) });
      day = endsOn.add({ days: 1 });
      const moments = { icalSequence: 0, icalChangedAt: `${published}T08:00:00Z`, createdAt: `${published}T08:00:00Z` };
      const where = { country: place.code, city: index === 0 ? city : chance.pick(cities) };
      const when = { startsOn, endsOn: endsOn.toString(), timeZone: place.timeZones[0] ?? 'UTC' };
      const leg = `${id.slice(0, -4)}${String(index + 1).padStart(4, '0')}`;
      return { id: leg, ...where, ...when, precision: 'day' as const, ...moments };
    });
    const led = several(organiser, chance.whole(1, 2)).map((name, index) => ({
      id: name,
      name: { nl: `Vereniging ${name}`, en: `Association ${name}` },
      role: index === 0 ? ('lead' as const) : ('co_organiser' as const),
    }));
    return {
      id,
      slug: `event-${n}`,
      href: `/api/v1/events/${id}`,
      audience: 'public',
      readers: ['planners', 'organisers', 'offices', 'public'],
      own: { partners: [], introductions: false },
      version: 1,
      demo: true,
      source: 'bench',
      provenance: { source: 'bench' },
      status: 'scheduled',
      official: chance.next() < 0.1,
      kind: chance.pick(eventKinds),
      mode: chance.pick(eventModes),
      languages: ['nl', 'en'],
      title: { nl: `${title.nl} ${city}`, en: `${title.en} ${city}` },
      summary: texts(15, 24),
      description: texts(60, 120),
      sectors: several(sector, chance.whole(1, 4)),
      organisers: led,
      legs,
      publishedAt: `${published}T08:00:00Z`,
      changedAt: `${published}T08:00:00Z`,
    };
  };
}
