import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type AnswerOf, addressOf } from '../../../server/contracts/endpoint.ts';
import { rejectedRows } from '../../../server/contracts/import-files.ts';
import { importOutcomes, undoneOutcomes } from '../../../server/contracts/import-shapes.ts';
import { getImportReport, runImport, undoImport } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ListPages, pageOf } from '../team/list-pages.tsx';
import { Counts } from './counts.tsx';
import { ImportFrame } from './import-frame.tsx';
import styles from './imports.module.css';
import { OutcomeTable } from './outcome-table.tsx';
import { Progress } from './progress.tsx';
import { importAt, pathOf } from './steps.ts';

interface ReportData extends AnswerOf<typeof getImportReport> {
  team: string;
  sheets: number;
}

export const reportLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<ReportData> => {
    const { team, place, detail } = await importAt(input, 'report');
    const answer = await input.call(getImportReport, { params: place, search: pageOf(input.url) });
    return { ...answer, team, sheets: detail.sheets.length };
  });

export const reportAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', import: id = '' } = params;
    const place = { team, import: id };
    const answer =
      field(form, 'intent') === 'undo'
        ? await call(undoImport, { params: place })
        : await call(runImport, { params: place, body: { version: Number(field(form, 'version')) } });
    return pathOf(language, team, answer.import);
  });

/** What became of each event in the file; as long as it is under way, how far it is. */
export function ReportPage() {
  const { team, import: about, items, sheets, undoableUntil, ...list } = useLoaderData<ReportData>();
  const t = useTranslations('imports');
  const language = useLanguage();
  const { counts, step } = about;
  const words = [...importOutcomes, ...undoneOutcomes].filter((word) => counts[word] !== undefined);
  const isLacking = (counts.rejected ?? 0) + (counts.skipped ?? 0) > 0;
  return (
    <ImportFrame team={team} about={about} part="report" title={t('reportTitle')} sheets={sheets}>
      {(step === 'importing' || step === 'undoing') && <Progress about={about} />}
      <Counts
        label={t('reportTitle')}
        counts={words.map((word) => ({ name: t(`outcomes.${word}`), count: counts[word] ?? 0 }))}
      />
      {step === 'done' && <p className={styles['narrow']}>{t('doneText')}</p>}
      {step === 'undone' && <p className={styles['narrow']}>{t('undoneText')}</p>}
      <p className={styles['deeds']}>
        <a href={paths.team(language, team, 'teamEvents')}>{t('toEvents')}</a>
        <a href={paths.imports(language, team)}>{t('nextFile')}</a>
        {isLacking && (
          <a
            href={addressOf(rejectedRows, { params: { team, import: about.id }, search: `lang=${language}` })}
            download
          >
            {t('download')}
          </a>
        )}
      </p>
      <OutcomeTable outcomes={items} team={team} />
      <ListPages {...list} path={paths.import(language, team, about.id, 'report')} />
      {undoableUntil && (
        <section className="section stack" aria-labelledby="undo">
          <h2 id="undo">{t('undoTitle')}</h2>
          <p className={styles['narrow']}>{t('undoText', { date: formatMoment(undoableUntil, language) })}</p>
          <Form intent="undo" labels={{}}>
            <p>
              <button className="button button-quiet">{t('undo')}</button>
            </p>
          </Form>
        </section>
      )}
    </ImportFrame>
  );
}
