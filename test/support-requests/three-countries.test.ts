import { expect, test } from 'vitest';
import type { EventDetail } from '../../server/contracts/events.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEvents } from '../events/voka-enters.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** A mission through three countries becomes three requests, from one form to the end. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
for (const office of ['tokyo', 'hanoi', 'lima']) await staff(app, office, 38, 30);

/** What is promised to whom, as the sums of the weeks say. */
async function promised(): Promise<Record<string, Record<string, number>>> {
  const rows = await app.db
    .selectFrom('office_loads')
    .select(['office_id', 'kind', ({ fn }) => fn.sum<string>('minutes').as('minutes')])
    .groupBy(['office_id', 'kind'])
    .execute();
  const sums: Record<string, Record<string, number>> = {};
  for (const { office_id: office, kind, minutes } of rows) sums[office] = { ...sums[office], [kind]: Number(minutes) };
  return sums;
}

test('from one form to three answers, a counter-wish, moved dates and delivery', async () => {
  const event = await cast.ask();
  const dossier = await cast.dossierOf(event.id);
  expect(dossier.offices.filter((one) => one.wanted).map((one) => one.office.id)).toEqual(['tokyo', 'hanoi', 'lima']);

  let [tokyo, hanoi, lima] = await Promise.all(['tokyo', 'hanoi', 'lima'].map((one) => cast.requestOf(event.id, one)));
  for (const one of [tokyo!, hanoi!, lima!]) {
    expect(one).toMatchObject({ state: 'submitted', reference: expect.stringMatching(/^FIT-27-[A-Z]{3}\d{3}$/) });
    expect(one.dueAt).toBeDefined();
  }
  const estimate = tokyo!.estimateMinutes;
  expect(await promised()).toEqual({ tokyo: { soft: estimate }, hanoi: { soft: estimate }, lima: { soft: estimate } });

  // Tokyo accepts, and the organiser confirms.
  expect((await cast.office(tokyo!, 'proposal', grantAll(tokyo!))).statusCode).toBe(200);
  tokyo = await cast.requestOf(event.id, 'tokyo');
  expect(tokyo.state).toBe('proposed');
  expect((await promised())['tokyo']).toEqual({ tentative: estimate });
  expect((await app.get(`/api/v1/events/${event.id}`)).json<EventDetail>().supportedBy).toBeUndefined();
  const confirmed = await cast.organiser(tokyo, 'confirmation', { proposal: 1 });
  expect(confirmed.json(), confirmed.body).toMatchObject({ state: 'confirmed' });
  expect((await promised())['tokyo']).toEqual({ firm: estimate });
  expect((await app.get(`/api/v1/events/${event.id}`)).json<EventDetail>().supportedBy).toMatchObject([
    { id: 'tokyo' },
  ]);

  // Hanoi proposes other days; the organiser asks for others again, and agrees.
  const otherDays = { from: '2027-05-17', to: '2027-05-19' };
  expect((await cast.office(hanoi!, 'proposal', grantAll(hanoi!, otherDays))).statusCode).toBe(200);
  hanoi = await cast.requestOf(event.id, 'hanoi');
  const wish = { text: 'Liever een week later nog.', from: '2027-05-24', to: '2027-05-26' };
  expect((await cast.organiser(hanoi, 'counter', wish)).statusCode).toBe(200);
  hanoi = await cast.requestOf(event.id, 'hanoi');
  expect(hanoi).toMatchObject({ state: 'countered', from: '2027-05-24' });
  expect((await promised())['hanoi']).toEqual({ soft: estimate });
  expect((await cast.office(hanoi, 'proposal', grantAll(hanoi))).statusCode).toBe(200);
  hanoi = await cast.requestOf(event.id, 'hanoi');
  expect((await cast.organiser(hanoi, 'confirmation', { proposal: 2 })).statusCode).toBe(200);
  expect((await promised())['hanoi']).toEqual({ firm: estimate });

  // Lima declines.
  const refusal = {
    reason: 'holidays',
    text: 'In die week is half Lima gesloten voor een feestdag.',
    alternative: 'Het kantoor van Bogota helpt u een week later graag.',
  };
  expect((await cast.office(lima!, 'refusal', refusal)).statusCode).toBe(200);
  lima = await cast.requestOf(event.id, 'lima');
  expect(lima).toMatchObject({ state: 'declined', declined: refusal });
  expect(await promised()).toEqual({ tokyo: { firm: estimate }, hanoi: { firm: estimate } });

  // The organiser moves the dates: both that promised are asked to confirm again.
  const read = await app.get(`${vokaEvents}/${event.id}`, cast.editor.headers);
  const { entry, version } = read.json<{ event: typeof event }>().event;
  const moved = entry.legs.map((leg) => ({
    ...leg,
    startsOn: leg.country === 'JP' ? '2027-03-22' : leg.country === 'VN' ? '2027-06-14' : leg.startsOn,
    endsOn: leg.country === 'JP' ? '2027-03-23' : leg.country === 'VN' ? '2027-06-16' : leg.endsOn,
  }));
  const put = await app.send(
    'PUT',
    `${vokaEvents}/${event.id}`,
    { ...entry, version, legs: moved },
    cast.editor.headers,
  );
  expect(put.statusCode, put.body).toBe(200);
  await app.relay.drain();
  tokyo = await cast.requestOf(event.id, 'tokyo');
  hanoi = await cast.requestOf(event.id, 'hanoi');
  expect([tokyo.state, hanoi.state, (await cast.requestOf(event.id, 'lima')).state]).toEqual([
    'reconfirm',
    'reconfirm',
    'declined',
  ]);
  expect(tokyo.differences).toHaveLength(1);
  expect((await app.get(`/api/v1/events/${event.id}`)).json<EventDetail>().supportedBy).toBeUndefined();
  expect(await promised()).toEqual({ tokyo: { firm: estimate }, hanoi: { firm: estimate } });

  expect((await cast.office(tokyo, 'reconfirmation')).json()).toMatchObject({ state: 'confirmed', from: '2027-03-22' });
  expect((await cast.office(hanoi, 'reconsideration', {})).json()).toMatchObject({ state: 'in_review' });
  expect(await promised()).toEqual({ tokyo: { firm: estimate }, hanoi: { soft: estimate } });

  // Tokyo delivers what it promised.
  tokyo = await cast.requestOf(event.id, 'tokyo');
  expect((await cast.office(tokyo, 'start')).statusCode).toBe(200);
  tokyo = await cast.requestOf(event.id, 'tokyo');
  const asOffice = await app.get(`/api/v1/teams/office.tokyo/requests/${tokyo.id}`, cast.officers['tokyo']!.headers);
  const [assignee] = asOffice.json<SupportRequest>().assignees;
  const delivery = { report: 'Veertien gesprekken.', minutes: [{ assignee: assignee!.id, minutes: 1000 }] };
  const delivered = await cast.office(tokyo, 'delivery', delivery);
  expect(delivered.json(), delivered.body).toMatchObject({ state: 'delivered' });
  expect((await promised())['tokyo']).toEqual({ firm: 1000 });
  tokyo = await cast.requestOf(event.id, 'tokyo');
  expect((await cast.organiser(tokyo, 'closing', { satisfaction: 5 })).json()).toMatchObject({ state: 'closed' });
});
