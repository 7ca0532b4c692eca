import type { Transaction } from 'kysely';
import type { ListedField } from '../contracts/import-fields.ts';
import type { DateSystem } from '../contracts/import-shapes.ts';
import type { SaidValues, StoredDateSystems } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';
import { headersOf, printOf } from './file-rows.ts';
import { importFor, refuseStarted } from './import-for.ts';
import { changeImport, rememberMapping, rememberValues } from './imports.store.ts';
import { dateQuestions } from './open-questions.ts';
import { byHeader } from './prepare.ts';
import { type Recogniser, comparable } from './recognise.ts';

interface Said {
  values: readonly { field: ListedField; theirs: string; ours: string }[];
  dates: readonly { column: number; system: DateSystem }[];
}

/**
 * Says what values mean in words of ours, and how the days in a column are written. Both are remembered.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, `conflict` (`importStarted`), or `badRequest`:
 * `notOffered` for a word that is none of ours, `required` for a column of days that can still be read in two ways
 */
export async function mapValues(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  place: { team: string; import: string },
  said: Said,
  recogniser: Recogniser,
): Promise<void> {
  const { record, organisation } = await importFor(trx, actor, place, { lock: true });
  refuseStarted(record);
  const issues: InputIssue[] = [];
  const wrong = (name: string, reason: string, detail: string) =>
    void issues.push({ type: issue('invalidInput'), in: 'body', name, reason, detail });
  const values: SaidValues = {};
  said.values.forEach(({ field, theirs, ours }, index) => {
    const code = ours.trim() === '' ? '' : recogniser.exact(field, ours);
    if (code === undefined) wrong(`values.${index}`, 'notOffered', `"${ours}" is none of ours.`);
    else values[field] = { ...values[field], [comparable(theirs)]: code };
  });
  const date_systems = withChoices(record.date_systems, said.dates);
  for (const { column, systems, chosen } of dateQuestions({ ...record, date_systems }))
    if (chosen === undefined) wrong(`dates.${column}.${systems[0]}`, 'required', 'Say how these days are to be read.');
  if (issues.length > 0) throw new Problem('badRequest', issues.map(({ detail }) => detail).join(' '), issues);

  const now = clock.now().toString();
  const headers = headersOf(record);
  await changeImport(trx, record.id, {
    said_values: JSON.stringify(merged(record.said_values, values)),
    date_systems: JSON.stringify(date_systems),
    values_said: true,
  });
  await rememberValues(trx, organisation.id, values, now);
  const remembered = {
    columns: byHeader(headers, record.columns ?? {}),
    forAllRows: record.for_all_rows,
    dateSystems: byHeader(headers, date_systems),
  };
  await rememberMapping(trx, organisation.id, printOf(headers), remembered, now);
}

/** Of days and of numbers a column has one way each. */
function withChoices(before: StoredDateSystems, said: Said['dates']): StoredDateSystems {
  const systems: StoredDateSystems = { ...before };
  for (const { column, system } of said) {
    const isNumber = (one: DateSystem) => one.startsWith('19');
    const others = (systems[String(column)] ?? []).filter((one) => isNumber(one) !== isNumber(system));
    systems[String(column)] = [...others, system];
  }
  return systems;
}

function merged(before: SaidValues, said: SaidValues): SaidValues {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(said)])] as ListedField[];
  return Object.fromEntries(fields.map((field) => [field, { ...before[field], ...said[field] }]));
}
