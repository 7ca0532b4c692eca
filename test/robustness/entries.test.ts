import { describe, expect, test } from 'vitest';
import { announceEvent } from '../../server/events/announce-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { loadContent } from '../../server/content/load-content.ts';
import realEvents from '../../server/content/data/real-events.json' with { type: 'json' };
import { fixedClock } from '../support/clock.ts';
import { problemOf } from '../events/refusal.ts';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const announced = (entry: unknown) =>
  problemOf(app.db.transaction().execute((trx) => announceEvent(trx, fixedClock, contentLoader, entry)));
const timed = {
  country: 'BE',
  timeZone: 'Europe/Brussels',
  precision: 'time',
  startsOn: '2027-03-28',
  endsOn: '2027-03-28',
};

describe('An entry that the database would refuse is refused with a reason', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'two who lead',
      {
        organisers: [
          { id: 'voka', role: 'lead' },
          { id: 'fit', role: 'lead' },
        ],
      },
      'organisers',
    ],
    [
      'registration that closes before it opens',
      { registration: { opensOn: '2027-02-02', closesOn: '2027-02-01' } },
      'registration.closesOn',
    ],
    [
      'a price of a hundred milliard',
      { registration: { fee: { amount: 1e11, currency: 'EUR' } } },
      'registration.fee.amount',
    ],
    ['three milliard places', { registration: { capacity: 3e9 } }, 'registration.capacity'],
    ['a title with a null in it', { title: { nl: 'a\u0000b' } }, 'title.nl'],
    ['a language twice', { languages: ['nl', 'nl'] }, 'languages'],
    [
      'an end that the change of clocks puts before the start',
      { legs: [{ ...timed, startTime: '02:30', endTime: '03:00' }] },
      'legs.0.endTime',
    ],
    [
      'a day that the place skipped',
      { legs: [tokyo({ country: 'WS', timeZone: 'Pacific/Apia', startsOn: '2011-12-30', endsOn: '2011-12-30' })] },
      'legs.0.endsOn',
    ],
    ['an offset in the place of a zone', { legs: [tokyo({ timeZone: '+05:30' })] }, 'legs.0.timeZone'],
    ['a zone in other letters', { legs: [tokyo({ timeZone: 'asia/TOKYO' })] }, 'legs.0.timeZone'],
    ['the year 0', { legs: [tokyo({ startsOn: '0000-12-31', endsOn: '0001-01-01' })] }, 'legs.0.startsOn'],
    ['the year 9999', { legs: [tokyo({ startsOn: '9999-12-31', endsOn: '9999-12-31' })] }, 'legs.0.startsOn'],
    ['a field we do not know', { colour: 'blue' }, 'colour'],
    ['a field we do not know, further in', { title: { nl: 'A', xx: 'B' } }, 'title.xx'],
  ])('%s', async (_, wrong, field) => {
    const problem = await announced({ ...seminar(), ...wrong });
    expect(problem?.code).toBe('badRequest');
    expect(problem?.issues.map((issue) => issue.name)).toContain(field);
  });

  test('the same event of the same source twice', async () => {
    const entry = seminar({ provenance: { source: 'Voka', externalId: '42' } });
    expect(await announced(entry)).toBeUndefined();
    expect((await announced(entry))?.code).toBe('conflict');
  });
});

test('content that tells later that an event is cancelled cancels the event it had made', async () => {
  const { entry } = realEvents.find((event) => 'cancelled' in event)!;
  await publish(app, entry as never);
  await loadContent(app.context, { demo: false });
  const kept = await app.db
    .selectFrom('events')
    .select('status')
    .where('external_id', '=', entry.provenance.externalId)
    .execute();
  expect(kept).toEqual([{ status: 'cancelled' }]);
});
