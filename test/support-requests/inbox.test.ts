import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { listRequests } from '../../server/contracts/support-office.ts';
import type { LegEntry } from '../../server/events/event-entry.ts';
import { tokyo } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** The inbox of an office: what it is asked, by when, on its own clock. */

type Inbox = AnswerOf<typeof listRequests>;

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const inboxOf = async (office: string, by: Visitor, show = ''): Promise<Inbox> =>
  (await app.get(`/api/v1/teams/office.${office}/requests${show && `?show=${show}`}`, by.headers)).json();

const leg = (country: string, timeZone: string): LegEntry => ({
  country,
  city: 'Stad',
  precision: 'day',
  startsOn: '2027-10-12',
  endsOn: '2027-10-14',
  timeZone,
});

describe('by due time on the clock of the office', () => {
  const cases = [
    {
      what: 'Riyadh works from Sunday to Thursday: what comes on Thursday evening is due on Tuesday',
      office: 'riyadh',
      at: leg('SA', 'Asia/Riyadh'),
      asked: '2027-01-14T15:00:00Z',
      due: '2027-01-19T14:00:00Z',
      answerDue: '2027-01-28T14:00:00Z',
    },
    {
      what: 'Montreal goes to summer time on 14 March, two weeks before Brussels',
      office: 'montreal',
      at: leg('CA', 'America/Toronto'),
      asked: '2027-03-12T14:00:00Z',
      due: '2027-03-16T21:00:00Z',
      answerDue: '2027-03-25T21:00:00Z',
    },
    {
      what: 'Santiago puts its clocks back on 4 April, and five in the afternoon stays five',
      office: 'santiago',
      at: leg('CL', 'America/Santiago'),
      asked: '2027-04-02T12:00:00Z',
      due: '2027-04-06T21:00:00Z',
      answerDue: '2027-04-15T21:00:00Z',
    },
    {
      what: 'Tokyo is closed for its holidays around the first of May',
      office: 'tokyo',
      at: tokyo({ startsOn: '2027-10-12', endsOn: '2027-10-14' }),
      asked: '2027-04-28T00:00:00Z',
      due: '2027-05-06T08:00:00Z',
      answerDue: '2027-05-17T08:00:00Z',
    },
  ];

  test.each(cases)('$what', async ({ office, at, asked, due, answerDue }) => {
    clock.moveTo(asked);
    const cast = await supportCast(app);
    const officer = await signedIn(app, { [`office.${office}`]: 'officer' });
    const first = await cast.ask({ title: { nl: 'Eerst' }, legs: [at] });
    const second = await cast.ask({ title: { nl: 'Dan' }, legs: [at] });
    const inbox = await inboxOf(office, officer);
    expect(inbox.timeZone).toBe(at.timeZone);
    expect(inbox.items.map(({ event, dueAt }) => [event.title.nl, dueAt])).toEqual([
      ['Eerst', due],
      ['Dan', due],
    ]);

    // What is under review has longer: it goes behind what nobody looked at yet.
    const request = await cast.requestOf(first.id, office);
    expect((await cast.office(request, 'review', {}, officer)).statusCode).toBe(200);
    const after = await inboxOf(office, officer);
    expect(after.items.map(({ event, dueAt }) => [event.title.nl, dueAt])).toEqual([
      ['Dan', due],
      ['Eerst', answerDue],
    ]);
    expect(after.items.every(({ overdue }) => !overdue)).toBe(true);

    clock.moveTo(Temporal.Instant.from(due).add({ minutes: 1 }).toString());
    const late = await inboxOf(office, officer, 'late');
    expect(late.items.map(({ event, overdue }) => [event.title.nl, overdue])).toEqual([['Dan', true]]);
    expect(late.counts).toMatchObject({ late: 1, new: 1, open: 2, mine: 1 });
    expect(second.id).toBe(late.items[0]!.event.id);
  });
});

describe('with filters, load, priority and people', () => {
  let cast: Awaited<ReturnType<typeof supportCast>>;
  let officer: Visitor;

  beforeAll(async () => {
    clock.moveTo('2026-11-23T08:00:00Z');
    cast = await supportCast(app);
    officer = cast.officers['hanoi']!;
    await staff(app, 'hanoi', 38, 30);
  });

  test('each filter shows what it counts, and every state stands under the filter one would look', async () => {
    const titles = ['nieuw', 'van mij', 'vraag', 'voorstel', 'toegezegd', 'geweigerd'];
    const requests = [];
    for (const [index, title] of titles.entries()) {
      clock.moveTo(`2026-11-23T08:0${index}:00Z`);
      const days = { startsOn: `2027-06-${String(index * 4 + 1).padStart(2, '0')}` };
      const event = await cast.ask({
        title: { nl: title },
        legs: [{ ...leg('VN', 'Asia/Ho_Chi_Minh'), ...days, endsOn: days.startsOn }],
      });
      requests.push(await cast.requestOf(event.id, 'hanoi'));
    }
    const [, mine, asked, proposed, promised, declined] = requests;
    const well = async (answer: Promise<{ statusCode: number; body: string }>) => {
      const { statusCode, body } = await answer;
      expect(statusCode, body).toBe(200);
    };
    await well(cast.office(mine!, 'review'));
    await well(cast.office(asked!, 'question', { text: 'Hoeveel bedrijven?', fields: ['companies'] }));
    await well(cast.office(proposed!, 'proposal', grantAll(proposed!)));
    await well(cast.office(promised!, 'proposal', grantAll(promised!)));
    const again = await cast.requestOf(promised!.event.id, 'hanoi');
    await well(cast.organiser(again, 'confirmation', { proposal: 1 }));
    const words = { reason: 'lead_time', text: 'Dit is te kort dag voor ons kantoor.', alternative: 'In september.' };
    await well(cast.office(declined!, 'refusal', words));

    const shown: Record<string, string[]> = {};
    const { counts } = await inboxOf('hanoi', officer);
    for (const show of Object.keys(counts))
      shown[show] = (await inboxOf('hanoi', officer, show)).items.map(({ event }) => event.title.nl);
    expect(shown).toMatchObject({
      open: ['nieuw', 'van mij', 'vraag', 'voorstel'],
      new: ['nieuw'],
      waiting: ['vraag', 'voorstel'],
      late: [],
      promised: ['toegezegd'],
      done: ['geweigerd'],
    });
    expect(shown['mine']).toContain('van mij');
    expect(counts).toEqual(Object.fromEntries(Object.entries(shown).map(([show, titled]) => [show, titled.length])));
  });

  test('a row tells what the fullest week would be like, promises whole and wishes for half', async () => {
    const { items } = await inboxOf('hanoi', officer);
    const fresh = items.find(({ event }) => event.title.nl === 'nieuw')!;
    // Two people, 38 and 30 hours, less a fifth kept back: 3264 minutes. In its week lies only this request itself.
    expect(fresh.weekAfter).toEqual({
      week: '2027-W22',
      startsOn: '2027-05-31',
      takenMinutes: fresh.weekAfter!.takenMinutes,
      ownMinutes: 2400,
      afterMinutes: fresh.weekAfter!.takenMinutes + 2400,
      capacityMinutes: 3264,
      band: 'over',
      fits: true,
    });
    // In the same week the one under review is asked for: it counts for half.
    expect(fresh.weekAfter!.takenMinutes).toBe(1200);
    const proposed = items.find(({ event }) => event.title.nl === 'voorstel')!;
    expect(proposed.weekAfter).toMatchObject({ ownMinutes: 2400, fits: true });
  });

  test('a row tells its priority with all parts of it, and what somebody set instead with the reason', async () => {
    const { items } = await inboxOf('hanoi', officer);
    const named = (title: string) => items.find(({ event }) => event.title.nl === title)!;
    const first = named('nieuw');
    expect(named('van mij').priority).toMatchObject({ points: 40, reckoned: 40 });
    expect(first.priority).toMatchObject({ points: 50, reckoned: 50 });
    expect(first.priority.parts).toEqual([
      { code: 'leadTime', points: 30, most: 30 },
      { code: 'companies', points: 10, most: 30, count: 10 },
      { code: 'jointAction', points: 0, most: 15, count: 1 },
      { code: 'strategicSector', points: 0, most: 15 },
      { code: 'firstTime', points: 10, most: 10 },
    ]);
    const path = `/api/v1/teams/office.hanoi/requests/${first.id}/priority`;
    const body = { version: first.version, priority: 90, reason: 'Sluit aan bij het staatsbezoek.' };
    expect((await app.send('PUT', path, body, officer.headers)).statusCode).toBe(200);
    const after = (await inboxOf('hanoi', officer)).items.find(({ id }) => id === first.id)!;
    expect(after.priority).toMatchObject({ points: 90, reckoned: 50, reason: body.reason });
  });

  test('whoever is given a request leads it, and finds it under their own', async () => {
    const colleague = await signedIn(app, { 'office.hanoi': 'officer' }, { name: 'Minh van Hanoi' });
    const [fresh] = (await inboxOf('hanoi', officer, 'new')).items;
    const path = `/api/v1/teams/office.hanoi/requests/${fresh!.id}/people`;
    const give = (lead: string, version = fresh!.version) => app.send('PUT', path, { version, lead }, officer.headers);
    expect((await give(cast.editor.id)).statusCode).toBe(400);
    expect((await give(colleague.id)).statusCode).toBe(200);
    expect((await give(officer.id)).json()).toMatchObject({ status: 409, reason: 'decidedMeanwhile' });
    const mine = await inboxOf('hanoi', colleague, 'mine');
    expect(mine.items).toMatchObject([{ id: fresh!.id, lead: { name: 'Minh van Hanoi' }, state: 'submitted' }]);
    expect(mine.people.map(({ name }) => name)).toContain('Minh van Hanoi');
  });

  test('another office sees nothing of it', async () => {
    const elsewhere = await signedIn(app, { 'office.lima': 'officer' });
    const answer = await app.get('/api/v1/teams/office.hanoi/requests', elsewhere.headers);
    expect(answer.statusCode).toBe(404);
    expect((await inboxOf('lima', elsewhere)).items).toEqual([]);
  });
});
