import { type Kysely, sql } from 'kysely';
import type { RequestPriority } from '../contracts/support-surroundings.ts';
import type { Schema } from '../database/schema.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { eventsOfDossiers } from './events.queries.ts';
import { priorityOf } from './priority.ts';
import type { HeldRequest } from './requests.queries.ts';

/** The priority of requests, by their ids. */
export async function prioritiesOf(
  db: Kysely<Schema>,
  requests: readonly HeldRequest[],
  { sectorById, domainById }: Pick<ReferenceData, 'sectorById' | 'domainById'>,
): Promise<Map<string, RequestPriority>> {
  const ids = requests.map(({ id }) => id);
  const [events, returning] = await Promise.all([
    eventsOfDossiers(
      db,
      requests.map(({ event_id }) => event_id),
    ),
    askedBefore(db, ids),
  ]);
  const isStrategic = (sector: string) => domainById.get(sectorById.get(sector)?.domain ?? '')?.strategic === true;
  return new Map(
    requests.map((request) => {
      const { record } = events.get(request.event_id)!;
      const { priority_override: points, priority_reason: reason } = request;
      return [
        request.id,
        priorityOf({
          urgency: request.urgency,
          companies: request.form.companies ?? 0,
          organisers: record.organisers.filter(({ role }) => role !== 'partner').length,
          strategic: record.sectors.some(isStrategic),
          firstTime: !returning.has(request.id),
          override: points === null ? undefined : { points, reason: reason ?? '' },
        }),
      ];
    }),
  );
}

/** Those among requests whose organiser asked the same office for another event before. */
async function askedBefore(db: Kysely<Schema>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select request.id from support_requests as request
    join support_dossiers as dossier on dossier.id = request.dossier_id
    where request.id = any(${[...ids]}::uuid[]) and exists (
      select from support_requests as earlier
      join support_dossiers as other on other.id = earlier.dossier_id
      where other.organiser_id = dossier.organiser_id and other.id <> dossier.id
        and earlier.office_id = request.office_id and earlier.submitted_at < request.submitted_at)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
