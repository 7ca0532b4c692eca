import { describe, expect, test } from 'vitest';
import { announceEvent } from '../../server/events/announce-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock } from '../support/clock.ts';
import { foodMission, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { problemOf } from './refusal.ts';

const app = await startTestApp({ template: 'lists_template' });

const announced = (entry: unknown) =>
  problemOf(app.db.transaction().execute((trx) => announceEvent(trx, fixedClock, contentLoader, entry)));

/** The fields that were refused, in order. */
async function fieldsRefused(entry: unknown): Promise<string[]> {
  const problem = await announced(entry);
  expect([undefined, 'badRequest']).toContain(problem?.code);
  for (const issue of problem?.issues ?? []) expect(issue).toMatchObject({ in: 'body', detail: /\w/ });
  return [...new Set(problem?.issues.map((issue) => issue.name))].toSorted();
}

const lead = { id: 'voka', role: 'lead' };
const timed = { precision: 'time', startsOn: '2027-03-15', endsOn: '2027-03-15' };

describe('An entry that cannot be taken names the field that is wrong', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['no Dutch title', { title: { en: 'Seminar' } }, 'title.nl'],
    ['an empty title', { title: { nl: '  ' } }, 'title.nl'],
    ['a title of a page', { title: { nl: 'a'.repeat(201) } }, 'title.nl'],
    ['a summary of a page', { summary: { nl: 'a'.repeat(401) } }, 'summary.nl'],
    ['no kind', { kind: undefined }, 'kind'],
    ['a kind that does not exist', { kind: 'party' }, 'kind'],
    ['a type of another kind', { type: 'group-trade-mission' }, 'type'],
    ['a type that does not exist', { type: 'picnic' }, 'type'],
    ['a mode that does not exist', { mode: 'live' }, 'mode'],
    ['an audience that does not exist', { audience: 'friends' }, 'audience'],
    ['a language we do not list', { languages: ['nl', 'vls'] }, 'languages.1'],
    ['no sector', { sectors: [] }, 'sectors'],
    ['thirteen sectors', { sectors: Array.from({ length: 13 }, (_, index) => `food.${index}`) }, 'sectors'],
    ['a sector twice', { sectors: ['food.drinks', 'food.drinks'] }, 'sectors'],
    ['a sector that does not exist', { sectors: ['food.cake'] }, 'sectors'],
    ['a domain in the place of a sector', { sectors: ['food'] }, 'sectors'],
    ['no organiser', { organisers: [] }, 'organisers'],
    ['nobody who leads', { organisers: [{ id: 'voka', role: 'partner' }] }, 'organisers'],
    ['an organiser twice', { organisers: [lead, { id: 'voka', role: 'partner' }] }, 'organisers'],
    ['an organiser that does not exist', { organisers: [lead, { id: 'nobody', role: 'partner' }] }, 'organisers'],
    ['a role that does not exist', { organisers: [{ id: 'voka', role: 'boss' }] }, 'organisers.0.role'],
    ['an official visit without a level', { kind: 'official_visit' }, 'officialVisit'],
    ['a level that does not exist', { officialVisit: { level: 'pope' } }, 'officialVisit.level'],
    ['no leg', { legs: [] }, 'legs'],
    ['twenty-one legs', { legs: Array.from({ length: 21 }, () => tokyo()) }, 'legs'],
    ['an address that is none', { registration: { url: 'voka.example' } }, 'registration.url'],
    ['an address that runs code', { registration: { url: 'javascript:alert(1)' } }, 'registration.url'],
    ['a day that does not exist', { registration: { closesOn: '2027-02-29' } }, 'registration.closesOn'],
    ['no places', { registration: { capacity: 0 } }, 'registration.capacity'],
    ['a negative price', { registration: { fee: { amount: -1, currency: 'EUR' } } }, 'registration.fee.amount'],
    ['a currency in words', { registration: { fee: { amount: 1, currency: 'euro' } } }, 'registration.fee.currency'],
    ['a price without a currency', { registration: { fee: { amount: 1 } } }, 'registration.fee.currency'],
    ['a mail address that is none', { contact: { email: 'voka' } }, 'contact.email'],
    ['no source', { provenance: {} }, 'provenance.source'],
  ])('%s', async (_, wrong, field) => {
    expect(await fieldsRefused({ ...seminar(), ...wrong })).toEqual([field]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no country', { country: undefined }, 'legs.0.country'],
    ['a country that does not exist', { country: 'ZZ' }, 'legs.country'],
    ['a country in words', { country: 'Japan' }, 'legs.0.country'],
    ['a zone that does not exist', { timeZone: 'Asia/Tokio' }, 'legs.0.timeZone'],
    ['no zone', { timeZone: undefined }, 'legs.0.timeZone'],
    ['an end before the start', { startsOn: '2027-03-15', endsOn: '2027-03-14' }, 'legs.0.endsOn'],
    ['no first day', { startsOn: undefined }, 'legs.0.startsOn'],
    ['no last day', { endsOn: undefined }, 'legs.0.startsOn'],
    ['a first day that does not exist', { startsOn: '2027-02-30' }, 'legs.0.startsOn'],
    ['days although they are unknown', { precision: 'unknown' }, 'legs.0.startsOn'],
    ['a precision that does not exist', { precision: 'about' }, 'legs.0.precision'],
    ['times on a day without times', { startTime: '09:00', endTime: '10:00' }, 'legs.0.startTime'],
    ['no times where there are times', { ...timed }, 'legs.0.startTime'],
    ['a start without an end', { ...timed, startTime: '09:00' }, 'legs.0.startTime'],
    ['an end before the start', { ...timed, startTime: '10:00', endTime: '09:00' }, 'legs.0.endTime'],
    ['no time in between', { ...timed, startTime: '10:00', endTime: '10:00' }, 'legs.0.endTime'],
    ['an hour that does not exist', { ...timed, startTime: '24:00', endTime: '25:00' }, 'legs.0.endTime'],
    ['a place to take part that runs code', { onlineUrl: 'javascript:alert(1)' }, 'legs.0.onlineUrl'],
  ])('in a leg: %s', async (_, wrong, field) => {
    expect(await fieldsRefused(seminar({ legs: [{ ...tokyo(), ...wrong }] }))).toContain(field);
  });

  test('several at once, each by its name', async () => {
    const wrong = {
      ...foodMission(),
      title: { nl: '' },
      kind: 'party',
      legs: [tokyo(), { ...tokyo(), country: 'Japan' }],
    };
    expect(await fieldsRefused(wrong)).toEqual(['kind', 'legs.1.country', 'title.nl']);
    const unknown = { sectors: ['food.cake', 'food.pie'], organisers: [lead, { id: 'nobody', role: 'partner' }] };
    const problem = await announced(foodMission({ ...unknown, legs: [tokyo({ country: 'ZZ' })] } as never));
    expect(problem?.issues.map((issue) => issue.value)).toEqual(['food.cake', 'food.pie', 'nobody', 'ZZ']);
  });

  test.each([undefined, null, 'text', [], 42])('%j is no entry at all', async (nothing) => {
    expect((await announced(nothing))?.code).toBe('badRequest');
  });
});

test('nothing of a refused entry is kept', async () => {
  const count = async () => (await app.db.selectFrom('events').select('id').execute()).length;
  const before = await count();
  expect((await announced(seminar({ sectors: ['food.cake'] })))?.code).toBe('badRequest');
  expect(await count()).toBe(before);
});

test('a revision is checked like an announcement, and leaves the event as it was', async () => {
  const id = await publish(app, foodMission());
  const read = () => app.getJson(`/api/v1/events/${id}`);
  const before = await read();
  for (const wrong of [{ title: { nl: '' } }, { sectors: ['food.cake'] }, { legs: [] }]) {
    const revision = { ...foodMission(), ...wrong };
    const step = app.db.transaction().execute((trx) => reviseEvent(trx, fixedClock, contentLoader, id, revision));
    expect((await problemOf(step))?.code).toBe('badRequest');
  }
  expect(await read()).toEqual(before);
});

test('what is online needs no country, and everything that may be left out may be left out', async () => {
  const { country: _country, city: _city, ...nowhere } = tokyo();
  expect(await fieldsRefused(seminar({ mode: 'online', legs: [nowhere] }))).toEqual([]);
  expect(
    await fieldsRefused(seminar({ legs: [tokyo({ precision: 'unknown', startsOn: undefined, endsOn: undefined })] })),
  ).toEqual([]);
  expect(await fieldsRefused(seminar({ languages: [] }))).toEqual([]);
});
