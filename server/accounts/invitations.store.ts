import type { Selectable, Transaction } from 'kysely';
import type { InvitationsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { type Team, type TeamRole, teamColumns } from './teams.ts';

export interface NewInvitation {
  email: string;
  team: Team;
  role: TeamRole;
  tokenHash: string;
  invitedBy: string;
  /** Moments, as ISO 8601. */
  sentAt: string;
  expiresAt: string;
}

/** An address has one open invitation to a team: another one takes its place, and its token with it. */
export async function storeInvitation(trx: Transaction<Schema>, invitation: NewInvitation): Promise<string> {
  const { email, team, role, tokenHash, invitedBy, sentAt, expiresAt } = invitation;
  const content = {
    token_hash: tokenHash,
    role,
    invited_by: invitedBy,
    created_at: sentAt,
    expires_at: expiresAt,
  };
  const { id } = await trx
    .insertInto('invitations')
    .values({ id: newId(), email, ...teamColumns(team), ...content, accepted_at: null, withdrawn_at: null })
    .onConflict((conflict) =>
      conflict
        .columns(['email', 'organiser_id', 'office_id'])
        .where('accepted_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .doUpdateSet(content),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * The invitation a token stands for, held until the transaction ends together with all others to the same address:
 * somebody new who accepts two at the same moment gets one account.
 */
export async function holdInvitation(
  trx: Transaction<Schema>,
  tokenHash: string,
): Promise<Selectable<InvitationsTable> | undefined> {
  const rows = await trx
    .selectFrom('invitations')
    .selectAll()
    .where('email', '=', (query) =>
      query.selectFrom('invitations as asked').select('asked.email').where('asked.token_hash', '=', tokenHash),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.find((row) => row.token_hash === tokenHash);
}

export async function noteAccepted(trx: Transaction<Schema>, id: string, now: string): Promise<void> {
  await trx.updateTable('invitations').set({ accepted_at: now }).where('id', '=', id).execute();
}

/** @returns whether the team had such an open invitation */
export async function noteWithdrawn(trx: Transaction<Schema>, team: Team, id: string, now: string): Promise<boolean> {
  const { organiser_id, office_id } = teamColumns(team);
  const withdrawn = await trx
    .updateTable('invitations')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows > 0n;
}
