import type { FastifyInstance } from 'fastify';
import { languages } from '../../server/contracts/words.ts';
import { routes as pageRoutes } from '../../web/app/routes.tsx';

/**
 * Every path the program answers, read from the router itself: `/api/v1/events/:id`. The pages, which the router
 * knows as `/nl/*`, are read from the routes of the pages: `/nl/evenementen/:event`.
 */
export function everyRoute(server: FastifyInstance): string[] {
  const drawn = languages.map((language) => `/${language}`);
  const isDrawn = (path: string) => drawn.includes(path) || drawn.some((start) => path === `${start}/*`);
  return [
    ...routesOfTree(server.printRoutes({ commonPrefix: true, method: 'GET' })).filter((path) => !isDrawn(path)),
    ...pages(),
  ];
}

/** The tree is drawn in steps of four characters; what stands in a row of branches makes one path. */
export function routesOfTree(tree: string): string[] {
  const paths: string[] = [];
  const branch: string[] = [];
  for (const line of tree.split('\n')) {
    const found = /^([│ ]*)[├└]── (\S+)( \(.*\))?$/.exec(line);
    if (!found) continue;
    const [, indent = '', part = '', methods] = found;
    branch.length = indent.length / 4;
    branch.push(part);
    if (methods) paths.push(branch.join(''));
  }
  return paths;
}

function pages(): string[] {
  return pageRoutes.flatMap((language) =>
    (language.children ?? []).flatMap((frame) =>
      (frame.children ?? []).map((page) =>
        page.path === undefined ? language.path! : `${language.path}/${page.path}`,
      ),
    ),
  );
}

/** Choices that an event in Papua New Guinea with horses, an official visit of the city of Genk, would answer to. */
const selections = [
  '',
  'past=true&pageSize=100',
  'country=PG',
  'region=oceania',
  'sector=consumer-retail.horses',
  'domain=consumer-retail',
  'organiser=stad-genk',
  'organiserKind=city',
  'kind=official_visit',
  'official=true',
  'from=2027-03-15&to=2027-03-15',
  'sort=newest',
  'sort=deadline',
];
const choices = selections.filter((selection) => !/sort|pageSize/.test(selection));

/** What to ask at each route, to see an event with these ids where it would be shown or counted. */
const walks: Record<string, (ids: string[]) => string[]> = {
  '/': () => [''],
  '/api/docs': () => [''],
  '/api/docs/static/index.html': () => [''],
  '/api/docs/static/swagger-initializer.js': () => [''],
  '/api/docs/static/*': () => ['swagger-ui.css'],
  '/api/docs/json': () => [''],
  '/api/docs/yaml': () => [''],
  '/api/openapi.json': () => [''],
  '/api/v1/events': () => selections.map((selection) => `?${selection}`),
  '/api/v1/events/:id': (ids) => ids,
  '/api/v1/countries': () => [''],
  '/api/v1/regions': () => [''],
  '/api/v1/sectors': () => [''],
  '/api/v1/kinds': () => [''],
  '/api/v1/organisers': () => [''],
  '/api/v1/organisers/:id': () => ['stad-genk'],
  '/api/v1/offices': () => [''],
  '/assets/*': () => ['.vite/manifest.json'],
  '/calendar.ics': () => choices.flatMap((choice) => [`?${choice}`, `?${choice}&lang=en`]),
  '/events/:id/calendar.ics': (ids) => ids,
  '/health/live': () => [''],
  '/health/ready': () => [''],
  '/favicon.svg': () => [''],
  '/favicon.ico': () => [''],
  '/robots.txt': () => [''],
};
for (const [language, events, countries, country, subscribe] of [
  ['nl', 'evenementen', 'landen', 'papoea-nieuw-guinea', 'abonneren'],
  ['en', 'events', 'countries', 'papua-new-guinea', 'subscribe'],
] as const)
  Object.assign(walks, {
    [`/${language}`]: () => [''],
    [`/${language}/${events}`]: () => selections.map((selection) => `?${selection.replace(/&?pageSize=100/, '')}`),
    [`/${language}/${events}/:event`]: (ids: string[]) => ids.map((id) => `x-${id}`),
    [`/${language}/${countries}`]: () => [''],
    [`/${language}/${countries}/:country`]: () => [country, 'japan'],
    [`/${language}/${subscribe}`]: () => choices.map((choice) => `?${choice}`),
    [`/${language}/*`]: () => ['nergens'],
  });

export const walkedRoutes: readonly string[] = Object.keys(walks);

export function addressesOf(route: string, ids: string[]): string[] {
  const filled = (value: string) => (/[:*]/.test(route) ? route.replace(/:\w+|\*/, value) : `${route}${value}`);
  return walks[route]!(ids).map(filled);
}
