import { describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { JointRequest } from '../../server/contracts/joining.ts';
import { vokaEntry } from '../events/voka-enters.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { forces, names, refusal } from './forces.ts';

const app = await startTestApp({ template: 'lists_template' });
const { voka, agoria, flux, reader, planner, ...talk } = await forces(app);
const { become, enter, publish, read, invite, ask, answer, takeBack, requests, invitation, mailsTo, send } = talk;
const lead = { id: 'voka', role: 'lead' } as const;

describe('Naming others in an entry', () => {
  test('asks those with people here first, and names those whom nobody manages yet', async () => {
    const event = await enter({
      organisers: [lead, { id: 'agoria', role: 'co_organiser' }, { id: 'unizo', role: 'partner' }],
    });
    expect(names(event)).toEqual(['voka lead', 'unizo partner']);
    expect(event.entry.organisers).toEqual([lead, { id: 'unizo', role: 'partner' }]);
    expect(event.invited).toMatchObject([
      { organiser: 'agoria', name: { nl: 'Agoria' }, role: 'co_organiser', state: 'open' },
    ]);
    expect(await invitation(event.id)).toMatchObject({
      direction: 'invited',
      role: 'co_organiser',
      lead: { id: 'voka' },
      by: 'Els Editor',
      event: { title: { nl: 'Zaken doen in Vietnam' }, shown: false, legs: [{ country: 'BE', city: 'Antwerpen' }] },
    });
  });

  test('asks a listed organisation too, once somebody is in its team', async () => {
    const somebody = await signedIn(app, { 'organiser.essenscia-vlaanderen': 'owner' });
    const id = 'essenscia-vlaanderen';
    const event = await enter({ organisers: [lead, { id, role: 'partner' }] });
    expect(event.invited).toMatchObject([{ organiser: id, state: 'open' }]);
    expect(await mailsTo(somebody)).toHaveLength(1);
  });

  test('again asks nobody twice, and lets stand who stands', async () => {
    const event = await enter({ organisers: [lead, { id: 'agoria', role: 'co_organiser' }] });
    const before = (await mailsTo(agoria)).length;
    const change = async (of: EnteredEvent, more: object) =>
      send(voka, 'PUT', `/api/v1/teams/organiser.voka/events/${of.id}`, { version: of.version, ...of.entry, ...more });
    const organisers = [lead, { id: 'agoria', role: 'co_organiser' }];
    const again = await change(event, { organisers });
    expect(again.json()).toMatchObject({ invited: [{ organiser: 'agoria', state: 'open' }] });
    await answer((await invitation(event.id)).id, 'acceptance');
    const joined = await read(event.id);
    const late = (await change(joined, { organisers, title: { nl: 'Samen' } })).json<EnteredEvent>();
    expect(names(late)).toEqual(['voka lead', 'agoria co_organiser']);
    expect(late.invited).toEqual([]);
    const { organisers: _named, ...content } = late.entry;
    const silent = await send(voka, 'PUT', `/api/v1/teams/organiser.voka/events/${event.id}`, {
      ...content,
      version: late.version,
    });
    expect(names(silent.json<EnteredEvent>())).toEqual(['voka lead', 'agoria co_organiser']);
    expect((await mailsTo(agoria)).length).toBe(before);
  });

  test('asks for more than somebody agreed to, and takes back what is less', async () => {
    const event = await enter({ organisers: [lead, { id: 'agoria', role: 'partner' }] });
    await answer((await invitation(event.id)).id, 'acceptance');
    const change = async (role: string) => {
      const { version, entry } = await read(event.id);
      const organisers = [lead, { id: 'agoria', role }];
      const path = `/api/v1/teams/organiser.voka/events/${event.id}`;
      return (await send(voka, 'PUT', path, { version, ...entry, organisers })).json<EnteredEvent>();
    };
    const raised = await change('co_organiser');
    expect(names(raised)).toEqual(['voka lead', 'agoria partner']);
    expect(raised.invited).toMatchObject([{ role: 'co_organiser', state: 'open' }]);
    await answer((await invitation(event.id)).id, 'acceptance');
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria co_organiser']);
    expect(names(await change('partner'))).toEqual(['voka lead', 'agoria partner']);
    expect((await mailsTo(agoria)).at(-1)?.subject).toContain('gaf Agoria een andere rol');
  });

  test('makes nobody with people here the lead, and nobody who is waiting for a planner known', async () => {
    const path = '/api/v1/teams/organiser.voka/events';
    const leads = vokaEntry({
      organisers: [
        { id: 'agoria', role: 'lead' },
        { id: 'voka', role: 'co_organiser' },
      ],
    });
    expect(refusal(await send(voka, 'POST', path, leads), 400)).toBe('cannotLead');
    await become('flux50', { state: 'submitted' });
    const named = vokaEntry({ organisers: [lead, { id: 'flux50', role: 'partner' }] });
    expect(refusal(await send(voka, 'POST', path, named), 400)).toBe('unknown');
    await become('voka', { state: 'submitted' });
    const asks = vokaEntry({ organisers: [lead, { id: 'agoria', role: 'partner' }] });
    expect(refusal(await send(voka, 'POST', path, asks), 400)).toBe('verifiedFirst');
    for (const id of ['voka', 'flux50']) await become(id, { state: 'verified', trusted: true });
  });

  test('no more takes a name off, and tells them', async () => {
    const event = await enter({ organisers: [lead, { id: 'agoria', role: 'co_organiser' }] });
    await answer((await invitation(event.id)).id, 'acceptance');
    const { version, entry } = await read(event.id);
    const path = `/api/v1/teams/organiser.voka/events/${event.id}`;
    const alone = await send(voka, 'PUT', path, { version, ...entry, organisers: [lead] });
    expect(names(alone.json<EnteredEvent>())).toEqual(['voka lead']);
    expect((await mailsTo(agoria)).at(-1)?.subject).toContain('staat niet meer bij');
    expect((await app.get(`/api/v1/teams/organiser.agoria/events/${event.id}`, agoria.headers)).statusCode).toBe(404);
  });
});

describe('An invitation', () => {
  test('tells by mail what is asked, by whom, and leads to a page that asks for a button', async () => {
    const event = await enter();
    const sent = await invite(event.id, 'agoria', { role: 'partner', message: 'Doet u mee?\r\nGraag.' });
    expect(sent.json()).toEqual({ outcome: 'asked' });
    const mail = (await mailsTo(agoria)).at(-1);
    expect(mail?.subject).toBe('Voka nodigt Agoria uit om mee te organiseren');
    expect(mail?.text).toContain('Els Editor van Voka nodigt Agoria uit om “Zaken doen in Vietnam” mee te organiseren');
    expect(mail?.text).toContain('> Doet u mee?\n> Graag.');
    expect(mail?.text).toContain('http://agenda.test/nl/teams/organiser.agoria/samenwerken\n');
    // Readers of a team do not answer for it.
    expect(await mailsTo(reader)).toEqual([]);
    expect((await requests('agoria', reader)).may).toEqual({ answer: false });
  });

  test('accepted puts the name on the event, tells whoever asked, and lets the team in', async () => {
    const event = await enter();
    await invite(event.id, 'agoria');
    const accepted = await answer((await invitation(event.id)).id, 'acceptance', { text: 'Met plezier.' });
    expect(accepted.json()).toMatchObject({ state: 'accepted', answer: 'Met plezier.' });
    const { version, ...rest } = await read(event.id);
    expect(version).toBe(event.version + 1);
    expect(names(rest)).toEqual(['voka lead', 'agoria co_organiser']);
    expect(rest.invited).toEqual([]);
    const mail = (await mailsTo(voka)).at(-1);
    expect(mail?.subject).toContain('Agoria organiseert “Zaken doen in Vietnam” mee');
    expect(mail?.text).toContain('> Met plezier.');
    expect(await read(event.id, 'agoria', reader)).toMatchObject({
      role: 'co_organiser',
      enteredFor: { id: 'voka', name: { nl: 'Voka' } },
      invited: [],
    });
    const { decided } = await requests('agoria', agoria);
    expect(decided[0]).toMatchObject({ state: 'accepted', event: { id: event.id } });
  });

  test('declined leaves the event as it was, and tells the one who declined no more of it', async () => {
    const event = await enter();
    await invite(event.id, 'agoria');
    const declined = await answer((await invitation(event.id)).id, 'refusal', { text: 'Dit jaar niet.' });
    expect(declined.json()).toMatchObject({ state: 'declined', answer: 'Dit jaar niet.', lead: { id: 'voka' } });
    expect(declined.json()).not.toHaveProperty('event');
    expect(await read(event.id)).toMatchObject({
      version: event.version,
      invited: [{ organiser: 'agoria', state: 'declined' }],
    });
    expect((await mailsTo(voka)).at(-1)?.text).toContain('> Dit jaar niet.');
    const told = (await requests('voka', voka)).decided.find(({ id }) => id === declined.json<JointRequest>().id);
    expect(told).toMatchObject({ state: 'declined', event: { title: { nl: 'Zaken doen in Vietnam' } } });
    // Asking again is possible, and is a new question.
    expect((await invite(event.id, 'agoria')).statusCode).toBe(201);
  });

  test('is taken back by its sender, and is answered by nobody then', async () => {
    const event = await enter();
    await invite(event.id, 'agoria');
    const { id } = await invitation(event.id);
    expect((await takeBack(id)).statusCode).toBe(200);
    expect(refusal(await answer(id, 'acceptance'))).toBe('alreadyDecided');
    expect(refusal(await takeBack(id))).toBe('alreadyDecided');
    expect(names(await read(event.id))).toEqual(['voka lead']);
  });

  test('is answered by the one invited alone, and taken back by the one who invites', async () => {
    const event = await enter();
    await invite(event.id, 'agoria');
    const { id } = await invitation(event.id);
    refusal(await answer(id, 'acceptance', { who: voka, organiser: 'voka' }), 403);
    refusal(await takeBack(id, agoria, 'agoria'), 403);
    refusal(await answer(id, 'acceptance', { who: reader }), 403);
    refusal(await answer(id, 'acceptance', { who: flux, organiser: 'flux50' }), 404);
    refusal(await answer(id, 'acceptance', { who: flux }), 404);
    refusal(await answer(id, 'acceptance', { who: planner }), 200);
  });

  test.each([
    ['somebody unknown', 'nobody', {}, 400, 'unknown'],
    ['itself', 'voka', {}, 409, 'alreadyOrganises'],
    ['somebody twice', 'agoria', {}, 409, 'alreadyInvited'],
  ] as const)('of %s is refused', async (_what, organiser, more, status, reason) => {
    const event = await enter({ organisers: [lead, { id: 'agoria', role: 'co_organiser' }] });
    expect(refusal(await invite(event.id, organiser, more), status)).toBe(reason);
  });

  test('in another role takes the place of the one before', async () => {
    const event = await enter();
    await invite(event.id, 'agoria', { role: 'partner' });
    const { id } = await invitation(event.id);
    expect((await invite(event.id, 'agoria', { role: 'co_organiser' })).statusCode).toBe(201);
    expect(refusal(await answer(id, 'acceptance'))).toBe('alreadyDecided');
    expect((await invitation(event.id)).role).toBe('co_organiser');
  });

  test('of somebody nobody manages yet names them at once', async () => {
    const event = await publish();
    expect((await invite(event.id, 'unizo', { role: 'partner' })).json()).toEqual({ outcome: 'done' });
    expect(names(await read(event.id))).toEqual(['voka lead', 'unizo partner']);
  });

  test('of somebody who asked is their answer, in the role both agree to', async () => {
    const event = await publish();
    await ask(event.id, { role: 'partner' });
    expect((await invite(event.id, 'agoria', { role: 'co_organiser' })).json()).toEqual({ outcome: 'done' });
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria partner']);
    expect((await mailsTo(agoria)).at(-1)?.subject).toContain('Agoria organiseert');
  });

  test('is for the lead to send: not for a co-organiser, nor under its address', async () => {
    const event = await enter();
    await invite(event.id, 'agoria');
    await answer((await invitation(event.id)).id, 'acceptance');
    refusal(await invite(event.id, 'flux50', {}, agoria, 'agoria'), 403);
    const both = await signedIn(app, { 'organiser.voka': 'editor', 'organiser.agoria': 'editor' });
    refusal(await invite(event.id, 'flux50', {}, both, 'agoria'), 403);
    expect((await invite(event.id, 'flux50', {}, both, 'voka')).statusCode).toBe(201);
    refusal(await invite(event.id, 'flux50', {}, flux, 'flux50'), 404);
  });

  test('counts with those who stand there: no more than twenty', async () => {
    const ids = await app.db.selectFrom('organisers').select('id').where('state', '=', 'listed').limit(18).execute();
    const event = await enter({ organisers: [lead, ...ids.map(({ id }) => ({ id, role: 'partner' as const }))] });
    const open = event.invited.length;
    expect(names(event).length + open).toBe(19);
    expect((await invite(event.id, 'agoria')).statusCode).toBe(201);
    expect(refusal(await invite(event.id, 'flux50'))).toBe('tooManyOrganisers');
  });
});
