import { describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { EventDetail } from '../../server/contracts/events.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { vokaEvents } from '../events/voka-enters.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** Requests follow the event they are about. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
for (const office of ['tokyo', 'hanoi', 'lima']) await staff(app, office, 38, 38, 38, 38);

/** A mission with Tokyo confirmed, Hanoi proposed and Lima asked. */
async function mission(form: object = {}): Promise<EnteredEvent> {
  const event = await cast.ask({}, form);
  for (const office of ['tokyo', 'hanoi']) {
    const request = await cast.requestOf(event.id, office);
    await cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 120 }));
  }
  const tokyo = await cast.requestOf(event.id, 'tokyo');
  const confirmed = await cast.organiser(tokyo, 'confirmation', { proposal: 1 });
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  return event;
}

async function revise(event: EnteredEvent, change: (entry: EnteredEvent['entry']) => object): Promise<void> {
  const read = await app.get(`${vokaEvents}/${event.id}`, cast.editor.headers);
  const { entry, version } = read.json<{ event: EnteredEvent }>().event;
  const put = await app.send(
    'PUT',
    `${vokaEvents}/${event.id}`,
    { ...entry, version, ...change(entry) },
    cast.editor.headers,
  );
  expect(put.statusCode, put.body).toBe(200);
  await app.relay.drain();
}

async function becomes(event: EnteredEvent, status: string): Promise<void> {
  const read = await app.get(`${vokaEvents}/${event.id}`, cast.editor.headers);
  const { version } = read.json<{ event: EnteredEvent }>().event;
  const body = { status, version, reason: { nl: 'De luchthaven is gesloten.' } };
  const answer = await app.send('POST', `${vokaEvents}/${event.id}/status`, body, cast.editor.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  await app.relay.drain();
}

const states = async (event: EnteredEvent) =>
  Promise.all(['tokyo', 'hanoi', 'lima'].map(async (office) => (await cast.requestOf(event.id, office)).state));

test('an event that is cancelled needs no support: what was promised is cancelled, the rest withdrawn', async () => {
  const event = await mission();
  await becomes(event, 'cancelled');
  expect(await states(event)).toEqual(['cancelled', 'withdrawn', 'withdrawn']);
  const { steps } = await cast.requestOf(event.id, 'tokyo');
  expect(steps.at(-1)).toMatchObject({ side: 'system', reason: 'event_cancelled' });
  const { proposals } = await cast.requestOf(event.id, 'hanoi');
  expect(proposals[0]?.state).toBe('withdrawn');
  const loads = await app.db.selectFrom('office_loads').selectAll().execute();
  expect(loads).toEqual([]);
});

test('an event that is postponed asks those who promised to look again', async () => {
  const event = await mission();
  await becomes(event, 'postponed');
  expect(await states(event)).toEqual(['reconfirm', 'withdrawn', 'withdrawn']);
  const tokyo = await cast.requestOf(event.id, 'tokyo');
  const again = await cast.office(tokyo, 'reconfirmation');
  expect([again.statusCode, again.json<{ reason: string }>().reason]).toEqual([409, 'eventOver']);
});

describe('A change', () => {
  test('of text is no change of what was agreed', async () => {
    const event = await mission();
    await revise(event, () => ({ title: { nl: 'Een andere titel' } }));
    expect(await states(event)).toEqual(['confirmed', 'proposed', 'submitted']);
  });

  test('of a leg elsewhere leaves the other offices alone', async () => {
    const event = await mission();
    await revise(event, ({ legs }) => ({
      legs: legs.map((leg) => (leg.country === 'PE' ? { ...leg, startsOn: '2027-06-14', endsOn: '2027-06-16' } : leg)),
    }));
    expect(await states(event)).toEqual(['confirmed', 'proposed', 'submitted']);
    // Nobody promised anything in Lima yet: the request moved along.
    expect(await cast.requestOf(event.id, 'lima')).toMatchObject({
      from: '2027-06-14',
      to: '2027-06-16',
      differences: [],
    });
  });

  test('of the city asks to confirm again, and says what was and what is', async () => {
    const event = await mission();
    await revise(event, ({ legs }) => ({
      legs: legs.map((leg) => (leg.country === 'JP' ? { ...leg, city: 'Nagoya' } : leg)),
    }));
    expect(await states(event)).toEqual(['reconfirm', 'proposed', 'submitted']);
    const { differences, steps } = await cast.requestOf(event.id, 'tokyo');
    expect(differences).toEqual([
      {
        what: { nl: 'Waar', en: 'Where' },
        was: { nl: 'Tokio, Japan', en: 'Tokio, Japan' },
        is: { nl: 'Nagoya, Japan', en: 'Nagoya, Japan' },
      },
    ]);
    expect(steps.at(-1)).toMatchObject({ to: 'reconfirm', side: 'system', differences });
  });

  test('into the days both agreed on is none', async () => {
    const event = await cast.ask();
    const request = await cast.requestOf(event.id, 'hanoi');
    const other = { from: '2027-05-17', to: '2027-05-21', estimateMinutes: 60 };
    await cast.office(request, 'proposal', grantAll(request, other));
    const open = await cast.requestOf(event.id, 'hanoi');
    await cast.organiser(open, 'confirmation', { proposal: 1 });
    await revise(event, ({ legs }) => ({
      legs: legs.map((leg) => (leg.country === 'VN' ? { ...leg, startsOn: '2027-05-18', endsOn: '2027-05-19' } : leg)),
    }));
    expect((await cast.requestOf(event.id, 'hanoi')).state).toBe('confirmed');
  });

  test('of the event after a proposal keeps it from being confirmed as if nothing was', async () => {
    const event = await mission();
    await revise(event, ({ legs }) => ({
      legs: legs.map((leg) => (leg.country === 'VN' ? { ...leg, startsOn: '2027-07-05', endsOn: '2027-07-06' } : leg)),
    }));
    const hanoi = await cast.requestOf(event.id, 'hanoi');
    expect(hanoi.differences).toHaveLength(1);
    const answer = await cast.organiser(hanoi, 'confirmation', { proposal: 1 });
    expect([answer.statusCode, answer.json<{ reason: string }>().reason]).toEqual([409, 'eventChanged']);
  });

  test('of the number of companies counts from thirty percent on', async () => {
    const event = await mission({ companies: 10 });
    const companies = async (count: number) => {
      const { version } = await cast.dossierOf(event.id);
      await cast.fill(event.id, { companies: count }, version);
      return (await cast.requestOf(event.id, 'tokyo')).state;
    };
    expect(await companies(12)).toBe('confirmed');
    expect(await companies(8)).toBe('confirmed');
    expect(await companies(13)).toBe('reconfirm');
  });
});

test('the page of the event names an office only once it confirmed, and with consent', async () => {
  const named = async (event: EnteredEvent) =>
    (await app.get(`/api/v1/events/${event.id}`)).json<EventDetail>().supportedBy?.map(({ id }) => id);
  const open = await mission();
  expect(await named(open)).toEqual(['tokyo']);
  const silent = await mission({ consentToPublish: false });
  expect(await named(silent)).toBeUndefined();
  const tokyo: SupportRequest = await cast.requestOf(open.id, 'tokyo');
  await cast.office(tokyo, 'cancellation', { text: 'Het kantoor verhuist.' });
  expect(await named(open)).toBeUndefined();
});
