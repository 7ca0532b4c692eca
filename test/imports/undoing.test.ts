import { describe, expect, test } from 'vitest';
import type { OutcomeRow } from '../../server/contracts/import-shapes.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { newcomer, ours, row } from './newcomer.ts';

/** For a day, what a file did can be undone. */
const clock = movableClock();
const start = clock.now();
const app = await startTestApp({ template: 'lists_template', clock });

describe('Undoing', () => {
  test('removes what was made and gives back what was changed; what somebody changed since stays, and is named', async () => {
    const office = await newcomer(app);
    await office.run(await office.handIn(ours(row('U-1', 'Stond er al'), row('U-2', 'Ook'))));
    const before = await office.events();
    const about = await office.handIn(
      ours(
        row('U-1', 'Gewijzigd', { city: 'Osaka' }),
        row('U-2', 'Ook gewijzigd'),
        row('U-3', 'Nieuw'),
        row('U-4', 'Ingediend'),
        row('U-5', 'In bewerking'),
      ),
    );
    expect((await office.run(about)).counts).toEqual({ created: 3, updated: 2 });
    const named = async (title: string) => (await office.events()).find(({ entry }) => entry.title.nl === title)!;
    await office.submit(await named('Ingediend'));
    await office.revise(await named('Ook gewijzigd'), { title: { nl: 'Met de hand' } });
    const busy = await named('In bewerking');
    const drafts = `/api/v1/teams/organiser.${office.id}/drafts`;
    const draft = await app.send('POST', drafts, { event: busy.id }, office.editor.headers);
    expect(draft.statusCode).toBe(201);
    const undone = await office.undo(about.id);
    expect(undone).toMatchObject({ step: 'undone', counts: { removed: 1, restored: 1, left: 3 } });
    const { items } = await office.get<{ items: OutcomeRow[] }>(about.id, '/report');
    expect(items.map(({ title, undone }) => `${title} ${undone}`)).toEqual([
      'Ook gewijzigd left',
      'Ingediend left',
      'In bewerking left',
      'Gewijzigd restored',
      'Nieuw removed',
    ]);
    const after = (await office.events()).map(({ entry }) => entry.title.nl).toSorted();
    expect(after).toEqual(['In bewerking', 'Ingediend', 'Met de hand', 'Stond er al']);
    const restored = await named('Stond er al');
    expect(restored.entry).toEqual(before.find(({ id }) => id === restored.id)?.entry);
    // Every page, feed and calendar follows.
    await app.relay.drain();
    const deeds = await app.db
      .selectFrom('audit_trail')
      .select(['action', 'door'])
      .where('action', '=', 'event_removed')
      .where('team', '=', `organiser.${office.id}`)
      .execute();
    expect(deeds).toEqual([{ action: 'event_removed', door: 'import' }]);
  });

  test('leaves the numbers free: the right file can come in after the wrong one', async () => {
    const office = await newcomer(app);
    const wrong = await office.handIn(ours(row('W-1', 'Verkeerd jaar', { start: '2026-03-15' })));
    await office.run(wrong);
    await office.undo(wrong.id);
    const right = await office.handIn(ours(row('W-1', 'Juist jaar')));
    expect((await office.run(right)).counts).toEqual({ created: 1 });
  });

  test('is for a day', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(ours(row('', 'Beurs')));
    await office.run(about);
    const report = async () => office.get<{ undoableUntil?: string }>(about.id, '/report');
    expect((await report()).undoableUntil).toBe(start.add({ hours: 24 }).toString());
    clock.moveTo(start.add({ hours: 24, seconds: 1 }).toString());
    expect((await report()).undoableUntil).toBeUndefined();
    expect((await office.ask('POST', `/${about.id}/undoing`)).json()).toMatchObject({ status: 409, reason: 'tooLate' });
    clock.moveTo(start.toString());
    expect(await office.events()).toHaveLength(1);
  });
});
