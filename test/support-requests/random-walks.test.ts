import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SupportRequest, SupportVerb } from '../../server/contracts/support.ts';
import { keepTime } from '../../server/support/keep-time.ts';
import { mailNews } from '../../server/support/mail-news.ts';
import { loadKindOf } from '../../server/support/request-lifecycle.ts';
import { vokaEvents } from '../events/voka-enters.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/**
 * People do whatever comes to mind with requests, allowed or not, while days go by and events move: no request is ever in a
 * state that the table does not lead to, and what weeks hold is always the sum of what is asked and promised.
 */

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const cast = await supportCast(app);
for (const office of ['tokyo', 'hanoi', 'lima']) await staff(app, office, 38);
// Weeks go by in which nobody has to sign in again.
await app.db.updateTable('sessions').set({ expires_at: '2030-01-01T00:00:00Z' }).execute();
const start = clock.now().toString();

const offices = ['tokyo', 'hanoi', 'lima'] as const;
const deeds = [
  'review',
  'question',
  'proposal',
  'waiting-list',
  'transfer',
  'refusal',
  'reconfirmation',
  'reconsideration',
  'start',
  'delivery',
  'office cancellation',
  'information',
  'confirmation',
  'counter',
  'withdrawal',
  'cancellation',
  'closing',
  'event moves',
  'fewer companies',
  'a week goes by',
  'stale review',
] as const;
type Deed = (typeof deeds)[number];

const text = 'Een zin die lang genoeg is voor alles.';

/** What somebody sends for a deed. */
function bodyOf(deed: Deed, request: SupportRequest): object {
  const bodies: Partial<Record<Deed, object>> = {
    question: { text, fields: ['companies'] },
    proposal: grantAll(request, { estimateMinutes: 240 }),
    transfer: { text, office: request.office.id === 'hanoi' ? 'ho-chi-minh-stad' : 'osaka' },
    refusal: { text, reason: 'other', alternative: text },
    delivery: { report: text, minutes: request.assignees.map(({ id }) => ({ assignee: id, minutes: 90 })) },
    'office cancellation': { text },
    'waiting-list': { text },
    information: { text },
    confirmation: { proposal: request.proposals[0]?.number ?? 1 },
    counter: { text, from: '2027-05-03', to: '2027-05-07' },
    cancellation: { text },
  };
  return bodies[deed] ?? {};
}

async function companies(event: string, count: number): Promise<void> {
  const { version } = await cast.dossierOf(event);
  await cast.fill(event, { companies: count }, version);
}

async function moveEvent(event: string, day: string): Promise<void> {
  const read = await app.get(`${vokaEvents}/${event}`, cast.editor.headers);
  const { entry, version } = read.json<{ event: { entry: { legs: object[] }; version: number } }>().event;
  const legs = entry.legs.map((leg) => ({ ...leg, startsOn: day, endsOn: day }));
  await app.send('PUT', `${vokaEvents}/${event}`, { ...entry, version, legs }, cast.editor.headers);
  await app.relay.drain();
}

/** Everything that must hold, whatever was done. */
async function audit(): Promise<void> {
  const requests = await app.db.selectFrom('support_requests').selectAll().execute();
  const loads = await app.db.selectFrom('office_loads').selectAll().execute();
  for (const request of requests) {
    const own = loads.filter(({ request_id }) => request_id === request.id);
    const kind = loadKindOf(request.state);
    const sum = own.reduce((minutes, load) => minutes + load.minutes, 0);
    const isDone = request.state === 'delivered' || request.state === 'closed';
    const expected = kind === undefined ? 0 : isDone ? sum : request.estimate_minutes;
    expect([own.length > 0, sum], request.state).toEqual([kind !== undefined, expected]);
    for (const load of own) expect([load.kind, load.office_id]).toEqual([kind, request.office_id]);
  }
  const sums = await app.db
    .selectFrom('office_weeks')
    .innerJoin('office_loads', (join) =>
      join
        .onRef('office_loads.office_id', '=', 'office_weeks.office_id')
        .onRef('office_loads.week', '=', 'office_weeks.week'),
    )
    .select(['office_weeks.office_id', 'office_weeks.week', 'capacity_minutes'])
    .select(({ fn }) => fn.sum<string>('minutes').as('minutes'))
    .where('kind', '<>', 'soft')
    .where('approved', '=', false)
    .groupBy(['office_weeks.office_id', 'office_weeks.week', 'capacity_minutes'])
    .execute();
  for (const row of sums) expect(Number(row.minutes)).toBeLessThanOrEqual(row.capacity_minutes ?? 0);
  // The steps of each request make one way from draft to where it is.
  for (const request of requests) {
    const steps = await app.db
      .selectFrom('support_transitions')
      .select(['from_state', 'to_state'])
      .where('request_id', '=', request.id)
      .orderBy('version')
      .execute();
    expect(steps.map(({ from_state }) => from_state)).toEqual([
      'draft',
      ...steps.slice(0, -1).map((one) => one.to_state),
    ]);
    expect(steps.at(-1)?.to_state).toBe(request.state);
  }
}

/** The deed of each thing that a request says may be done with it. */
const deedOf: Readonly<Record<SupportVerb, Deed>> = {
  take: 'review',
  ask: 'question',
  inform: 'information',
  propose: 'proposal',
  confirm: 'confirmation',
  counter: 'counter',
  waitlist: 'waiting-list',
  transfer: 'transfer',
  decline: 'refusal',
  withdraw: 'withdrawal',
  reconfirm: 'reconfirmation',
  reconsider: 'reconsideration',
  start: 'start',
  deliver: 'delivery',
  cancel: 'cancellation',
  close: 'closing',
};

/** Mostly something that may be done now, chosen by its number; now and then whatever comes to mind. */
const step = fc.record({
  deed: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 60 }) }, { weight: 1, arbitrary: fc.constantFrom(...deeds) }),
  office: fc.constantFrom(...offices),
  day: fc.constantFrom('2027-04-07', '2027-05-12', '2027-06-02', '2027-06-09'),
});

interface Step {
  deed: Deed | number;
  office: string;
  day: string;
}

async function deedNow(event: string, office: string, number: number): Promise<Deed | undefined> {
  const own = await cast.requestOf(event, office);
  const { headers } = cast.planner;
  const other = await app.get(`/api/v1/teams/office.${own.office.id}/requests/${own.id}`, headers);
  const may = [...own.may, ...other.json<SupportRequest>().may];
  const verb = may[number % Math.max(1, may.length)];
  return verb && deedOf[verb];
}

async function act(event: string, { deed: wanted, office, day }: Step): Promise<number> {
  const deed = typeof wanted === 'number' ? await deedNow(event, office, wanted) : wanted;
  if (deed === undefined) return 200;
  if (deed === 'event moves') return moveEvent(event, day).then(() => 200);
  if (deed === 'fewer companies') return companies(event, Number(day.slice(-2))).then(() => 200);
  if (deed === 'a week goes by') {
    clock.moveTo(
      clock
        .now()
        .add({ hours: 24 * 7 })
        .toString(),
    );
    await app.db.transaction().execute((trx) => keepTime(trx, app.context));
    await app.db.transaction().execute((trx) => mailNews(trx, app.context));
    return 200;
  }
  const own = await cast.requestOf(event, office);
  const asOffice = await app.get(`/api/v1/teams/office.${own.office.id}/requests/${own.id}`, cast.planner.headers);
  const request = asOffice.json<SupportRequest>();
  if (deed === 'stale review') {
    const answer = await cast.office({ ...request, version: request.version - 1 }, 'review');
    return answer.statusCode === 409 ? 409 : 599;
  }
  const body = bodyOf(deed, request);
  const ofOrganiser = ['information', 'confirmation', 'counter', 'withdrawal', 'cancellation', 'closing'];
  const answer = ofOrganiser.includes(deed)
    ? await cast.organiser(request, deed, body)
    : await cast.office(request, deed === 'office cancellation' ? 'cancellation' : deed, body);
  const known = [200, 400, 403, 409].includes(answer.statusCode);
  const goesOn = answer.statusCode !== 200 || answer.json<SupportRequest>().version > request.version;
  if (!known || !goesOn) throw new Error(`${deed} when ${request.state}: ${answer.body}`);
  return answer.statusCode;
}

test('random walks keep to the table, and every sum of a week adds up', { timeout: 240_000 }, async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      clock.moveTo(start);
      const event = await cast.ask();
      const answers: number[] = [];
      for (const one of steps) answers.push(await act(event.id, one));
      expect(answers.filter((status) => status >= 500)).toEqual([]);
      await audit();
      const rows = await app.db.selectFrom('support_transitions').select('to_state').distinct().execute();
      for (const { to_state } of rows) reached.add(to_state);
    }),
    { numRuns: 14, endOnFailure: true },
  );
  // The walks come about: not only the refusals were walked.
  expect(reached.size).toBeGreaterThan(7);
});
