import type { Kysely } from 'kysely';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import { placeInWords } from '../events/event-changes.ts';
import { type EventRecord, eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { today } from '../kernel/clock.ts';
import type { DigestSection } from '../mail/alerts.ts';
import { eventPath } from './event-facts.ts';
import type { Found } from './mail-digest.ts';
import { lastingSelection, listPage, selectionInWords } from './selection-in-words.ts';
import type { Telling } from './tell-recipient.ts';

/** So many events stand under a search, and so many are named that stand above; the page of the search has the rest. */
export const mostShown = 10;
const mostNamed = 3;

/**
 * The sections of a digest as they are right now: of searches that are still mailed, with events that everybody may still
 * see and that were not cancelled. What falls away is left out, and a section without anything with it.
 */
export async function showSections(
  db: Kysely<Schema>,
  context: Pick<Telling, 'db' | 'clock' | 'reference' | 'organiserLabels' | 'publicUrl'>,
  language: Language,
  found: readonly Found[],
): Promise<DigestSection[]> {
  const searches = await mailedSearches(db, found);
  const ids = [...new Set(found.flatMap((one) => [...one.ids, ...one.alsoIds]))];
  const records = (await eventRecords(db, publicViewer, ids)).filter(({ status }) => status !== 'cancelled');
  const events = new Map(records.map((event) => [event.id, event]));
  const { countryByCode } = await context.reference.get();
  const countryName = (code: string) => countryByCode.get(code)?.name;
  const sections: DigestSection[] = [];
  for (const one of found) {
    const search = searches.get(one.search);
    if (!search) continue;
    const own = one.ids.flatMap((id) => events.get(id) ?? []);
    const also = one.alsoIds.flatMap((id) => events.get(id) ?? []);
    if (own.length + also.length === 0) continue;
    const words = await selectionInWords(context, lastingSelection(search.selection));
    sections.push({
      search: one.search,
      name: search.name === '' ? words : { nl: search.name, en: search.name },
      link: context.publicUrl + listPage(language, search.selection, true),
      ids: own.map(({ id }) => id),
      alsoIds: also.map(({ id }) => id),
      events: own.slice(0, mostShown).map((event) => ({
        title: event.title,
        ...whenAndWhere(event, countryName),
        by: organisersOf(event),
        until: untilWhen(event.registrationClosesOn, today(context.clock).toString()),
        link: context.publicUrl + eventPath(language, event),
      })),
      more: Math.max(0, own.length - mostShown),
      also: also.slice(0, mostNamed).map(({ title }) => title),
    });
  }
  return sections;
}

async function mailedSearches(db: Kysely<Schema>, found: readonly Found[]) {
  if (found.length === 0) return new Map<string, { name: string; selection: string }>();
  const rows = await db
    .selectFrom('saved_searches')
    .select(['id', 'name', 'selection'])
    .where(
      'id',
      'in',
      found.map(({ search }) => search),
    )
    .where('next_at', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The first stop, and how many follow. */
function whenAndWhere(
  { legs, mode }: EventRecord,
  countryName: (code: string) => Label | undefined,
): { when: Label; where: Label } {
  const [first] = legs;
  if (!first) return { when: { nl: '', en: '' }, where: { nl: '', en: '' } };
  const more = legs.length - 1;
  const { venue: _venue, ...stop } = first;
  const place = mode === 'online' ? { nl: 'online', en: 'online' } : placeInWords(stop, countryName);
  return {
    when: datesInWords(first),
    where:
      more === 0
        ? place
        : {
            nl: `${place.nl} en nog ${more} ${more === 1 ? 'plaats' : 'plaatsen'}`,
            en: `${place.en} and ${more} more ${more === 1 ? 'place' : 'places'}`,
          },
  };
}

/** Until when one can register; nothing once that is over. */
function untilWhen(closesOn: string | undefined, day: string): Label | undefined {
  if (closesOn === undefined || closesOn < day) return undefined;
  return datesInWords({ precision: 'day', startsOn: closesOn, endsOn: closesOn });
}

function organisersOf({ organisers, source }: EventRecord): Label {
  if (organisers.length === 0) return { nl: source, en: source };
  return {
    nl: organisers.map(({ name }) => name.nl).join(', '),
    en: organisers.map(({ name }) => name.en).join(', '),
  };
}
