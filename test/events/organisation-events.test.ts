import { describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEntry, vokaEvents } from './voka-enters.ts';

const app = await startTestApp({ template: 'lists_template' });
const { reader, editor, owner, planner, outsiders, enter, revise, submit, withdraw, read, become } =
  await vokaEnters(app);

describe('What an editor enters', () => {
  test('is a draft of the organisation, which leads it, in its own name', async () => {
    const event = await enter({ provenance: { externalId: 'S-1', url: 'https://voka.example/s-1' } });
    expect(event).toMatchObject({
      editorialState: 'draft',
      status: 'scheduled',
      version: 1,
      entry: {
        title: { nl: 'Zaken doen in Vietnam' },
        organisers: [{ id: 'voka', role: 'lead' }],
        provenance: { externalId: 'S-1', url: 'https://voka.example/s-1' },
      },
    });
    const row = await app.db.selectFrom('events').selectAll().where('id', '=', event.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ entered_for: 'voka', entered_by: editor.id, source: 'Voka', demo: false });
  });

  test('names those it works with, itself among them', async () => {
    const both = [
      { id: 'unizo', role: 'lead' },
      { id: 'voka', role: 'partner' },
    ] as const;
    expect((await enter({ organisers: [...both] })).entry.organisers).toEqual(both);
    const refused = await app.send(
      'POST',
      vokaEvents,
      vokaEntry({ organisers: [{ id: 'unizo', role: 'lead' }] }),
      editor.headers,
    );
    expect([refused.statusCode, refused.json().issues]).toMatchObject([
      400,
      [{ name: 'organisers', reason: 'ownMissing' }],
    ]);
  });

  test('cannot name an organisation that is not verified yet, as if it did not exist', async () => {
    await become('agoria', { state: 'submitted' });
    const withOther = (id: string) =>
      vokaEntry({
        organisers: [
          { id: 'voka', role: 'lead' },
          { id, role: 'partner' },
        ],
      });
    const answers = await Promise.all(
      ['agoria', 'nobody'].map((id) => app.send('POST', vokaEvents, withOther(id), editor.headers)),
    );
    await become('agoria', { state: 'listed' });
    const [known, unknown] = answers.map((answer) => answer.json<{ detail: string; issues: object[] }>());
    expect(known?.issues).toMatchObject([{ name: 'organisers', value: 'agoria', reason: 'unknown' }]);
    expect(known?.detail).toBe(unknown?.detail.replace('nobody', 'agoria'));
  });

  test('is the same event when its number comes again, as it was', async () => {
    const first = await enter({ provenance: { externalId: 'S-2' } });
    const again = await enter({ title: { nl: 'Iets heel anders' }, provenance: { externalId: 'S-2' } });
    expect(again).toEqual(first);
    const twice = await Promise.all(['S-3', 'S-3'].map((externalId) => enter({ provenance: { externalId } })));
    expect(twice[0]?.id).toBe(twice[1]?.id);
  });

  test('carries a number of the organisation alone: others, and our own content, number as they like', async () => {
    await publish(app, seminar({ provenance: { source: 'Voka', externalId: 'S-4' } }));
    const event = await enter({ provenance: { externalId: 'S-4' } });
    expect(event.editorialState).toBe('draft');
    const other = await app.send(
      'POST',
      '/api/v1/teams/organiser.agoria/events',
      vokaEntry({ provenance: { externalId: 'S-4' } }),
      owner.headers,
    );
    expect(other.json<EnteredEvent>().id).not.toBe(event.id);
  });

  test.each<[string, object, string]>([
    ['a kind that does not exist', { kind: 'party' }, 'kind'],
    ['a sector that does not exist', { sectors: ['food.cake'] }, 'sectors'],
    ['an end before the start', { legs: [tokyo({ endsOn: '2027-03-14' })] }, 'legs.0.endsOn'],
    ['a source of its own', { provenance: { source: 'FIT' } }, 'provenance'],
    ['a word that it is invented', { demo: true }, 'demo'],
    ['a summary with a zero byte', { summary: { nl: 'a\0b' } }, 'summary.nl'],
    ['a type with a zero byte', { type: 'a\0b' }, 'type'],
    [
      'a day that the place skipped',
      { legs: [tokyo({ country: 'WS', timeZone: 'Pacific/Apia', startsOn: '2011-12-30', endsOn: '2011-12-30' })] },
      'legs.0.endsOn',
    ],
  ])('is refused with %s, by the name of the field', async (_, wrong, field) => {
    const answer = await app.send('POST', vokaEvents, { ...vokaEntry(), ...wrong }, editor.headers);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ issues: { name: string }[] }>().issues.map(({ name }) => name)).toContain(field);
  });
});

describe('Who may do what', () => {
  test('readers see, editors enter, revise, submit and withdraw', async () => {
    const event = await enter();
    expect((await app.get(vokaEvents, reader.headers)).json()).toMatchObject({ may: { edit: false } });
    expect((await app.get(vokaEvents, editor.headers)).json()).toMatchObject({ may: { edit: true } });
    expect((await app.get(`${vokaEvents}/${event.id}`, reader.headers)).json()).toMatchObject({
      event: { id: event.id },
    });
    const steps = [
      await app.send('POST', vokaEvents, vokaEntry(), reader.headers),
      await revise(event, {}, reader),
      await submit(event, reader),
      await withdraw(event, reader),
    ];
    expect(steps.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403]);
    expect(await read(event)).toEqual(event);
  });

  test('to others neither the list nor the event exists, in the very words of what does not exist', async () => {
    const event = await enter();
    const nowhere = `${vokaEvents}/01900000-0000-7000-8000-000000000000`;
    for (const { headers } of outsiders) {
      const told = async (address: string) => {
        const answers = [
          await app.get(address, headers),
          await app.send('PUT', address, { version: 1, ...event.entry }, headers),
          await app.send('POST', `${address}/submission`, undefined, headers),
          await app.send('POST', `${address}/withdrawal`, undefined, headers),
        ];
        return answers.map((answer) => ({
          status: answer.statusCode,
          detail: answer.json<{ detail: string }>().detail,
        }));
      };
      expect(await told(`${vokaEvents}/${event.id}`)).toEqual(await told(nowhere));
      const list = await app.get(vokaEvents, headers);
      const nobody = await app.get('/api/v1/teams/organiser.nobody/events', headers);
      expect([list.statusCode, list.json().detail]).toEqual([404, nobody.json().detail]);
      expect((await app.send('POST', vokaEvents, vokaEntry(), headers)).statusCode).toBe(404);
    }
    for (const address of [vokaEvents, `${vokaEvents}/${event.id}`])
      expect((await app.get(address)).statusCode).toBe(401);
    expect((await app.send('POST', vokaEvents, vokaEntry())).statusCode).toBe(401);
    expect(await read(event)).toEqual(event);
  });

  test('an event is found under its own organisation only, by planners too', async () => {
    const event = await enter();
    const elsewhere = `/api/v1/teams/organiser.agoria/events/${event.id}`;
    expect((await app.get(elsewhere, planner.headers)).statusCode).toBe(404);
    expect((await app.send('POST', `${elsewhere}/submission`, undefined, planner.headers)).statusCode).toBe(404);
    for (const team of ['office.tokyo', 'head_office', 'organiser.nobody'])
      expect((await app.get(`/api/v1/teams/${team}/events`, planner.headers)).statusCode).toBe(404);
    expect((await app.get(`${vokaEvents}/${event.id}`, planner.headers)).statusCode).toBe(200);
    // What our own content brought belongs to no organisation.
    const ours = await publish(app, seminar());
    expect((await app.get(`${vokaEvents}/${ours}`, editor.headers)).statusCode).toBe(404);
    expect((await app.send('POST', `${vokaEvents}/${ours}/withdrawal`, undefined, editor.headers)).statusCode).toBe(
      404,
    );
  });
});

describe('The list of an organisation', () => {
  test('holds every state, the newest first, by pages', async () => {
    const fresh = '/api/v1/teams/organiser.agoria/events';
    const before = (await app.get(fresh, owner.headers)).json<{ total: number }>().total;
    const ids: string[] = [];
    for (const nl of ['Een', 'Twee', 'Drie'])
      ids.unshift((await app.send('POST', fresh, vokaEntry({ title: { nl } }), owner.headers)).json<EnteredEvent>().id);
    await app.send('POST', `${fresh}/${ids[0]}/submission`, undefined, owner.headers);
    await app.send('POST', `${fresh}/${ids[1]}/withdrawal`, undefined, owner.headers);
    const page = async (address: string) =>
      (await app.get(address, owner.headers)).json<{ items: EnteredEvent[]; total: number; next?: string }>();
    const first = await page(`${fresh}?pageSize=2`);
    expect(first.items.map(({ id, editorialState }) => [id, editorialState])).toEqual([
      [ids[0], 'submitted'],
      [ids[1], 'withdrawn'],
    ]);
    expect(first.total).toBe(before + 3);
    expect((await page(first.next ?? '')).items[0]).toMatchObject({ id: ids[2], editorialState: 'draft' });
    expect((await app.get(`${fresh}?page=0`, owner.headers)).statusCode).toBe(400);
  });
});

describe('Revising', () => {
  test('replaces the content, keeps the number and makes the next version', async () => {
    const event = await enter({ provenance: { externalId: 'R-1' }, summary: { nl: 'Kort' } });
    const { summary: _summary, provenance: _provenance, ...rest } = event.entry;
    const body = { version: 1, ...rest, title: { nl: 'Zaken doen in Laos', en: 'Business in Laos' } };
    const answer = await app.send('PUT', `${vokaEvents}/${event.id}`, body, editor.headers);
    expect(answer.json()).toMatchObject({ version: 2, entry: { title: { en: 'Business in Laos' } } });
    expect(answer.json<EnteredEvent>().entry).not.toHaveProperty('summary');
    expect(answer.json<EnteredEvent>().entry.provenance).toEqual({ externalId: 'R-1' });
  });

  test('what was answered can be sent back as it is', async () => {
    const event = await enter({ provenance: { externalId: 'R-2' }, contact: { email: 'an@voka.example' } });
    const answer = await revise(event, {});
    expect(answer.json<EnteredEvent>().entry).toEqual(event.entry);
  });

  test('on a version that somebody else changed in between is refused', async () => {
    const event = await enter();
    expect((await revise(event, { title: { nl: 'Eerst' } })).statusCode).toBe(200);
    const late = await revise(event, { title: { nl: 'Te laat' } });
    expect([late.statusCode, late.json().reason]).toEqual([409, 'changedMeanwhile']);
    expect((await read(event)).entry.title).toEqual({ nl: 'Eerst' });
  });

  test('cannot take the number of another event', async () => {
    await enter({ provenance: { externalId: 'R-3' } });
    const event = await enter({ provenance: { externalId: 'R-4' } });
    const answer = await revise(event, { provenance: { externalId: 'R-3' } });
    expect([answer.statusCode, answer.json().reason]).toEqual([409, 'announcedBefore']);
  });
});
