import type { Kysely, Selectable } from 'kysely';
import type { Invitation, OpenInvitation } from '../contracts/invitations.ts';
import type { InvitationsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import { nothingHere } from '../kernel/problems.ts';
import { personByEmail } from './people.queries.ts';
import { hashSecret } from './secrets.ts';
import { type Team, teamCode, teamColumns } from './teams.ts';
import { teamName } from './teams.queries.ts';

/** Invitations to a team that nobody answered, the last sent first; expired ones too, which can be sent again. */
export async function openInvitations(
  db: Kysely<Schema>,
  team: Team,
  now: Temporal.Instant,
): Promise<OpenInvitation[]> {
  const { organiser_id, office_id } = teamColumns(team);
  const rows = await withInviter(db)
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('invitations.created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    ...inviterOf(row),
    sentAt: row.created_at.toString(),
    expiresAt: row.expires_at.toString(),
    expired: !isOpen(row, now),
  }));
}

/**
 * What the invited person is told.
 * @throws Problem `notFound` for a token that is wrong, used, withdrawn or expired
 */
export async function invitationOf(db: Kysely<Schema>, token: string, now: Temporal.Instant): Promise<Invitation> {
  const row = await withInviter(db).where('token_hash', '=', hashSecret(token)).executeTakeFirst();
  if (!row || !isOpen(row, now)) throw nothingHere();
  const team = invitedTeam(row);
  const name = await teamName(db, team);
  if (!name) throw nothingHere();
  const person = await personByEmail(db, row.email);
  return {
    team: { code: teamCode(team), name },
    role: row.role,
    ...inviterOf(row),
    email: row.email,
    expiresAt: row.expires_at.toString(),
    hasAccount: person !== undefined,
    asksName: !person?.name,
  };
}

type InvitationRow = Selectable<InvitationsTable>;

/** Whether an invitation can still be accepted. */
export function isOpen(
  row: Pick<InvitationRow, 'accepted_at' | 'withdrawn_at' | 'expires_at'>,
  now: Temporal.Instant,
): boolean {
  return row.accepted_at === null && row.withdrawn_at === null && Temporal.Instant.compare(row.expires_at, now) > 0;
}

export function invitedTeam(row: Pick<InvitationRow, 'organiser_id' | 'office_id'>): Team {
  if (row.organiser_id !== null) return { kind: 'organiser', id: row.organiser_id };
  return row.office_id === null ? { kind: 'head_office' } : { kind: 'office', id: row.office_id };
}

function withInviter(db: Kysely<Schema>) {
  return db
    .selectFrom('invitations')
    .leftJoin('people', 'people.id', 'invitations.invited_by')
    .selectAll('invitations')
    .select(['people.name as inviter_name', 'people.email as inviter_email']);
}

function inviterOf(row: { inviter_name: string | null; inviter_email: string | null }): { invitedBy?: string } {
  const invitedBy = row.inviter_name || row.inviter_email;
  return invitedBy ? { invitedBy } : {};
}
