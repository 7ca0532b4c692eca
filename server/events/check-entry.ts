import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';
import { EventEntry } from './event-entry.ts';

/** An entry whose shape is right and whose codes exist; otherwise a `badRequest` that names each thing wrong. */
export async function checkEntry(trx: Transaction<Schema>, input: unknown): Promise<EventEntry> {
  const parsed = EventEntry.safeParse(input);
  if (!parsed.success)
    throw badEntry(
      parsed.error.issues.map((wrong) => ({
        type: issue('schemaViolation'),
        in: 'body',
        name: wrong.path.join('.'),
        detail: wrong.message,
      })),
    );
  const entry = parsed.data;
  const unknown = [
    ...(await missing(trx, 'sectors', 'sectors', entry.sectors)),
    ...(await missing(
      trx,
      'organisers',
      'organisers',
      entry.organisers.map((organiser) => organiser.id),
    )),
    ...(await missingCountries(trx, entry)),
  ];
  if (entry.type !== undefined) {
    const type = await trx.selectFrom('event_types').select('kind').where('id', '=', entry.type).executeTakeFirst();
    if (type?.kind !== entry.kind)
      unknown.push(notFound('type', entry.type, `is not a type of the kind ${entry.kind}`));
  }
  if (unknown.length > 0) throw badEntry(unknown);
  return entry;
}

async function missing(
  trx: Transaction<Schema>,
  table: 'sectors' | 'organisers',
  name: string,
  ids: string[],
): Promise<InputIssue[]> {
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .where('id', 'in', ids)
    .$if(table === 'sectors', (query) => query.where('domain_id' as never, 'is not', null))
    .execute();
  const known = new Set(rows.map((row) => row.id));
  return ids.filter((id) => !known.has(id)).map((id) => notFound(name, id, 'is not known'));
}

async function missingCountries(trx: Transaction<Schema>, entry: EventEntry): Promise<InputIssue[]> {
  const codes = [...new Set(entry.legs.flatMap((leg) => leg.country ?? []))];
  if (codes.length === 0) return [];
  const rows = await trx.selectFrom('countries').select('code').where('code', 'in', codes).execute();
  const known = new Set(rows.map((row) => row.code));
  return codes
    .filter((code) => !known.has(code))
    .map((code) => notFound('legs.country', code, 'is not a country of ISO 3166-1'));
}

function notFound(name: string, value: string, reason: string): InputIssue {
  return { type: issue('referencedResourceNotFound'), in: 'body', name, value, detail: `"${value}" ${reason}.` };
}

function badEntry(issues: InputIssue[]): Problem {
  const first = issues[0];
  return new Problem('badRequest', `The event cannot be taken as entered: ${first?.name}: ${first?.detail}`, issues);
}
