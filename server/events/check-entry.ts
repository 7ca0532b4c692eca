import type { Kysely, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Schema } from '../database/schema.ts';
import { reasonOf } from '../http/read-input.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';
import { type EntryPlace, filesNotFound } from './check-files.ts';
import { EventEntry } from './event-entry.ts';

/**
 * An entry whose shape is right and whose codes exist; otherwise a `badRequest` that names each thing wrong. An
 * organisation that is not verified yet is known to nobody but itself.
 * @param eventId the event it is a new version of
 */
export async function checkEntry(
  trx: Transaction<Schema>,
  input: unknown,
  enteredFor: string | null = null,
  eventId?: string,
): Promise<EventEntry> {
  const parsed = EventEntry.safeParse(input);
  if (!parsed.success) throw badEntry(shapeIssues(parsed.error.issues, input));
  const entry = parsed.data;
  const unknown = await unknownCodes(trx, entry, { enteredFor, eventId });
  if (unknown.length > 0) throw badEntry(unknown);
  return entry;
}

/** What is wrong with the shape of an entry, field by field. */
function shapeIssues(issues: readonly z.core.$ZodIssue[], input: unknown): InputIssue[] {
  return issues.flatMap((wrong): InputIssue[] =>
    wrong.code === 'unrecognized_keys'
      ? wrong.keys.map((key) => ({
          type: issue('unknownInput'),
          in: 'body',
          name: [...wrong.path, key].join('.'),
          reason: 'unknown',
          detail: 'There is no such field.',
        }))
      : [
          {
            type: issue('schemaViolation'),
            in: 'body',
            name: wrong.path.join('.'),
            reason: reasonOf(wrong, input),
            detail: wrong.message,
          },
        ],
  );
}

/**
 * All that is wrong with an entry as its organisation would enter it, without refusing it; nothing when it can be taken.
 */
export async function issuesOfEntry(
  trx: Kysely<Schema>,
  input: unknown,
  place: EntryPlace,
): Promise<readonly InputIssue[]> {
  const parsed = EventEntry.safeParse(input);
  if (!parsed.success) return shapeIssues(parsed.error.issues, input);
  return unknownCodes(trx, parsed.data, place);
}

/** Refuses the ids of legs that are not of this event, so that none is taken for another. */
export function refuseForeignLegs(legs: EventEntry['legs'], own: readonly { id?: string | undefined }[]): void {
  const foreign = legs.flatMap(({ id }, index) =>
    id === undefined || own.some((leg) => leg.id === id)
      ? []
      : [notFound(`legs.${index}.id`, id, 'is no leg of this event')],
  );
  if (foreign.length > 0) throw badEntry(foreign);
}

async function unknownCodes(trx: Kysely<Schema>, entry: EventEntry, place: EntryPlace): Promise<InputIssue[]> {
  const { enteredFor } = place;
  const partners = entry.partners ?? [];
  const organisers = [...new Set([...entry.organisers.map((organiser) => organiser.id), ...partners])];
  const countries = [...new Set(entry.legs.flatMap((leg) => leg.country ?? []))];
  // A domain is not a sector: it holds them.
  const sectors = trx.selectFrom('sectors').select('id').where('domain_id', 'is not', null);
  const knownSectors = await sectors.where('id', 'in', entry.sectors).execute();
  const knownOrganisers = await trx
    .selectFrom('organisers')
    .select('id')
    .where('id', 'in', organisers)
    .where((row) => row.or([row('state', 'in', ['listed', 'verified']), row('id', '=', enteredFor)]))
    .execute();
  const knownCountries =
    countries.length === 0
      ? []
      : await trx.selectFrom('countries').select('code as id').where('code', 'in', countries).execute();
  const type =
    entry.type === undefined
      ? undefined
      : await trx.selectFrom('event_types').select('kind').where('id', '=', entry.type).executeTakeFirst();
  const missing = (ids: string[], known: { id: string }[]) => ids.filter((id) => !known.some((row) => row.id === id));
  return [
    ...missing(entry.sectors, knownSectors).map((id) => notFound('sectors', id, 'is not known')),
    ...missing(organisers, knownOrganisers).map((id) =>
      notFound(partners.includes(id) ? 'partners' : 'organisers', id, 'is not known'),
    ),
    ...missing(countries, knownCountries).map((id) => notFound('legs.country', id, 'is not a country of ISO 3166-1')),
    ...(entry.type === undefined || type?.kind === entry.kind
      ? []
      : [notFound('type', entry.type, `is not a type of the kind ${entry.kind}`)]),
    ...(await filesNotFound(trx, entry, place)).map(({ name, id, kind }) =>
      notFound(name, id, `is no ${kind} that your organisation sent`),
    ),
  ];
}

function notFound(name: string, value: string, why: string): InputIssue {
  return {
    type: issue('referencedResourceNotFound'),
    in: 'body',
    name,
    value,
    reason: 'unknown',
    detail: `"${value}" ${why}.`,
  };
}

function badEntry(issues: InputIssue[]): Problem {
  const first = issues[0];
  return new Problem('badRequest', `The event cannot be taken as entered: ${first?.name}: ${first?.detail}`, issues);
}
