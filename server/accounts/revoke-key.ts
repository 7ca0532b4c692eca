import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { storeRevocation } from './api-keys.store.ts';
import { organisationFor } from './organisation-for.ts';
import { teamCode } from './teams.ts';

/**
 * Ends a key: from the next request on it opens nothing any more.
 * @throws Problem `notFound` (no such team, or no such key that works), `forbidden`
 */
export async function revokeKey(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  asked: { team: string; id: string },
): Promise<void> {
  const { team } = await organisationFor(db, actor, 'manage', asked.team);
  await db.transaction().execute(async (trx) => {
    const name = await storeRevocation(trx, team.id, asked.id, clock.now().toString());
    if (name === undefined) throw nothingHere();
    await recordAction(trx, clock, actor, {
      team: teamCode(team),
      subject: { kind: 'key', id: asked.id },
      action: 'key_revoked',
      changes: [{ field: 'name', from: name }],
    });
  });
}
