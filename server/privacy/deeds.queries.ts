import { type Kysely, sql } from 'kysely';
import { headOfficeName } from '../accounts/teams.ts';
import type { MyData } from '../contracts/privacy.ts';
import type { Schema } from '../database/schema.ts';

/** What is kept of what a person did here, and of what was mailed to them. */

type Part<Name extends keyof MyData> = Promise<MyData[Name]>;

export async function claimsKept(db: Kysely<Schema>, id: string): Part<'claims'> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('organisers', 'organisers.id', 'claims.organiser_id')
    .selectAll('claims')
    .select(['organisers.name_nl', 'organisers.name_en'])
    .where('claims.person_id', '=', id)
    .orderBy('claims.created_at')
    .execute();
  return rows.map((row) => ({
    organisation: { id: row.organiser_id, name: { nl: row.name_nl, en: row.name_en } },
    motivation: row.motivation,
    state: row.state,
    madeAt: row.created_at.toString(),
    ...(row.decided_at ? { decidedAt: row.decided_at.toString() } : {}),
  }));
}

/** Everything that names the person as the one who made or decided it. */
export async function enteredKept(db: Kysely<Schema>, id: string): Part<'entered'> {
  const { rows } = await sql<{
    kind: MyData['entered'][number]['kind'];
    id: string;
    name: string;
    at: Temporal.Instant;
  }>`
    select 'event' as kind, id::text, title_nl as name, created_at as at from events where entered_by = ${id}
    union all
    select 'organisation', id, name_nl, submitted_at from organisers where submitted_by = ${id}
    union all
    select 'invitation', invitations.id::text,
      coalesce(organisers.name_nl, 'FIT ' || offices.city_nl, ${headOfficeName.nl}), created_at
    from invitations
      left join organisers on organisers.id = organiser_id
      left join offices on offices.id = office_id
    where invited_by = ${id}
    union all
    select 'key', id::text, name, created_at from api_keys where created_by = ${id}
    union all
    select 'review', subject_id, decision, decided_at from reviews where decided_by = ${id}
    union all
    select 'draft', event_drafts.id::text, coalesce(fields->>'title.nl', fields->>'title.en', ''), event_drafts.changed_at
    from event_drafts where ${id} in (created_by, changed_by)
    union all
    select 'joint_request', joint_requests.id::text, name_nl,
      case when created_by = ${id} then joint_requests.created_at else decided_at end
    from joint_requests join organisers on organisers.id = organiser_id
    where created_by = ${id} or decided_by = ${id}
    union all
    select 'introduction', introductions.id::text, name_nl, coalesce(
      case when answered_by_a = ${id} then answered_at_a else answered_at_b end, introductions.created_at)
    from introductions
      join organisers on organisers.id = case when answered_by_a = ${id} then organiser_a else organiser_b end
    where ${id} in (answered_by_a, answered_by_b)
    union all
    select 'import', id::text, file_name, created_at from imports where ${id} in (created_by, started_by)
    union all
    select 'support_dossier', support_dossiers.id::text, title_nl, support_dossiers.created_at
    from support_dossiers join events on events.id = event_id where created_by = ${id}
    union all
    select 'support_request', id::text, coalesce(reference, ''), created_at from support_requests
    where lead_person_id = ${id}
      or exists (select from support_assignees where request_id = support_requests.id and person_id = ${id})
      or exists (select from support_transitions where request_id = support_requests.id and person_id = ${id})
      or exists (select from support_notices where request_id = support_requests.id and person_id = ${id})
      or exists (select from support_reads where request_id = support_requests.id and person_id = ${id})
      or exists (select from support_proposals
        where request_id = support_requests.id and ${id} in (proposed_by, approved_by, answered_by))
    union all
    select 'support_message', id::text, left(body, 200), at from support_messages where person_id = ${id}
    order by at desc, id`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toString() }));
}

export async function actionsKept(db: Kysely<Schema>, id: string): Part<'actions'> {
  const rows = await db
    .selectFrom('audit_trail')
    .select(['at', 'door', 'team', 'subject_kind', 'subject_id', 'action', 'changes'])
    .where('actor_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    at: row.at.toString(),
    door: row.door,
    ...(row.team === null ? {} : { team: row.team }),
    subject: { kind: row.subject_kind, id: row.subject_id },
    action: row.action,
    changes: row.changes,
  }));
}

export async function mailsKept(db: Kysely<Schema>, email: string): Part<'mails'> {
  const rows = await db
    .selectFrom('mails')
    .select(['kind', 'created_at', 'sent_at'])
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.created_at.toString(),
    ...(row.sent_at ? { sentAt: row.sent_at.toString() } : {}),
  }));
}
