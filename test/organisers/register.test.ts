import { describe, expect, test } from 'vitest';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { auditOf, organisation, refused, register, wrongFields } from './organisations.ts';

const app = await startTestApp({ template: 'lists_template' });

const send = (body: object, headers = {}) => app.send('POST', '/api/v1/organisers', body, headers);

describe('Who registers an organisation', () => {
  test('becomes its owner, and it waits for a planner', async () => {
    const an = await signedIn(app);
    const answer = await send(organisation('Bond van de Scheepsbouwers'), an.headers);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      id: 'bond-van-de-scheepsbouwers',
      team: 'organiser.bond-van-de-scheepsbouwers',
      name: { nl: 'Bond van de Scheepsbouwers', en: 'Bond van de Scheepsbouwers' },
      state: 'submitted',
      trusted: false,
      version: 1,
      may: { edit: true, submit: false, trust: false },
    });
    const me = (await app.get('/api/v1/me', an.headers)).json<{ person: { memberships: unknown[] } }>();
    expect(me.person.memberships).toMatchObject([
      { kind: 'organiser', id: 'bond-van-de-scheepsbouwers', role: 'owner', state: 'submitted' },
    ]);
    const { source } = await app.db
      .selectFrom('memberships')
      .select('source')
      .where('person_id', '=', an.id)
      .executeTakeFirstOrThrow();
    expect(source).toBe('registration');
    expect(await auditOf(app, 'bond-van-de-scheepsbouwers')).toMatchObject([
      { action: 'registered', subject_kind: 'organisation', actor_id: an.id },
      { action: 'joined', subject_kind: 'person', changes: [{ field: 'role', to: 'owner' }] },
    ]);
  });

  test('is signed in', async () => {
    refused(await send(organisation('Bond zonder Naam')), 401);
  });

  test('finds everything back in the profile, the number without its dots', async () => {
    const an = await signedIn(app);
    const whole = {
      name: { nl: 'Bond van Bierbrouwers', en: 'Brewers’ Union' },
      website: 'https://www.bierbond.example/nl',
      description: { nl: 'Brouwers die uitvoeren.\nSinds 1921.', en: 'Brewers who export.' },
      province: 'oost-vlaanderen',
    };
    const id = await register(app, an, 'x', { ...whole, enterpriseNumber: 'BE 0403.170.701' });
    const profile = (await app.get(`/api/v1/teams/organiser.${id}/profile`, an.headers)).json();
    expect(profile).toMatchObject({
      ...whole,
      enterpriseNumber: '0403170701',
      contactEmail: 'internationaal@bond.example',
    });
  });

  test('may give an address of their own as the mailbox', async () => {
    const an = await signedIn(app, {}, { email: 'an@kleine-bond.example' });
    await register(app, an, 'Kleine Bond', { contactEmail: 'An@kleine-bond.example' });
  });

  test('who presses the button twice registers once', async () => {
    const an = await signedIn(app);
    const answers = await Promise.all([1, 2, 3].map(() => send(organisation('Bond van Haastigen'), an.headers)));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([201, 409, 409]);
    const again = answers.filter((answer) => answer.statusCode === 409);
    expect(again.map((answer) => answer.json<{ reason: string }>().reason)).toEqual(['alreadyYours', 'alreadyYours']);
  });

  test('does so at most ten times a day', async () => {
    const an = await signedIn(app);
    for (let number = 1; number <= 10; number++) await register(app, an, `Reeks van bonden ${number}`);
    // What is filled in wrongly is no registration, and is told as such.
    expect(wrongFields(await send({ ...organisation('Reeks'), kind: 'club' }, an.headers))).toEqual([
      'kind: notOffered',
    ]);
    expect(refused(await send(organisation('Reeks van bonden 11'), an.headers), 429).reason).toBe('tooMany');
  });
});

describe('The id of an organisation', () => {
  test('is its Dutch name in plain letters, with a number when that is taken', async () => {
    // Nobody learns that another organisation of this name waits already.
    const ids: string[] = [];
    for (let number = 1; number <= 3; number++) ids.push(await register(app, await signedIn(app), 'Ärzte & Söhne'));
    expect(ids).toEqual(['arzte-sohne', 'arzte-sohne-2', 'arzte-sohne-3']);
  });

  test('fits in an address, however long the name is', async () => {
    const name = 'Vereniging van alle uitvoerders van zeer lange woorden en buitengewoon uitvoerige omschrijvingen';
    const id = await register(app, await signedIn(app), name);
    expect(id).toMatch(/^vereniging-van-alle-[a-z-]+[a-z]$/);
    expect(id.length).toBeLessThan(61);
  });
});

describe('A name that is taken', () => {
  test.each(['Voka', '  VOKA ', 'vóka', 'Flanders Food', 'Blue Cluster', 'Vlaams netwerk van ondernemingen'])(
    'is refused, whatever its capitals, accents and language: %s',
    async (name) => {
      const answer = await send(organisation(name), (await signedIn(app)).headers);
      expect(refused(answer, 409)).toMatchObject({ reason: 'nameTaken', detail: expect.stringContaining('laim') });
    },
  );

  test('is refused as an English name as well', async () => {
    const answer = await send(
      organisation('x', { name: { nl: 'Het netwerk', en: 'VOKA' } }),
      (await signedIn(app)).headers,
    );
    expect(refused(answer, 409).reason).toBe('nameTaken');
  });
});

describe('What cannot be an organisation is refused by field', () => {
  test.each([
    ['no name', { name: { nl: ' ' } }, ['name.nl: required']],
    ['a name over several lines', { name: { nl: 'Bond\r\nBcc: x@y.be' } }, ['name.nl: unseenSigns']],
    ['a name with signs nobody sees', { name: { nl: 'Vo\u200bka' } }, ['name.nl: unseenSigns']],
    ['a kind there is not', { kind: 'club' }, ['kind: notOffered']],
    ['no mailbox', { contactEmail: undefined }, ['contactEmail: required']],
    ['a mailbox that is none', { contactEmail: 'bond' }, ['contactEmail: email']],
    ['a website without https', { website: 'www.bond.example' }, ['website: url']],
    ['a website that is a script', { website: 'javascript:alert(1)' }, ['website: url']],
    ['a province there is not', { province: 'brabant' }, ['province: notOffered']],
    ['a number with a wrong check', { enterpriseNumber: '0403.170.702' }, ['enterpriseNumber: enterpriseNumber']],
    ['a number too short', { enterpriseNumber: '403.170.701' }, ['enterpriseNumber: enterpriseNumber']],
    ['a text with a zero byte', { description: { nl: 'a\0b' } }, ['description.nl: invalid']],
    ['a field nobody asked', { trusted: true }, ['trusted: unknown']],
    ['two things at once', { kind: '', website: 'x' }, ['kind: notOffered', 'website: url']],
  ])('%s', async (_what, more, wrong) => {
    const an = await signedIn(app);
    expect(wrongFields(await send(organisation('Bond van het Foute', more), an.headers))).toEqual(wrong);
  });
});
