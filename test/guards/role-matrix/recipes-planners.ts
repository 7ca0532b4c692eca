import { newId } from '../../../server/kernel/ids.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Recipe } from './matrix.ts';
import { submitted } from './recipes-events.ts';
import { becomes, claim } from './recipes-organisations.ts';

/** What planners decide, and what they keep running. The organisation concerned is that of the other columns. */
const one = (ask: Recipe['ask'], note?: string): readonly Recipe[] => [
  { subject: 'no team', ask, ...(note === undefined ? {} : { note }) },
];

const organisationWaits: Recipe['ask'] = async (stage) => {
  await becomes(stage, 'submitted');
  return { params: { id: stage.organisation }, body: { decision: 'verified', reasons: [] } };
};

export const plannerRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getModerationQueue: one(() => ({})),
  getModerationItem: [
    ...one(async (stage) => {
      await becomes(stage, 'submitted');
      return { params: { queue: 'organisations', id: stage.organisation } };
    }, 'an organisation'),
    ...one(async (stage) => ({ params: { queue: 'claims', id: await claim(stage) } }), 'a claim'),
    ...one(async (stage) => ({ params: { queue: 'events', id: await submitted(stage) } }), 'an event'),
  ],
  decideOnOrganisation: one(organisationWaits),
  decideOnClaim: one(async (stage) => ({
    params: { id: await claim(stage) },
    body: { decision: 'granted', reasons: [] },
  })),
  decideOnEvent: one(async (stage) => ({
    params: { id: await submitted(stage) },
    body: { decision: 'published', reasons: [] },
  })),
  setTrust: one(({ organisation }) => ({ params: { id: organisation }, body: { trusted: true } })),
  auditTrailOfAll: one(() => ({})),
  listWaitingMessages: one(() => ({})),
  searchStates: one(() => ({})),
  retryWaitingMessage: one(async ({ app }) => ({ params: { id: await waitingMessage(app) } })),
  discardWaitingMessage: one(async ({ app }) => ({ params: { id: await waitingMessage(app) } })),
};

/** News that was given up. */
async function waitingMessage({ db, context }: TestApp): Promise<string> {
  const { id } = await db
    .insertInto('outbox')
    .values({
      topic: 'event.changed',
      subject: newId(),
      attempts: 8,
      last_error: 'no',
      parked_at: context.clock.now().toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return String(id);
}
