import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertMailsUpToDate } from '../../server/alerts/mails-up-to-date.ts';
import { tellRecipient } from '../../server/alerts/tell-recipient.ts';
import type { AlertFrequency } from '../../server/contracts/alerts.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { deliverMail } from '../../server/mail/deliver-mails.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { foodMission, hanoi, publish, tokyo } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { alertsOf, timesIn } from './told.ts';

/**
 * Whatever happens in whatever order (events come, go and are changed; searches pause; days go by; workers die while they
 * write, and after the mail server took a mail): each event is in one digest at most, and those that were there to be told
 * of are in one. TEST_SEED repeats a run, TEST_RUNS makes it longer.
 */
const seed = process.env['TEST_SEED'];
const numRuns = Number(process.env['TEST_RUNS'] ?? 4);

const clock = movableClock();
const start = clock.now();
const app = await startTestApp({ template: 'lists_template', clock });
const { start: begin, alerts, change, until, fresh } = alertsOf(app, clock);
let run = 0;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('publish' as const), food: fc.boolean(), japan: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('night' as const), days: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('die' as const), when: fc.constantFrom('writing', 'sent') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('pause' as const), which: fc.nat(2) }) },
);

const often: Record<string, AlertFrequency> = {
  'country=JP': 'at_once',
  'domain=food': 'weekly',
  'kind=outward_mission': 'daily',
};

test('each event is announced once, across changes, deaths and days', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 10 }), async (steps) => {
      run += 1;
      const me = `run-${run}@bedrijf.example`;
      let now = start;
      clock.moveTo(now.toString());
      await fresh();
      let key = '';
      for (const selection of Object.keys(often)) key = await begin(me, { selection, frequency: often[selection] });
      const { id } = await app.db
        .selectFrom('alert_recipients')
        .select('id')
        .where('email', '=', me)
        .executeTakeFirstOrThrow();
      const published: { id: string; title: string; expected: boolean }[] = [];
      const paused = new Set<number>();
      const night = async (days: number) => {
        now = now.add({ hours: 24 * days });
        await until(now.toString());
      };

      for (const one of steps) {
        if (one.does === 'publish') {
          const title = `Proef${run}x${published.length}z`;
          const entry = {
            title: { nl: title },
            kind: 'seminar' as const,
            type: undefined,
            sectors: [one.food ? 'food.drinks' : 'multi-sector.multi'],
            legs: [one.japan ? tokyo() : hanoi()],
          };
          const event = await publish(app, foodMission(entry));
          const matched = (one.japan && !paused.has(0)) || (one.food && !paused.has(1));
          published.push({ id: event, title, expected: matched });
        } else if (one.does === 'night') await night(one.days);
        else if (one.does === 'die') await die(one.when, id);
        else if (one.does === 'withdraw' && published.length > 0) {
          const event = published[one.which % published.length]!;
          if (event.expected !== undefined) await withdraw(event.id);
          event.expected = false;
        } else if (one.does === 'pause') {
          const { searches } = await alerts(key);
          const stops = !paused.has(one.which);
          await change(key, `/searches/${searches[one.which]!.id}`, { paused: stops });
          if (stops) {
            paused.add(one.which);
            // What was waiting for this search alone waits in vain.
            for (const event of published) event.expected = false;
          } else paused.delete(one.which);
        }
      }
      for (let day = 0; day < 8; day++) await night(1);

      const digests = new Map(app.mails.filter(({ to }) => to === me).map((mail) => [mail.messageId, mail]));
      for (const { title, expected } of published) {
        const times = [...digests.values()].reduce((sum, mail) => sum + timesIn(mail, `- ${title}`), 0);
        expect(times, title).toBeLessThanOrEqual(1);
        expect(expected ? times : 1, title).toBe(1);
      }
      app.mails.length = 0;
    }),
    { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
});

async function withdraw(event: string): Promise<void> {
  const [row] = await app.db.selectFrom('events').select('editorial_state').where('id', '=', event).execute();
  if (row?.editorial_state !== 'published') return;
  await app.db.transaction().execute((trx) => withdrawEvent(trx, clock, contentLoader, event));
  await app.relay.drain();
}

/** A worker dies at the worst moment: having written a digest, or having handed one over without noting it. */
async function die(when: 'writing' | 'sent', recipient: string): Promise<void> {
  if (when === 'writing') {
    const dying = app.db.transaction().execute(async (trx) => {
      const held = {
        ...app.context,
        db: { transaction: () => ({ execute: (work: (t: typeof trx) => unknown) => work(trx) }) },
      };
      await tellRecipient(held as unknown as typeof app.context, recipient);
      throw new Error('killed');
    });
    await dying.catch(killedAlone);
    return;
  }
  await tellRecipient(app.context, recipient);
  const [mail] = await app.db.selectFrom('mails').select('id').where('sent_at', 'is', null).execute();
  if (!mail) return;
  const transport = {
    deliver: async (sent: OutgoingMail) => {
      app.mails.push(sent);
      throw new Error('killed');
    },
  };
  const { publicUrl } = app.context;
  const context = { db: app.db, clock, mail: { transport, from: 'agenda@agenda.test', publicUrl } };
  // Its message is still there, and whoever takes it next delivers the mail again.
  await deliverMail({ ...context, upToDate: alertMailsUpToDate(app.context) }, mail.id).catch(killedAlone);
}

/** Goes on after a death that was meant, and no other. */
function killedAlone(error: Error): void {
  if (error.message !== 'killed') throw error;
}
