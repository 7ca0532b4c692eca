import { describe, expect, test } from 'vitest';
import type { EnteredEvent, PutOutcome } from '../../server/contracts/entered-events.ts';
import { keyHeaders } from '../guards/role-matrix/stage.ts';
import { hanoi, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEntry, vokaEvents } from './voka-enters.ts';

/** What the software of an organisation sends again and again, each event under its own number. */
const app = await startTestApp({ template: 'lists_template' });
const { editor, reader, owner, enter, submit, become } = await vokaEnters(app);
const key = await keyHeaders(app, 'voka', ['events:write']);

const put = (number: string, body: object, headers: Record<string, string> = key) =>
  app.send('PUT', `${vokaEvents}/by-number/${encodeURIComponent(number)}`, body, headers);

async function taken(number: string, body: object): Promise<{ outcome: PutOutcome; event: EnteredEvent }> {
  const answer = await put(number, body);
  expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
  return answer.json();
}

const deeds = async (id: string) =>
  (
    await app.db
      .selectFrom('audit_trail')
      .select(['action', 'door'])
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ action, door }) => `${action} ${door}`);

describe('An event sent under its number', () => {
  test('is a draft the first time, and after that the same event with what was sent last', async () => {
    const first = await taken('P-1', vokaEntry());
    expect(first).toMatchObject({
      outcome: 'created',
      event: { editorialState: 'draft', version: 1, entry: { provenance: { externalId: 'P-1' } } },
    });
    const second = await taken('P-1', vokaEntry({ title: { nl: 'Zaken doen in Laos' }, summary: { nl: 'Kort.' } }));
    expect(second).toMatchObject({
      outcome: 'replaced',
      event: { id: first.event.id, version: 2, entry: { title: { nl: 'Zaken doen in Laos' } } },
    });
    const third = await taken('P-1', vokaEntry());
    expect(third.event.entry.summary).toBeUndefined();
    expect(await deeds(first.event.id)).toEqual(['event_entered api', 'event_revised api', 'event_revised api']);
  });

  test('changes nothing when it says the same: no version, no trace, no message', async () => {
    const { event } = await taken('P-2', vokaEntry());
    const messages = async () => (await app.db.selectFrom('outbox').select('id').execute()).length;
    const before = await messages();
    const said = { ...vokaEntry(), audience: 'public', organisers: [{ id: 'voka', role: 'lead' }], summary: {} };
    for (const body of [vokaEntry(), said, event.entry])
      expect(await taken('P-2', body)).toEqual({ outcome: 'unchanged', event });
    expect(await messages()).toBe(before);
    expect(await deeds(event.id)).toEqual(['event_entered api']);
  });

  test('keeps its legs apart: only the one that moved gets a new sequence', async () => {
    const legs = [...seminar().legs, hanoi()];
    const { event } = await taken('P-3', vokaEntry({ legs }));
    await taken('P-3', vokaEntry({ legs: [legs[0]!, hanoi({ endsOn: '2027-05-13' })] }));
    const rows = await app.db
      .selectFrom('legs')
      .select('ical_sequence')
      .where('event_id', '=', event.id)
      .orderBy('position')
      .execute();
    expect(rows.map((row) => row.ical_sequence)).toEqual([0, 1]);
  });

  test('is one event when it is sent twice at once', async () => {
    const both = await Promise.all([taken('P-4', vokaEntry()), taken('P-4', vokaEntry())]);
    expect(both[0].event.id).toBe(both[1].event.id);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'unchanged']);
  });

  test('is found whatever is in the number', async () => {
    for (const number of ['2027/Azië 1', 'a%2Fb', 'by-number', '漢字'.repeat(20)]) {
      const { event } = await taken(number, vokaEntry());
      expect(event.entry.provenance?.externalId).toBe(number);
    }
    expect((await put('x'.repeat(201), vokaEntry())).statusCode).toBeGreaterThanOrEqual(400);
  });

  test('finds what people entered by hand with that number', async () => {
    const byHand = await enter({ provenance: { externalId: 'P-5', url: 'https://voka.example/5' } });
    const { outcome, event } = await taken('P-5', vokaEntry({ title: { nl: 'Zaken doen in Laos' } }));
    expect([outcome, event.id, event.entry.provenance]).toEqual(['replaced', byHand.id, { externalId: 'P-5' }]);
  });
});

describe('It is refused', () => {
  test('when the entry gives another number', async () => {
    const answer = await put('P-6', vokaEntry({ provenance: { externalId: 'P-7' } }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toMatchObject([{ name: 'provenance.externalId', reason: 'otherNumber' }]);
  });

  test('with a version that is not the last, when it says something else', async () => {
    const { event } = await taken('P-8', vokaEntry());
    const change = vokaEntry({ title: { nl: 'Zaken doen in Laos' } });
    await taken('P-8', { ...change, version: event.version });
    const late = await put('P-8', { ...vokaEntry(), version: event.version });
    expect([late.statusCode, late.json().reason]).toEqual([409, 'changedMeanwhile']);
  });

  test('when it would change what is public of an organisation that is not verified', async () => {
    const { event } = await taken('P-9', vokaEntry());
    await become('voka', { state: 'verified', trusted: true });
    await submit(event);
    await become('voka', { state: 'submitted' });
    const answer = await put('P-9', vokaEntry({ title: { nl: 'Zaken doen in Laos' } }));
    expect([answer.statusCode, answer.json().reason]).toEqual([409, 'organisationFirst']);
    expect(await taken('P-9', vokaEntry())).toMatchObject({ outcome: 'unchanged' });
    await become('voka', { state: 'listed' });
  });

  test('to those who may not write there, and a wrong entry names its fields', async () => {
    expect((await put('P-10', vokaEntry(), reader.headers)).statusCode).toBe(403);
    expect((await put('P-10', vokaEntry(), owner.headers)).statusCode).toBe(404);
    expect((await put('P-10', vokaEntry(), {})).statusCode).toBe(401);
    const wrong = await put('P-10', { ...vokaEntry(), sectors: ['food.none'] }, editor.headers);
    expect(wrong.json().issues).toMatchObject([{ name: 'sectors', reason: 'unknown' }]);
    expect(await app.db.selectFrom('events').select('id').where('external_id', '=', 'P-10').execute()).toEqual([]);
  });
});
