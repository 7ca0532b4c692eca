import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import { importFields } from '../../server/contracts/import-fields.ts';
import type { getImportColumns } from '../../server/contracts/imports.ts';
import { forgetImports } from '../../server/imports/forget-imports.ts';
import { readFile } from '../../server/imports/read-file.ts';
import { daysKept } from '../../server/privacy/retention.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { importing } from './imports.ts';
import { newcomer, ours, row } from './newcomer.ts';
import { csv } from './workbooks.ts';

/** What a file is understood to be, and for how long it is kept. */
const clock = movableClock();
const start = clock.now();
const app = await startTestApp({ template: 'lists_template', clock });

describe('What a file is', () => {
  test('with the names of our own file is read at once; the example in it is not read', async () => {
    const office = await newcomer(app);
    for (const lang of ['nl', 'en'])
      for (const kind of ['csv', 'xlsx']) {
        const path = `/api/v1/teams/organiser.${office.id}/import-template.${kind}?lang=${lang}`;
        const { rawPayload, statusCode } = await app.get(path, office.editor.headers);
        expect(statusCode).toBe(200);
        const [sheet] = await readFile(rawPayload);
        expect([sheet?.filled, sheet?.rows[0]?.length]).toEqual([2, importFields.length]);
        expect(await office.refused(rawPayload)).toEqual([400, 'noRows']);
      }
    expect(await office.handIn(ours(row('', 'Beurs')))).toMatchObject({ step: 'check', rows: 1 });
  });

  test('with a title above its columns is understood, and another row can be said to hold their names', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      csv('Jaarplan 2027;;\n;;\nNaam;Land;Datum\nBeurs;Japan;2027-03-15\nMissie;Japan;2027-03-16'),
    );
    const columns = async () => (await office.get<AnswerOf<typeof getImportColumns>>(about.id, '/columns')).columns;
    expect((await columns()).map(({ header }) => header)).toEqual(['Naam', 'Land', 'Datum']);
    await office.change('PUT', `/${about.id}/sheet`, { sheet: 0, headerRow: 4 });
    expect((await columns()).map(({ header }) => header)).toEqual(['Beurs', 'Japan', '2027-03-15']);
    expect((await office.ask('PUT', `/${about.id}/sheet`, { sheet: 0, headerRow: 5 })).statusCode).toBe(400);
  });

  test('is guessed from what stands in it where its names say nothing', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      csv('A;B;C;D\nx1;Zuid Korea;info@a.be;15/03/2027\nx2;Japan;b@c.org;Q3 2027\nx3;USA;c@d.eu;maart 2027'),
    );
    const { columns } = await office.get<AnswerOf<typeof getImportColumns>>(about.id, '/columns');
    expect(columns.map(({ field, certainty }) => [field, certainty])).toEqual([
      [undefined, 'none'],
      ['country', 'likely'],
      ['contactEmail', 'likely'],
      ['startsOn', 'likely'],
    ]);
  });

  test('needs a column that tells one event from another, and no meaning twice', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(csv('A;B\nx;y'));
    const said = async (...columns: object[]) =>
      (await office.ask('PUT', `/${about.id}/columns`, { columns })).json<{
        issues: { name: string; reason: string }[];
      }>().issues[0];
    expect(await said({ column: 0, field: 'city' })).toMatchObject({ name: 'columns', reason: 'noTitle' });
    expect(await said({ column: 0, field: 'title' }, { column: 1, field: 'title' })).toMatchObject({
      name: 'columns.1',
      reason: 'taken',
    });
  });

  test('that cannot be read is refused by its reason', async () => {
    const office = await newcomer(app);
    expect(await office.refused(csv(''))).toEqual([400, 'fileEmpty']);
    expect(await office.refused(Buffer.from('%PDF-1.7'))).toEqual([400, 'fileNoTable']);
    const many = ['Titel', ...Array.from({ length: 2001 }, (_, at) => `Evenement ${at}`)].join('\n');
    expect(await office.refused(csv(many))).toEqual([400, 'tooManyRows']);
    expect(await app.db.selectFrom('imports').select('id').where('organiser_id', '=', office.id).execute()).toEqual([]);
  });

  test('can be thrown away, and is erased with all that is told of it when its days are over', async () => {
    const office = await newcomer(app);
    const first = await office.handIn(ours(row('', 'Beurs')));
    expect((await office.ask('DELETE', `/${first.id}`)).statusCode).toBe(200);
    expect((await office.ask('DELETE', `/${first.id}`)).statusCode).toBe(404);
    const second = await office.handIn(ours(row('', 'Beurs')));
    await office.run(second);
    expect((await office.ask('DELETE', `/${second.id}`)).json()).toMatchObject({ reason: 'importStarted' });
    const left = async () => (await office.told<{ items: object[] }>(office.base)).items.length;
    const forget = () => app.db.transaction().execute((trx) => forgetImports(trx, clock, { days: daysKept.imports }));
    clock.moveTo(start.add({ hours: (daysKept.imports - 1) * 24 }).toString());
    await forget();
    const late = await signedIn(app, { [`organiser.${office.id}`]: 'editor' });
    const atLast = importing(app, late, `organiser.${office.id}`);
    expect((await atLast.told<{ items: object[] }>(atLast.base)).items).toHaveLength(1);
    clock.moveTo(start.add({ hours: daysKept.imports * 24 + 1 }).toString());
    await forget();
    expect(await app.db.selectFrom('imports').select('id').where('organiser_id', '=', office.id).execute()).toEqual([]);
    expect(
      await app.db.selectFrom('import_outcomes').select('position').where('import_id', '=', second.id).execute(),
    ).toEqual([]);
    clock.moveTo(start.toString());
    expect(await left()).toBe(0);
    expect(await office.events()).toHaveLength(1);
  });
});
