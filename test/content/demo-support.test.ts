import { expect, test } from 'vitest';
import { demoDossiers } from '../../server/content/demo/dossiers.ts';
import { supportStates } from '../../server/contracts/support-words.ts';
import { keepTime } from '../../server/support/keep-time.ts';
import { testDay } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';

/** What the demonstration holds of support: offices at work, and requests in every state. */

const app = await startTestApp({ template: 'content_template', demo: true });

test('there are requests in every state, each come to by its steps', async () => {
  await app.db.transaction().execute((trx) => keepTime(trx, app.context));
  const rows = await app.db.selectFrom('support_requests').select('state').execute();
  const states = new Set(rows.map(({ state }) => state));
  // A draft is a dossier that was not sent yet; who confirmed begins on the first day, by itself.
  const missing = supportStates.filter((state) => !states.has(state) && state !== 'draft');
  expect(missing).toEqual([]);
  const steps = await app.db.selectFrom('support_transitions').select('request_id').distinct().execute();
  expect(steps).toHaveLength(rows.length);
  const begun = await app.db.selectFrom('support_dossiers').select('id').execute();
  expect(begun).toHaveLength(demoDossiers(testDay).length);
});

test('offices have people, leave and closures, and others are not known', async () => {
  const rows = await app.db
    .selectFrom('office_weeks')
    .select(['office_id', ({ fn }) => fn.max('capacity_minutes').as('most')])
    .groupBy('office_id')
    .execute();
  const known = rows.filter(({ most }) => most !== null).map(({ office_id }) => office_id);
  expect(known.toSorted()).toEqual(['hanoi', 'lima', 'montreal', 'paris', 'riyadh', 'santiago', 'tokyo']);
  expect(rows.find(({ office_id }) => office_id === 'osaka')?.most).toBeNull();
});

test('no week promises more than its office can do', async () => {
  const rows = await app.db
    .selectFrom('office_loads')
    .innerJoin('office_weeks', (join) =>
      join
        .onRef('office_weeks.office_id', '=', 'office_loads.office_id')
        .onRef('office_weeks.week', '=', 'office_loads.week'),
    )
    .select(['office_loads.office_id', 'office_loads.week', 'capacity_minutes'])
    .select(({ fn }) => fn.sum<string>('minutes').as('minutes'))
    .where('kind', '<>', 'soft')
    .where('approved', '=', false)
    .groupBy(['office_loads.office_id', 'office_loads.week', 'capacity_minutes'])
    .execute();
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(Number(row.minutes)).toBeLessThanOrEqual(row.capacity_minutes ?? 0);
});
