import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { Language } from '../../server/contracts/words.ts';
import { alertPaths } from '../../web/app/alert-paths.ts';
import { type EditPart, type OverviewPart, paths } from '../../web/app/paths.ts';
import { editSegments, segments } from '../../web/app/segments.ts';
import { supportPaths } from '../../web/app/support-paths.ts';
import { vietnam } from '../drafts/typing.ts';
import { vokaEntry } from '../events/voka-enters.ts';
import { holder, waitingToken } from '../guards/role-matrix/recipes-alerts.ts';
import { ownCalendar } from '../calendars/own-calendar.ts';
import { makeCapacity } from '../capacity/office.ts';
import { makeSupport, noSupport, supportPages } from '../support-requests/pages.ts';
import { makeVisits, noVisits, visitPages } from '../visits/pages.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { askTokyo } from '../support-requests/ask-tokyo.ts';
import type { TestApp } from '../support/test-app.ts';

/** What the pages are about, once it is made. */
const made = {
  draft: '',
  event: '',
  request: '',
  alerts: { key: '', token: '', event: '' },
  ...noVisits,
  support: noSupport,
};

/** Every kind of page for people who sign in, with who looks at it. */
type Who = 'nobody' | 'somebody new' | 'owner' | 'reader' | 'officer' | 'head' | 'planner';

const planInJapan = 'country=JP&sector=food.drinks&from=2027-03-08&to=2027-03-12';

const weeksInJapan = 'country=JP&country=FJ&sector=food.drinks&type=group-trade-mission&at=2027-03-15';

export const memberPages: readonly { name: string; who: Who; path: (language: Language) => string }[] = [
  { name: 'sign in', who: 'nobody', path: (language) => paths.signIn(language) },
  { name: 'fill in the code', who: 'nobody', path: (language) => paths.signInCode(language, 'an@bedrijf.example') },
  { name: 'sign out', who: 'owner', path: paths.signOut },
  { name: 'account of somebody new', who: 'somebody new', path: paths.account },
  { name: 'account', who: 'owner', path: paths.account },
  { name: 'my data', who: 'owner', path: paths.myData },
  { name: 'calendars of somebody new', who: 'somebody new', path: (language) => paths.myCalendars(language) },
  { name: 'calendars of one’s own', who: 'owner', path: (language) => `${paths.myCalendars(language)}?country=JP` },
  { name: 'register an organisation', who: 'somebody new', path: paths.register },
  { name: 'members', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'members') },
  {
    name: 'members, as a reader',
    who: 'reader',
    path: (language) => paths.team(language, 'organiser.voka', 'members'),
  },
  { name: 'profile', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'profile') },
  { name: 'events of a team', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'teamEvents') },
  ...editorPages(),
  { name: 'join forces', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'joining') },
  { name: 'radar', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'radar') },
  {
    name: 'radar with a plan',
    who: 'owner',
    path: (language) => `${paths.team(language, 'organiser.voka', 'radar')}?${planInJapan}`,
  },
  { name: 'pick a date', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'pickADate') },
  {
    name: 'pick a date for a plan',
    who: 'owner',
    path: (language) => `${paths.team(language, 'organiser.voka', 'pickADate')}?${weeksInJapan}`,
  },
  {
    name: 'pick a date in a region',
    who: 'reader',
    path: (language) => `${paths.team(language, 'organiser.voka', 'pickADate')}?region=southeast-asia&days=10`,
  },
  {
    name: 'introductions',
    who: 'owner',
    path: (language) => paths.team(language, 'organiser.voka', 'introductions'),
  },
  ...lifePages(),
  ...alertPages(),
  ...visitPages(made),
  ...supportPages(made),
  { name: 'events from a file', who: 'owner', path: (language) => paths.imports(language, 'organiser.voka') },
  { name: 'keys', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'keys') },
  { name: 'history', who: 'owner', path: (language) => paths.team(language, 'organiser.voka', 'history') },
  { name: 'members of an office', who: 'head', path: (language) => paths.team(language, 'office.tokyo', 'members') },
  ...requestPages(),
  {
    name: 'capacity',
    who: 'head',
    path: (language) => paths.capacity(language, 'office.tokyo', { from: '2027-04-26' }),
  },
  { name: 'capacity, not known', who: 'officer', path: (language) => paths.capacity(language, 'office.osaka') },
  {
    name: 'members of head office',
    who: 'planner',
    path: (language) => paths.team(language, 'head_office', 'members'),
  },
  { name: 'heat map of the offices', who: 'planner', path: (language) => paths.overview(language) },
  ...(Object.keys(segments.nl.overview) as OverviewPart[]).map((part) => ({
    name: `support of all offices: ${part}`,
    who: 'planner' as const,
    path: (language: Language) => paths.overview(language, part),
  })),
  { name: 'moderation', who: 'planner', path: paths.moderation },
  { name: 'plans', who: 'owner', path: paths.plans },
  { name: 'year plan', who: 'planner', path: (language) => paths.yearPlan(language, { year: 2027, country: ['JP'] }) },
  {
    name: 'year plan by country',
    who: 'owner',
    path: (language) => paths.yearPlan(language, { year: 2026, rows: 'country', region: ['southeast-asia'] }),
  },
  { name: 'parked messages', who: 'planner', path: paths.messages },
];

/** The pages on which one asks to be told of events, with an account and without. */
function alertPages(): { name: string; who: Who; path: (language: Language) => string }[] {
  return [
    { name: 'ask for alerts', who: 'nobody', path: (language) => alertPaths.ask(language, { country: ['JP'] }) },
    { name: 'ask for alerts, signed in', who: 'owner', path: (language) => alertPaths.ask(language) },
    { name: 'follow an event', who: 'nobody', path: (language) => alertPaths.follow(language, made.alerts.event) },
    { name: 'look in your mail', who: 'nobody', path: (language) => alertPaths.sent(language) },
    {
      name: 'confirm alerts',
      who: 'nobody',
      path: (language) => alertPaths.page(language, 'confirm', made.alerts.token),
    },
    {
      name: 'alerts of a link',
      who: 'nobody',
      path: (language) => alertPaths.page(language, 'manage', made.alerts.key),
    },
    { name: 'stop alerts', who: 'nobody', path: (language) => alertPaths.page(language, 'stop', made.alerts.key) },
    { name: 'no alerts yet', who: 'somebody new', path: alertPaths.mine },
  ];
}

/** The pages on which an event is written. */
function editorPages(): { name: string; who: Who; path: (language: Language) => string }[] {
  const page = (part: EditPart | undefined) => ({
    name: `write an event: ${part ?? 'overview'}`,
    who: 'owner' as const,
    path: (language: Language) => paths.editEvent(language, 'organiser.voka', made.draft, part),
  });
  return [page(undefined), ...(Object.keys(editSegments.nl) as EditPart[]).map(page)];
}

/** The pages on what became of an event. */
function lifePages(): { name: string; who: Who; path: (language: Language) => string }[] {
  const step = (name: string) => ({
    name: `what becomes of an event: ${name}`,
    who: 'owner' as const,
    path: (language: Language) => paths.eventStatus(language, 'organiser.voka', made.event, name),
  });
  return [
    {
      name: 'event of a team',
      who: 'owner',
      path: (language) => paths.teamEvent(language, 'organiser.voka', made.event),
    },
    {
      name: 'what becomes of an event',
      who: 'owner',
      path: (language) => paths.eventStatus(language, 'organiser.voka', made.event),
    },
    ...['full', 'moved_online', 'rescheduled', 'postponed', 'cancelled', 'withdrawn'].map(step),
    {
      name: 'history of an event',
      who: 'reader',
      path: (language) => paths.eventHistory(language, 'organiser.voka', made.event),
    },
  ];
}

/** The pages on which an office reads and answers what it is asked. */
function requestPages(): { name: string; who: Who; path: (language: Language) => string }[] {
  const page = (answer: string, more: object = {}) => ({
    name: `request for support: ${answer}`,
    who: 'head' as const,
    path: (language: Language) => supportPaths.answer(language, 'office.tokyo', made.request, { answer, ...more }),
  });
  return [
    { name: 'requests', who: 'head', path: (language) => paths.team(language, 'office.tokyo', 'requests') },
    { name: 'request', who: 'head', path: (language) => supportPaths.answer(language, 'office.tokyo', made.request) },
    ...['accept', 'part', 'transfer', 'decline', 'ask', 'waitlist'].map((answer) => page(answer)),
    page('dates', { week: '2027-03-22' }),
  ];
}

export interface Cast extends Record<Exclude<Who, 'nobody'>, Visitor> {}

/** Somebody for each page to look at it. */
export async function memberCast(app: TestApp): Promise<Cast> {
  const owner = await signedIn(app, {
    'organiser.voka': 'owner',
    'organiser.agoria': 'editor',
    'office.tokyo': 'officer',
  });
  const draft = await app.send('POST', '/api/v1/teams/organiser.voka/drafts', { fields: vietnam }, owner.headers);
  made.draft = draft.json<{ id: string }>().id;
  made.event = await sharedEvent(app, owner);
  await ownCalendar(app, owner.id, { selection: 'country=JP', deadlines: true, confirmed: true });
  made.request = await askTokyo(app, owner);
  made.alerts = { ...(await holder(app)), token: await waitingToken(app) };
  const newcomer = await signedIn(app, {}, { name: '' });
  await makeCapacity(app);
  made.support = await makeSupport(app, owner);
  Object.assign(made, await makeVisits(app, { coordinator: owner, company: newcomer }));
  return {
    'somebody new': newcomer,
    owner,
    reader: await signedIn(app, { 'organiser.voka': 'reader' }, { name: 'Wim van de Wereld-Van Steenwinckel' }),
    officer: await signedIn(app, { 'office.osaka': 'officer' }),
    head: await signedIn(app, { 'office.tokyo': 'head' }),
    planner: await signedIn(app, { head_office: 'planner' }),
  };
}

/** An event that Voka, verified for it, shares with others, and changed once. */
async function sharedEvent(app: TestApp, { headers }: Visitor): Promise<string> {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', ['voka', 'unizo']).execute();
  const partner = await signedIn(app, { 'organiser.unizo': 'owner' });
  const events = '/api/v1/teams/organiser.voka/events';
  const organisers = [
    { id: 'voka', role: 'lead' as const },
    { id: 'unizo', role: 'co_organiser' as const },
  ];
  const entry = vokaEntry({ audience: 'organisers', organisers });
  const { id, invited } = (await app.send('POST', events, entry, headers)).json<EnteredEvent>();
  for (const invitation of invited)
    await app.send('POST', `/api/v1/teams/organiser.unizo/joining/${invitation.id}/acceptance`, {}, partner.headers);
  const shared = await app.send('POST', `${events}/${id}/submission`, undefined, headers);
  const { version } = shared.json<EnteredEvent>();
  const { organisers: _organisers, ...content } = entry;
  const title = { nl: 'Zaken doen in Vietnam en Laos', en: 'Business in Vietnam and Laos' };
  await app.send('PUT', `${events}/${id}`, { ...content, title, version }, headers);
  return id;
}
