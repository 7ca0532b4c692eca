import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOfShortCode, shortCodeOf, shortPath } from '../../server/contracts/short-code.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { paths } from '../../web/app/paths.ts';
import { foodMission, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

/** Short addresses: made of the permanent id, without a table, and opening nothing that the id does not open. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const planner = await signedIn(app, { head_office: 'planner' });
const runs = Number(process.env['TEST_RUNS'] ?? 200);

describe('A code', () => {
  const ids = fc.uuid({ version: 7 });

  test('stands for the id it was made of and for no other, however it is typed', () => {
    fc.assert(
      fc.property(ids, ids, fc.boolean(), (id, other, upper) => {
        const code = shortCodeOf(id);
        expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{14}$/);
        const typed = upper ? code.toUpperCase() : `${code.slice(0, 7)}-${code.slice(7)}`;
        const found = idsOfShortCode(typed.replaceAll('1', 'l').replaceAll('0', 'O'));
        expect(found && found.from <= id && id <= found.to).toBe(true);
        expect(found && found.from <= other && other <= found.to).toBe(shortCodeOf(other) === code);
      }),
      { numRuns: runs },
    );
    const made = Array.from({ length: 2000 }, newId);
    // Of ids made in one millisecond two may by chance share a code.
    expect(new Set(made.map(shortCodeOf)).size).toBeGreaterThan(made.length - 20);
  });

  test.each(['', 'x', 'u'.repeat(14), '0'.repeat(15), "' or 1=1 --   "])('is not "%s"', (typed) => {
    expect(idsOfShortCode(typed)).toBeUndefined();
  });
});

describe('A short address', () => {
  test.each(['nl', 'en'] as const)(
    'leads to the page of its event in its language (%s), also after it moved',
    async (language) => {
      const id = await publish(app, foodMission());
      const answer = await app.get(shortPath(shortCodeOf(id), language));
      expect(answer.statusCode).toBe(301);
      expect(answer.headers.location).toBe(paths.event(language, { slug: 'voedingsmissie-naar-japan', id }));
      expect((await app.get(String(answer.headers.location))).body).toContain(shortPath(shortCodeOf(id), language));
    },
  );

  test('of an event that is gone says so, with what is like it', async () => {
    const id = await publish(app, foodMission({ title: { nl: 'Weg uit Japan' } }));
    await publish(app, foodMission({ title: { nl: 'Nog in Japan' } }));
    await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, id));
    await app.relay.drain();
    const answer = await app.get(shortPath(shortCodeOf(id), 'nl'), { accept: 'text/html' });
    expect(answer.statusCode).toBe(410);
    expect(answer.body).toContain('Nog in Japan');
    expect(answer.body).not.toContain('Weg uit Japan');
  });

  test('of a plan is an address that does not exist, but for those who see the plan', async () => {
    const id = await publish(app, foodMission({ audience: 'organisers', title: { nl: 'Stil plan' } }));
    const path = shortPath(shortCodeOf(id), 'nl');
    const told = await app.get(path, { accept: 'text/html' });
    const other = shortPath(shortCodeOf(newId()), 'nl');
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
