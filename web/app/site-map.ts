import type { RouteObject } from 'react-router';
import type { Call } from '../../server/contracts/endpoint.ts';
import { listOffices } from '../../server/contracts/offices.ts';
import { listOrganisers } from '../../server/contracts/organisers.ts';
import { type Language, languages } from '../../server/contracts/words.ts';
import { loadLists } from './names.tsx';
import { paths } from './paths.ts';
import { segments } from './segments.ts';
import { routesWith } from './routes.tsx';

/** Where the pages are that everybody may find, events aside: what search engines are told of. */
type PagePaths = Readonly<Record<Language, string>>;

/** Pages of which there is one for each of something, by their route. */
const families: Readonly<Record<string, (call: Call) => Promise<PagePaths[]>>> = {
  [`${segments.nl.countries}/:country`]: async (call) =>
    (await loadLists(call)).countries.map(({ slug }) => inBoth((language) => paths.country(language, slug))),
  [`${segments.nl.sectors}/:sector`]: async (call) =>
    (await loadLists(call)).domains
      .flatMap((domain) => [domain, ...domain.sectors])
      .map(({ slug }) => inBoth((language) => paths.sector(language, slug))),
  [`${segments.nl.regions}/:region`]: async (call) =>
    (await loadLists(call)).regions.map(({ slug }) => inBoth((language) => paths.region(language, slug))),
  [`${segments.nl.organisers}/:organiser`]: async (call) =>
    (await call(listOrganisers)).items.map(({ id }) => inBoth((language) => paths.organiser(language, id))),
  [`${segments.nl.offices}/:office`]: async (call) =>
    (await call(listOffices)).items.map(({ slug }) => inBoth((language) => paths.office(language, slug))),
  // Events have a map of their own, by thousands.
  [`${segments.nl.events}/:event`]: async () => [],
};

/** Pages that say themselves that they are not to be indexed, and one that leads on to another. */
const unlisted: readonly string[] = [segments.nl.subscribe, segments.nl.regions];

export async function publicAddresses(call: Call): Promise<PagePaths[]> {
  const found = await Promise.all(
    publicRoutes().map(async ({ nl, en }) => {
      if (unlisted.includes(nl)) return [];
      if (!nl.includes(':')) return [{ nl: join('nl', nl), en: join('en', en) }];
      const family = families[nl];
      if (!family) throw new Error(`Say in web/app/site-map.ts which pages there are at ${nl}.`);
      return family(call);
    }),
  );
  // A domain with one sector of the same name has one page with it.
  return [...new Map(found.flat().map((page) => [page.nl, page])).values()];
}

/** The routes of pages that are not for people who sign in, in both languages, in the same order. */
function publicRoutes(): PagePaths[] {
  const site = routesWith();
  const [nl = [], en = []] = languages.map((language) =>
    pathsIn(site.find(({ path }) => path === `/${language}`)?.children ?? []),
  );
  return nl.map((path, index) => ({ nl: path, en: en[index] ?? '' }));
}

/** Pages stand together under routes without a path; what is nowhere else has `*`. */
function pathsIn(routes: readonly RouteObject[]): string[] {
  return routes.flatMap(({ index, path, children }) => {
    if (index) return [''];
    if (children) return pathsIn(children);
    return path === undefined || path === '*' ? [] : [path];
  });
}

function join(language: Language, path: string): string {
  return path === '' ? `/${language}` : `/${language}/${path}`;
}

function inBoth(pathIn: (language: Language) => string): PagePaths {
  return { nl: pathIn('nl'), en: pathIn('en') };
}
