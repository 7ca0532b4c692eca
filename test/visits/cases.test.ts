import { beforeEach, describe, expect, test } from 'vitest';
import type { MyCase } from '../../server/contracts/visits.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock } from '../support/clock.ts';
import { hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { refused, wrongFields } from '../organisers/organisations.ts';
import { attach, brewery, casesFor, casesOfVisit, offer, readCases } from './cases.ts';
import { maskedEntry, standInFor, visitEntry, vokaVisits } from './visits.ts';

const app = await startTestApp({ template: 'lists_template' });
const { editor, reader, owner: coOrganiser, planner, published, revise, read } = await vokaVisits(app);
const tokyoOfficer = await signedIn(app, { 'office.tokyo': 'officer' });
const parisHead = await signedIn(app, { 'office.paris': 'head' });
const vietnamOfficer = await signedIn(app, { 'office.hanoi': 'officer' });
let company: Visitor;
beforeEach(async () => {
  company = await signedIn(app, {}, { name: 'Bart Brouwer' });
});

const send = (visit: string, more = {}, by = company) =>
  app.send('POST', casesOfVisit(visit), brewery(more), by.headers);
const toVietnamAndJapan = () => published(visitEntry({ legs: [hanoi(), tokyo()] }));

describe('A company that attaches its case to a visit', () => {
  test('is told before who reads it', async () => {
    const visit = await toVietnamAndJapan();
    expect(await offer(app, visit.id, company)).toEqual({
      visit: { id: visit.id, slug: visit.slug, title: visit.entry.title, countries: ['JP', 'VN'] },
      open: true,
      readers: [
        { kind: 'coordinator', name: { nl: 'Voka', en: 'Voka' }, countries: [] },
        ...['Hanoi', 'Ho Chi Minhstad', 'Osaka', 'Tokio'].map((city, index) => ({
          kind: 'office',
          name: expect.objectContaining({ nl: `FIT ${city}` }),
          countries: [index < 2 ? 'VN' : 'JP'],
        })),
      ],
      items: [],
    });
  });

  test('sees it again, as it was written', async () => {
    const visit = await toVietnamAndJapan();
    const made = await attach(app, visit.id, company);
    expect(made).toMatchObject({
      company: 'Brouwerij De Haven',
      enterpriseNumber: '0471938850',
      text: 'Onze vergunning wacht al een jaar.\nEen woord van de minister helpt.',
      contactEmail: 'export@haven.example',
      contactPhone: '+32 3 123 45 67',
    });
    expect((await offer(app, visit.id, company)).items).toEqual([made]);
    const { items } = (await app.get('/api/v1/me/cases', company.headers)).json<{ items: MyCase[] }>();
    expect(items[0]).toMatchObject({ id: made.id, visit: { id: visit.id, title: visit.entry.title } });
  });

  test('changes it, and withdraws it, which erases it', async () => {
    const visit = await toVietnamAndJapan();
    const { id } = await attach(app, visit.id, company);
    const { consent: _consent, ...change } = brewery({ text: 'Intussen is er een nieuwe vraag.', country: 'JP' });
    const changed = await app.send('PUT', `/api/v1/me/cases/${id}`, change, company.headers);
    expect(changed.json()).toMatchObject({ text: 'Intussen is er een nieuwe vraag.', country: 'JP' });
    expect(await readCases(app, 'organiser.voka', visit.id, editor)).toMatchObject({
      items: [{ text: 'Intussen is er een nieuwe vraag.' }],
    });
    expect((await app.send('DELETE', `/api/v1/me/cases/${id}`, undefined, company.headers)).statusCode).toBe(200);
    expect(await app.db.selectFrom('visit_cases').select('id').where('id', '=', id).execute()).toEqual([]);
    expect(await readCases(app, 'organiser.voka', visit.id, editor)).toMatchObject({ items: [], total: 0 });
  });

  test('has its own case for itself: nobody else changes or withdraws it', async () => {
    const { id } = await attach(app, (await toVietnamAndJapan()).id, company);
    for (const by of [editor, planner, tokyoOfficer, await signedIn(app)]) {
      const { consent: _consent, ...change } = brewery();
      refused(await app.send('PUT', `/api/v1/me/cases/${id}`, change, by.headers), 404);
      refused(await app.send('DELETE', `/api/v1/me/cases/${id}`, undefined, by.headers), 404);
    }
  });

  test('attaches one company once, and several companies', async () => {
    const visit = await toVietnamAndJapan();
    const answers = await Promise.all([1, 2, 3].map(() => send(visit.id)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409]);
    expect(refused(await send(visit.id), 409).reason).toBe('alreadyAttached');
    const other = await attach(app, visit.id, company, { company: 'Mouterij De Haven' });
    const { consent: _consent, ...change } = brewery();
    const taken = await app.send('PUT', `/api/v1/me/cases/${other.id}`, change, company.headers);
    expect(refused(taken, 409).reason).toBe('alreadyAttached');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['without consent', { consent: false }, 'consent: consentMissing'],
    ['without a name', { company: ' ' }, 'company: required'],
    ['without a word', { text: '' }, 'text: required'],
    ['with a whole book', { text: 'a'.repeat(2001) }, 'text: tooLong'],
    ['without an address', { contactEmail: 'haven' }, 'contactEmail: email'],
    ['with a number that is none', { enterpriseNumber: '0471.938.851' }, 'enterpriseNumber: enterpriseNumber'],
    ['about a country the visit does not go to', { country: 'FR' }, 'country: notOffered'],
  ])('is refused %s', async (_, wrong, expected) => {
    expect(wrongFields(await send((await toVietnamAndJapan()).id, wrong))).toEqual([expected]);
  });

  test('is told by mail to who coordinates, without a word of it', async () => {
    const visit = await toVietnamAndJapan();
    await app.relay.drain();
    app.mails.length = 0;
    await attach(app, visit.id, company);
    await app.relay.drain();
    expect(app.mails.map(({ to }) => to)).toEqual([editor.email]);
    const { text, subject } = app.mails[0]!;
    expect(subject).toContain('Nieuw dossier');
    expect(text).toContain(`/nl/teams/organiser.voka/evenementen/${visit.id}/dossiers`);
    expect(text).not.toMatch(/Haven|vergunning|Brouwer/);
  });

  test('is told of a masked visit without its title, to its own organisation alone', async () => {
    const visit = await published(maskedEntry());
    await app.relay.drain();
    app.mails.length = 0;
    await attach(app, visit.id, coOrganiser);
    await app.relay.drain();
    expect(app.mails.map(({ to }) => to)).toEqual([editor.email]);
    expect(app.mails[0]?.text).toContain('een vertrouwelijk officieel bezoek');
    expect(app.mails[0]?.text).not.toContain('minister-president');
    expect((await offer(app, visit.id, coOrganiser)).readers).toMatchObject([{ kind: 'coordinator' }]);
  });
});

describe('A case is refused', () => {
  test('for what is no visit, not theirs to see, or stands in for one: as for nothing at all', async () => {
    const hidden = await published(maskedEntry('organisers'));
    const forOrganisers = await published(visitEntry({ audience: 'organisers' }));
    const nothing = refused(await send('01900000-0000-7000-8000-000000000000'), 404).detail;
    for (const id of [hidden.id, forOrganisers.id, await publish(app, seminar())]) {
      expect(refused(await send(id), 404).detail).toBe(nothing);
      refused(await app.get(casesOfVisit(id), company.headers), 404);
    }
    const standIn = await standInFor(app, hidden.id);
    const organiser = await signedIn(app, { 'organiser.flux50': 'owner' });
    for (const by of [organiser, editor, planner]) refused(await send(standIn?.id ?? '', {}, by), 404);
  });

  test('with a visit that is over, or cancelled', async () => {
    const over = await published(visitEntry({ legs: [hanoi({ startsOn: '2026-11-18', endsOn: '2026-11-20' })] }));
    expect(refused(await send(over.id), 409).reason).toBe('casesClosed');
    expect(await offer(app, over.id, company)).toMatchObject({ open: false });
    const today = await published(visitEntry({ legs: [hanoi({ startsOn: '2026-11-18', endsOn: '2026-11-21' })] }));
    await attach(app, today.id, company);
    const cancelled = await published(visitEntry());
    await app.db
      .transaction()
      .execute((trx) => changeStatus(trx, fixedClock, contentLoader, cancelled.id, 'cancelled'));
    expect(refused(await send(cancelled.id), 409).reason).toBe('casesClosed');
  });

  test('where nobody is here to read it, by visit and by country', async () => {
    const content = visitEntry({ legs: [hanoi({ country: 'JM', city: 'Kingston', timeZone: 'America/Jamaica' })] });
    const provenance = { source: 'Content' };
    const id = await publish(app, { ...content, organisers: content.organisers!, provenance });
    expect(refused(await send(id), 409).reason).toBe('casesClosed');
    const both = await publish(app, {
      ...content,
      legs: [...content.legs, tokyo()],
      organisers: content.organisers!,
      provenance,
    });
    expect(wrongFields(await send(both, { country: 'JM' }))).toEqual(['country: nobodyReads']);
    await app.relay.drain();
    app.mails.length = 0;
    await attach(app, both, company, { country: 'JP' });
    await app.relay.drain();
    // Nobody coordinates it here: the people of the office are told.
    expect(app.mails.map(({ to }) => to)).toContain(tokyoOfficer.email);
    expect(app.mails).toHaveLength(2);
    expect(app.mails[0]?.text).toContain(`/teams/office.tokyo/evenementen/${both}/dossiers`);
  });

  test('after twenty on one day', async () => {
    const busy = await signedIn(app);
    const visit = await toVietnamAndJapan();
    for (let number = 1; number <= 20; number += 1) await attach(app, visit.id, busy, { company: `Bedrijf ${number}` });
    refused(await send(visit.id, { company: 'Bedrijf 21' }, busy), 429);
  });
});

describe('Cases are read', () => {
  test('by editors and owners of the organisation that entered the visit, and its offices; by nobody else', async () => {
    const visit = await toVietnamAndJapan();
    await attach(app, visit.id, company);
    const found = { total: 1, items: [{ company: 'Brouwerij De Haven', contactName: 'Bart Brouwer' }] };
    expect(await readCases(app, 'organiser.voka', visit.id, editor)).toMatchObject(found);
    expect(await readCases(app, 'office.tokyo', visit.id, tokyoOfficer)).toMatchObject(found);
    expect(await readCases(app, 'office.hanoi', visit.id, vietnamOfficer)).toMatchObject(found);
    expect(await readCases(app, 'organiser.voka', visit.id, reader)).toBe(403);
    // Neither a co-organiser, nor an office of elsewhere, nor a planner, nor the company itself, under whatever team.
    for (const team of ['organiser.voka', 'organiser.agoria', 'office.tokyo', 'office.paris', 'head_office'])
      for (const by of [coOrganiser, parisHead, planner, company])
        expect(await readCases(app, team, visit.id, by), team).toBe(404);
  });

  test('by an office only when they are about its countries, or about the whole visit', async () => {
    const visit = await toVietnamAndJapan();
    await attach(app, visit.id, company, { company: 'Alles' });
    await attach(app, visit.id, company, { company: 'Japan', country: 'JP' });
    await attach(app, visit.id, company, { company: 'Vietnam', country: 'VN' });
    const names = async (team: string, by: Visitor) => {
      const found = await readCases(app, team, visit.id, by);
      return typeof found === 'number' ? found : found.items.map((one) => one.company).toSorted();
    };
    expect(await names('office.tokyo', tokyoOfficer)).toEqual(['Alles', 'Japan']);
    expect(await names('office.hanoi', vietnamOfficer)).toEqual(['Alles', 'Vietnam']);
    expect(await names('organiser.voka', editor)).toEqual(['Alles', 'Japan', 'Vietnam']);
    const list = (await app.get('/api/v1/teams/office.tokyo/cases', tokyoOfficer.headers)).json();
    expect(list).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ cases: 2 })]) });
  });

  test('by no office any more once the visit is masked; the company keeps its case, without the name of the visit', async () => {
    const visit = await toVietnamAndJapan();
    const { id } = await attach(app, visit.id, company);
    await revise(await read(visit), { audience: 'own', officialVisit: { level: 'royal', maskedFor: 'offices' } });
    expect(await readCases(app, 'office.tokyo', visit.id, tokyoOfficer)).toBe(404);
    const list = (await app.get('/api/v1/teams/office.tokyo/cases', tokyoOfficer.headers)).body;
    expect(list).not.toContain(visit.id);
    expect(await readCases(app, 'organiser.voka', visit.id, editor)).toMatchObject({ total: 1 });
    const { items } = (await app.get('/api/v1/me/cases', company.headers)).json<{ items: MyCase[] }>();
    const mine = items.find((one) => one.id === id);
    expect(mine).toBeDefined();
    expect(mine).not.toHaveProperty('visit');
    expect((await app.get('/api/v1/me/data', company.headers)).body).not.toContain(visit.id);
    const { consent: _consent, ...change } = brewery({ text: 'Ook zo nog aan te passen.' });
    expect((await app.send('PUT', `/api/v1/me/cases/${id}`, change, company.headers)).statusCode).toBe(200);
  });

  test('in the list of the team, the visit with the latest case first', async () => {
    const first = await toVietnamAndJapan();
    await attach(app, first.id, company);
    const answer = await app.get('/api/v1/teams/organiser.voka/cases', editor.headers);
    const { items } = answer.json<{ items: { visit: { id: string }; cases: number }[] }>();
    expect(items.find(({ visit }) => visit.id === first.id)).toMatchObject({ cases: 1 });
    refused(await app.get('/api/v1/teams/organiser.voka/cases', reader.headers), 403);
    refused(await app.get('/api/v1/teams/organiser.voka/cases', planner.headers), 404);
  });

  test('as a table in which nothing runs as a formula', async () => {
    const visit = await toVietnamAndJapan();
    await attach(app, visit.id, company, {
      company: '=HYPERLINK("https://x.example";"Klik")',
      text: '+1 van de minister;\n"echt"',
      contactPhone: '@SUM(A1)',
    });
    const answer = await app.get(`${casesFor('organiser.voka', visit.id)}.csv`, editor.headers);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body).toBe(
      '\uFEFFBedrijf;Ondernemingsnummer;Land;Waarover het gaat;Contact;E-mailadres;Telefoon;Voorgelegd;Gewijzigd\r\n' +
        `"'=HYPERLINK(""https://x.example"";""Klik"")";0471.938.850;;"'+1 van de minister;\n""echt""";` +
        "Bart Brouwer;export@haven.example;'@SUM(A1);2026-11-21;2026-11-21\r\n",
    );
    const english = await app.get(`${casesFor('office.tokyo', visit.id)}.csv?lang=en`, tokyoOfficer.headers);
    expect(english.body).toContain('Company;Enterprise number;');
    refused(await app.get(`${casesFor('office.paris', visit.id)}.csv`, parisHead.headers), 404);
    refused(await app.get(`${casesFor('organiser.voka', visit.id)}.csv`, planner.headers), 404);
  });

  test('page by page', async () => {
    const visit = await toVietnamAndJapan();
    for (const name of ['Eén', 'Twee', 'Drie']) await attach(app, visit.id, company, { company: name });
    const answer = await app.get(`${casesFor('organiser.voka', visit.id)}?page=2&pageSize=2`, editor.headers);
    expect(answer.json()).toMatchObject({ total: 3, page: 2, items: [{ company: 'Eén' }] });
    const first = await app.get(`${casesFor('organiser.voka', visit.id)}?pageSize=2`, editor.headers);
    expect(first.json()).toMatchObject({ next: `${casesFor('organiser.voka', visit.id)}?page=2&pageSize=2` });
  });
});

test('The audit trail tells that a case was attached, in no team and without a word of it', async () => {
  const visit = await toVietnamAndJapan();
  const { id } = await attach(app, visit.id, company);
  await app.send('DELETE', `/api/v1/me/cases/${id}`, undefined, company.headers);
  const rows = await app.db.selectFrom('audit_trail').selectAll().where('subject_id', '=', id).orderBy('id').execute();
  expect(rows).toMatchObject([
    { action: 'case_attached', team: null, actor_id: company.id, changes: [] },
    { action: 'case_withdrawn', team: null, actor_id: company.id, changes: [] },
  ]);
});

test('An event says whether it takes cases, to everybody', async () => {
  const visit = await toVietnamAndJapan();
  const told = async (id: string) =>
    (await app.getJson<{ officialVisit?: object }>(`/api/v1/events/${id}`)).officialVisit;
  expect(await told(visit.id)).toMatchObject({ level: 'minister_president', takesCases: true });
  const over = await published(visitEntry({ legs: [hanoi({ startsOn: '2026-11-18', endsOn: '2026-11-20' })] }));
  expect(await told(over.id)).toMatchObject({ takesCases: false });
});
