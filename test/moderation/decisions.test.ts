import { describe, expect, test } from 'vitest';
import { auditOf, claim, decide, refused, register, wrongFields } from '../organisers/organisations.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { mailsTo, submitted } from './submissions.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });

const stateOf = async (id: string) =>
  app.db.selectFrom('organisers').select(['state', 'trusted']).where('id', '=', id).executeTakeFirstOrThrow();

async function waiting(
  name: string,
  language: 'nl' | 'en' = 'nl',
): Promise<{ owner: Visitor; id: string; path: string }> {
  const owner = await signedIn(app, {}, { language });
  const id = await register(app, owner, name);
  return { owner, id, path: `organisations/${id}` };
}

async function claimed(organiser: string): Promise<{ who: Visitor; path: string }> {
  const who = await signedIn(app);
  return { who, path: `claims/${await claim(app, who, organiser)}` };
}

describe('An organisation that waits', () => {
  test('is verified: who sent it in is told, and the audit trail knows by whom', async () => {
    const { owner, id, path } = await waiting('Bond van Goedgekeurden');
    expect((await decide(app, planner, path, 'verified')).statusCode).toBe(200);
    expect(await stateOf(id)).toEqual({ state: 'verified', trusted: false });
    const [mail, ...more] = await mailsTo(app, owner);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Bond van Goedgekeurden is bevestigd');
    expect(mail?.text).toContain(`http://agenda.test/nl/teams/organiser.${id}/profiel`);
    expect((await auditOf(app, id)).at(-1)).toMatchObject({
      action: 'verified',
      subject_kind: 'organisation',
      actor_id: planner.id,
      changes: [{ field: 'state', from: 'submitted', to: 'verified' }],
    });
  });

  test('is verified and trusted in one decision', async () => {
    const { id, path } = await waiting('Bond van Vertrouwden');
    await decide(app, planner, path, 'verified', { trusted: true });
    expect(await stateOf(id)).toEqual({ state: 'verified', trusted: true });
  });

  test('is sent back with reasons, in the language of who sent it in', async () => {
    const { owner, id, path } = await waiting('Bond van Teruggestuurden', 'en');
    const reasons = ['missingContact', 'other'];
    await decide(app, planner, path, 'changes_requested', { reasons, text: 'Which website is yours?' });
    expect(await stateOf(id)).toEqual({ state: 'changes_requested', trusted: false });
    const [mail] = await mailsTo(app, owner);
    expect(mail?.subject).toBe('Please change the details of Bond van Teruggestuurden');
    expect(mail?.text).toContain('A usable address to reach you is missing');
    expect(mail?.text).toContain('Which website is yours?');
    expect(mail?.text).toContain(`http://agenda.test/en/teams/organiser.${id}/profile`);
    expect(mail?.text).not.toContain('Piet Planner');
  });

  test('is refused, and then is in no queue', async () => {
    const { owner, id, path } = await waiting('Bond van Geweigerden');
    await decide(app, planner, path, 'refused', { reasons: ['notAnOrganiser'] });
    expect(await stateOf(id)).toEqual({ state: 'refused', trusted: false });
    const [mail, ...more] = await mailsTo(app, owner);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Bond van Geweigerden is niet bevestigd');
    const { organisations } = (await app.get('/api/v1/moderation', planner.headers)).json<{
      organisations: { id: string }[];
    }>();
    expect(organisations.map((one) => one.id)).not.toContain(id);
  });

  test('is told to its other owners when who sent it in is there no longer', async () => {
    const { owner, id, path } = await waiting('Bond van Vertrekkers');
    const colleague = await signedIn(app, { [`organiser.${id}`]: 'owner' });
    await app.db.deleteFrom('memberships').where('person_id', '=', owner.id).execute();
    await decide(app, planner, path, 'verified');
    expect(await mailsTo(app, owner)).toEqual([]);
    expect(await mailsTo(app, colleague)).toHaveLength(1);
  });

  test('is not judged by an older version than it has', async () => {
    const { owner, id, path } = await waiting('Bond van Snelschrijvers');
    const body = { name: { nl: 'Iets heel anders' }, kind: 'company', contactEmail: 'x@bond.example', version: 1 };
    await app.send('PUT', `/api/v1/teams/organiser.${id}/profile`, body, owner.headers);
    expect(refused(await decide(app, planner, path, 'verified', { version: 1 }), 409).reason).toBe('changedMeanwhile');
    expect((await decide(app, planner, path, 'verified', { version: 2 })).statusCode).toBe(200);
  });
});

describe('A claim', () => {
  test('that is granted makes an owner, and verifies an organisation that was only listed', async () => {
    const { who, path } = await claimed('vito');
    await decide(app, planner, path, 'granted');
    expect(await stateOf('vito')).toEqual({ state: 'verified', trusted: false });
    const me = (await app.get('/api/v1/me', who.headers)).json<{ person: unknown }>();
    expect(me.person).toMatchObject({ memberships: [{ id: 'vito', role: 'owner', state: 'verified' }] });
    const [mail, ...more] = await mailsTo(app, who);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('VITO');
    expect(mail?.text).toContain('http://agenda.test/nl/teams/organiser.vito/profiel');
    expect((await auditOf(app, 'vito')).map((one) => one.action)).toEqual([
      'claimed',
      'claim_granted',
      'joined',
      'verified',
    ]);
  });

  test('that is refused changes nothing, and is told with the reason', async () => {
    const { who, path } = await claimed('imec');
    await decide(app, planner, path, 'refused', { reasons: ['cannotVerify'] });
    expect(await stateOf('imec')).toEqual({ state: 'listed', trusted: false });
    expect((await app.get('/api/v1/me', who.headers)).json()).toMatchObject({ person: { memberships: [] } });
    const [mail] = await mailsTo(app, who);
    expect(mail?.text).toContain('Wij konden niet nagaan of u voor deze organisatie spreekt');
    expect(mail?.text).toContain('http://agenda.test/nl/organisaties/nieuw');
  });

  test('of somebody else on the same organisation stays in the queue', async () => {
    const [first, other] = [await claimed('vib'), await claimed('vib')];
    await decide(app, planner, first.path, 'granted');
    const { claims } = (await app.get('/api/v1/moderation', planner.headers)).json<{ claims: object[] }>();
    expect(claims).toMatchObject([{ organisation: { id: 'vib', state: 'verified', owners: 1 }, otherClaims: 0 }]);
    expect((await decide(app, planner, other.path, 'granted')).statusCode).toBe(200);
  });

  test('raises a colleague who was invited in the meantime to owner', async () => {
    const { who, path } = await claimed('vil');
    const organiser = { organiser_id: 'vil', office_id: null, role: 'reader', source: 'invitation' } as const;
    const at = '2026-11-21T10:00:00Z';
    await app.db
      .insertInto('memberships')
      .values({ ...organiser, id: who.id, person_id: who.id, created_at: at })
      .execute();
    await decide(app, planner, path, 'granted');
    expect((await app.get('/api/v1/me', who.headers)).json()).toMatchObject({
      person: { memberships: [{ id: 'vil', role: 'owner' }] },
    });
  });
});

describe('An event that was offered', () => {
  test.each([
    ['published', 'published', [], 'Zaken doen in Vietnam'],
    ['changes_requested', 'changes_requested', ['unclearDates'], 'Pas “Zaken doen in Vietnam” nog aan'],
    ['refused', 'withdrawn', ['notInternational'], '“Zaken doen in Vietnam”'],
  ])('is %s, and who entered it is told', async (decision, state, reasons, subject) => {
    const editor = await signedIn(app, { 'organiser.voka': 'editor' });
    const id = await submitted(app, editor, 'voka');
    expect((await decide(app, planner, `events/${id}`, decision, { reasons })).statusCode).toBe(200);
    const row = await app.db
      .selectFrom('events')
      .select(['editorial_state', 'slug'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.editorial_state).toBe(state);
    const [mail, ...more] = await mailsTo(app, editor);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain(subject);
    const page = decision === 'published' ? `evenementen/${row.slug}-${id}` : `teams/organiser.voka/evenementen/${id}`;
    expect(mail?.text).toContain(`http://agenda.test/nl/${page}`);
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(decision === 'published' ? 200 : 404);
  });

  test('is not published before its organisation is verified', async () => {
    const { owner, id, path } = await waiting('Bond van Voortvarenden');
    const event = await submitted(app, owner, id);
    expect(refused(await decide(app, planner, `events/${event}`, 'published'), 409).reason).toBe('organisationFirst');
    await decide(app, planner, path, 'verified');
    expect((await decide(app, planner, `events/${event}`, 'published')).statusCode).toBe(200);
  });
});

describe('A decision that says no', () => {
  test.each([
    ['without a reason', 'refused', { reasons: [] }, ['reasons: reasonMissing']],
    ['for another reason, without words', 'changes_requested', { reasons: ['other'] }, ['text: otherNeedsText']],
    ['for a reason there is not', 'refused', { reasons: ['ugly'] }, ['reasons.0: notOffered']],
    ['for a reason that is for events', 'refused', { reasons: ['unclearDates'] }, ['reasons.0: notOffered']],
    ['and trusts', 'refused', { reasons: ['duplicate'], trusted: true }, ['trusted: onlyVerified']],
    ['for a reason, while saying yes', 'verified', { reasons: ['duplicate'] }, ['reasons: reasonTooMany']],
    ['by no word we know', 'banned', { reasons: ['duplicate'] }, ['decision: notOffered']],
    ['with empty words', 'refused', { reasons: ['duplicate'], text: ' ' }, ['text: required']],
  ])('is not taken %s', async (_how, decision, more, wrong) => {
    const { id, path } = await waiting('Bond van Afgewezenen');
    expect(wrongFields(await decide(app, planner, path, decision, more))).toEqual(wrong);
    expect(await stateOf(id)).toEqual({ state: 'submitted', trusted: false });
  });
});
