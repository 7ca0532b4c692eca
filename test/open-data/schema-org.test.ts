import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { documentLoader } from './linked-data.ts';

/** What search engines ask of an event, in their own words: a name, when it starts, and where. */
interface Told {
  '@type': string;
  '@id'?: string;
  name?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  eventStatus?: string;
  eventAttendanceMode?: string;
  location?: Place | Place[];
  organizer?: { '@type': string; name?: string }[];
  offers?: { url?: string; availability?: string; price?: unknown; priceCurrency?: string };
  subEvent?: Told[];
}
interface Place {
  '@type': string;
  url?: string;
  name?: string;
  address?: { addressCountry?: string };
}

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const ids: Record<string, string> = {};
beforeAll(async () => {
  ids['mission'] = await publish(app, foodMission());
  ids['cancelled'] = await publish(app, foodMission({ legs: [hanoi()] }), 'cancelled');
  const online = { ...seminar().legs[0]!, country: undefined, city: undefined };
  ids['webinar'] = await publish(app, seminar({ kind: 'webinar', mode: 'online', legs: [online] }));
  ids['rescheduled'] = await publish(app, seminar({ kind: 'training' }), 'rescheduled');
  ids['vague'] = await publish(
    app,
    seminar({ kind: 'trade_fair', legs: [tokyo({ precision: 'year', startsOn: '2028-01-01', endsOn: '2028-12-31' })] }),
  );
});

async function told(language: Language = 'nl'): Promise<Map<string, Told>> {
  const graph = await app.getJson<{ '@graph': Told[] }>(`/api/v1/events.jsonld?past=true&lang=${language}`);
  return new Map(
    graph['@graph'].map((event) => {
      const name = Object.keys(ids).find((one) => event['@id']?.endsWith(ids[one]!));
      return [name ?? '?', event];
    }),
  );
}

/** One sentence for each thing that is missing or wrong (Google, structured data of events). */
function faults(event: Told, whole = true): string[] {
  const places = [event.location ?? []].flat();
  const isDate = (value = '') => /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(value);
  const rules: [string, boolean][] = [
    ['a kind of Event', event['@type'].endsWith('Event')],
    ['a name', Boolean(event.name)],
    ['a start with an offset, or as much of a date as is known', isDate(event.startDate)],
    ['an end', isDate(event.endDate)],
    ['an end after the start', (event.endDate ?? '') >= (event.startDate ?? '')],
    ['a place', places.length > 0],
    [
      'places with an address, or a page where they are online',
      places.every((place) =>
        place['@type'] === 'VirtualLocation'
          ? Boolean(place.url)
          : Boolean(place.name && place.address?.addressCountry),
      ),
    ],
    ['a status', /^https:\/\/schema\.org\/Event[A-Z]/.test(event.eventStatus ?? '')],
    ['a mode of attendance', (event.eventAttendanceMode ?? '').endsWith('EventAttendanceMode')],
    ['organizers with a name', Boolean(event.organizer?.length && event.organizer.every(({ name }) => name))],
    ['a page', !whole || Boolean(event.url)],
  ];
  return [
    ...rules.flatMap(([rule, holds]) => (holds ? [] : [`${event.name}: ${rule}`])),
    ...(event.subEvent ?? []).flatMap((part) => faults(part, false)),
  ];
}

describe('Events in the words of schema.org', () => {
  test.each(languages)('have all that is required and recommended, in %s', async (language) => {
    const events = await told(language);
    expect([...events.keys()].toSorted()).toEqual(Object.keys(ids).toSorted());
    expect([...events.values()].flatMap((event) => faults(event))).toEqual([]);
  });

  test('would be found wanting without', () => {
    expect(faults({ '@type': 'Thing' }).length).toBeGreaterThan(6);
    const event = {
      '@type': 'Event',
      name: 'x',
      startDate: '2027-13-1',
      endDate: '2026',
      location: { '@type': 'Place' },
    };
    expect(faults(event).length).toBeGreaterThan(3);
  });

  test('say what became of them, where, and of which parts they consist', async () => {
    const events = await told();
    expect(events.get('cancelled')).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2027-05-10',
    });
    expect(events.get('rescheduled')).toMatchObject({
      '@type': 'EducationEvent',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
    expect(events.get('webinar')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      startDate: '2027-02-09T14:00:00+01:00',
    });
    expect(events.get('vague')).toMatchObject({ '@type': 'ExhibitionEvent', startDate: '2028' });
    const { subEvent, startDate, endDate } = events.get('mission')!;
    expect([startDate, endDate]).toEqual(['2027-03-15', '2027-03-17']);
    expect(subEvent?.map((part) => [part.name, part.startDate])).toEqual([
      ['Voedingsmissie naar Japan (Tokio)', '2027-03-15'],
      ['Voedingsmissie naar Japan (Osaka)', '2027-03-17'],
    ]);
  });

  test('are linked data that a processor of JSON-LD takes whole', async () => {
    const { body } = await app.get('/api/v1/events.jsonld?past=true');
    const expanded = await jsonld.expand(JSON.parse(body) as object, { documentLoader, safe: true });
    expect(expanded).toHaveLength(Object.keys(ids).length);
    for (const node of expanded)
      expect(Object.keys(node).filter((key) => !key.startsWith('@') && !key.startsWith('https://schema.org/'))).toEqual(
        [],
      );
  });

  test('are told the same on their own pages', async () => {
    for (const [name, event] of await told()) {
      const { body } = await app.get(new URL(event.url!).pathname, { accept: 'text/html' });
      const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '{}';
      const { '@context': _context, ...onPage } = JSON.parse(script) as Record<string, unknown>;
      expect([name, onPage]).toEqual([name, event]);
    }
  });
});
