import type { Kysely } from 'kysely';
import { teamName } from '../accounts/teams.queries.ts';
import { teamOf } from '../accounts/teams.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { importPolicy } from './imports.policy.ts';
import { type ImportRecord, importRecord } from './imports.queries.ts';

/**
 * The organisation of a team's code, for somebody who may import for it.
 * @throws Problem `unauthenticated`, `forbidden`, or `notFound`
 */
export async function importingFor(
  db: Kysely<Schema>,
  actor: Actor,
  code: string,
): Promise<{ id: string; name: string }> {
  const team = teamOf(code);
  if (team?.kind !== 'organiser') throw nothingHere();
  demand(actor, importPolicy(actor, 'import', { organiser: team.id }));
  const name = await teamName(db, team);
  if (!name) throw nothingHere();
  return { id: team.id, name: name.nl };
}

/**
 * An import of a team, for somebody who may import for it.
 * @throws Problem as `importingFor`; `notFound` too for an import of another organisation
 */
export async function importFor(
  db: Kysely<Schema>,
  actor: Actor,
  { team, import: id }: { team: string; import: string },
  { lock = false } = {},
): Promise<{ record: ImportRecord; organisation: { id: string; name: string } }> {
  const organisation = await importingFor(db, actor, team);
  const record = await importRecord(db, organisation.id, id, { lock });
  if (!record) throw nothingHere();
  return { record, organisation };
}

/** @throws Problem `conflict` (`importStarted`) once events were entered: what the file means is fixed then */
export function refuseStarted(record: ImportRecord): void {
  if (record.started_at !== null)
    throw new Problem('conflict', 'Events of this file are entered already.', [], { reason: 'importStarted' });
}
