import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { addressOfFile } from '../contracts/files.ts';
import type { Proposal, SupportMessage, SupportStep } from '../contracts/support.ts';
import type { SupportDifference } from '../contracts/support.ts';
import type { SupportForm } from '../contracts/support-form.ts';
import type { Schema } from '../database/schema.ts';
import { addressName } from '../files/file-names.ts';
import type { HeldRequest } from './requests.queries.ts';

/** What was said, proposed and decided about a request. */

/** Steps of a request, the first one first. */
export async function stepsOf(db: Kysely<Schema>, request: string): Promise<SupportStep[]> {
  const rows = await db
    .selectFrom('support_transitions')
    .leftJoin('people', 'people.id', 'support_transitions.person_id')
    .selectAll('support_transitions')
    .select('people.name')
    .where('request_id', '=', request)
    .orderBy('support_transitions.version')
    .execute();
  return rows.map((row) => {
    const { alternative, fields, from, to, differences } = row.details as {
      alternative?: string;
      fields?: string[];
      from?: string;
      to?: string;
      differences?: SupportDifference[];
    };
    return {
      version: row.version,
      from: row.from_state,
      to: row.to_state,
      at: row.at.toString(),
      side: row.side,
      ...(row.name !== null && { by: row.name }),
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.text !== null && { text: row.text }),
      ...(alternative !== undefined && { alternative }),
      ...(fields !== undefined && { fields }),
      ...(from !== undefined && to !== undefined && { days: { from, to } }),
      ...(differences !== undefined && { differences }),
    };
  });
}

/** Proposals of an office, the latest first. */
export async function proposalsOf(db: Kysely<Schema>, request: string): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('support_proposals')
    .leftJoin('people as proposer', 'proposer.id', 'support_proposals.proposed_by')
    .leftJoin('people as answerer', 'answerer.id', 'support_proposals.answered_by')
    .selectAll('support_proposals')
    .select(['proposer.name as proposer', 'answerer.name as answerer'])
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('support_proposal_services')
          .innerJoin('services', 'services.id', 'service_id')
          .select(['service_id as service', 'outcome', 'quantity', 'note'])
          .whereRef('proposal_id', '=', 'support_proposals.id')
          .orderBy('services.position'),
      ).as('services'),
    )
    .where('request_id', '=', request)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    state: row.state,
    from: row.window_from,
    to: row.window_to,
    estimateMinutes: row.estimate_minutes,
    services: row.services.map(({ note, ...one }) => ({ ...one, ...(note !== null && { note }) })),
    ...(row.conditions !== null && { conditions: row.conditions }),
    conditionsVersion: row.conditions_version,
    validUntil: row.valid_until.toString(),
    ...(row.proposer !== null && { by: row.proposer }),
    at: row.proposed_at.toString(),
    approved: row.approval_reason !== null,
    ...(row.answerer !== null && { answeredBy: row.answerer }),
    ...(row.answered_at !== null && { answeredAt: row.answered_at.toString() }),
  }));
}

/**
 * What was said about a request, the first one first: to it, and to all offices of its dossier. Notes of the office are
 * for the office and head office alone.
 */
export async function messagesOf(
  db: Kysely<Schema>,
  request: Pick<HeldRequest, 'id' | 'dossier_id' | 'office_id'>,
  reader: { office: boolean; person: string | undefined; organiser: string },
): Promise<SupportMessage[]> {
  const readAt = await lastRead(db, request.id, reader.person);
  const rows = await db
    .selectFrom('support_messages')
    .leftJoin('people', 'people.id', 'support_messages.person_id')
    .selectAll('support_messages')
    .select('people.name')
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('files')
          .select(['files.id', 'files.name', 'files.size'])
          .where(sql<SqlBool>`files.id = any(support_messages.file_ids)`)
          .orderBy('files.name'),
      ).as('files'),
    )
    .where('dossier_id', '=', request.dossier_id)
    .where((row) => row.or([row('request_id', '=', request.id), row('request_id', 'is', null)]))
    .where((row) =>
      reader.office
        ? row.or([row('internal_to', 'is', null), row('internal_to', '=', request.office_id)])
        : row('internal_to', 'is', null),
    )
    .orderBy('at')
    .orderBy('support_messages.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toString(),
    side: row.side,
    ...(row.name !== null && { by: row.name }),
    text: row.body,
    toAll: row.request_id === null,
    internal: row.internal_to !== null,
    unread: row.person_id !== reader.person && (readAt === undefined || Temporal.Instant.compare(row.at, readAt) > 0),
    files: row.files.map(({ id, name, size }) => ({ id, name, size, url: addressOfFile(id, addressName(name)) })),
  }));
}

async function lastRead(
  db: Kysely<Schema>,
  request: string,
  person: string | undefined,
): Promise<Temporal.Instant | undefined> {
  if (person === undefined) return undefined;
  const row = await db
    .selectFrom('support_reads')
    .select('read_at')
    .where('request_id', '=', request)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row?.read_at;
}

/** Fields of a form that an office is shown: all that is for offices, of the services those asked of it. */
export function formForOffice(form: SupportForm, office: string): SupportForm {
  const { offices: _offices, services = [], ...rest } = form;
  return { ...rest, services: services.filter((one) => one.offices?.includes(office) ?? true) };
}
