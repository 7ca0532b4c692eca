import type { Context } from '../context.ts';
import { feedOfSelection as contract, type OpenEvent } from '../contracts/open-data.ts';
import { cityOf, statusLabels } from '../contracts/labels.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Language } from '../contracts/words.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { pageOfEvent } from '../events/event-page.ts';
import { pageOfSelection, withSearch } from './addresses.ts';
import { type KnownChange, deletionsAfter, lastChange, lastChanged } from './changes.queries.ts';
import { publicEvents, selectedIds } from './export-selection.ts';
import { namesOfSelection } from '../search/names-of-selection.ts';
import { type Xml, element, xmlDocument } from './xml.ts';

const entriesOnPage = 50;
const tombstoneDays = 60;
const mostTombstones = 200;

/**
 * A selection as a feed of news: what changed last first, cancelled events included and told as such, in pages that lead on to
 * each other. The first page also tells what was taken down (RFC 6721); that says nothing of what it was.
 * Source: RFC 4287 (Atom), RFC 5005 (pages), RFC 6721 (deleted entries).
 */
export async function feedOfSelection(
  context: Context,
  {
    lang: language = 'nl',
    page = 1,
    ...selection
  }: EventSelection & { lang?: Language | undefined; page?: number | undefined },
): Promise<string> {
  const ids = await selectedIds(context, selection);
  const window = { offset: (page - 1) * entriesOnPage, limit: entriesOnPage };
  const changes = await lastChanged(context.db, ids, window);
  const events = new Map(
    (
      await publicEvents(
        context,
        changes.map(({ eventId }) => eventId),
      )
    ).map((event) => [event.id, event]),
  );
  const since = context.clock.now().subtract({ hours: tombstoneDays * 24 });
  const deletions = page === 1 ? await deletionsAfter(context.db, since, mostTombstones) : [];
  const reference = await context.reference.get();
  const { publicUrl } = context;
  const address = (number: number) =>
    publicUrl +
    withSearch(contract.path, selection, { lang: language, page: number === 1 ? undefined : String(number) });
  const link = (rel: string, href: string, type: string, hreflang?: string) =>
    element('link', { rel, href, type, hreflang });
  const atom = 'application/atom+xml';
  const moments = [...changes, ...deletions].map(({ changedAt }) => changedAt).toSorted(Temporal.Instant.compare);
  const updated = moments.at(-1) ?? (await lastChange(context.db)) ?? Temporal.Instant.fromEpochMilliseconds(0);
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': language,
      },
      element('id', {}, publicUrl + withSearch(contract.path, selection, { lang: language })),
      element(
        'title',
        {},
        ['Verover de wereld', await namesOfSelection(context, selection, language)].filter(Boolean).join(': '),
      ),
      element('subtitle', {}, subtitles[language]),
      element('updated', {}, updated.toString()),
      element('rights', {}, rights[language]),
      element('generator', {}, 'Verover de wereld'),
      element('icon', {}, `${publicUrl}/favicon.svg`),
      link('self', address(page), atom),
      link('alternate', publicUrl + pageOfSelection(selection, language), 'text/html', language),
      link('related', publicUrl + withSearch('/calendar.ics', selection, { lang: language }), 'text/calendar'),
      link('first', address(1), atom),
      ...(page > 1 ? [link('previous', address(page - 1), atom)] : []),
      ...(page * entriesOnPage < ids.length ? [link('next', address(page + 1), atom)] : []),
      ...deletions.map((deletion) => tombstone(deletion)),
      ...changes.flatMap(({ eventId, changedAt }) => {
        const event = events.get(eventId);
        return event ? [entry(event, changedAt, { reference, publicUrl, language })] : [];
      }),
    ),
  );
}

const subtitles = {
  nl: 'Internationale zakelijke evenementen van alle organisatoren: wat het laatst veranderde eerst.',
  en: 'International business events of all organisers: what changed last comes first.',
} as const;

const rights = {
  nl: 'Modellicentie Gratis Hergebruik, versie 1.0',
  en: 'Model licence for free reuse (Flanders), version 1.0',
} as const;

function tombstone({ eventId, deletedAt, changedAt }: KnownChange): Xml {
  return element('at:deleted-entry', { ref: `urn:uuid:${eventId}`, when: (deletedAt ?? changedAt).toString() });
}

interface Telling {
  reference: ReferenceData;
  publicUrl: string;
  language: Language;
}

function entry(event: OpenEvent, changedAt: Temporal.Instant, { reference, publicUrl, language }: Telling): Xml {
  const title = event.title[language] ?? event.title.nl;
  const called =
    event.status === 'scheduled' ? title : `${statusLabels[event.status][language].toUpperCase()}: ${title}`;
  const link = (rel: string, href: string, type?: string, hreflang?: string) =>
    element('link', { rel, href, type, hreflang });
  const leads = event.organisers.filter(({ role }) => role !== 'partner');
  return element(
    'entry',
    {},
    element('id', {}, `urn:uuid:${event.id}`),
    element('title', event.title[language] ? {} : { 'xml:lang': 'nl' }, called),
    element('updated', {}, changedAt.toString()),
    element('published', {}, event.publishedAt),
    ...(leads.length > 0 ? leads.map(({ name }) => name[language]) : [event.source]).map((name) =>
      element('author', {}, element('name', {}, name)),
    ),
    link('alternate', publicUrl + pageOfEvent(event, language), 'text/html', language),
    link('alternate', publicUrl + event.href, 'application/json'),
    link('alternate', `${publicUrl}/events/${event.id}/calendar.ics?lang=${language}`, 'text/calendar'),
    ...(event.registration?.url ? [link('related', event.registration.url)] : []),
    ...categoriesOf(event, { reference, publicUrl, language }),
    element('summary', {}, summaryOf(event, reference, language)),
  );
}

function categoriesOf(event: OpenEvent, { reference, publicUrl, language }: Telling): Xml[] {
  const category = (list: string, term: string, label: string | undefined) =>
    element('category', { term, scheme: `${publicUrl}/api/v1/${list}`, label });
  const countries = [...new Set(event.legs.flatMap((leg) => leg.country ?? []))];
  return [
    category('kinds', event.kind, reference.kindById.get(event.kind)?.name[language]),
    ...event.sectors.map((id) => category('sectors', id, reference.sectorById.get(id)?.name[language])),
    ...countries.map((code) => category('countries', code, reference.countryByCode.get(code)?.name[language])),
  ];
}

/** What becomes of it, when and where, and what it is, as plain text. */
function summaryOf(event: OpenEvent, reference: ReferenceData, language: Language): string {
  const legs = event.legs.map((leg) => {
    const country = leg.country === undefined ? undefined : reference.countryByCode.get(leg.country)?.name[language];
    const place = [cityOf(leg, language), country].filter(Boolean).join(', ') || 'Online';
    return `${datesInWords(leg)[language]}: ${place}`;
  });
  const text = (texts: { nl?: string | undefined; en?: string | undefined } | undefined) =>
    texts?.[language] ?? texts?.nl ?? texts?.en;
  const status = event.status === 'scheduled' ? undefined : statusLabels[event.status][language];
  return [[status, text(event.statusReason)].filter(Boolean).join('. '), legs.join('\n'), text(event.summary)]
    .filter(Boolean)
    .join('\n\n');
}
