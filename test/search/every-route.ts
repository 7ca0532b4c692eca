import type { FastifyInstance } from 'fastify';
import type { RouteObject } from 'react-router';
import type { StoredFile } from '../../server/contracts/files.ts';
import { supportTables } from '../../server/contracts/support-tables.ts';
import { type Language, languages } from '../../server/contracts/words.ts';
import { alertSegments } from '../../web/app/alert-paths.ts';
import { editSegments, segments } from '../../web/app/segments.ts';
import { supportSegments } from '../../web/app/support-paths.ts';
import { textSegments } from '../../web/app/text-paths.ts';
import { allRoutes } from '../../web/app/all-routes.tsx';
import { codeOf } from '../sharing/short-code.ts';

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

/** Routes of pages stand in each other, often without a path of their own. */
function pages(routes: readonly RouteObject[] = allRoutes, above = ''): string[] {
  return routes.flatMap(({ path, children }) => {
    const here = [above, path].filter(Boolean).join('/');
    return children ? pages(children, here) : [here];
  });
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
  'price=free',
  'from=2027-03-15&to=2027-03-15',
  'sort=newest',
  'sort=deadline',
];
const choices = selections.filter((selection) => !/sort|pageSize/.test(selection));

/** Other ways to look at a selection than as a list. */
const looks = ['view=month&m=2027-03', 'view=month&m=2027-03&organiser=stad-genk', 'view=map&zoom=oceania'];
const taken = ['?past=true', '?past=true&country=PG'];

/** Words by which somebody may ask for it, whole and unfinished. */
const named = ['plan', 'port', 'papoe', 'paarden Papoea-Nieuw-Guinea', 'stad Genk maart 2027', 'officieel bezoek'];

/** The board on which it would stand, by all sorts of lines. */
const boards = [
  '',
  '?year=2027',
  '?year=2027&rows=country&country=PG',
  '?year=2027&rows=sector&domain=consumer-retail',
];

/** Weeks in which an office would support it. */
const overviews = ['', '?from=2027-03-01&weeks=8'];

/** The team that announces those events, and another one. */
const teams = ['organiser.stad-genk', 'organiser.voka', 'office.tokyo', 'head_office'];
const token = 'x'.repeat(43);

/** What to ask at each route, to see an event with these ids where it would be shown or counted, and these files. */
type Walk = (ids: string[], files: readonly WalkedFile[]) => (string | string[])[];
export type WalkedFile = Pick<StoredFile, 'id' | 'url'>;

const walks: Record<string, Walk> = {
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
  '/api/v1/months/:month': () => choices.map((choice) => `2027-03?${choice}`),
  '/api/v1/events/:id/joining': (ids) => ids,
  '/api/v1/events/:id/similar': (ids) => ids,
  '/api/v1/suggestions': () => named.map((words) => `?${new URLSearchParams({ q: words })}`),
  '/api/v1/understanding': () => named.map((words) => `?${new URLSearchParams({ q: words })}`),
  '/api/v1/activity': () => choices.map((choice) => `?${choice}`),
  '/api/v1/fairs': () => choices.map((choice) => `?${choice}`),
  '/api/v1/choices': () => choices.map((choice) => `?${choice}`),
  '/api/v1/plans': () => selections.map((selection) => `?${selection}`),
  '/api/v1/board': () => boards,
  '/api/v1/events/:id/cases': (ids) => ids,
  '/api/v1/countries': () => [''],
  '/api/v1/countries/:code/holidays': () => ['PG'],
  '/api/v1/regions': () => [''],
  '/api/v1/sectors': () => [''],
  '/api/v1/kinds': () => [''],
  '/api/v1/services': () => [''],
  '/api/v1/organisers': () => ['', '?q=genk', '?address=stad-genk'],
  '/api/v1/organisers/:id': () => ['stad-genk'],
  '/api/v1/offices': () => [''],
  '/api/v1/offices/local-times': () => [''],
  // The office that answers for Papua New Guinea, and another one.
  '/api/v1/offices/:id/events': () => ['sydney', 'tokyo'],
  '/api/v1/alerts/:key': () => ['mine', token],
  '/api/v1/alerts/requests/:token': () => [token],
  '/api/v1/session/options': () => [''],
  '/api/v1/me': () => [''],
  '/api/v1/me/calendars': () => [''],
  '/api/v1/me/cases': () => [''],
  '/api/v1/me/claims': () => [''],
  '/api/v1/me/data': () => [''],
  '/api/v1/me/deletion': () => [''],
  '/api/v1/me/sessions': () => [''],
  '/api/v1/invitations/:token': () => [token],
  '/api/v1/teams/:team': () => teams,
  '/api/v1/teams/:team/audit-trail': () => teams,
  '/api/v1/teams/:team/capacity': () => teams,
  '/api/v1/teams/:team/cases': () => teams,
  '/api/v1/teams/:team/drafts': () => teams,
  '/api/v1/teams/:team/drafts/:draft': eventsOfTeams,
  '/api/v1/teams/:team/drafts/:draft/preview': eventsOfTeams,
  '/api/v1/teams/:team/events': () => teams,
  '/api/v1/teams/:team/events/:event': eventsOfTeams,
  '/api/v1/teams/:team/events/:event/audit-trail': eventsOfTeams,
  '/api/v1/teams/:team/events/:event/told': eventsOfTeams,
  '/api/v1/teams/:team/files': (_ids, files) => teams.map((team) => [team, `?${idsOf(files).join('&')}`]),
  '/api/v1/teams/:team/events/:event/cases': eventsOfAllTeams,
  '/api/v1/teams/:team/events/:event/cases.csv': eventsOfAllTeams,
  '/api/v1/teams/:team/invitations': () => teams,
  '/api/v1/teams/:team/requests': () => teams,
  '/api/v1/teams/:team/requests/:request': eventsOfAllTeams,
  '/api/v1/support/heat-map': () => overviews,
  '/api/v1/support/commitments': () => overviews,
  '/api/v1/support/attention': () => [''],
  '/api/v1/support/transfers': () => [''],
  '/api/v1/support/fairness': () => [''],
  '/api/v1/support/efforts': () => [''],
  '/api/v1/support/requests': () => [''],
  '/api/v1/support/tables/:file': () => supportTables.flatMap((table) => [`${table}.csv`, `${table}.xlsx`]),
  '/api/v1/teams/:team/requests/:request/surroundings': eventsOfAllTeams,
  '/api/v1/teams/:team/support': () => teams,
  '/api/v1/teams/:team/support/:request': eventsOfTeams,
  '/api/v1/teams/:team/events/:event/support': eventsOfTeams,
  '/api/v1/teams/:team/joining': () => teams,
  '/api/v1/teams/:team/imports': () => teams,
  '/api/v1/teams/:team/import-template.csv': () => teams,
  '/api/v1/teams/:team/import-template.xlsx': () => teams,
  ...Object.fromEntries(
    ['', '/columns', '/values', '/check', '/report', '/rejected.csv'].map((part): [string, Walk] => [
      `/api/v1/teams/:team/imports/:import${part}`,
      eventsOfTeams,
    ]),
  ),
  '/api/v1/teams/:team/keys': () => teams,
  '/api/v1/teams/:team/profile': () => teams,
  '/api/v1/teams/:team/introductions': () => teams,
  '/api/v1/teams/:team/radar': radarWalk,
  '/api/v1/teams/:team/date-strip': dateWalk,
  '/api/v1/audit-trail': () => [''],
  '/api/v1/moderation': () => [''],
  '/api/v1/moderation/:queue/:id': (ids) => [['organisations', 'stad-genk'], ...ids.map((id) => ['events', id])],
  '/api/v1/upkeep/messages': () => [''],
  '/api/v1/upkeep/search': () => [''],
  '/assets/*': () => ['.vite/manifest.json'],
  '/api/v1/changes': () => [''],
  '/api/v1/events.csv': () => taken,
  '/api/v1/events.ndjson': () => taken,
  '/api/v1/events.jsonld': () => taken,
  '/api/v1/events.oslo.jsonld': () => taken,
  '/api/v1/events/:id/oslo.jsonld': (ids) => ids,
  '/feed.atom': () => choices.map((choice) => `?${choice}`),
  '/catalog': () => [''],
  '/catalog.ttl': () => [''],
  '/catalog.jsonld': () => [''],
  '/sitemap.xml': () => [''],
  '/sitemap/:part': () => ['pages.xml', 'events-1.xml'],
  // What assistants are told is heard in `test/assistants`.
  '/mcp': () => [''],
  '/calendar.ics': () => choices.flatMap((choice) => [`?${choice}`, `?${choice}&lang=en`]),
  '/calendar/:token.ics': () => [token],
  '/events/:id/calendar.ics': (ids) => ids,
  '/events/:id/image.png': (ids) => ids,
  '/image.png': () => [''],
  '/embed.css': () => [''],
  '/embed.js': () => [''],
  '/e/:code': (ids) => ids.map((id) => codeOf(id)),
  '/e/:code/en': (ids) => ids.map((id) => codeOf(id)),
  '/files/:id/:name': (_ids, files) => files.map(({ url }) => url.split('/').slice(2)),
  '/health/live': () => [''],
  '/health/ready': () => [''],
  '/favicon.svg': () => [''],
  '/favicon.ico': () => [''],
  '/apple-touch-icon.png': () => [''],
  '/robots.txt': () => [''],
};

/** As many as are told of at once. */
function idsOf(files: readonly WalkedFile[]): string[] {
  return files.slice(0, 20).map(({ id }) => `id=${id}`);
}

function eventsOfTeams(ids: string[]): string[][] {
  return teams.slice(0, 2).flatMap((team) => ids.map((id) => [team, id]));
}

/** Plans in the same country or region, days and sector, also by what somebody else's draft says. */
function radarWalk(ids: string[]): string[][] {
  return teams.flatMap((team) =>
    [...radarQuestions, ...ids.map((id) => `${radarQuestions[0]}&draft=${id}`)].map((search) => [team, `?${search}`]),
  );
}

const radarQuestions = [
  'country=PG&sector=consumer-retail.horses&from=2027-03-15&to=2027-03-16',
  'country=PG&from=2027-01-01&to=2027-06-30&weeks=12',
  'country=FJ&sector=consumer-retail.horses&from=2027-03-15',
];

/** The weeks in which they would stand, also by what somebody else's draft says. */
function dateWalk(ids: string[]): string[][] {
  return teams.flatMap((team) =>
    [...dateQuestions, ...ids.map((id) => `${dateQuestions[0]}&draft=${id}`)].map((search) => [team, `?${search}`]),
  );
}

const dateQuestions = [
  'country=PG&sector=consumer-retail.horses&days=3&from=2027-01-04&at=2027-03-15',
  'region=oceania&days=20',
];

function eventsOfAllTeams(ids: string[]): string[][] {
  return teams.flatMap((team) => ids.map((id) => [team, id]));
}

const countryNames = { nl: 'papoea-nieuw-guinea', en: 'papua-new-guinea' };

/** Its sector and domain, its region, and an office elsewhere, as they are called in addresses. */
const placeNames = {
  nl: {
    sectors: ['paardensector', 'consumptiegoederen-en-handel'],
    regions: ['oceanie', 'eilanden-in-de-stille-oceaan'],
    tokyo: 'tokio',
  },
  en: {
    sectors: ['equine-sector', 'consumer-goods-and-trade'],
    regions: ['oceania', 'pacific-islands'],
    tokyo: 'tokyo',
  },
} as const;

function pageWalks(language: Language): Record<string, Walk> {
  const names = segments[language];
  const alerts = alertSegments[language];
  const texts = textSegments[language];
  const team = `${names.teams}/:team`;
  const edit = `${team}/${names.teamEvents}/:event/${names.edit}`;
  const dossier = `${team}/${names.teamEvents}/:event/${names.support}`;
  return {
    '': () => [''],
    [names.events]: () =>
      selections
        .map((selection) => `?${selection.replace(/&?pageSize=100/, '')}`)
        .concat(looks.map((look) => `?${look}`)),
    [`${names.events}/:event`]: (ids) => ids.map((id) => `x-${id}`),
    [names.plans]: () => selections.map((selection) => `?${selection.replace(/&?pageSize=100/, '')}`),
    [names.yearPlan]: () => boards,
    [`${names.events}/:event/${names.case}`]: (ids) => ids.map((id) => `x-${id}`),
    [names.countries]: () => [''],
    [`${names.countries}/:country`]: () => [countryNames[language], 'japan'],
    [names.sectors]: () => [''],
    [`${names.sectors}/:sector`]: () => [...placeNames[language].sectors],
    [names.organisers]: () => ['', '?kind=city', '?q=genk'],
    [`${names.organisers}/:organiser`]: () => ['stad-genk', 'voka'],
    [names.regions]: () => [''],
    [`${names.regions}/:region`]: () => [...placeNames[language].regions],
    [names.offices]: () => [''],
    [`${names.offices}/:office`]: () => ['sydney', placeNames[language].tokyo],
    [names.subscribe]: () => choices.map((choice) => `?${choice}`),
    [alerts.alerts]: (ids) => [...choices.map((choice) => `?${choice}`), ...ids.map((id) => `?event=${id}`)],
    [`${alerts.alerts}/${alerts.sent}`]: () => [''],
    ...Object.fromEntries(
      (['confirm', 'manage', 'stop'] as const).map((page): [string, Walk] => [
        `${alerts.alerts}/${alerts[page]}/:token`,
        () => [token],
      ]),
    ),
    [`${names.account}/${alerts.alerts}`]: () => [''],
    [names.openData]: () => ['', '?country=PG'],
    [names.embed]: () => choices.map((choice) => `?${choice}`),
    [`${names.embed}/${names.agenda}`]: () => choices.map((choice) => `?${choice}`),
    [texts.legend]: () => [''],
    [texts.about]: () => [''],
    [texts.help]: () => [''],
    ...Object.fromEntries(
      Object.values(texts.helpFor).map((role): [string, Walk] => [`${texts.help}/${role}`, () => ['']]),
    ),
    [texts.accessibility]: () => [''],
    [texts.privacy]: () => [''],
    [texts.openSource]: () => [''],
    [names.signIn]: () => [''],
    [`${names.signIn}/${names.code}`]: () => [''],
    [names.signOut]: () => [''],
    [names.account]: () => [''],
    [`${names.account}/${names.myData}`]: () => [''],
    [`${names.account}/${names.calendars}`]: () => choices.map((choice) => `?${choice}`),
    [`${names.account}/${names.cases}`]: () => [''],
    [`${names.account}/${names.cases}/:case`]: (ids) => ids,
    [names.messages]: () => [''],
    [`${names.invitation}/:token`]: () => [token],
    [`${names.organisations}/${names.register}`]: () => [''],
    [`${names.organisations}/:organiser/${names.claim}`]: () => ['stad-genk'],
    [names.moderation]: () => [''],
    [`${names.moderation}/${names.review.organisations}/:id`]: () => ['stad-genk'],
    [`${names.moderation}/${names.review.claims}/:id`]: (ids) => ids,
    [`${names.moderation}/${names.review.events}/:id`]: (ids) => ids,
    ...Object.fromEntries(
      ['', ...Object.values(names.overview).map((part) => `/${part}`)].map((part): [string, Walk] => [
        `${names.teams}/head_office/${names.support}${part}`,
        () => overviews,
      ]),
    ),
    [`${team}/${names.cases}`]: () => teams,
    [`${team}/${names.teamEvents}/:event/${names.cases}`]: eventsOfAllTeams,
    [`${team}/${names.capacity}`]: () => teams,
    [`${team}/${names.members}`]: () => teams,
    [`${team}/${names.requests}`]: () => teams,
    [`${team}/${names.requests}/:request`]: eventsOfAllTeams,
    [`${team}/${names.profile}`]: () => teams,
    [`${team}/${names.keys}`]: () => teams,
    [`${team}/${names.history}`]: () => teams,
    [`${team}/${names.radar}`]: () => radarWalk([]),
    [`${team}/${names.pickADate}`]: () => dateWalk([]),
    [`${team}/${names.introductions}`]: () => teams,
    [`${team}/${names.imports}`]: () => teams,
    ...Object.fromEntries(
      ['', ...Object.values(names.importStep).map((step) => `/${step}`)].map((step): [string, Walk] => [
        `${team}/${names.imports}/:import${step}`,
        eventsOfTeams,
      ]),
    ),
    [`${team}/${names.teamEvents}`]: () => teams,
    [`${team}/${names.teamEvents}/:event`]: eventsOfTeams,
    [`${team}/${names.teamEvents}/:event/${names.status}`]: eventsOfTeams,
    [`${team}/${names.teamEvents}/:event/${names.history}`]: eventsOfTeams,
    [edit]: eventsOfTeams,
    [`${team}/${names.support}`]: () => teams,
    ...Object.fromEntries(
      ['', `/${names.confirm}`, `/${names.agreement}`].map((part): [string, Walk] => [
        `${team}/${names.support}/:request${part}`,
        eventsOfTeams,
      ]),
    ),
    [`${team}/${names.requests}/:request/${names.agreement}`]: eventsOfAllTeams,
    [dossier]: eventsOfTeams,
    [`${dossier}/${supportSegments[language].check}`]: eventsOfTeams,
    [`${dossier}/${supportSegments[language].sent}`]: eventsOfTeams,
    [`${dossier}/:step`]: (ids) => eventsOfTeams(ids).map((about) => [...about, supportSegments[language].services]),
    [`${team}/${names.joining}`]: () => teams,
    [`${team}/${names.joining}/${names.ask}/:event`]: eventsOfTeams,
    [`${team}/${names.joining}/${names.together}/:event`]: eventsOfTeams,
    [`${edit}/${editSegments[language].check}`]: eventsOfTeams,
    [`${edit}/${editSegments[language].preview}`]: eventsOfTeams,
    [`${edit}/:section`]: (ids) => eventsOfTeams(ids).map((about) => [...about, editSegments[language].basics]),
    '*': () => ['nergens'],
  };
}
for (const language of languages)
  for (const [path, walk] of Object.entries(pageWalks(language)))
    walks[path === '' ? `/${language}` : `/${language}/${path}`] = walk;

export const walkedRoutes: readonly string[] = Object.keys(walks);

export function addressesOf(route: string, ids: string[], files: readonly WalkedFile[] = []): string[] {
  const filled = (value: string | string[]) => {
    if (!/[:*]/.test(route)) return `${route}${String(value)}`;
    const values = [value].flat();
    // What is left over when the path is filled is the question after it.
    return route.replace(/:\w+|\*/g, () => values.shift() ?? '') + values.join('');
  };
  return walks[route]!(ids, files).map(filled);
}
