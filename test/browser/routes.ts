import type { EventItem, SearchAnswer } from '../../server/contracts/events.ts';
import type { Office } from '../../server/contracts/offices.ts';
import type { Organiser } from '../../server/contracts/organisers.ts';
import type { Country, Domain, Region } from '../../server/contracts/reference-data.ts';
import type { Language } from '../../server/contracts/words.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { segments } from '../../web/app/segments.ts';
import { textPaths } from '../../web/app/text-paths.ts';
import { foodMission, publish } from '../support/cast.ts';
import type { TestApp } from '../support/test-app.ts';

/** Every kind of page the site has, in both languages: the same list for all tests that go past everything. */
export const pageNames = [
  'home',
  'all events',
  'events by choice, with remarks',
  'events of another year, with past ones',
  'second page of events',
  'no events',
  'month',
  'month of a choice, without events',
  'map',
  'map of a continent, with a choice',
  'event with many legs',
  'event with times in another zone',
  'cancelled event',
  'postponed event',
  'event with a new date',
  'full event',
  'real event of the past, known to the month',
  'online event',
  'countries',
  'country with events',
  'country without events',
  'sectors',
  'domain of the strategy',
  'sector with events',
  'sector without events',
  'organisers by kind',
  'organisers of one kind',
  'organiser that nobody finds',
  'organiser with events',
  'organiser without events',
  'region with events',
  'region without events',
  'offices',
  'office',
  'office where nothing comes',
  'calendar of a choice',
  'calendar of everything',
  'agenda for another site',
  'legend of the flags',
  'about',
  'help',
  'help for organisers',
  'accessibility statement',
  'privacy statement',
  'open source',
  'open data',
  'open data of a choice',
  'page that does not exist',
  'event that does not exist',
  'event that is gone',
] as const;
export type PageName = (typeof pageNames)[number];

export interface Route {
  path: string;
  status: number;
}

/**
 * Pages that stand for all others where looking takes long: every sort of control and of layout is on one of them.
 * `EVERY_PAGE=1 npm test` looks at all.
 */
const standingForAll: readonly PageName[] = [
  'home',
  'events by choice, with remarks',
  'no events',
  'event with many legs',
  'postponed event',
  'country with events',
  'calendar of a choice',
  'agenda for another site',
  'month',
  'page that does not exist',
];
export const standsForAll = (name: PageName): boolean =>
  process.env['EVERY_PAGE'] !== undefined || standingForAll.includes(name);

/** Every page in every language, as rows for `test.each`. */
export const everyPage = pageNames.flatMap((name) => [
  { name, language: 'nl' as const },
  { name, language: 'en' as const },
]);

export const spring = { from: '2027-03-01', to: '2027-05-31' };
export const foodInJapan = `country=JP&domain=food&from=${spring.from}&to=${spring.to}`;

/** The address of a page; which event or country stands for its kind is looked up in the programme itself. */
export async function routeTo(app: TestApp, name: PageName, language: Language): Promise<Route> {
  const events = `/${language}/${segments[language].events}`;
  const subscribe = `/${language}/${segments[language].subscribe}`;
  const countries = `/${language}/${segments[language].countries}`;
  const at = (place: 'sectors' | 'organisers' | 'regions' | 'offices', rest = '') =>
    found(`/${language}/${segments[language][place]}${rest}`);
  const lists = <T>(name: string) => app.getJson<{ items: T[] }>(`/api/v1/${name}`);
  const found = (path: string): Route => ({ path, status: 200 });
  const event = async (is: (event: EventItem) => boolean) => {
    const one = first((await allEvents(app)).filter(is), name);
    return found(`${events}/${one.slug}-${one.id}`);
  };
  switch (name) {
    case 'home':
      return found(`/${language}`);
    case 'all events':
      return found(events);
    case 'events by choice, with remarks':
      return found(
        `${events}?q=voedingsmisie&country=JP&country=ZZ&domain=food&official=false&from=2027-13-01&colour=red`,
      );
    case 'events of another year, with past ones':
      return found(`${events}?from=2025-01-01&past=true&kind=trade_fair&mode=in_person&sort=newest`);
    case 'second page of events':
      return found(`${events}?page=2`);
    case 'no events':
      return found(`${events}?q=zzzzqqqq&country=JP&kind=webinar`);
    case 'month':
      return found(`${events}?view=month&m=2027-03`);
    case 'month of a choice, without events':
      return found(`${events}?country=JP&past=true&view=month&m=2026-11`);
    case 'map':
      return found(`${events}?view=map`);
    case 'map of a continent, with a choice':
      return found(`${events}?country=JP&view=map&zoom=asia`);
    case 'event with many legs':
      return event((one) => one.legs.length === 4);
    case 'event with times in another zone':
      return event((one) => one.legs.some((leg) => leg.precision === 'time' && leg.country === 'JP'));
    case 'cancelled event':
      return event((one) => one.status === 'cancelled');
    case 'postponed event':
      return event((one) => one.status === 'postponed');
    case 'event with a new date':
      return event((one) => one.status === 'rescheduled' && one.legs.length > 1);
    case 'full event':
      return event((one) => one.status === 'full');
    case 'real event of the past, known to the month':
      return event((one) => !one.demo && one.legs.every((leg) => leg.precision === 'month' && isPast(leg.endsOn)));
    case 'online event':
      return event((one) => one.mode === 'online');
    case 'countries':
      return found(countries);
    case 'country with events':
      return found(`${countries}/japan`);
    case 'country without events': {
      const taken = new Set((await allEvents(app)).flatMap((one) => one.legs.map((leg) => leg.country)));
      const { items } = await app.getJson<{ items: Country[] }>('/api/v1/countries');
      const free = first(
        items.filter((country) => !taken.has(country.code)),
        name,
      );
      return found(`${countries}/${free.slug[language]}`);
    }
    case 'sectors':
      return at('sectors');
    case 'domain of the strategy': {
      const domain = first((await lists<Domain>('sectors')).items, name);
      return at('sectors', `/${domain.slug[language]}`);
    }
    case 'sector with events':
    case 'sector without events': {
      const taken = new Set((await allEvents(app)).flatMap((one) => one.sectors));
      const sectors = (await lists<Domain>('sectors')).items.flatMap((domain) => domain.sectors);
      const sector = first(
        sectors.filter(({ id }) => taken.has(id) === (name === 'sector with events')),
        name,
      );
      return at('sectors', `/${sector.slug[language]}`);
    }
    case 'organisers by kind':
      return at('organisers');
    case 'organisers of one kind':
      return at('organisers', '?kind=federation');
    case 'organiser that nobody finds':
      return at('organisers', '?q=zzzzqqqq');
    case 'organiser with events':
      return at('organisers', '/fevia-vlaanderen');
    case 'organiser without events': {
      const taken = new Set((await allEvents(app)).flatMap((one) => one.organisers.map(({ id }) => id)));
      const organisers = (await lists<Organiser>('organisers')).items;
      return at(
        'organisers',
        `/${
          first(
            organisers.filter(({ id }) => !taken.has(id)),
            name,
          ).id
        }`,
      );
    }
    case 'region with events':
    case 'region without events': {
      const coming = await app.getJson<SearchAnswer>('/api/v1/events?pageSize=1');
      const taken = new Set(coming.facets.region.map(({ value }) => value));
      const regions = (await lists<Region>('regions')).items;
      const region = first(
        regions.filter(({ id }) => taken.has(id) === (name === 'region with events')),
        name,
      );
      return at('regions', `/${region.slug[language]}`);
    }
    case 'offices':
      return at('offices');
    case 'office':
      return at('offices', language === 'nl' ? '/tokio' : '/tokyo');
    case 'office where nothing comes': {
      const coming = new Set((await allEvents(app, '')).flatMap((one) => one.legs.map((leg) => leg.country)));
      const offices = (await lists<Office>('offices')).items;
      const free = offices.filter(({ jurisdiction }) => !jurisdiction.some((code) => coming.has(code)));
      return at('offices', `/${first(free, name).slug[language]}`);
    }
    case 'calendar of a choice':
      return found(`${subscribe}?${foodInJapan}&deadlines=true`);
    case 'calendar of everything':
      return found(subscribe);
    case 'agenda for another site':
      return found(`/${language}/${segments[language].embed}?${foodInJapan}&layout=compact`);
    case 'legend of the flags':
      return found(textPaths.legend(language));
    case 'about':
      return found(textPaths.about(language));
    case 'help':
      return found(textPaths.help(language));
    case 'help for organisers':
      return found(textPaths.help(language, 'organiser'));
    case 'accessibility statement':
      return found(textPaths.accessibility(language));
    case 'privacy statement':
      return found(textPaths.privacy(language));
    case 'open source':
      return found(textPaths.openSource(language));
    case 'open data':
      return found(`/${language}/open-data`);
    case 'open data of a choice':
      return found(`/${language}/open-data?${foodInJapan}`);
    case 'page that does not exist':
      return { path: `/${language}/xyz`, status: 404 };
    case 'event that does not exist':
      return { path: `${events}/gone-00000000-0000-4000-8000-000000000000`, status: 404 };
    case 'event that is gone':
      return { path: `${events}/weg-${await goneEvent(app)}`, status: 410 };
  }
}

/** An event that everybody could see until it was withdrawn. */
async function goneEvent(app: TestApp): Promise<string> {
  const id = await publish(app, foodMission({ title: { nl: 'Weg' } }));
  await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, id));
  await app.relay.drain();
  return id;
}

/** The whole published programme, past and to come. */
export async function allEvents(app: TestApp, selection = 'past=true'): Promise<EventItem[]> {
  const events: EventItem[] = [];
  let next: string | undefined = `/api/v1/events?${selection}&pageSize=100`;
  while (next) {
    const page: { items: EventItem[]; next?: string } = await app.getJson(next);
    events.push(...page.items);
    next = page.next;
  }
  return events;
}

function isPast(day: string | undefined): boolean {
  return day !== undefined && day < '2026-11-21';
}

function first<T>(items: readonly T[], name: string): T {
  const [one] = items;
  if (one === undefined) throw new Error(`The programme has nothing for the page "${name}".`);
  return one;
}
