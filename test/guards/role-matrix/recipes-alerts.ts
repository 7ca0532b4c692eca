import { hashSecret, newSecret } from '../../../server/accounts/secrets.ts';
import { newId } from '../../../server/kernel/ids.ts';
import { publish, seminar } from '../../support/cast.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Recipe } from './matrix.ts';

/** Saved searches and followed events, with the secret of a mail: whoever has it holds the address. */
const one = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'no team', ask }];
const weekly = { selection: 'country=JP', frequency: 'weekly', language: 'nl' } as const;

const held = (body?: Record<string, unknown>) =>
  one(async ({ app }) => ({ params: { key: (await holder(app)).key }, ...(body && { body }) }));

export const alertRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  askAlert: one(() => ({ body: { email: `${newId()}@people.example`, ...weekly } })),
  mailAlertLink: one(() => ({ body: { email: `${newId()}@people.example`, language: 'nl' } })),
  getAlertRequest: one(async ({ app }) => ({ params: { token: await waitingToken(app) } })),
  confirmAlert: one(async ({ app }) => ({ params: { token: await waitingToken(app) } })),
  getAlerts: held(),
  changeAlerts: held({ quietFrom: 21, quietUntil: 8 }),
  changeSearch: one(async ({ app }) => {
    const { key, search } = await holder(app);
    return { params: { key, search }, body: { paused: true } };
  }),
  changeFollowing: one(async ({ app }) => {
    const { key, event } = await holder(app);
    return { params: { key, event }, body: { removed: true } };
  }),
  noteVisit: held(),
  stopMails: held(),
  forgetAlerts: held(),
};

/** What was asked for an address and waits to be confirmed, by its secret. */
export async function waitingToken(app: TestApp): Promise<string> {
  const token = newSecret();
  await app.db
    .insertInto('alert_requests')
    .values({
      token_hash: hashSecret(token),
      email: `${newId()}@people.example`,
      language: 'nl',
      selection: 'country=JP',
      event_id: null,
      frequency: 'weekly',
      created_at: app.context.clock.now().toString(),
    })
    .execute();
  return token;
}

/** An address with a saved search and a followed event, and a secret that opens them. */
export async function holder(app: TestApp): Promise<{ key: string; search: string; event: string }> {
  const confirmed = await app.send('POST', `/api/v1/alerts/requests/${await waitingToken(app)}/confirmation`, {});
  const { key } = confirmed.json<{ key: string }>();
  const [search] = (await app.getJson<{ searches: { id: string }[] }>(`/api/v1/alerts/${key}`)).searches;
  const known = await app.db.selectFrom('events').select('id').orderBy('id').limit(1).executeTakeFirst();
  const event = known?.id ?? (await publish(app, seminar()));
  const link = await app.db
    .selectFrom('alert_links')
    .select('recipient_id')
    .where('token_hash', '=', hashSecret(key))
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('followed_events')
    .values({
      id: newId(),
      recipient_id: link.recipient_id,
      event_id: event,
      told: JSON.stringify({ slug: 'x', title: { nl: 'Seminarie' }, status: 'scheduled', mode: 'hybrid', legs: [] }),
      created_at: app.context.clock.now().toString(),
    })
    .execute();
  return { key, search: search!.id, event };
}
