import type { Transaction } from 'kysely';
import type { FileAnswer } from '../contracts/files.ts';
import * as files from '../contracts/import-files.ts';
import * as contract from '../contracts/imports.ts';
import { done } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import { checkOf } from './check-import.ts';
import { chooseSheet } from './choose-sheet.ts';
import { correctRows } from './correct-rows.ts';
import { discardImport } from './forget-imports.ts';
import { guessedColumns } from './guessed-columns.ts';
import { importFor, importingFor } from './import-for.ts';
import { importsOf, outcomesOf, rejectedOutcomes, toImport } from './imports.queries.ts';
import { mapColumns } from './map-columns.ts';
import { mapValues } from './map-values.ts';
import { dateQuestions, openValues } from './open-questions.ts';
import { readFile } from './read-file.ts';
import { readImport } from './read-import.ts';
import { createRecogniser } from './recognise.ts';
import { rejectedCsv } from './rejected-rows.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';
import { csvTemplate, xlsxTemplate } from './templates.ts';
import { undoImport, undoableUntil } from './undo-import.ts';

interface Asked {
  actor: Actor;
  params: { team: string; import: string };
}

const templateName = { nl: 'evenementen', en: 'events' } as const;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function csvFile(text: string, name: string): FileAnswer {
  return { bytes: Buffer.from(text), mediaType: 'text/csv; charset=utf-8', name: `${name}.csv`, inline: false };
}

export function importRoutes(context: Context): Implementation[] {
  const { db, clock, reference: source } = context;
  const recogniser = async () => createRecogniser(await source.get());

  const told = async ({ actor, params }: Asked) => {
    const { record, organisation } = await importFor(db, actor, params);
    return { record, organisation, import: await toImport(db, record) };
  };
  /** Does something with an import, and tells where it stands then. */
  const changed = async ({ actor, params }: Asked, work: (trx: Transaction<Schema>) => Promise<void>) =>
    db.transaction().execute(async (trx) => {
      await work(trx);
      const { record } = await importFor(trx, actor, params);
      return { import: await toImport(trx, record) };
    });
  const candidatesOf = async ({ record, organisation }: Awaited<ReturnType<typeof told>>) =>
    readImport(db, record, {
      reference: await source.get(),
      organisation: organisation.name,
      today: today(clock).toString(),
    });

  return [
    implement(contract.listImports, async ({ actor, params }) => {
      const { id } = await importingFor(db, actor, params.team);
      return { items: await importsOf(db, id) };
    }),
    implement(contract.startImport, async ({ actor, params, body }) => {
      // Who may not import learns nothing of what is wrong with a file.
      await importingFor(db, actor, params.team);
      const { name: fileName, bytes } = body.file;
      const sheets = await readFile(Buffer.from(bytes));
      const words = await recogniser();
      return db.transaction().execute(async (trx) => {
        const id = await startImport(
          trx,
          clock,
          actor,
          params.team,
          { fileName: fileName.slice(0, 255) || '–', sheets },
          words,
        );
        const { record } = await importFor(trx, actor, { team: params.team, import: id });
        return { import: await toImport(trx, record) };
      });
    }),
    implement(contract.getImport, async (input) => {
      const { record, import: known } = await told(input);
      return {
        import: known,
        sheets: record.sheets.map(({ name, filled }) => ({ name, rows: filled })),
        ...(record.sheet === null ? {} : { sheet: record.sheet }),
        ...(record.header_row === null ? {} : { headerRow: record.header_row }),
        firstRows: (record.sheets[record.sheet ?? 0]?.rows ?? [])
          .slice(0, 15)
          .map((cells, index) => ({ row: index + 1, cells: cells.filter((cell) => cell !== '').slice(0, 8) }))
          .filter(({ cells }) => cells.length > 0),
      };
    }),
    implement(contract.discardImport, async ({ actor, params }) => {
      await db.transaction().execute((trx) => discardImport(trx, actor, params));
      return done;
    }),
    implement(contract.chooseSheet, async (input) => {
      const words = await recogniser();
      return changed(input, (trx) => chooseSheet(trx, input.actor, input.params, input.body, words));
    }),
    implement(contract.getImportColumns, async (input) => {
      const { record, import: known } = await told(input);
      return { import: known, ...guessedColumns(record, await recogniser()) };
    }),
    implement(contract.mapColumns, async (input) => {
      const words = await recogniser();
      return changed(input, (trx) => mapColumns(trx, clock, input.actor, input.params, input.body, words));
    }),
    implement(contract.getImportValues, async (input) => {
      const { record, import: known } = await told(input);
      return { import: known, values: openValues(record, await recogniser()), dates: dateQuestions(record) };
    }),
    implement(contract.mapValues, async (input) => {
      const words = await recogniser();
      return changed(input, (trx) => mapValues(trx, clock, input.actor, input.params, input.body, words));
    }),
    implement(contract.getImportCheck, async (input) => {
      const about = await told(input);
      const { events, ...checked } = checkOf(await candidatesOf(about), about.record);
      const { page = 1, pageSize = 50 } = input.query;
      const items = events.slice((page - 1) * pageSize, page * pageSize);
      return { import: about.import, ...checked, items, total: events.length, page, pageSize };
    }),
    implement(contract.correctRows, async (input) =>
      changed(input, (trx) => correctRows(trx, input.actor, input.params, input.body)),
    ),
    implement(contract.runImport, async (input) =>
      changed(input, (trx) => runImport(trx, context, input.actor, input.params, input.body)),
    ),
    implement(contract.undoImport, async (input) =>
      changed(input, (trx) => undoImport(trx, context, input.actor, input.params)),
    ),
    implement(contract.getImportReport, async (input) => {
      const { record, import: known } = await told(input);
      const { page = 1, pageSize = 50 } = input.query;
      const until = undoableUntil(record);
      const isOpen = until !== undefined && Temporal.Instant.compare(clock.now(), until) <= 0;
      return {
        import: known,
        ...(await outcomesOf(db, record.id, { page, pageSize })),
        page,
        pageSize,
        ...(isOpen ? { undoableUntil: until.toString() } : {}),
      };
    }),
    implement(files.rejectedRows, async (input) => {
      const about = await told(input);
      const { record } = about;
      const rejected =
        record.started_at === null
          ? (await candidatesOf(about))
              .filter(({ faults, skipped }) => skipped || faults.length > 0)
              .map(({ rows, faults, skipped = false }) => ({ rows, faults, skipped }))
          : (await rejectedOutcomes(db, record.id)).map(({ rows, faults, outcome }) => ({
              rows,
              faults,
              skipped: outcome === 'skipped',
            }));
      const { lang = 'nl' } = input.query;
      const name = record.file_name.replace(/\.[^.]*$/, '');
      return csvFile(rejectedCsv(record, rejected, lang), `${name}-${{ nl: 'te-verbeteren', en: 'to-repair' }[lang]}`);
    }),
    implement(files.csvTemplate, async ({ actor, params, query }) => {
      await importingFor(db, actor, params.team);
      const { lang = 'nl' } = query;
      return csvFile(csvTemplate(await source.get(), lang), templateName[lang]);
    }),
    implement(files.xlsxTemplate, async ({ actor, params, query }) => {
      await importingFor(db, actor, params.team);
      const { lang = 'nl' } = query;
      const bytes = await xlsxTemplate(await source.get(), lang);
      return { bytes, mediaType: xlsxType, name: `${templateName[lang]}.xlsx`, inline: false };
    }),
  ];
}
