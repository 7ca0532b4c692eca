import type { Context } from '../context.ts';
import { type Language, languages } from '../contracts/words.ts';
import { Problem } from '../kernel/problems.ts';
import { pageOfEvent } from '../events/event-page.ts';
import { countPublicEvents, publicEventsFrom } from './site-map.queries.ts';
import { type Xml, element, xmlDocument } from './xml.ts';

/** A page by its path in each language. */
export type PagePaths = Readonly<Record<Language, string>>;

/** Each event has a page in two languages, and a file may name 50,000 (sitemaps.org). */
export const eventsInPart = 5000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The parts of the map of this site: its pages, and public events by thousands. */
export async function siteMapIndex({ db, publicUrl }: Context): Promise<string> {
  const parts = Math.ceil((await countPublicEvents(db)) / eventsInPart);
  const names = ['pages', ...Array.from({ length: parts }, (_, index) => `events-${index + 1}`)];
  const map = (name: string) => element('sitemap', {}, element('loc', {}, `${publicUrl}/sitemap/${name}.xml`));
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, ...names.map(map)));
}

/** @throws Problem `notFound` when there is no such part */
export async function siteMapPart(
  { db, publicUrl }: Context,
  file: string,
  pages: () => Promise<readonly PagePaths[]>,
): Promise<string> {
  if (file === 'pages.xml') return urlSet(publicUrl, await pages());
  const number = Number(/^events-(\d{1,6})\.xml$/.exec(file)?.[1] ?? 0);
  const events = number > 0 ? await publicEventsFrom(db, (number - 1) * eventsInPart, eventsInPart) : [];
  if (events.length === 0) throw new Problem('notFound', 'The map of this site has no such part.');
  return urlSet(
    publicUrl,
    events.map((event) => ({
      nl: pageOfEvent(event, 'nl'),
      en: pageOfEvent(event, 'en'),
      changedAt: event.changedAt.toString({ smallestUnit: 'second', roundingMode: 'floor' }),
    })),
  );
}

/** Every page once in each language, each with where it is in the others. */
function urlSet(publicUrl: string, pages: readonly (PagePaths & { changedAt?: string })[]): string {
  const others = (page: PagePaths): Xml[] =>
    [...languages, 'x-default' as const].map((language) =>
      element('xhtml:link', {
        rel: 'alternate',
        hreflang: language,
        href: publicUrl + page[language === 'x-default' ? 'nl' : language],
      }),
    );
  const url = (page: PagePaths & { changedAt?: string }, language: Language) =>
    element(
      'url',
      {},
      element('loc', {}, publicUrl + page[language]),
      ...(page.changedAt ? [element('lastmod', {}, page.changedAt)] : []),
      ...others(page),
    );
  return xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...pages.flatMap((page) => languages.map((language) => url(page, language))),
    ),
  );
}
