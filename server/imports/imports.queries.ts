import { type Kysely, type Selectable, sql } from 'kysely';
import type { Import, ImportStep, OutcomeRow } from '../contracts/import-shapes.ts';
import type { ImportsTable, SaidValues } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';

/** Reads of imports. Who asks is checked before. */

export interface ImportRecord extends Selectable<ImportsTable> {
  createdBy: string | null;
}

/** An import without what stood in its file. */
type ImportHead = Pick<
  ImportRecord,
  | 'id'
  | 'file_name'
  | 'sheet'
  | 'columns'
  | 'values_said'
  | 'row_count'
  | 'version'
  | 'created_at'
  | 'started_at'
  | 'finished_at'
  | 'undone_at'
  | 'createdBy'
>;

/** Days that a file is kept after it came in; `server/privacy/retention.ts` tells it, and the job holds to it. */
export const importDays = 30;

export async function importRecord(
  db: Kysely<Schema>,
  organiser: string,
  id: string,
  { lock = false } = {},
): Promise<ImportRecord | undefined> {
  const query = db
    .selectFrom('imports')
    .leftJoin('people', 'people.id', 'imports.created_by')
    .selectAll('imports')
    .select('people.name as createdBy')
    .where('imports.organiser_id', '=', organiser)
    .where('imports.id', '=', id);
  return (lock ? query.forUpdate('imports') : query).executeTakeFirst();
}

/** Imports of an organisation, the newest first. */
export async function importsOf(db: Kysely<Schema>, organiser: string): Promise<Import[]> {
  const records = await db
    .selectFrom('imports')
    .leftJoin('people', 'people.id', 'imports.created_by')
    .select(['imports.id', 'file_name', 'sheet', 'columns', 'values_said', 'row_count', 'version'])
    .select(['imports.created_at', 'started_at', 'finished_at', 'undone_at', 'people.name as createdBy'])
    .where('organiser_id', '=', organiser)
    .orderBy('imports.created_at', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(50)
    .execute();
  return Promise.all(records.map((record) => toImport(db, record)));
}

/** An import as it is told: the step it is at, and how many events became what. */
export async function toImport(db: Kysely<Schema>, record: ImportHead): Promise<Import> {
  const { rows } = await sql<{ word: string; count: number }>`
    select word, count(*)::int as count
    from import_outcomes, unnest(array[outcome, undone]) as word
    where import_id = ${record.id} and word is not null group by word`.execute(db);
  const counts = Object.fromEntries(rows.map(({ word, count }) => [word, count])) as Import['counts'];
  const { createdBy, started_at, finished_at, undone_at } = record;
  return {
    id: record.id,
    fileName: record.file_name,
    step: stepOf(record, counts),
    version: record.version,
    rows: record.row_count,
    createdAt: record.created_at.toString(),
    ...(createdBy === null ? {} : { createdBy }),
    ...(started_at && { startedAt: started_at.toString() }),
    ...(finished_at && { finishedAt: finished_at.toString() }),
    ...(undone_at && { undoneAt: undone_at.toString() }),
    keptUntil: record.created_at.toZonedDateTimeISO('UTC').add({ days: importDays }).toPlainDate().toString(),
    counts,
  };
}

function stepOf(record: ImportHead, counts: Import['counts'] = {}): ImportStep {
  if (record.undone_at) {
    const { created = 0, updated = 0, removed = 0, restored = 0, left = 0 } = counts;
    return created + updated > removed + restored + left ? 'undoing' : 'undone';
  }
  if (record.finished_at) return 'done';
  if (record.started_at) return 'importing';
  if (record.sheet === null) return 'sheet';
  if (record.columns === null) return 'columns';
  return record.values_said ? 'check' : 'values';
}

/** What became of the events of a file, those that were not entered first. */
export async function outcomesOf(
  db: Kysely<Schema>,
  id: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: OutcomeRow[]; total: number }> {
  const rows = await db
    .selectFrom('import_outcomes')
    .selectAll()
    .where('import_id', '=', id)
    .orderBy(sql`undone is distinct from 'left'`)
    .orderBy(sql`outcome not in ('rejected', 'skipped')`)
    .orderBy('position')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await db
    .selectFrom('import_outcomes')
    .select((outcome) => outcome.fn.countAll<number>().as('total'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    total,
    items: rows.map((row) => ({
      rows: row.rows,
      title: row.title,
      outcome: row.outcome,
      faults: row.faults,
      ...(row.event_id === null || row.undone === 'removed' ? {} : { event: row.event_id }),
      ...(row.undone === null ? {} : { undone: row.undone }),
    })),
  };
}

/** What an organisation said of files with these columns before. */
export async function rememberedMapping(db: Kysely<Schema>, organiser: string, headers: string) {
  return db
    .selectFrom('import_mappings')
    .select(['columns', 'for_all_rows', 'date_systems'])
    .where('organiser_id', '=', organiser)
    .where('headers', '=', headers)
    .executeTakeFirst();
}

/** What values mean to an organisation, as it said before. */
export async function rememberedValues(db: Kysely<Schema>, organiser: string): Promise<SaidValues> {
  const rows = await db.selectFrom('import_values').selectAll().where('organiser_id', '=', organiser).execute();
  const said: SaidValues = {};
  for (const { field, theirs, ours } of rows) said[field] = { ...said[field], [theirs]: ours };
  return said;
}

/** Places of the events of a file that are still to be entered, in its order. */
export async function waitingOutcomes(db: Kysely<Schema>, id: string): Promise<number[]> {
  const rows = await db
    .selectFrom('import_outcomes')
    .select('position')
    .where('import_id', '=', id)
    .where('outcome', '=', 'waiting')
    .orderBy('position')
    .execute();
  return rows.map(({ position }) => position);
}

export type Undoable = Awaited<ReturnType<typeof undoableOutcomes>>[number];

/** Events that an import made or changed and that are still to be undone, the last first. */
export async function undoableOutcomes(db: Kysely<Schema>, id: string, most: number) {
  return db
    .selectFrom('import_outcomes')
    .select(['position', 'outcome', 'event_version', 'entry_before'])
    .select((row) => row.ref('event_id').$notNull().as('event_id'))
    .where('import_id', '=', id)
    .where('outcome', 'in', ['created', 'updated'])
    .where('undone', 'is', null)
    .orderBy('position', 'desc')
    .limit(most)
    .execute();
}

/** Rows of a file that were not entered, with the reasons. */
export async function rejectedOutcomes(db: Kysely<Schema>, id: string) {
  return db
    .selectFrom('import_outcomes')
    .select(['rows', 'outcome', 'faults'])
    .where('import_id', '=', id)
    .where('outcome', 'in', ['rejected', 'skipped'])
    .orderBy('position')
    .execute();
}
