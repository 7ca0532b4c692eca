import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import type { Dossier } from '../../server/contracts/support-organiser.ts';
import { pdf, sent } from '../support/files.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** What the pages of a request read: its stops, what was asked about, and documents that travel with messages. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
for (const office of ['tokyo', 'hanoi']) await staff(app, office, 38, 30);
const own = '/api/v1/teams/organiser.voka';

describe('A request', () => {
  test('tells which states it came into and when, on the clock of its office', async () => {
    const event = await cast.ask();
    const tokyo = await cast.requestOf(event.id, 'tokyo');
    expect(tokyo).toMatchObject({ timeZone: 'Asia/Tokyo', mayWrite: true });
    expect(tokyo.answerDueAt! > tokyo.dueAt!).toBe(true);
    await cast.office(tokyo, 'proposal', grantAll(tokyo));
    const proposed = await cast.requestOf(event.id, 'tokyo');
    expect(proposed.reached.map(({ state }) => state).toSorted()).toEqual(['in_review', 'proposed', 'submitted']);
    const list = await app.get(`${own}/support`, cast.reader.headers);
    const [item] = list.json<{ items: SupportRequest[] }>().items;
    expect(item).toMatchObject({ id: tokyo.id, reached: proposed.reached });
    const read = await app.get(`${own}/support/${tokyo.id}`, cast.reader.headers);
    expect(read.json()).toMatchObject({ mayWrite: false, may: [] });
  });

  test('tells the fields of a question, and the days of a counter-wish', async () => {
    const event = await cast.ask();
    const hanoi = await cast.requestOf(event.id, 'hanoi');
    const fields = ['companies', 'delegationLead'];
    await cast.office(hanoi, 'question', { text: 'Hoeveel bedrijven komen zeker?', fields });
    const asked = await cast.requestOf(event.id, 'hanoi');
    expect(asked.steps.at(-1)).toMatchObject({ to: 'info_needed', fields });
    await cast.organiser(asked, 'information', { text: 'Tien.' });
    await cast.office(await cast.requestOf(event.id, 'hanoi'), 'proposal', grantAll(hanoi));
    const days = { from: '2027-05-24', to: '2027-05-26' };
    await cast.organiser(await cast.requestOf(event.id, 'hanoi'), 'counter', { text: 'Liever later.', ...days });
    expect((await cast.requestOf(event.id, 'hanoi')).steps.at(-1)).toMatchObject({ to: 'countered', days });
  });
});

test('a dossier tells what each service usually takes, and the days of the legs beside those wanted', async () => {
  const event = await cast.enter();
  const wanted = [{ office: 'tokyo', from: '2027-03-17', to: '2027-03-18' }];
  await cast.fill(event.id, { offices: wanted }, 0);
  const dossier: Dossier = await cast.dossierOf(event.id);
  const services = (await app.get('/api/v1/services')).json<{ items: { id: string; name: object }[] }>().items;
  expect(services).toHaveLength(14);
  expect(services[0]).toEqual({
    id: 'market-info',
    name: { nl: 'Marktinformatie en sectoradvies', en: 'Market information and sector advice' },
  });
  expect(dossier.usual.map(({ service }) => service)).toEqual(services.map(({ id }) => id));
  for (const { onceMinutes, eachMinutes } of dossier.usual) expect(onceMinutes + eachMinutes).toBeGreaterThan(0);
  expect(dossier.offices.find(({ office }) => office.id === 'tokyo')).toMatchObject({
    wanted: true,
    from: '2027-03-17',
    to: '2027-03-18',
    legs: { from: '2027-03-15', to: '2027-03-16' },
  });
});

describe('A document with a message', () => {
  const addressOf = async (request: SupportRequest, toAll: boolean): Promise<string> => {
    const file = await sent(app, 'organiser.voka', { name: 'Deelnemers.pdf', bytes: pdf() }, cast.editor.headers);
    const entry = { text: 'In bijlage.', toAll, files: [file.id] };
    const answer = await app.send('POST', `${own}/support/${request.id}/messages`, entry, cast.editor.headers);
    expect(answer.statusCode, answer.body).toBe(201);
    const [told] = answer.json<SupportRequest>().messages.at(-1)!.files;
    expect(told).toMatchObject({ id: file.id, name: 'Deelnemers.pdf', url: file.url });
    return told!.url;
  };
  const seenBy = async (address: string, visitor: Visitor | undefined) =>
    (await app.get(address, visitor?.headers ?? {})).statusCode;

  test('is there for those who read the message, at the address it is told with, and for nobody else', async () => {
    await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', ['agoria', 'unizo']).execute();
    const together = await signedIn(app, { 'organiser.agoria': 'editor' });
    const partner = await signedIn(app, { 'organiser.unizo': 'owner' });
    const other = await signedIn(app, { 'office.seoul': 'head' });
    const event = await cast.ask({
      organisers: [
        { id: 'voka', role: 'lead' },
        { id: 'agoria', role: 'co_organiser' },
        { id: 'unizo', role: 'partner' },
      ],
    });
    for (const [team, visitor] of [
      ['agoria', together],
      ['unizo', partner],
    ] as const) {
      const waiting = await app.get(`/api/v1/teams/organiser.${team}/joining`, visitor.headers);
      const [invitation] = waiting.json<{ toAnswer: { id: string }[] }>().toAnswer;
      const path = `/api/v1/teams/organiser.${team}/joining/${invitation!.id}/acceptance`;
      expect((await app.send('POST', path, {}, visitor.headers)).statusCode).toBe(200);
    }
    const tokyo = await cast.requestOf(event.id, 'tokyo');
    const address = await addressOf(tokyo, false);
    const { tokyo: here, hanoi: elsewhere } = cast.officers;
    for (const reader of [cast.editor, cast.reader, cast.planner, here, cast.head, together])
      expect(await seenBy(address, reader)).toBe(200);
    for (const stranger of [elsewhere, other, partner, undefined]) expect(await seenBy(address, stranger)).toBe(404);
    // What was said to all offices of the dossier, all of them read.
    const forAll = await addressOf(tokyo, true);
    expect(await seenBy(forAll, elsewhere)).toBe(200);
    for (const stranger of [other, partner, undefined]) expect(await seenBy(forAll, stranger)).toBe(404);
  });

  test('is only one that the organisation itself sent', async () => {
    const agoria = await signedIn(app, { 'organiser.agoria': 'editor' });
    const file = await sent(app, 'organiser.agoria', { name: 'Van hen.pdf', bytes: pdf() }, agoria.headers);
    const tokyo = await cast.requestOf((await cast.ask()).id, 'tokyo');
    const entry = { text: 'Kijk.', files: [file.id] };
    const answer = await app.send('POST', `${own}/support/${tokyo.id}/messages`, entry, cast.editor.headers);
    expect(answer.json()).toMatchObject({ issues: [{ name: 'files', reason: 'unknownFile' }] });
    expect(await seenBy(file.url, cast.officers['tokyo'])).toBe(404);
  });
});
