import { type Kysely, type Selectable, sql } from 'kysely';
import type { AuditTrailTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor, Door } from '../kernel/actor.ts';
import type { Change } from './record.ts';

/** Something that was done, as the audit trail tells it. */
export interface RecordedAction {
  id: string;
  /** Moment, as ISO 8601. */
  at: string;
  /** Without an id: the system, a stranger, or somebody whose account was erased. */
  actor: { kind: Actor['role']; id?: string; name: string };
  door: Door;
  team?: string;
  subject: { kind: string; id: string };
  action: string;
  changes: Change[];
}

/** One page (from 1) of what was done for a team, to one thing, or by anybody at all; the newest first. */
export async function auditTrail(
  db: Kysely<Schema>,
  {
    team,
    subject,
    without = [],
    page,
    pageSize,
  }: {
    team?: string;
    subject?: RecordedAction['subject'];
    /** Actions that are left out. */
    without?: readonly string[];
    page: number;
    pageSize: number;
  },
): Promise<{ items: RecordedAction[]; total: number }> {
  const found = db
    .selectFrom('audit_trail')
    .$if(team !== undefined, (query) => query.where('team', '=', team ?? null))
    .$if(subject !== undefined, (query) =>
      query.where('subject_kind', '=', subject?.kind ?? '').where('subject_id', '=', subject?.id ?? ''),
    )
    .$if(without.length > 0, (query) => query.where('action', 'not in', without));
  const { total } = await found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(toRecordedAction), total };
}

function toRecordedAction(row: Selectable<AuditTrailTable>): RecordedAction {
  return {
    id: row.id,
    at: row.at.toString(),
    actor: { kind: row.actor_kind, ...(row.actor_id === null ? {} : { id: row.actor_id }), name: row.actor_name },
    door: row.door,
    ...(row.team === null ? {} : { team: row.team }),
    subject: { kind: row.subject_kind, id: row.subject_id },
    action: row.action,
    changes: row.changes,
  };
}
