import { describe, expect, test } from 'vitest';
import type { OutcomeRow } from '../../server/contracts/import-shapes.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { importing } from './imports.ts';
import { newcomer, ours, row } from './newcomer.ts';
import { csv } from './workbooks.ts';

/** What is entered of a file, beside what an organisation has already. */
const app = await startTestApp({ template: 'lists_template' });

describe('What an organisation has already', () => {
  test('is found by its number and keeps what the file does not say', async () => {
    const office = await newcomer(app);
    await office.run(await office.handIn(ours(row('P-1', 'Beurs in Tokio'))));
    const [event] = await office.events();
    const byHand = {
      summary: { nl: 'Met de hand geschreven.' },
      legs: [
        ...event!.entry.legs,
        {
          country: 'JP',
          city: 'Osaka',
          precision: 'day',
          startsOn: '2027-03-20',
          endsOn: '2027-03-20',
          timeZone: 'Asia/Tokyo',
        },
      ],
    };
    await office.revise(event!, byHand);
    const about = await office.handIn(ours(row('P-1', 'Beurs in Tokio', { start: '2027-03-16' })));
    const { items, counts } = await office.checkOf(about);
    expect(counts).toMatchObject({ update: 1, create: 0 });
    expect(items[0]).toMatchObject({ event: event!.id, changes: ['legs'] });
    await office.run(about);
    const [after] = await office.events();
    expect(after?.entry).toMatchObject({ summary: byHand.summary, title: { nl: 'Beurs in Tokio' } });
    expect(after?.entry.legs.map(({ city, startsOn }) => [city, startsOn])).toEqual([
      ['Tokio', '2027-03-16'],
      ['Osaka', '2027-03-20'],
    ]);
    // The leg is the one that it was.
    expect(after?.entry.legs[0]?.id).toBe(event!.entry.legs[0]?.id);
  });

  test('is warned about before it changes in sight of everybody, and when it is probably here twice', async () => {
    const office = await newcomer(app);
    await office.run(await office.handIn(ours(row('P-2', 'Openbaar'), row('', 'Zonder nummer'))));
    const open = (await office.events()).find(({ entry }) => entry.title.nl === 'Openbaar')!;
    expect((await office.submit(open)).json()).toMatchObject({ editorialState: 'published' });
    const about = await office.handIn(
      ours(
        row('P-2', 'Openbaar anders'),
        row('', 'Zonder nummer'),
        row('', 'Tweemaal'),
        row('', 'Tweemaal'),
        row('', 'Voorbij', { start: '2024-03-15' }),
        row('', 'Ver weg', { start: '2035' }),
      ),
    );
    const { warnings } = await office.checkOf(about);
    expect(
      Object.fromEntries(
        warnings.map(({ reason, rows }) => [
          reason,
          rows.map((one) => [one.row, one.detail].filter(Boolean).join(' ')),
        ]),
      ),
    ).toEqual({
      changesPublic: ['2'],
      probablyDouble: ['3', '5 4'],
      inThePast: ['6'],
      farAhead: ['7'],
    });
    await office.run(about);
    expect((await office.events()).find(({ id }) => id === open.id)).toMatchObject({
      editorialState: 'published',
      entry: { title: { nl: 'Openbaar anders' } },
    });
  });

  test('of another organisation is not touched by the same number', async () => {
    const [one, other] = [await newcomer(app), await newcomer(app)];
    await one.run(await one.handIn(ours(row('P-3', 'Van de een'))));
    await other.run(await other.handIn(ours(row('P-3', 'Van de ander'))));
    expect((await one.events()).map(({ entry }) => entry.title.nl)).toEqual(['Van de een']);
    expect((await other.events()).map(({ entry }) => entry.title.nl)).toEqual(['Van de ander']);
  });
});

describe('Entering', () => {
  test('goes batch by batch, and does nothing twice', { timeout: 120_000 }, async () => {
    const office = await newcomer(app);
    const rows = Array.from({ length: 230 }, (_, at) => row(`B-${at}`, `Seminarie ${at}`));
    const about = await office.handIn(ours(...rows));
    const first = await office.change('POST', `/${about.id}/batches`, { version: about.version });
    expect(first).toMatchObject({ step: 'importing', counts: { created: 100, waiting: 130 } });
    expect((await office.ask('POST', `/${about.id}/undoing`)).json()).toMatchObject({ reason: 'notDone' });
    expect((await office.ask('PATCH', `/${about.id}/rows`, { skip: [2] })).json()).toMatchObject({
      reason: 'importStarted',
    });
    const done = await office.run({ id: about.id, version: first.version });
    expect(done).toMatchObject({ step: 'done', counts: { created: 230 } });
    expect((await office.run({ id: about.id, version: done.version })).counts).toEqual({ created: 230 });
    expect(await app.db.selectFrom('events').select('id').where('entered_for', '=', office.id).execute()).toHaveLength(
      230,
    );
    const undone = await office.undo(about.id);
    expect(undone).toMatchObject({ step: 'undone', counts: { removed: 230 } });
    expect(await office.events()).toEqual([]);
  });

  test('what was checked at another version is refused, and so is a file of which nothing can be entered', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(ours(row('', 'Beurs')));
    await office.change('PATCH', `/${about.id}/rows`, { skip: [2] });
    const refusal = async (version: number) =>
      (await office.ask('POST', `/${about.id}/batches`, { version })).json<{ reason: string }>().reason;
    expect(await refusal(about.version)).toBe('changedMeanwhile');
    expect(await refusal(about.version + 1)).toBe('nothingToImport');
  });

  test('what the program refuses by itself is told, and holds up nothing else', async () => {
    const office = await newcomer(app);
    await office.run(await office.handIn(ours(row('R-1', 'Openbaar'), row('R-2', 'Concept'))));
    const open = (await office.events()).find(({ entry }) => entry.title.nl === 'Openbaar')!;
    await office.submit(open);
    await app.db
      .updateTable('organisers')
      .set({ state: 'submitted', trusted: false })
      .where('id', '=', office.id)
      .execute();
    const about = await office.handIn(
      ours(row('R-1', 'Openbaar anders'), row('R-2', 'Concept anders'), row('R-3', 'Nieuw')),
    );
    expect((await office.run(about)).counts).toEqual({ rejected: 1, updated: 1, created: 1 });
    const { items } = await office.get<{ items: OutcomeRow[] }>(about.id, '/report');
    expect(items[0]).toMatchObject({ rows: [2], outcome: 'rejected', faults: [{ reason: 'organisationFirst' }] });
  });

  test('for another organisation is done by a planner, in their own name', async () => {
    const office = await newcomer(app);
    const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
    const files = importing(app, planner, `organiser.${office.id}`);
    await files.run(await files.handIn(ours(row('', 'Beurs'))));
    expect(await office.events()).toMatchObject([
      { editorialState: 'draft', entry: { organisers: [{ id: office.id, role: 'lead' }] } },
    ]);
  });

  test('what belongs to few kinds of events is asked for by name', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      csv(
        'Titel;Soort;Vorm;Land;Begin;Sectoren;Voor wie;Niveau van het bezoek;E-mail;Prijs in euro;Plaatsen\nBezoek;Officieel bezoek;Ter plaatse;Japan;2027-03-15;Voedingsindustrie;;;;;\nBeurs;Beurs;Ter plaatse;;2027-03-15;Voedingsindustrie;Genoemde partners;;geen adres;12 dollar;veel\nWebinar;Webinar;Online;;2027-03-15;Voedingsindustrie;Iedereen;;a@b.be;€ 1.250,50;80 personen',
      ),
    );
    expect((await office.faultsOf(about)).toSorted()).toEqual([
      '2 visitLevel levelMissing',
      '3 audience partnersByHand',
      '3 capacity numberUnreadable',
      '3 contactEmail email',
      '3 country countryMissing',
      '3 fee numberUnreadable',
    ]);
    await office.run(about, { leaveOutFaulty: true });
    expect((await office.events())[0]?.entry).toMatchObject({
      mode: 'online',
      registration: { capacity: 80, fee: { amount: 1250.5, currency: 'EUR' } },
      legs: [{ timeZone: 'Europe/Brussels' }],
    });
  });
});
