import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeStatus } from '../../server/events/change-status.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

let mission = '';
let talk = '';
let gone = '';
beforeAll(async () => {
  mission = await publish(
    app,
    foodMission({ title: { nl: 'Voeding & <b>drank</b>\u0007', en: 'Food & <b>drink</b>' } }),
  );
  clock.moveTo('2026-11-21T11:00:00Z');
  talk = await publish(app, seminar());
  gone = await publish(app, seminar({ title: { nl: 'Weg' } }));
  clock.moveTo('2026-11-21T12:00:00Z');
  await app.db
    .transaction()
    .execute((trx) => changeStatus(trx, clock, contentLoader, mission, 'cancelled', { nl: 'Te weinig deelnemers.' }));
  await app.db.transaction().execute((trx) => withdrawEvent(trx, clock, contentLoader, gone));
  await app.relay.drain();
});

/** What a reader of XML that was not written here finds in the feed: the one of PostgreSQL. */
async function found(path: string, feed = '/feed.atom'): Promise<string[]> {
  const { body } = await app.get(feed);
  const { rows } = await sql<{ values: string[] }>`
    select xpath(${path}, xmlparse(document ${body}::text), array[
      array['a', 'http://www.w3.org/2005/Atom'], array['at', 'http://purl.org/atompub/tombstones/1.0']])::text[] as values`.execute(
    app.db,
  );
  return rows[0]!.values.map((value) => value.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

describe('The feed of a selection', () => {
  test('has an entry for each event under an id for ever, what changed last first', async () => {
    expect(await found('//a:entry/a:id/text()')).toEqual([`urn:uuid:${mission}`, `urn:uuid:${talk}`]);
    const moments = await found('//a:entry/a:updated/text()');
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(await found('/a:feed/a:updated/text()')).toEqual([moments[0]]);
  });

  test('has all that Atom asks for', async () => {
    for (const path of ['/a:feed/a:id', '/a:feed/a:title', '/a:feed/a:updated', '/a:feed/a:link[@rel="self"]'])
      expect((await found(path)).length, path).toBe(1);
    for (const name of [
      'id',
      'title',
      'updated',
      'published',
      'summary',
      'link[@rel="alternate" and @type="text/html"]',
    ])
      expect((await found(`//a:entry/a:${name}`)).length, name).toBe(2);
    expect(await found('//a:entry[1]/a:author/a:name/text()')).toEqual(['Fevia Vlaanderen', 'VLAM']);
    expect(await found('//a:entry[1]/a:category/@term')).toEqual([
      'outward_mission',
      'food.food-processing',
      'food.drinks',
      'JP',
    ]);
  });

  test('says that an event is cancelled, and why', async () => {
    expect(await found('//a:entry[1]/a:title/text()')).toEqual(['GEANNULEERD: Voeding & <b>drank</b>']);
    expect((await found('//a:entry[1]/a:summary/text()'))[0]).toMatch(/^Geannuleerd\. Te weinig deelnemers\./);
  });

  test('says what was taken down, and nothing of what it was', async () => {
    expect(await found('//at:deleted-entry/@ref')).toEqual([`urn:uuid:${gone}`]);
    expect(await found('//at:deleted-entry/@when')).toEqual([clock.now().toString()]);
    expect((await app.get('/feed.atom')).body).not.toContain('Weg');
  });

  test('speaks the language that is asked for, and says where it cannot', async () => {
    const english = '/feed.atom?lang=en';
    expect(await found('/a:feed/@xml:lang', english)).toEqual(['en']);
    expect(await found('//a:entry/a:title/@xml:lang', english)).toEqual(['nl']);
    expect(await found('//a:entry[1]/a:title/text()', english)).toEqual(['CANCELLED: Food & <b>drink</b>']);
    const pages = await found('//a:entry[1]/a:link[@type="text/html"]/@href', english);
    expect(pages[0]).toContain(`http://agenda.test/en/events/`);
  });

  test('is named after the selection, and leads to its page', async () => {
    const japan = '/feed.atom?country=JP&domain=food';
    expect((await found('/a:feed/a:title/text()', japan))[0]).toMatch(/^Verover de wereld: Japan, \S/);
    expect((await found('/a:feed/a:link[@rel="alternate"]/@href', japan))[0]).toBe(
      'http://agenda.test/nl/evenementen?country=JP&domain=food',
    );
    expect(await found('//a:entry/a:id/text()', japan)).toEqual([`urn:uuid:${mission}`]);
  });

  test('goes on page after page, and tells of deletions on the first alone', async () => {
    expect(await found('/a:feed/a:link[@rel="next"]/@href')).toEqual([]);
    expect(await found('//a:entry', '/feed.atom?page=2')).toEqual([]);
    expect(await found('//at:deleted-entry', '/feed.atom?page=2')).toEqual([]);
    expect(await found('/a:feed/a:link[@rel="previous"]/@href', '/feed.atom?page=2')).toEqual([
      'http://agenda.test/feed.atom?lang=nl',
    ]);
  });
});
