import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { CheckedImport, Import, OutcomeRow } from '../../server/contracts/import-shapes.ts';
import type { getImportColumns, getImportValues } from '../../server/contracts/imports.ts';
import { readFile } from '../../server/imports/read-file.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { importing } from './imports.ts';
import { planRows, yearPlan } from './year-plan.ts';

/** The whole way of a year plan: forty rows, six of them wrong, and not one wrong date. */
const app = await startTestApp({ template: 'lists_template' });
const editor = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Els Editor' });
const files = importing(app, editor);
let plan: Import;

const events = () =>
  app.db
    .selectFrom('events')
    .innerJoin('legs', 'legs.event_id', 'events.id')
    .select(['external_id', 'title_nl', 'kind', 'editorial_state', 'entered_for', 'entered_by', 'country_code'])
    .select(['precision', 'starts_on', 'ends_on', 'time_zone', 'demo'])
    .where('entered_for', '=', 'voka')
    .orderBy('external_id')
    .execute();

beforeAll(async () => {
  plan = await files.handIn(await yearPlan());
});

describe('A year plan of forty rows', () => {
  test('asks first which sheet it is on', async () => {
    expect(plan).toMatchObject({ step: 'sheet', fileName: 'plan.xlsx', createdBy: 'Els Editor', counts: {} });
    const { sheets } = await files.get<{ sheets: { name: string }[] }>(plan.id);
    expect(sheets.map(({ name }) => name)).toEqual(['Nota', 'Jaarplan']);
    expect(await files.change('PUT', `/${plan.id}/sheet`, { sheet: 1 })).toMatchObject({ step: 'columns', rows: 40 });
  });

  test('then what its columns mean, with a guess at each and values to tell by', async () => {
    const { columns } = await files.get<AnswerOf<typeof getImportColumns>>(plan.id, '/columns');
    expect(columns.map(({ header, field, certainty }) => [header, field, certainty])).toEqual([
      ['Dossiernummer', 'externalId', 'sure'],
      ['Activiteit', 'title', 'sure'],
      ['Type', 'kind', 'sure'],
      ['Bestemming', 'country', 'sure'],
      ['Plaats', 'city', 'sure'],
      ['Startdatum', 'startsOn', 'sure'],
      ['Einddatum', 'endsOn', 'sure'],
      ['Thema', 'sectors', 'sure'],
      ['Intern', undefined, 'none'],
    ]);
    expect(columns[3]?.samples).toEqual(['Zuid Korea', 'Japan', 'Vietnam']);
    const known = columns.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
    const body = { columns: known, forAllRows: [{ field: 'mode', value: 'Ter plaatse' }] };
    expect(await files.change('PUT', `/${plan.id}/columns`, body)).toMatchObject({ step: 'values' });
  });

  test('then what its values mean: what is likely is proposed, and nothing is taken as meant', async () => {
    const { values, dates } = await files.get<AnswerOf<typeof getImportValues>>(plan.id, '/values');
    const likely = Object.fromEntries(
      values.map(({ theirs, ours, certainty }) => [theirs, `${certainty} ${ours ?? ''}`]),
    );
    expect(likely).toMatchObject({
      'Zuid Korea': 'likely KR',
      USA: 'likely US',
      Atlantis: 'none ',
      vakbeurs: 'likely trade_fair',
      Missie: 'likely outward_mission',
      medtech: 'likely life-sciences-health.medtech',
    });
    // Japan and Vietnam are called so here too: there is nothing to ask.
    expect(Object.keys(likely)).not.toEqual(expect.arrayContaining(['Japan']));
    // That the day comes first follows from 13/02/2027.
    expect(dates).toEqual([]);
    const check = await files.get<CheckedImport>(plan.id, '/check');
    expect(check.counts.create).toBe(0);
    const said = values.map(({ field, theirs, ours, suggestions }) => ({
      field,
      theirs,
      ours: ours ?? (theirs === 'Atlantis' ? '' : (suggestions[0] ?? '')),
    }));
    expect(await files.change('PUT', `/${plan.id}/values`, { values: said, dates: [] })).toMatchObject({
      step: 'check',
    });
  });

  test('then shows what would be entered, and what is wrong by how it is repaired', async () => {
    const { counts, faults, warnings, dates, items, total } = await files.get<CheckedImport>(plan.id, '/check');
    expect(counts).toEqual({ create: 34, update: 0, unchanged: 0, faulty: 6, skipped: 0, faultyRows: 6 });
    expect(
      faults
        .map(({ field, reason, rows }) => [field, reason, ...rows.map(({ row, value }) => `${row}: ${value}`)])
        .toSorted(),
    ).toEqual([
      ['country', 'notOurs', '19: Atlantis'],
      ['endsOn', 'endsBeforeStart', '25: 18/05/2027'],
      ['startsOn', 'dateImpossible', '7: 31/02/2027'],
      ['startsOn', 'dateUnreadable', '13: voorjaar 2027'],
      ['startsOn', 'dateWeekday', '31: dinsdag 15 maart 2027'],
      ['title', 'required', '37: '],
    ]);
    expect(warnings).toEqual([]);
    expect(dates).toEqual([{ header: 'Startdatum', system: 'dmy', example: expect.stringMatching(/^13\//) }]);
    expect([items.length, total]).toEqual([34, 34]);
    expect(await events()).toEqual([]);
  });

  test('is not entered as long as rows are wrong, unless they are left out knowingly', async () => {
    const { version } = await files.get<{ import: Import }>(plan.id).then((told) => told.import);
    const answer = await files.ask('POST', `/${plan.id}/batches`, { version });
    expect([answer.statusCode, answer.json().reason]).toEqual([409, 'faultyRows']);
    expect(await events()).toEqual([]);
  });

  test('lets wrong cells be written anew, and rows be left out', async () => {
    await files.change('PATCH', `/${plan.id}/rows`, {
      cells: [
        { row: 7, field: 'startsOn', value: '28/02/2027' },
        { row: 19, field: 'country', value: 'Griekenland' },
        { row: 31, field: 'startsOn', value: 'maandag 15 maart 2027' },
        { row: 13, field: 'startsOn', value: '31/06/2027' },
      ],
      skip: [25],
    });
    const { counts, faults, skipped } = await files.get<CheckedImport>(plan.id, '/check');
    expect(counts).toMatchObject({ create: 37, faulty: 2, skipped: 1 });
    expect(faults.map(({ reason, rows }) => [reason, rows[0]?.row, rows[0]?.value])).toEqual([
      ['dateImpossible', 13, '31/06/2027'],
      ['required', 37, ''],
    ]);
    expect(skipped).toMatchObject([{ row: 25 }]);
  });

  test('is entered as drafts of the organisation through the door of files, with every date as it was meant', async () => {
    const { version } = (await files.get<{ import: Import }>(plan.id)).import;
    const done = await files.run({ id: plan.id, version }, { leaveOutFaulty: true });
    expect(done).toMatchObject({ step: 'done', counts: { created: 37, rejected: 2, skipped: 1 } });
    const entered = new Map((await events()).map((event) => [event.external_id, event]));
    expect(entered.size).toBe(37);
    planRows.forEach(({ expected, title }, number) => {
      if (expected === undefined) return;
      const event = entered.get(`VK-${100 + number}`);
      expect([title, `${event?.precision} ${event?.starts_on} ${event?.ends_on}`]).toEqual([title, expected]);
    });
    expect(entered.get('VK-105')).toMatchObject({ precision: 'day', starts_on: '2027-02-28' });
    expect(entered.get('VK-129')).toMatchObject({ precision: 'day', starts_on: '2027-03-15' });
    for (const event of entered.values())
      expect(event).toMatchObject({ editorial_state: 'draft', entered_by: editor.id, demo: false });
    expect(new Set([...entered.values()].map(({ country_code }) => country_code)).has('KR')).toBe(true);
    const doors = await app.db.selectFrom('audit_trail').select(['door', 'action', 'actor_name']).distinct().execute();
    expect(doors).toEqual([{ door: 'import', action: 'event_entered', actor_name: 'Els Editor' }]);
  });

  test('tells what became of each row, and gives back what was not entered, with the reason', async () => {
    const { items } = await files.get<{ items: OutcomeRow[] }>(plan.id, '/report');
    expect(items.slice(0, 3).map(({ rows, outcome, faults }) => [rows, outcome, faults[0]?.reason])).toEqual([
      [[13], 'rejected', 'dateImpossible'],
      [[25], 'skipped', undefined],
      [[37], 'rejected', 'required'],
    ]);
    const answer = await app.get(`${files.base}/${plan.id}/rejected.csv`, editor.headers);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [sheet] = await readFile(answer.rawPayload);
    expect(sheet?.rows.map((row) => row.at(-1))).toEqual([
      'Reden (niet ingelezen)',
      'Begin is een dag die niet bestaat',
      'met de hand overgeslagen',
      'Titel ontbreekt',
    ]);
    expect(answer.body).toContain(";'=1+1 nakijken;");
    expect(answer.body).toContain('31/06/2027');
  });

  test('repaired and handed in again, is understood at once: nothing is asked a second time', async () => {
    const { body } = await app.get(`${files.base}/${plan.id}/rejected.csv`, editor.headers);
    const repaired = body
      .replace('31/06/2027', '30/06/2027')
      .replace('18/05/2027', '28/05/2027')
      .replace('VK-135;;', 'VK-135;Actie 36;');
    const again = await files.handIn(Buffer.from(repaired), 'herstel.csv');
    expect(again).toMatchObject({ step: 'check', rows: 3 });
    expect((await files.get<CheckedImport>(again.id, '/check')).counts).toMatchObject({ create: 3, faulty: 0 });
    expect(await files.run(again)).toMatchObject({ step: 'done', counts: { created: 3 } });
    expect(await events()).toHaveLength(40);
  });

  test('handed in as a whole once more, changes nothing but what was changed', async () => {
    const changed = planRows.map((row, number) => (number === 0 ? { ...row, title: 'Actie 1 heet nu anders' } : row));
    const again = await files.handIn(await yearPlan(changed));
    const ready = await files.change('PUT', `/${again.id}/sheet`, { sheet: 1 });
    expect(ready.step).toBe('check');
    // The row without a title has one by now: an empty cell says nothing against it.
    const { counts, items } = await files.get<CheckedImport>(again.id, '/check');
    expect(counts).toMatchObject({ create: 0, update: 1, unchanged: 34, faulty: 5 });
    expect(items.find(({ deed }) => deed === 'update')).toMatchObject({ rows: [2], changes: ['title'] });
    const done = await files.run(ready, { leaveOutFaulty: true });
    expect(done.counts).toEqual({ updated: 1, unchanged: 34, rejected: 5 });
    expect(await files.undo(again.id)).toMatchObject({ step: 'undone', counts: { restored: 1 } });
    expect((await events()).find(({ external_id }) => external_id === 'VK-100')?.title_nl).toBe(planRows[0]?.title);
  });
});
