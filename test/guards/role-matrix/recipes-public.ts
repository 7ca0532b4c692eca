import type { Audience } from '../../../server/contracts/words.ts';
import { withdrawEvent } from '../../../server/events/withdraw-event.ts';
import { contentLoader } from '../../../server/kernel/actor.ts';
import { publish, seminar } from '../../support/cast.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Recipe } from './matrix.ts';

/** Just the address. */
const plain: readonly Recipe[] = [{ subject: 'no team', ask: () => ({}) }];

const organisations = ['reader', 'editor', 'owner', 'owner elsewhere'];
const offices = ['officer', 'head', 'head elsewhere'];
/** Software reads plans with the scope for it alone. */
const keys = ['key events:read', 'key elsewhere'];
const callerNames = ['anonymous', 'signed in', ...organisations, ...offices, 'planner', ...keys, 'key events:write'];

/** An event for everybody, and events for fewer: to all others these do not exist. */
const aboutEvent: readonly Recipe[] = [
  eventFor('public'),
  { ...eventFor('organisers'), note: 'an event for organisations', only: [...organisations, ...keys, 'planner'] },
  { ...eventFor('offices'), note: 'an event for offices', only: [...organisations, ...keys, ...offices, 'planner'] },
  { ...eventFor('partners'), note: 'an event for partners', only: ['planner'] },
  { ...eventFor('own'), note: 'an event for one organisation alone', only: ['planner'] },
];

const goneEvent: Recipe = {
  subject: 'no team',
  note: 'an event that was public',
  only: [],
  ask: async ({ app }) => ({ params: { id: await withdrawn(app) } }),
};

function eventFor(audience: Audience): Recipe {
  return {
    subject: 'no team',
    ask: async ({ app }) => {
      const partners = audience === 'partners' ? { partners: ['unizo'] } : {};
      return { params: { id: await publish(app, seminar({ audience, ...partners })) } };
    },
  };
}

async function withdrawn(app: TestApp): Promise<string> {
  const id = await publish(app, seminar());
  await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, id));
  return id;
}

/** What everybody may read. */
export const publicRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  searchEvents: plain,
  eventsOfMonth: [{ subject: 'no team', ask: () => ({ params: { month: '2027-03' } }) }],
  suggest: [{ subject: 'no team', ask: () => ({ search: 'q=ja' }) }],
  understandSelection: plain,
  costOfChoices: plain,
  getEvent: [...aboutEvent, goneEvent],
  similarEvents: [...aboutEvent, { ...goneEvent, only: callerNames }],
  // Calendars, feeds and exports hold what everybody may see, and nothing else.
  calendarOfEvent: [eventFor('public'), goneEvent],
  calendarOfSelection: plain,
  // So do the images that others keep and show on: whoever asks, a plan has none.
  imageOfEvent: [
    eventFor('public'),
    { ...eventFor('organisers'), note: 'an event for organisations', only: [] },
    goneEvent,
  ],
  imageOfSite: plain,
  feedOfSelection: plain,
  eventsAsCsv: plain,
  eventsAsNdjson: plain,
  eventsAsJsonLd: plain,
  eventsAsOslo: plain,
  eventAsOslo: [eventFor('public'), goneEvent],
  listChanges: plain,
  catalogAsTurtle: plain,
  catalogAsJsonLd: plain,
  listCountries: plain,
  listRegions: plain,
  listSectors: plain,
  listKinds: plain,
  listServices: plain,
  listOrganisers: plain,
  getOrganiser: [{ subject: 'no team', ask: () => ({ params: { id: 'voka' } }) }],
  listOffices: plain,
  localTimes: plain,
  eventsOfOffice: [{ subject: 'no team', ask: () => ({ params: { id: 'tokyo' } }) }],
  listHolidays: [{ subject: 'no team', ask: () => ({ params: { code: 'JP' } }) }],
  activityOf: plain,
  fairsOf: plain,
  live: plain,
  ready: plain,
};
