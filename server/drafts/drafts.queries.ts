import type { Kysely } from 'kysely';
import { type DraftFields, audienceOf, textOf } from '../contracts/draft-fields.ts';
import type { Draft, DraftItem, FieldProblem } from '../contracts/drafts.ts';
import type { Schema } from '../database/schema.ts';
import { issuesOfEntry } from '../events/check-entry.ts';
import { isEmptyField } from './fields.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { sectionOf } from '../contracts/draft-fields.ts';
import { completenessOf } from './completeness.ts';
import { entryOfFields, fieldOfPath } from './entry-of-fields.ts';
import { legWarnings } from './leg-warnings.ts';
import { legsOf, outlineOf } from './outline.ts';
import { standInOfDraft } from './stand-in-of-draft.ts';

/** Reads of drafts. Who may see them is asked before: `load-draft.ts`. */

export type DraftRow = NonNullable<Awaited<ReturnType<ReturnType<typeof draftQuery>['executeTakeFirst']>>>;

/** Drafts, with their event where it exists and the name of who changed them last. */
export function draftQuery(db: Kysely<Schema>) {
  return db
    .selectFrom('event_drafts')
    .leftJoin('events', 'events.id', 'event_drafts.id')
    .innerJoin('organisers', 'organisers.id', 'event_drafts.organiser_id')
    .leftJoin('people', 'people.id', 'event_drafts.changed_by')
    .selectAll('event_drafts')
    .select([
      'events.slug',
      'events.editorial_state',
      'events.status',
      'events.version as event_version',
      'events.public_since',
      'people.name as changed_by_name',
      'organisers.trusted',
      'organisers.state as organisation',
    ]);
}

export async function draftsOf(db: Kysely<Schema>, organiser: string): Promise<DraftItem[]> {
  const rows = await draftQuery(db)
    .where('event_drafts.organiser_id', '=', organiser)
    .orderBy('event_drafts.changed_at', 'desc')
    .orderBy('event_drafts.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    isNew: row.event_version === null,
    title: textOf(row.fields, 'title.nl') || textOf(row.fields, 'title.en'),
    changedAt: row.changed_at.toString(),
    ...(row.changed_by_name && { changedBy: row.changed_by_name }),
    score: completenessOf(row.fields).score,
    outline: outlineOf(row.fields),
  }));
}

/** A draft as it is shown: with what is missing, what is not right, and what to look at twice. */
export async function toDraft(
  db: Kysely<Schema>,
  row: DraftRow,
  { reference, today }: { reference: ReferenceData; today: string },
): Promise<Draft> {
  const { fields } = row;
  return {
    id: row.id,
    version: row.version,
    fields,
    ...(row.base_fields && { published: row.base_fields }),
    isNew: row.event_version === null,
    ...(row.slug !== null &&
      row.editorial_state !== null &&
      row.status !== null && {
        event: {
          slug: row.slug,
          editorialState: row.editorial_state,
          status: row.status,
          wasPublic: row.public_since !== null,
        },
      }),
    outcome: outcomeOf(row),
    outdated: row.event_version !== null && row.event_version !== row.based_on,
    createdAt: row.created_at.toString(),
    changedAt: row.changed_at.toString(),
    ...(row.changed_by_name && { changedBy: row.changed_by_name }),
    outline: outlineOf(fields),
    legs: legsOf(fields),
    ...completenessOf(fields),
    problems: await problemsOf(db, row, reference),
    warnings: legWarnings(fields, today),
    ...standInOfDraft(fields, reference),
  };
}

/** What publishing does; the rule itself is in `event-lifecycle.ts`. */
function outcomeOf(row: DraftRow): Draft['outcome'] {
  const forAll = audienceOf(row.fields) === 'public';
  if (row.editorial_state === 'published')
    return forAll && !row.trusted && row.public_since === null ? 'asksPublic' : 'changes';
  if (forAll) return row.trusted ? 'public' : 'submitted';
  return row.organisation === 'verified' ? 'shared' : 'submitted';
}

/** What stands in the way of publishing, by the field in which it is to be mended. */
async function problemsOf(db: Kysely<Schema>, row: DraftRow, reference: ReferenceData): Promise<FieldProblem[]> {
  const { fields, organiser_id: own } = row;
  // The source is told by whoever publishes it; here it only has to be there.
  const { provenance, ...entry } = entryOfFields(fields, own, reference);
  const input = { ...entry, provenance: { ...(provenance as object | undefined), source: own } };
  const issues = await issuesOfEntry(db, input, { enteredFor: own, eventId: row.id });
  const found = issues.map(({ name, reason = 'invalid', detail }) => problemAt(fields, name, reason, detail));
  const required = completenessOf(fields)
    .missing.filter((part) => part.required)
    .map(({ field, section }) => ({ field, section, reason: 'required', detail: 'This is needed.' }));
  const seen = new Set<string>();
  return [...found, ...required].filter(({ field }) => !seen.has(field) && seen.add(field));
}

function problemAt(fields: DraftFields, path: string, reason: string, detail: string): FieldProblem {
  const field = fieldOfPath(fields, path);
  return {
    field,
    section: sectionOf(field) ?? 'basics',
    reason: isEmptyField(fields, field) ? 'required' : reason,
    detail,
  };
}

/** Names of people by their ids. */
export async function namesOfPeople(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
