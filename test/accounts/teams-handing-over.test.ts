import { describe, expect, test } from 'vitest';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { lastActions, rolesIn, takeOut } from './team-talk.ts';

const app = await startTestApp({ template: 'lists_template' });
const voka = 'organiser.voka';
const els = await signedIn(app, { [voka]: 'owner' });
const reader = await signedIn(app, { [voka]: 'reader' });
const elsewhere = await signedIn(app, { 'organiser.unizo': 'owner' });

/** An editor of Voka who answers for a seminar of Voka and for a mission of Unizo. */
async function busyEditor() {
  const editor = await signedIn(app, { [voka]: 'editor', 'organiser.unizo': 'editor' });
  const own = await publish(app, seminar());
  const other = await publish(app, foodMission());
  await app.db
    .updateTable('events')
    .set({ entered_for: 'voka', entered_by: editor.id })
    .where('id', '=', own)
    .execute();
  await app.db
    .updateTable('events')
    .set({ entered_for: 'unizo', entered_by: editor.id })
    .where('id', '=', other)
    .execute();
  return { editor, own, other };
}

const answering = async (id: string) =>
  await app.db.selectFrom('events').select(['entered_by', 'version']).where('id', '=', id).executeTakeFirstOrThrow();

describe('Whoever answers for events of an organisation', () => {
  test('goes once a colleague is named, and stays until then', async () => {
    const { editor, own } = await busyEditor();
    for (const { headers } of [els, editor])
      expect((await takeOut(app, headers, voka, editor.id)).json()).toMatchObject({
        status: 409,
        reason: 'handOverFirst',
      });
    expect(await rolesIn(app, els.headers, voka)).toMatchObject({ [editor.email]: 'editor' });
    expect(await answering(own)).toMatchObject({ entered_by: editor.id });
  });

  test('hands over to the colleague named, for that organisation only', async () => {
    const { editor, own, other } = await busyEditor();
    const { version } = await answering(own);
    expect((await takeOut(app, editor.headers, voka, editor.id, els.id)).statusCode).toBe(200);
    expect(await answering(own)).toEqual({ entered_by: els.id, version });
    expect(await answering(other)).toMatchObject({ entered_by: editor.id });
    const actions = await lastActions(app, voka, 2);
    expect(actions.map(({ action }) => action).toSorted()).toEqual(['handed_over', 'member_left']);
    expect(actions.find(({ action }) => action === 'handed_over')).toEqual({
      action: 'handed_over',
      by: editor.id,
      subject: { kind: 'event', id: own },
      changes: [{ field: 'answersFor', from: editor.id, to: els.id }],
    });
  });

  test.each([
    ['a reader, who cannot change events', reader.id],
    ['an owner of another organisation', elsewhere.id],
    ['somebody who does not exist', '01900000-0000-7000-8000-000000000000'],
  ])('does not hand over to %s', async (_who, to) => {
    const { editor } = await busyEditor();
    const answer = await takeOut(app, els.headers, voka, editor.id, to);
    expect(answer.json()).toMatchObject({
      status: 400,
      issues: [{ in: 'query', name: 'handOverTo', reason: 'notOffered' }],
    });
    expect(await rolesIn(app, els.headers, voka)).toMatchObject({ [editor.email]: 'editor' });
  });

  test('does not hand over to themself', async () => {
    const { editor } = await busyEditor();
    expect((await takeOut(app, editor.headers, voka, editor.id, editor.id)).statusCode).toBe(400);
  });

  test('does not go with all of it to two colleagues at the same moment', async () => {
    const { editor, own } = await busyEditor();
    const second = await signedIn(app, { [voka]: 'editor' });
    const answers = await Promise.all([
      takeOut(app, els.headers, voka, editor.id, els.id),
      takeOut(app, editor.headers, voka, editor.id, second.id),
    ]);
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 404]);
    const heir = answers[0].statusCode === 200 ? els.id : second.id;
    expect(await answering(own)).toMatchObject({ entered_by: heir });
  });
});
