import { describe, expect, test } from 'vitest';
import type { JointRequest } from '../../server/contracts/joining.ts';
import { publish as publishContent, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { forces, names, refusal } from './forces.ts';

const app = await startTestApp({ template: 'lists_template' });
const { voka, agoria, flux, reader, ...talk } = await forces(app);
const { become, enter, publish, read, invite, ask, answer, takeBack, remove, requests, mailsTo, send } = talk;
const lead = { id: 'voka', role: 'lead' } as const;
const nowhere = '01900000-0000-7000-8000-000000000000';

/** What Voka is to answer about an event. */
const question = async (id: string): Promise<JointRequest> => {
  const found = (await requests('voka', voka)).toAnswer.find(({ event }) => event?.id === id);
  if (!found) throw new Error(`Nobody asks about ${id}.`);
  return found;
};
const joining = async (id: string, who = agoria) =>
  (await app.get(`/api/v1/events/${id}/joining`, who.headers)).json<{ teams: object[] }>().teams;

describe('Asking to organise an event together', () => {
  test('is told to the lead, answered by it, and ends with both names on the event', async () => {
    const event = await publish();
    const before = (await mailsTo(voka)).length;
    const asked = await ask(event.id, { role: 'partner', message: 'Wij kennen de sprekers.' });
    expect(asked.statusCode).toBe(201);
    expect(asked.json()).toMatchObject({ direction: 'asked', state: 'open', role: 'partner', event: { shown: true } });
    const mail = (await mailsTo(voka)).slice(before);
    expect(mail).toHaveLength(1);
    expect(mail[0]?.subject).toBe('Agoria wil “Zaken doen in Vietnam” mee organiseren');
    expect(mail[0]?.text).toContain('> Wij kennen de sprekers.');
    expect(await question(event.id)).toMatchObject({ organiser: { id: 'agoria' }, by: 'Ann Agoria' });
    const accepted = await answer((await question(event.id)).id, 'acceptance', { who: voka, organiser: 'voka' });
    expect(accepted.statusCode).toBe(200);
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria partner']);
    expect((await mailsTo(agoria)).at(-1)?.subject).toContain('Agoria organiseert “Zaken doen in Vietnam” mee');
  });

  test('may be about a plan that is shown to organisers, and about none that is not shown to the one who asks', async () => {
    const shared = await publish({ audience: 'organisers' });
    expect((await ask(shared.id)).statusCode).toBe(201);
    const hidden = [
      await enter(),
      await publish({ audience: 'own' }),
      await publish({ audience: 'partners', partners: ['flux50'] }),
    ];
    const none = await ask(nowhere);
    for (const { id } of hidden) {
      const refused = await ask(id);
      expect([refused.statusCode, refused.json().detail]).toEqual([404, none.json().detail]);
      expect((await app.get(`/api/v1/events/${id}/joining`, agoria.headers)).statusCode).toBe(404);
    }
    // Who is named as a partner sees the plan, and may ask.
    expect((await ask(hidden[2]!.id, {}, flux, 'flux50')).statusCode).toBe(201);
    // Somebody who sees it as a member of one organisation does not ask for another that does not.
    const both = await signedIn(app, { 'organiser.flux50': 'editor', 'organiser.agoria': 'editor' });
    expect((await ask(hidden[2]!.id, {}, both, 'agoria')).statusCode).toBe(404);
    expect(await joining(hidden[2]!.id, both)).toMatchObject([{ team: 'organiser.flux50', standing: 'asked' }]);
  });

  test('tells nothing more of the plan once that is narrowed', async () => {
    const event = await publish({ audience: 'organisers', title: { nl: 'Eerst zichtbaar' } });
    await ask(event.id);
    const open = (who = agoria) => requests('agoria', who);
    const mine = async () => (await open()).waiting.find(({ since, event: one }) => since && one?.id === event.id);
    expect(await mine()).toMatchObject({ event: { title: { nl: 'Eerst zichtbaar' } } });
    const { version, entry } = await read(event.id);
    const path = `/api/v1/teams/organiser.voka/events/${event.id}`;
    await send(voka, 'PUT', path, { version, ...entry, audience: 'own', title: { nl: 'Nu geheim' } });
    expect(await mine()).toBeUndefined();
    for (const address of ['joining', 'audit-trail']) {
      const told = (await app.get(`/api/v1/teams/organiser.agoria/${address}`, agoria.headers)).body;
      expect(told).not.toMatch(/Nu geheim|Eerst zichtbaar/);
    }
  });

  test('is for editors of verified organisations', async () => {
    const event = await publish();
    refusal(await ask(event.id, {}, reader), 403);
    refusal(await ask(event.id, {}, flux), 404);
    await become('flux50', { state: 'listed' });
    expect(refusal(await ask(event.id, {}, flux, 'flux50'))).toBe('verifiedFirst');
    expect(await joining(event.id, flux)).toEqual([]);
    await become('flux50', { state: 'verified', trusted: true });
    expect(await joining(event.id, flux)).toMatchObject([{ team: 'organiser.flux50', standing: 'may_ask' }]);
    expect(await joining(event.id, reader)).toEqual([]);
    expect((await app.get(`/api/v1/events/${event.id}/joining`)).json()).toEqual({ teams: [] });
  });

  test('twice, when invited, or when one organises it already, is refused with the reason', async () => {
    const event = await publish({ organisers: [lead, { id: 'flux50', role: 'partner' }] });
    expect(refusal(await ask(event.id, {}, flux, 'flux50'))).toBe('alreadyInvited');
    await ask(event.id);
    expect(refusal(await ask(event.id))).toBe('alreadyAsked');
    expect(refusal(await ask(event.id, {}, voka, 'voka'))).toBe('alreadyOrganises');
    expect(await joining(event.id)).toMatchObject([{ standing: 'asked' }]);
    expect(await joining(event.id, flux)).toMatchObject([{ standing: 'invited' }]);
    expect(await joining(event.id, voka)).toEqual([]);
    await answer((await question(event.id)).id, 'acceptance', { who: voka, organiser: 'voka' });
    expect(refusal(await ask(event.id))).toBe('alreadyOrganises');
    expect(await joining(event.id)).toEqual([]);
  });

  test('is not possible where nobody here answers', async () => {
    const id = await publishContent(app, seminar());
    expect(refusal(await ask(id))).toBe('nobodyToAsk');
    expect(await joining(id)).toEqual([]);
  });

  test('is taken back by who asked, and declined by the lead in words', async () => {
    const event = await publish();
    const { id } = (await ask(event.id)).json<JointRequest>();
    refusal(await answer(id, 'acceptance'), 403);
    expect((await takeBack(id, agoria, 'agoria')).statusCode).toBe(200);
    await ask(event.id);
    const declined = await answer((await question(event.id)).id, 'refusal', {
      who: voka,
      organiser: 'voka',
      text: 'Volgend jaar graag.',
    });
    expect(declined.json()).toMatchObject({ state: 'declined' });
    const mail = (await mailsTo(agoria)).at(-1);
    expect(mail?.subject).toContain('Voka gaat niet in op de vraag van Agoria');
    expect(mail?.text).toContain('> Volgend jaar graag.');
    expect(names(await read(event.id))).toEqual(['voka lead']);
  });
});

describe('Going again', () => {
  test('a co-organiser leaves, the one who entered it stays', async () => {
    const event = await publish();
    await invite(event.id, 'agoria');
    await answer(
      (await requests('agoria', agoria)).toAnswer.find((one) => one.event?.id === event.id)!.id,
      'acceptance',
    );
    expect(refusal(await remove(event.id, 'voka'))).toBe('leadStays');
    refusal(await remove(event.id, 'voka', agoria, 'agoria'), 403);
    refusal(await remove(event.id, 'agoria', reader, 'agoria'), 403);
    expect((await remove(event.id, 'agoria', agoria, 'agoria')).statusCode).toBe(200);
    expect(names(await read(event.id))).toEqual(['voka lead']);
    expect((await mailsTo(voka)).at(-1)?.subject).toBe('Agoria organiseert “Zaken doen in Vietnam” niet meer mee');
    refusal(await remove(event.id, 'agoria', agoria, 'agoria'), 404);
    refusal(await remove(event.id, 'agoria'), 404);
  });

  test('one that was named before it had people can leave, and whoever entered the event leads it then', async () => {
    const organisers = [{ id: 'unizo', role: 'lead' } as const, { id: 'voka', role: 'partner' } as const];
    const event = await publish({ organisers });
    expect(names(event)).toEqual(['unizo lead', 'voka partner']);
    const unizo = await signedIn(app, { 'organiser.unizo': 'owner' });
    expect((await remove(event.id, 'unizo', unizo, 'unizo')).statusCode).toBe(200);
    expect(names(await read(event.id))).toEqual(['voka lead']);
    await app.db.deleteFrom('memberships').where('organiser_id', '=', 'unizo').execute();
  });

  test('both teams read in their history what was agreed and by whom', async () => {
    const event = await publish({ title: { nl: 'Voor de annalen' } });
    await invite(event.id, 'agoria', { role: 'partner' });
    await answer(
      (await requests('agoria', agoria)).toAnswer.find((one) => one.event?.id === event.id)!.id,
      'acceptance',
    );
    await remove(event.id, 'agoria');
    for (const [organiser, who] of [
      ['voka', voka],
      ['agoria', agoria],
    ] as const) {
      const answered = await app.get(`/api/v1/teams/organiser.${organiser}/audit-trail`, who.headers);
      const { items } = answered.json<{ items: { action: string; subject: { id: string; name?: object } }[] }>();
      const deeds = items.filter(({ subject }) => subject.id === event.id);
      expect(deeds.map(({ action }) => action).slice(0, 3)).toEqual([
        'organiser_removed',
        'joint_request_accepted',
        'organiser_invited',
      ]);
      expect(deeds[0]).toMatchObject({ subject: { name: { nl: 'Voor de annalen' } } });
    }
  });
});
