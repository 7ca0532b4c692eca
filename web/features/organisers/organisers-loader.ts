import { searchEvents } from '../../../server/contracts/events.ts';
import { type Organiser, listOrganisers } from '../../../server/contracts/organisers.ts';
import { type Language, type OrganiserKind, organiserKinds } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { locales } from '../../wording/wording.ts';

/** An organiser in the list, with what runs or comes of it and all there ever was. */
export type ListedOrganiser = Pick<Organiser, 'id' | 'name' | 'kind'> & { upcoming: number; all: number };

export interface OrganisersData {
  q: string;
  kind: OrganiserKind | undefined;
  /** By kind, those with most events first and only the first few; when nothing is looked for. */
  groups: { kind: OrganiserKind; count: number; organisers: ListedOrganiser[] }[];
  /** By name, one page of them; when something is. */
  found: ListedOrganiser[];
  /** First letters, with the page on which each begins. */
  letters: { letter: string; page: number }[];
  total: number;
  page: number;
  pages: number;
  publicUrl: string;
}

const firstOfKind = 12;
const onPage = 60;

export const organisersLoader = (language: Language) =>
  pageLoader(language, async ({ call, url, publicUrl }): Promise<OrganisersData> => {
    const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
    const kind = organiserKinds.find((one) => one === url.searchParams.get('kind'));
    const [listed, now, ever] = await Promise.all([
      call(listOrganisers, { search: q && String(new URLSearchParams({ q })) }),
      call(searchEvents, { search: 'pageSize=1' }),
      call(searchEvents, { search: 'past=true&pageSize=1' }),
    ]);
    const upcoming = new Map(now.facets.organiser.map(({ value, count }) => [value, count]));
    const all = new Map(ever.facets.organiser.map(({ value, count }) => [value, count]));
    const byName = new Intl.Collator(locales[language]);
    const organisers = listed.items
      .map(({ id, name, kind: what }) => ({
        id,
        name,
        kind: what,
        upcoming: upcoming.get(id) ?? 0,
        all: all.get(id) ?? 0,
      }))
      .toSorted((a, b) => byName.compare(a.name[language], b.name[language]));

    const isLookedFor = q !== '' || kind !== undefined;
    const found = organisers.filter((one) => kind === undefined || one.kind === kind);
    const pages = Math.max(1, Math.ceil(found.length / onPage));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1));
    return {
      q,
      kind,
      groups: isLookedFor ? [] : groupsOf(organisers),
      found: isLookedFor ? found.slice((page - 1) * onPage, page * onPage) : [],
      letters: isLookedFor && pages > 1 ? lettersOf(found, language) : [],
      total: found.length,
      page,
      pages,
      publicUrl,
    };
  });

function groupsOf(organisers: readonly ListedOrganiser[]): OrganisersData['groups'] {
  return organiserKinds.flatMap((kind) => {
    const ofKind = organisers.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const mostFirst = ofKind.toSorted((a, b) => b.all - a.all || b.upcoming - a.upcoming);
    return [{ kind, count: ofKind.length, organisers: mostFirst.slice(0, firstOfKind) }];
  });
}

/** The letter under which a name is looked for, without its accent. */
export function letterOf(name: string): string {
  const first = name.normalize('NFKD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '0–9';
}

function lettersOf(organisers: readonly ListedOrganiser[], language: Language): OrganisersData['letters'] {
  const pageOf = new Map<string, number>();
  organisers.forEach(({ name }, index) => {
    const letter = letterOf(name[language]);
    if (!pageOf.has(letter)) pageOf.set(letter, Math.floor(index / onPage) + 1);
  });
  return [...pageOf].map(([letter, page]) => ({ letter, page }));
}
