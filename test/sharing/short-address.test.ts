import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { readShortCode, shortPath } from '../../server/contracts/short-code.ts';
import { insertEvent } from '../../server/events/events.store.ts';
import { idOfShortCode } from '../../server/events/short-codes.queries.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { up as giveCodes } from '../../migrations/0039-short-codes.ts';
import { paths } from '../../web/app/paths.ts';
import { foodMission, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { codeOf } from './short-code.ts';

/** Short addresses: made of the permanent id, given once, and opening nothing that the id does not open. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const planner = await signedIn(app, { head_office: 'planner' });
const numRuns = Number(process.env['TEST_RUNS'] ?? 8);
const clock = app.context.clock;

const write = (id: string) =>
  app.db.transaction().execute(async (trx) => {
    await insertEvent(
      trx,
      foodMission(),
      { id, slug: 'missie', enteredFor: null, enteredBy: null },
      String(clock.now()),
    );
  });

async function codes(): Promise<Map<string, string>> {
  const rows = await app.db.selectFrom('events').select(['id', 'short_code']).execute();
  return new Map(rows.map((row) => [row.id, row.short_code]));
}

/** Writes events one after the other: the code of each, the shortest that was free, and whether the others kept theirs. */
async function oneByOne(ids: readonly string[]): Promise<{ same: boolean; code: string; shortest: string }[]> {
  const written = [];
  for (const id of ids) {
    const before = await codes();
    await write(id);
    const after = await codes();
    const taken = new Set(before.values());
    written.push({
      same: [...before].every(([other, code]) => after.get(other) === code),
      code: after.get(id)!,
      shortest: Array.from({ length: 12 }, (_, more) => codeOf(id, 14 + more)).find((code) => !taken.has(code))!,
    });
  }
  return written;
}

/** Ids made within one millisecond that are alike as far as chance goes: most share the first 14 signs of their codes. */
const alike = fc
  .uniqueArray(fc.tuple(fc.nat(1), fc.nat(3), fc.nat(7)), { minLength: 2, maxLength: 8, selector: String })
  .chain((ends) => fc.tuple(fc.nat(0xffff), fc.shuffledSubarray(ends, { minLength: ends.length })))
  .map(([run, ends]) => {
    const moment = (0x019a_0000_0000 + run).toString(16).padStart(12, '0');
    const start = `${moment.slice(0, 8)}-${moment.slice(8)}-7abc`;
    return ends.map(([early, middle, late]) => `${start}-800${early}-${middle}0000000000${late}`);
  });

describe('A code', () => {
  test('is the beginning of the id, and longer only where an event before has it: it always leads to its own event', async () => {
    await fc.assert(
      fc.asyncProperty(alike, fc.boolean(), async (ids, together) => {
        await app.db.deleteFrom('events').execute();
        const kept = together ? [] : await oneByOne(ids);
        if (together) await Promise.all(ids.map(write));
        expect(kept).toEqual(kept.map(({ shortest }) => ({ same: true, code: shortest, shortest })));
        for (const [id, code] of await codes()) {
          expect(code).toBe(codeOf(id, code.length));
          expect(await idOfShortCode(app.db, code)).toBe(id);
        }
      }),
      { numRuns },
    );
  });

  test('is found however it is typed, and stays the one that was given before codes were kept', async () => {
    await app.db.deleteFrom('events').execute();
    const given = {
      '0192f5a0-1234-7abc-9def-0123456789ab': '069fb80j6jnwey',
      '019abcde-0000-7000-8000-000000000000': '06dbsqg0000000',
      '01ffffff-ffff-7fff-bfff-ffffffffffff': '07zzzzzzzzzzzz',
    };
    for (const [id, code] of Object.entries(given)) {
      await write(id);
      const typed = `${code.slice(0, 7)}-${code.slice(7)}`.toUpperCase().replaceAll('1', 'l').replaceAll('0', 'O');
      expect(await idOfShortCode(app.db, typed)).toBe(id);
      expect(await idOfShortCode(app.db, code)).toBe(id);
    }
  });

  test('is given to events that were there before: what they had, and more to the later of two that shared one', async () => {
    await app.db.deleteFrom('events').execute();
    const [one, same, other] = [0, 1, 2].map((end) => `019a000${end >> 1}-0000-7abc-8000-00000000000${end}`);
    for (const id of [same, one, other]) await write(id!);
    await sql`update events set created_at = created_at - interval '1 day' where id = ${same}::uuid`.execute(app.db);
    await sql`drop trigger gives_short_code on events`.execute(app.db);
    await sql`drop function give_short_code, free_short_code, short_code_of`.execute(app.db);
    await sql`alter table events drop column short_code`.execute(app.db);
    await giveCodes(app.db as unknown as Kysely<unknown>);
    expect(await codes()).toEqual(
      new Map([
        [one, codeOf(one!, 15)],
        [same, codeOf(same!)],
        [other, codeOf(other!)],
      ]),
    );
  });

  test.each(['', 'x', 'u'.repeat(14), '0'.repeat(13), '0'.repeat(26), "' or 1=1 --   "])('is not "%s"', (typed) => {
    expect(readShortCode(typed)).toBeUndefined();
  });
});

/** The short address that the page of an event shows. */
async function addressOf(id: string, language: 'nl' | 'en' = 'nl'): Promise<string> {
  return shortPath((await codes()).get(id)!, language);
}

describe('A short address', () => {
  test.each(['nl', 'en'] as const)(
    'leads to the page of its event in its language (%s), also after it moved',
    async (language) => {
      const id = await publish(app, foodMission());
      const address = await addressOf(id, language);
      const answer = await app.get(address);
      expect(answer.statusCode).toBe(301);
      expect(answer.headers.location).toBe(paths.event(language, { slug: 'voedingsmissie-naar-japan', id }));
      expect((await app.get(String(answer.headers.location))).body).toContain(`http://agenda.test${address}"`);
    },
  );

  test('of an event that is gone says so, with what is like it', async () => {
    const id = await publish(app, foodMission({ title: { nl: 'Weg uit Japan' } }));
    await publish(app, foodMission({ title: { nl: 'Nog in Japan' } }));
    await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, id));
    await app.relay.drain();
    const answer = await app.get(await addressOf(id), { accept: 'text/html' });
    expect(answer.statusCode).toBe(410);
    expect(answer.body).toContain('Nog in Japan');
    expect(answer.body).not.toContain('Weg uit Japan');
  });

  test('of a plan is an address that does not exist, but for those who see the plan', async () => {
    const id = await publish(app, foodMission({ audience: 'organisers', title: { nl: 'Stil plan' } }));
    const path = await addressOf(id);
    const told = await app.get(path, { accept: 'text/html' });
    const other = shortPath(codeOf(newId()), 'nl');
    const unknown = await app.get(other, { accept: 'text/html' });
    expect([told.statusCode, unknown.statusCode]).toEqual([404, 404]);
    // The page knows its own address; what it says is the same.
    const said = (body: string) => (/<main[^]*<\/main>/.exec(body)?.[0] ?? body).replaceAll(/<[^>]*>/g, ' ');
    expect(said(told.body)).toBe(said(unknown.body));
    expect(said(told.body)).not.toContain('Stil plan');
    const seen = await app.get(path, planner.headers);
    expect(seen.statusCode).toBe(301);
    expect(seen.headers.location).toContain('stil-plan');
    expect(seen.headers['cache-control']).toBe('no-store');
  });

  test.each(['/e/nergens', '/e/%27/en', '/e/00000000000000'])('%s leads nowhere', async (path) => {
    expect((await app.get(path, { accept: 'text/html' })).statusCode).toBe(404);
  });
});
