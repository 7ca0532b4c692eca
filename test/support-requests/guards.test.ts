import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { fullForm, grantAll, staff, supportCast } from './offices.ts';

/** What cannot be done with a request: by whom, when, and beyond which room. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
await staff(app, 'tokyo', 38);
await staff(app, 'lima', 38, 38, 38, 38, 38, 38);

async function fresh(office = 'lima'): Promise<SupportRequest> {
  return cast.requestOf((await cast.ask()).id, office);
}
const reason = (answer: { json(): unknown; statusCode: number }) => [
  answer.statusCode,
  (answer.json() as { reason?: string; issues?: { reason: string }[] }).reason ??
    (answer.json() as { issues?: { reason: string }[] }).issues?.[0]?.reason,
];

describe('The form', () => {
  test('is kept as far as it is filled in, and says what is missing before it can be sent', async () => {
    const event = await cast.enter();
    const begun = await cast.fill(event.id, { goals: 'Invoerders vinden.' }, 0);
    const { missing, version, filledIn } = begun.json<Dossier>();
    expect(missing.map(({ field }) => field).toSorted()).toEqual([
      'companies',
      'conditions',
      'contactEmail',
      'contactName',
      'services',
    ]);
    expect(filledIn).toEqual(['offices']);
    const path = `/api/v1/teams/organiser.voka/events/${event.id}/support/submission`;
    const sent = await app.send('POST', path, { version }, cast.editor.headers);
    expect(sent.statusCode).toBe(400);
    expect(sent.json<{ issues: { name: string }[] }>().issues.length).toBeGreaterThan(1);
  });

  test('is not overwritten by somebody who did not see the last change', async () => {
    const event = await cast.enter();
    await cast.fill(event.id, { goals: 'Eerst.' }, 0);
    await cast.fill(event.id, { goals: 'Dan.' }, 1);
    expect(reason(await cast.fill(event.id, { companies: 4 }, 1))).toEqual([409, 'changedMeanwhile']);
    expect((await cast.dossierOf(event.id)).form.goals).toBe('Dan.');
  });

  test('is for events that still come, of organisations that are verified', async () => {
    const event = await cast.enter();
    await cast.fill(event.id, fullForm, 0);
    const path = `/api/v1/teams/organiser.voka/events/${event.id}/support/submission`;
    await app.db.updateTable('organisers').set({ state: 'listed', trusted: false }).where('id', '=', 'voka').execute();
    expect(reason(await app.send('POST', path, { version: 1 }, cast.editor.headers))).toEqual([409, 'verifiedToAsk']);
    await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
    await app.db.updateTable('events').set({ status: 'cancelled' }).where('id', '=', event.id).execute();
    expect(reason(await app.send('POST', path, { version: 1 }, cast.editor.headers))).toEqual([409, 'eventOver']);
  });

  test('names no service and no office that there is none of', async () => {
    const event = await cast.enter();
    expect(reason(await cast.fill(event.id, { services: [{ service: 'magic', quantity: 1 }] }, 0))).toEqual([
      400,
      'unknownService',
    ]);
    expect(reason(await cast.fill(event.id, { offices: [{ office: 'atlantis' }] }, 0))).toEqual([400, 'unknownOffice']);
  });

  test('asks no office twice', async () => {
    const event = await cast.ask();
    const { version } = await cast.dossierOf(event.id);
    const path = `/api/v1/teams/organiser.voka/events/${event.id}/support/submission`;
    expect(reason(await app.send('POST', path, { version }, cast.editor.headers))).toEqual([409, 'nothingToAsk']);
  });
});

describe('A decision', () => {
  test('that was taken without knowing that of another is refused, with what there is now', async () => {
    const request = await fresh();
    expect((await cast.office(request, 'waiting-list', { text: 'Even geduld.' })).statusCode).toBe(200);
    const other = await signedIn(app, { 'office.lima': 'head' });
    const late = await cast.office(request, 'proposal', grantAll(request), other);
    expect(reason(late)).toEqual([409, 'decidedMeanwhile']);
    expect(late.json<{ detail: string }>().detail).toContain('waitlisted');
  });

  test('of two people at the same moment is the decision of one', async () => {
    const request = await fresh();
    const other = await signedIn(app, { 'office.lima': 'head' });
    const answers = await Promise.all([
      cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60 })),
      cast.office(request, 'waiting-list', { text: 'Even geduld.' }, other),
      cast.office(request, 'review', {}, other),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409]);
  });

  test('cannot be sent twice', async () => {
    const request = await fresh();
    const twice = await Promise.all([
      cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60 })),
      cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60 })),
    ]);
    expect(twice.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const open = await cast.requestOf(request.event.id, 'lima');
    const confirmed = await Promise.all([1, 2].map(() => cast.organiser(open, 'confirmation', { proposal: 1 })));
    expect(confirmed.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('on a proposal that is not the open one is refused', async () => {
    const request = await fresh();
    await cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60 }));
    const open = await cast.requestOf(request.event.id, 'lima');
    expect(reason(await cast.organiser(open, 'confirmation', { proposal: 2 }))).toEqual([409, 'proposalOver']);
  });

  test('is only for the office that is asked, and the organisation that asks', async () => {
    const request = await fresh();
    const other = cast.officers['tokyo']!;
    for (const team of ['office.lima', 'office.tokyo']) {
      const path = `/api/v1/teams/${team}/requests/${request.id}/review`;
      const answer = await app.send('POST', path, { version: request.version }, other.headers);
      expect(answer.statusCode, team).toBe(404);
    }
    const stranger = await signedIn(app, { 'organiser.unizo': 'owner' });
    for (const team of ['organiser.voka', 'organiser.unizo'])
      expect((await app.get(`/api/v1/teams/${team}/support/${request.id}`, stranger.headers)).statusCode).toBe(404);
    const path = `/api/v1/teams/organiser.voka/support/${request.id}/withdrawal`;
    expect((await app.send('POST', path, { version: request.version }, cast.reader.headers)).statusCode).toBe(403);
  });
});

describe('A proposal', () => {
  test('answers each service that was asked for, and fits what was asked', async () => {
    const request = await fresh();
    const [first, second] = request.asked;
    const said = (...services: object[]) => cast.office(request, 'proposal', grantAll(request, { services }));
    const whole = { service: second!.service, outcome: 'accepted', quantity: second!.quantity };
    expect(reason(await said(whole))).toEqual([400, 'answerEachService']);
    const too = { service: first!.service, outcome: 'reduced', quantity: first!.quantity };
    expect(reason(await said(too, whole))).toEqual([400, 'answerEachService']);
    const none = request.asked.map(({ service }) => ({ service, outcome: 'refused', quantity: 0 }));
    expect(reason(await said(...none))).toEqual([400, 'answerEachService']);
    const less = { service: first!.service, outcome: 'reduced', quantity: 3, note: 'Meer lukt niet.' };
    const answer = await said(less, whole);
    expect(answer.json<SupportRequest>().proposals[0]?.services).toEqual([less, whole]);
  });

  test('does not go above the capacity of a week, unless the head of the office says why', async () => {
    const request = await fresh('tokyo');
    const tooMuch = grantAll(request, { estimateMinutes: 3000 });
    expect(reason(await cast.office(request, 'proposal', tooMuch))).toEqual([409, 'overCapacity']);
    const approval = { ...tooMuch, approval: 'De koning komt mee.' };
    expect(reason(await cast.office(request, 'proposal', approval))).toEqual([403, 'headApproves']);
    const approved = await cast.office(request, 'proposal', approval, cast.head);
    expect(approved.json<SupportRequest>().proposals[0]).toMatchObject({ approved: true });
    // What the head approved takes its room: the next one does not fit.
    const next = await fresh('tokyo');
    expect(reason(await cast.office(next, 'proposal', grantAll(next, { estimateMinutes: 60 })))).toEqual([
      409,
      'overCapacity',
    ]);
  });

  test('of an office of which nobody knows who works there takes the word of its head', async () => {
    const request = await fresh('hanoi');
    expect(reason(await cast.office(request, 'proposal', grantAll(request)))).toEqual([409, 'unknownCapacity']);
    const { offices } = await cast.dossierOf(request.event.id);
    const weeks = offices.find(({ office }) => office.id === 'hanoi')?.weeks ?? [];
    expect(weeks.length).toBeGreaterThan(0);
    for (const week of weeks) expect([week.band, week.freeMinutes]).toEqual(['unknown', undefined]);
  });
});

describe('Declining', () => {
  test('takes a reason from the list, twenty signs and an alternative', async () => {
    const request = await fresh();
    const whole = { reason: 'safety', text: 'Het reisadvies is daar nu negatief.', alternative: 'Volgend voorjaar.' };
    for (const missing of ['reason', 'text', 'alternative']) {
      const { [missing as keyof typeof whole]: _gone, ...rest } = whole;
      expect((await cast.office(request, 'refusal', rest)).statusCode, missing).toBe(400);
    }
    expect(reason(await cast.office(request, 'refusal', { ...whole, text: 'Te gevaarlijk.' }))).toEqual([
      400,
      'tooShort',
    ]);
    expect((await cast.office(request, 'refusal', whole)).statusCode).toBe(200);
  });
});

describe('A transfer', () => {
  test('goes to an office that answers for the country, with a request of its own', async () => {
    const request = await fresh('tokyo');
    const answer = await cast.office(request, 'transfer', { office: 'osaka', text: 'Osaka kent deze sector beter.' });
    expect(answer.json<SupportRequest>()).toMatchObject({
      state: 'transferred',
      transferredTo: { office: { id: 'osaka' } },
    });
    const osaka = await cast.requestOf(request.event.id, 'osaka');
    expect(osaka).toMatchObject({ state: 'submitted', transferredFrom: { reference: request.reference } });
    expect(osaka.asked).toEqual(request.asked);
    expect(osaka.reference).not.toBe(request.reference);
  });

  test('to any other office is for head office', async () => {
    const request = await fresh('tokyo');
    const elsewhere = { office: 'seoul', text: 'Seoel heeft die week wel tijd.' };
    expect(reason(await cast.office(request, 'transfer', elsewhere))).toEqual([403, 'headOfficeTransfers']);
    expect((await cast.office(request, 'transfer', elsewhere, cast.planner)).statusCode).toBe(200);
  });
});

test('a request to an office where nobody reads is told to head office', async () => {
  const before = await app.db
    .selectFrom('support_notices')
    .select('id')
    .where('person_id', '=', cast.planner.id)
    .execute();
  const event = await cast.ask({
    legs: [
      {
        country: 'CL',
        city: 'Santiago',
        precision: 'day',
        startsOn: '2027-04-05',
        endsOn: '2027-04-06',
        timeZone: 'America/Santiago',
      },
    ],
  });
  const { offices } = await cast.dossierOf(event.id);
  expect(offices.map(({ office, staffed }) => [office.id, staffed])).toEqual([['santiago', false]]);
  const after = await app.db
    .selectFrom('support_notices')
    .select('news')
    .where('person_id', '=', cast.planner.id)
    .where('id', 'not in', before.length === 0 ? [event.id] : before.map(({ id }) => id))
    .execute();
  expect(after).toEqual([{ news: { kind: 'nobody_reads' } }]);
});

describe('The thread', () => {
  test('keeps notes of the office within the office and head office', async () => {
    const request = await fresh();
    const path = `/api/v1/teams/office.lima/requests/${request.id}/messages`;
    await app.send('POST', path, { text: 'Onze eigen twijfel.', internal: true }, cast.officers['lima']!.headers);
    await app.send('POST', path, { text: 'Goeiedag Voka.' }, cast.officers['lima']!.headers);
    const texts = (read: SupportRequest) => read.messages.map(({ text, internal }) => [text, internal]);
    expect(texts(await cast.requestOf(request.event.id, 'lima'))).toEqual([['Goeiedag Voka.', false]]);
    for (const { headers } of [cast.officers['lima']!, cast.planner]) {
      const read = await app.get(`/api/v1/teams/office.lima/requests/${request.id}`, headers);
      expect(texts(read.json())).toEqual([
        ['Onze eigen twijfel.', true],
        ['Goeiedag Voka.', false],
      ]);
    }
  });

  test('carries what is said to all offices to each of them, and knows what one has not read', async () => {
    const request = await fresh();
    const say = `/api/v1/teams/organiser.voka/support/${request.id}/messages`;
    await app.send('POST', say, { text: 'Voor alle kantoren.', toAll: true }, cast.editor.headers);
    await app.send('POST', say, { text: 'Alleen voor Lima.' }, cast.editor.headers);
    const read = async (office: string) => {
      const { id } = await cast.requestOf(request.event.id, office);
      const path = `/api/v1/teams/office.${office}/requests/${id}`;
      return { path, answer: (await app.get(path, cast.officers[office]!.headers)).json<SupportRequest>() };
    };
    const lima = await read('lima');
    expect(lima.answer.messages.map(({ text, unread }) => [text, unread])).toEqual([
      ['Voor alle kantoren.', true],
      ['Alleen voor Lima.', true],
    ]);
    const tokyo = await read('tokyo');
    expect(tokyo.answer.messages.map(({ text }) => text)).toEqual(['Voor alle kantoren.']);
    await app.send('POST', `${lima.path}/reading`, {}, cast.officers['lima']!.headers);
    const again = await read('lima');
    expect(again.answer.messages.map(({ unread }) => unread)).toEqual([false, false]);
    expect(again.answer.unread).toBe(0);
  });
});
