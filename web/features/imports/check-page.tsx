import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type ListedField, listedFields } from '../../../server/contracts/import-fields.ts';
import type { CheckedImport } from '../../../server/contracts/import-shapes.ts';
import { correctRows, getImportCheck, runImport } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ListPages, pageOf } from '../team/list-pages.tsx';
import { Counts } from './counts.tsx';
import { Faults } from './faults.tsx';
import { ImportFrame } from './import-frame.tsx';
import styles from './imports.module.css';
import { NameLists, type OwnWords, ownWordsIn } from './own-words.tsx';
import { PlannedEvents } from './planned-events.tsx';
import { RunForm } from './run-form.tsx';
import { Skipped } from './skipped.tsx';
import { importAt, pathOf } from './steps.ts';
import { Warnings } from './warnings.tsx';

interface CheckData extends CheckedImport {
  team: string;
  sheets: number;
  names: Names;
  words: OwnWords;
  /** Time zones to choose from, where a row needs one. */
  zones: string[];
}

export const checkLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<CheckData> => {
    const { team, place, detail } = await importAt(input, 'check');
    const [answer, lists] = await Promise.all([
      input.call(getImportCheck, { params: place, search: pageOf(input.url) }),
      loadLists(input.call),
    ]);
    const wrong = new Set<string>(answer.faults.map((group) => group.field));
    const all = ownWordsIn(lists, language);
    const words = Object.fromEntries(listedFields.map((one) => [one, wrong.has(one) ? all[one] : []])) as OwnWords;
    const zones = wrong.has('timeZone') ? [...new Set(lists.countries.flatMap(({ timeZones }) => timeZones))] : [];
    return {
      ...answer,
      team,
      sheets: detail.sheets.length,
      names: namesOf(answer.items, lists, language),
      words,
      zones,
    };
  });

export const checkAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', import: id = '' } = params;
    const place = { team, import: id };
    if (field(form, 'intent') === 'run') {
      const body = { version: Number(field(form, 'version')), leaveOutFaulty: form.has('leaveOutFaulty') };
      return pathOf(language, team, (await call(runImport, { params: place, body })).import);
    }
    const cells = [...form.keys()].flatMap((name) => {
      const [, row, one] = /^cell\.(\d+)\.(\w+)$/.exec(name) ?? [];
      return row === undefined ? [] : [{ row: Number(row), field: one, value: field(form, name) }];
    });
    const rows = (name: string) => form.getAll(name).map(Number);
    await call(correctRows, { params: place, body: { cells, skip: rows('skip'), takeBack: rows('takeBack') } });
    return `${paths.import(language, team, id, 'check')}?done=rowsSaved`;
  });

/** What would be entered: what is wrong and can be repaired here, what is worth a look, and every date as it is read. */
export function CheckPage() {
  const { names, ...checked } = useLoaderData<CheckData>();
  return (
    <NamesProvider names={names}>
      <Checked {...checked} />
    </NamesProvider>
  );
}

function Checked({ team, sheets, words, zones, ...checked }: Omit<CheckData, 'names'>) {
  const { import: about, counts, faults, warnings, skipped, dates, items } = checked;
  const t = useTranslations('imports');
  const language = useLanguage();
  const fields = listedFields.filter((one: ListedField) => words[one].length > 0);
  return (
    <ImportFrame team={team} about={about} part="check" title={t('checkTitle')} sheets={sheets}>
      <Counts
        label={t('checkTitle')}
        counts={(['create', 'update', 'unchanged', 'faulty', 'skipped'] as const)
          .filter((word) => word === 'create' || counts[word] > 0)
          .map((word) => ({ name: t(`counts.${word}`), count: counts[word] }))}
      />
      <p className={styles['narrow']}>
        {t('checkText')}
        {dates.map(({ header, system, example }) => (
          <span key={header + system}>
            {' '}
            {system === 'dmy'
              ? t('datesRead', { header, example })
              : t('datesReadAs', { header, example, system: t(`systems.${system}`) })}
          </span>
        ))}
      </p>
      {faults.length > 0 && (
        <Faults
          faults={faults}
          rows={counts.faultyRows}
          words={words}
          zones={zones}
          place={{ team, import: about.id }}
        />
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      {skipped.length > 0 && <Skipped skipped={skipped} />}
      {items.length > 0 && (
        <section className="section stack" aria-labelledby="planned">
          <h2 id="planned">{t('plannedTitle')}</h2>
          <PlannedEvents events={items} team={team} />
          <ListPages {...checked} path={paths.import(language, team, about.id, 'check')} />
        </section>
      )}
      <RunForm about={about} counts={counts} />
      <NameLists words={words} fields={fields} />
    </ImportFrame>
  );
}
