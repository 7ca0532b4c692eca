import { describe, expect, test } from 'vitest';
import { eventKinds } from '../../server/contracts/words.ts';
import { demoProgramme } from '../../server/content/demo/demo-programme.ts';
import { demoPlans } from '../../server/content/demo/demo-plans.ts';
import type { DemoEvent } from '../../server/content/demo/demo-programme.ts';
import { EventEntry } from '../../server/events/event-entry.ts';
import organisers from '../../server/organisers/data/organisers.json' with { type: 'json' };
import { referenceFiles } from '../../server/reference-data/reference-files.ts';

const plainDay = '2026-11-22';
const anchors = [plainDay, '2026-12-31', '2027-01-01', '2027-03-10', '2027-07-18', '2028-02-29'];

const firstDay = ({ entry }: DemoEvent): string => entry.legs[0]?.startsOn ?? '';
const lastDay = ({ entry }: DemoEvent): string =>
  entry.legs
    .map((leg) => leg.endsOn ?? '')
    .toSorted()
    .at(-1) ?? '';
const isRunning = (event: DemoEvent, day: string): boolean => firstDay(event) <= day && lastDay(event) >= day;
const tally = (values: string[]): Record<string, number> =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));

function monthsFrom(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

function nextDays(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, offset) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10),
  );
}

describe.each(anchors)('The demonstration programme around %s', (anchor) => {
  const programme = demoProgramme(anchor);

  test('every event can be entered as it is', () => {
    const refused = programme.flatMap(({ entry }) => {
      const result = EventEntry.safeParse(entry);
      return result.success ? [] : [`${entry.title.nl}: ${result.error.message}`];
    });
    expect(refused).toEqual([]);
  });

  test('there are about 250 events, the larger part still to come, some running today', () => {
    const running = programme.filter((event) => isRunning(event, anchor)).length;
    const past = programme.filter((event) => lastDay(event) < anchor).length;
    expect(programme.length).toBeGreaterThanOrEqual(230);
    expect(programme.length).toBeLessThanOrEqual(270);
    expect(running).toBeGreaterThanOrEqual(4);
    expect(past).toBeGreaterThanOrEqual(80);
    expect(past).toBeLessThanOrEqual(110);
    expect(programme.length - past - running).toBeGreaterThanOrEqual(140);
  });

  test('every event starts within a year and a half', () => {
    const days = programme.map(firstDay).toSorted();
    expect(days[0]! >= monthsFrom(anchor, -18)).toBe(true);
    expect(days.at(-1)! <= monthsFrom(anchor, 19)).toBe(true);
  });

  test('the legs of an event follow each other', () => {
    const restless = programme.filter(({ entry }) =>
      entry.legs.some((leg, index) => {
        const previous = entry.legs[index - 1];
        const isExact = leg.precision === 'day' || leg.precision === 'time';
        return previous && (isExact ? previous.endsOn! >= leg.startsOn! : previous.startsOn !== leg.startsOn);
      }),
    );
    expect(restless.map(({ entry }) => entry.title.nl)).toEqual([]);
  });

  test('a search for food in Japan next spring finds four to six events of different organisers', () => {
    const year = Number(anchor.slice(0, 4)) + 1;
    const found = programme.filter(
      ({ entry }) =>
        entry.sectors.some((sector) => sector.startsWith('food.')) &&
        entry.legs.some(
          (leg) => leg.country === 'JP' && leg.startsOn! <= `${year}-05-31` && leg.endsOn! >= `${year}-03-01`,
        ),
    );
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(new Set(found.map(({ entry }) => entry.organisers[0]?.id)).size).toBe(found.length);
    expect(new Set(found.map(({ entry }) => entry.kind))).toContain('webinar');
    expect(found.some(({ entry }) => entry.legs.length > 1)).toBe(true);
    expect(found.some(({ entry }) => entry.title.nl.includes('Foodex Japan'))).toBe(true);
    expect(found.filter((event) => firstDay(event).startsWith(`${year}-03`)).length).toBeGreaterThanOrEqual(5);
  });

  test('nothing is planned in the second half of July or in the Christmas week, except what lasts for weeks or runs today', () => {
    const odd = programme.filter((event) => {
      const exact = ['day', 'time'].includes(event.entry.legs[0]?.precision ?? '');
      const long = Date.parse(lastDay(event)) - Date.parse(firstDay(event)) > 14 * 86_400_000;
      const quiet = nextDays(firstDay(event), 14).filter((day) => day <= lastDay(event));
      const hit = quiet.some((day) => /-07-(1[6-9]|2\d|3[01])|-12-(2[4-9]|3[01])/.test(day));
      return exact && !long && !isRunning(event, anchor) && hit;
    });
    const today = nextDays(anchor, 3);
    expect(odd.filter((event) => !today.includes(firstDay(event))).map(({ entry }) => entry.title.nl)).toEqual([]);
  });

  test('registration closes before the event and some of it closes within thirty days', () => {
    const closing = programme.flatMap((event) => {
      const { closesOn } = event.entry.registration ?? {};
      return closesOn ? [{ closesOn, title: event.entry.title.nl, tooLate: closesOn > firstDay(event) }] : [];
    });
    expect(closing.filter(({ tooLate }) => tooLate)).toEqual([]);
    const soon = nextDays(anchor, 31);
    expect(closing.filter(({ closesOn }) => soon.includes(closesOn)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('The demonstration programme', () => {
  const programme = demoProgramme(plainDay);
  const entries = programme.map(({ entry }) => entry);

  test('is the same each time for the same day', () => {
    expect(demoProgramme(plainDay)).toEqual(programme);
  });

  test('gives every event its own id, title and page, and keeps the id when the anchor moves', () => {
    const ids = (day: string): (string | undefined)[] =>
      demoProgramme(day)
        .map(({ entry }) => entry.provenance.externalId)
        .toSorted();
    expect(new Set(ids(plainDay)).size).toBe(programme.length);
    expect(ids('2028-02-29')).toEqual(ids(plainDay));
    expect(new Set(entries.map((entry) => entry.title.nl)).size).toBe(entries.length);
    const pages = entries.flatMap((entry) => entry.registration?.url ?? []);
    expect(new Set(pages).size).toBe(pages.length);
    expect(entries.every(({ provenance }) => provenance.demo && provenance.source === 'Demonstratie')).toBe(true);
  });

  test('has something running on every day of the week and of the year', () => {
    const lonely = nextDays(plainDay, 366).filter((day, index) => {
      const isChecked = index < 14 || index % 9 === 0;
      return isChecked && demoProgramme(day).filter((event) => isRunning(event, day)).length < 4;
    });
    expect(lonely).toEqual([]);
  });

  test('knows every kind, most types, at least fifty countries and thirty organisers', () => {
    expect(new Set(entries.map((entry) => entry.kind))).toEqual(new Set(eventKinds));
    expect(new Set(entries.map((entry) => entry.type)).size).toBeGreaterThanOrEqual(20);
    const countries = new Set(entries.flatMap((entry) => entry.legs.map((leg) => leg.country)));
    expect(countries.size).toBeGreaterThanOrEqual(50);
    expect(countries.size).toBeLessThanOrEqual(70);
    expect(new Set(entries.map((entry) => entry.organisers[0]?.id)).size).toBeGreaterThanOrEqual(30);
  });

  test('names only organisers, sectors, countries and types of our lists, each type under its own kind', () => {
    const known = new Set([
      ...organisers.map(({ id }) => id),
      ...referenceFiles.sectors.flatMap(({ sectors }) => sectors.map(({ id }) => id)),
      ...referenceFiles.countries.map(({ code }) => code),
      ...referenceFiles.types.map(({ id, kind }) => `${kind} ${id}`),
    ]);
    const named = entries.flatMap((entry) => [
      ...entry.organisers.map(({ id }) => id),
      ...entry.sectors,
      ...entry.legs.flatMap(({ country }) => country ?? []),
      `${entry.kind} ${entry.type}`,
    ]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('has joint events, missions through several countries and visits with a level', () => {
    const joint = entries.filter((entry) => entry.organisers.some(({ role }) => role === 'co_organiser'));
    expect(joint.length / entries.length).toBeGreaterThan(0.25);
    expect(joint.length / entries.length).toBeLessThan(0.45);
    const zones = entries.map((entry) => new Set(entry.legs.map((leg) => leg.timeZone)).size);
    expect(zones.filter((count) => count > 1).length).toBeGreaterThanOrEqual(10);
    const levels = new Set(entries.flatMap((entry) => entry.officialVisit?.level ?? []));
    expect(levels).toEqual(
      new Set(['royal', 'federal', 'minister_president', 'flemish_minister', 'governor', 'mayor', 'rector']),
    );
  });

  test('shows every precision, mode and status', () => {
    const precisions = tally(entries.map((entry) => entry.legs[0]?.precision ?? 'unknown'));
    expect((precisions['month'] ?? 0) + (precisions['quarter'] ?? 0)).toBeGreaterThanOrEqual(18);
    expect(precisions).toMatchObject({ year: 5, week: 5 });
    const modes = tally(entries.map((entry) => entry.mode));
    expect(modes['online']).toBeGreaterThanOrEqual(10);
    expect(modes['hybrid']).toBeGreaterThanOrEqual(13);
    expect(tally(programme.flatMap(({ afterwards }) => afterwards?.status ?? []))).toEqual({
      cancelled: 8,
      postponed: 5,
      rescheduled: 4,
      moved_online: 4,
      full: 8,
    });
    expect(programme.every(({ afterwards }) => !afterwards || (afterwards.reason?.nl && afterwards.reason.en))).toBe(
      true,
    );
  });

  test('tells online addresses only where one can take part online', () => {
    const addressed = entries.filter((entry) => entry.legs.some((leg) => leg.onlineUrl));
    expect(addressed.every((entry) => entry.mode !== 'in_person')).toBe(true);
    expect(entries.filter((entry) => entry.mode !== 'in_person')).toHaveLength(addressed.length);
  });

  test('has titles and summaries in both languages, and long texts of 60 to 140 words', () => {
    expect(entries.every(({ title, summary }) => title.en && summary?.nl && summary.en)).toBe(true);
    const texts = entries.flatMap(({ description }) => [description?.nl ?? [], description?.en ?? []].flat());
    const words = texts.map((text) => text.split(/\s+/).filter((word) => word !== '-').length);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...words)).toBeLessThanOrEqual(140);
    expect(texts.filter((text) => /[{}]| {2}|undefined/.test(text))).toEqual([]);
    const inDutch = entries.filter(({ description }) => description?.nl).length / entries.length;
    const inEnglish = entries.filter(({ description }) => description?.en).length / entries.length;
    expect(inDutch).toBeGreaterThan(0.85);
    expect(inEnglish).toBeGreaterThan(0.55);
    expect(inEnglish).toBeLessThan(0.75);
  });

  test('has no two events with the same long text', () => {
    const texts = entries.flatMap(({ description }) => description?.nl ?? []);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('The plans of the demonstration', () => {
  test.each(anchors)('around %s can be entered as they are, and are all still to come', (anchor) => {
    const refused = demoPlans(anchor).flatMap(({ entry }) => {
      const result = EventEntry.safeParse(entry);
      return result.success ? [] : [`${entry.title.nl}: ${result.error.message}`];
    });
    expect(refused).toEqual([]);
    expect(demoPlans(anchor).filter((event) => lastDay(event) < anchor)).toEqual([]);
  });

  test('are for all audiences but the public, with dates from a year to a day', () => {
    const entries = demoPlans(plainDay).map(({ entry }) => entry);
    expect([...new Set(entries.map(({ audience }) => audience))].toSorted()).toEqual([
      'offices',
      'organisers',
      'own',
      'partners',
    ]);
    const precisions = new Set(entries.map(({ legs }) => legs[0]?.precision));
    expect([...precisions].toSorted()).toEqual(['day', 'month', 'quarter', 'week', 'year']);
  });

  test('do not share an id or a title with the programme', () => {
    const all = [...demoProgramme(plainDay), ...demoPlans(plainDay)].map(({ entry }) => entry);
    expect(new Set(all.map(({ provenance }) => provenance.externalId)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title.nl)).size).toBe(all.length);
  });
});
