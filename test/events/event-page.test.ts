import { describe, expect, test } from 'vitest';
import type { EventDetail } from '../../server/contracts/events.ts';
import { type EventStatus, eventStatuses } from '../../server/contracts/words.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { foodMission, hanoi, osaka, publish, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

/** What the page of an event says and offers in each of its states, to people and to machines. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const planner = await signedIn(app, { head_office: 'planner' });

async function pageOf(id: string, headers: Record<string, string> = {}): Promise<string> {
  const { location } = (await app.get(`/nl/evenementen/x-${id}`, headers)).headers;
  return (await app.get(String(location), headers)).body.replaceAll('<!-- -->', '');
}

const published = async (entry: Partial<EventEntry> = {}, status?: EventStatus) =>
  pageOf(await publish(app, foodMission(entry), status === 'scheduled' ? undefined : status));

async function move(id: string, entry: EventEntry): Promise<void> {
  await app.db.transaction().execute((trx) => reviseEvent(trx, app.context.clock, contentLoader, id, entry));
}

interface Told {
  eventStatus: string;
  startDate: string;
  previousStartDate?: string;
  offers?: { availability: string };
  subEvent: { startDate: string; previousStartDate?: string; location: { '@type': string } }[];
  image: string[];
  organizer: { url: string }[];
}
function toldOf(html: string): Told {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as Told;
}

const register = 'href="https://fevia.example/japan"';
const file = /href="\/events\/[\w-]+\/calendar\.ics/;
const google = 'https://calendar.google.com/calendar/render?';
const schema = (name: string) => `https://schema.org/${name}`;

describe('An event that is', () => {
  const expected: Record<EventStatus, { says: string; registers: boolean; inCalendar: boolean; status: string }> = {
    scheduled: { says: 'nog 55 dagen', registers: true, inCalendar: true, status: 'EventScheduled' },
    full: { says: 'Alle plaatsen zijn bezet.', registers: false, inCalendar: true, status: 'EventScheduled' },
    postponed: { says: 'Nieuwe datum nog niet bekend', registers: false, inCalendar: false, status: 'EventPostponed' },
    rescheduled: { says: 'heeft een nieuwe datum', registers: true, inCalendar: true, status: 'EventRescheduled' },
    moved_online: { says: 'gaat online door', registers: true, inCalendar: true, status: 'EventMovedOnline' },
    cancelled: { says: 'is geannuleerd', registers: false, inCalendar: false, status: 'EventCancelled' },
  };

  test.each(eventStatuses)('%s says so first, and offers what still can be done', async (status) => {
    const { says, registers, inCalendar, status: told } = expected[status];
    const html = await published({}, status);
    expect(html).toContain(says);
    expect(html.split(register).length - 1, 'ways to register').toBe(registers ? 2 : 0);
    expect(file.test(html)).toBe(inCalendar);
    expect(html.split(google).length - 1, 'legs for another calendar').toBe(inCalendar ? 2 : 0);
    const machine = toldOf(html);
    expect(machine.eventStatus).toBe(schema(told));
    expect(machine.startDate).toBe('2027-03-15');
    expect(machine.subEvent).toHaveLength(2);
    expect(machine.offers?.availability).toBe(
      status === 'cancelled' ? undefined : schema(status === 'full' ? 'SoldOut' : 'InStock'),
    );
    expect(machine.subEvent[0]?.location['@type']).toBe(status === 'moved_online' ? 'VirtualLocation' : 'Place');
    for (const address of [...machine.image, ...machine.organizer.map(({ url }) => url)])
      expect((await app.get(address.replace(app.context.publicUrl, ''))).statusCode, address).toBe(200);
  });

  test('cancelled shows first what is still to come and is like it; one that is past too', async () => {
    const there = { legs: [hanoi(), hanoi({ city: 'Haiphong' })] };
    const other = await publish(app, foodMission({ ...there, title: { nl: 'Alternatief in Vietnam' } }));
    const unsure = await publish(app, foodMission(there), 'postponed');
    const cancelled = await published({ ...there, title: { nl: 'Afgelast' } }, 'cancelled');
    const [instead, route] = [cancelled.indexOf('Wat wel nog komt'), cancelled.indexOf('Route in 2 etappes')];
    expect(instead).toBeGreaterThan(0);
    expect(instead).toBeLessThan(route);
    expect(cancelled).toContain(other);
    expect(cancelled).not.toContain(unsure);
    const past = await published({ legs: [tokyo({ startsOn: '2026-03-15', endsOn: '2026-03-16' })] });
    expect(past).toContain('Dit evenement is voorbij.');
    expect(past).toContain('/nl/meldingen?organiser=fevia-vlaanderen');
    expect(past).not.toContain(register);
    expect(past).not.toContain('Volg dit evenement');
  });

  test('open tells until when in days, in its last month as a warning, and since when it is closed', async () => {
    const closing = (closesOn: string) => published({ registration: { url: 'https://fevia.example/japan', closesOn } });
    expect(await closing('2026-12-22')).toMatch(/data-state="open".*?nog 31 dagen/s);
    expect(await closing('2026-12-21')).toMatch(/data-state="near".*?nog 30 dagen/s);
    expect(await closing('2026-11-21')).toMatch(/data-state="near".*?laatste dag/s);
    const closed = await closing('2026-11-20');
    expect(closed).toContain('Inschrijvingen gesloten sinds 20 november 2026');
    expect(closed).not.toContain(register);
  });

  test.each([
    ['year', '2027-01-01', '2027-12-31', '2027'],
    ['quarter', '2027-04-01', '2027-06-30', '2e kwartaal 2027'],
    ['month', '2027-05-01', '2027-05-31', 'mei 2027'],
    ['week', '2027-05-03', '2027-05-09', 'week van 3 mei 2027'],
  ] as const)(
    'known to the %s alone says no more than that, and is for no calendar',
    async (precision, startsOn, endsOn, says) => {
      const html = await published({ legs: [tokyo({ precision, startsOn, endsOn })] });
      expect(html).toContain(says);
      expect(html).toContain('Datum nog niet exact');
      expect(html).not.toMatch(file);
      expect(html).not.toContain(google);
    },
  );

  test('a plan is offered to nobody else: no address to share, none to follow, nothing for machines', async () => {
    const id = await publish(app, foodMission({ audience: 'organisers' }));
    const html = await pageOf(id, planner.headers);
    expect(html).toContain('Niet openbaar');
    for (const none of ['Kort adres', '/nl/meldingen?event=', 'og:image', 'ld+json', google])
      expect(html).not.toContain(none);
  });
});

describe('An event that moved', () => {
  const later = foodMission({ legs: [tokyo({ startsOn: '2027-04-12', endsOn: '2027-04-13' }), osaka()] });
  const reschedule = (id: string) =>
    app.db
      .transaction()
      .execute((trx) =>
        changeStatus(trx, app.context.clock, contentLoader, id, 'rescheduled', { nl: 'De zaal is bezet.' }),
      );
  const wasOf = async (id: string, headers = {}) =>
    (await app.get(`/api/v1/events/${id}`, headers)).json<EventDetail>().legs.map(({ was }) => was);

  test('says from when to when, of the legs that moved', async () => {
    const id = await publish(app, foodMission());
    await move(id, later);
    expect(await wasOf(id)).toEqual([{ startsOn: '2027-03-15', endsOn: '2027-03-16' }, undefined]);
    expect(await pageOf(id)).not.toContain('Eerst gepland op');
    await reschedule(id);
    const html = await pageOf(id);
    expect(html.match(/Eerst gepland op/g)).toHaveLength(1);
    expect(html).toMatch(/ma 12 – di 13 april 2027.*?Eerst gepland op <s>ma 15 – di 16 maart 2027<\/s>/s);
    const { previousStartDate, subEvent } = toldOf(html);
    expect(previousStartDate).toBe('2027-03-15');
    expect(subEvent.map((one) => one.previousStartDate)).toEqual(['2027-03-15', undefined]);
  });

  test('while not everybody saw it, or without days that were known, tells nothing of before', async () => {
    const plan = await publish(app, foodMission({ audience: 'organisers' }));
    await move(plan, { ...later, audience: 'organisers' });
    expect(await wasOf(plan, planner.headers)).toEqual([undefined, undefined]);
    const vague = { precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' } as const;
    const id = await publish(app, foodMission({ legs: [tokyo(vague), osaka()] }));
    await move(id, later);
    expect(await wasOf(id)).toEqual([undefined, undefined]);
    await move(
      id,
      foodMission({ legs: [tokyo({ city: 'Kyoto', startsOn: '2027-04-12', endsOn: '2027-04-13' }), osaka()] }),
    );
    expect(await wasOf(id)).toEqual([undefined, undefined]);
  });
});
