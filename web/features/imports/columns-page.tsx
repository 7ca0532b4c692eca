import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { fieldsForAllRows, importFieldLabels } from '../../../server/contracts/import-fields.ts';
import { getImportColumns, mapColumns } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { loadLists } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CellSelect } from './cell-controls.tsx';
import { FieldOptions } from './field-options.tsx';
import { ImportFrame } from './import-frame.tsx';
import styles from './imports.module.css';
import { NameLists, type OwnWords, listId, longLists, ownWordsIn } from './own-words.tsx';
import { importAt, pathOf } from './steps.ts';

interface ColumnsData extends AnswerOf<typeof getImportColumns> {
  team: string;
  sheets: number;
  words: Pick<OwnWords, (typeof fieldsForAllRows)[number]>;
}

export const columnsLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<ColumnsData> => {
    const { team, place, detail } = await importAt(input, 'columns');
    const [answer, lists] = await Promise.all([input.call(getImportColumns, { params: place }), loadLists(input.call)]);
    const { kind, mode, country, sectors } = ownWordsIn(lists, language);
    return { ...answer, team, sheets: detail.sheets.length, words: { kind, mode, country, sectors } };
  });

export const columnsAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', import: id = '' } = params;
    const columns = [...form.keys()].flatMap((name) => {
      const [, column] = /^columns\.(\d+)$/.exec(name) ?? [];
      const said = field(form, name);
      return column === undefined || said === '' ? [] : [{ column: Number(column), field: said }];
    });
    const forAllRows = fieldsForAllRows.map((one) => ({ field: one, value: field(form, `forAllRows.${one}`) }));
    const answer = await call(mapColumns, { params: { team, import: id }, body: { columns, forAllRows } });
    return pathOf(language, team, answer.import);
  });

/** What each column of the file means, with a guess at it and values to tell by; and what holds for all rows. */
export function ColumnsPage() {
  const { team, import: about, columns, forAllRows, sheets, words } = useLoaderData<ColumnsData>();
  const t = useTranslations('imports');
  const language = useLanguage();
  const nameOf = (header: string, column: number) => header || t('columnNumber', { number: column + 1 });
  const labels = {
    columns: t('ourField'),
    ...Object.fromEntries(columns.map(({ header, column }) => [`columns.${column}`, nameOf(header, column)])),
    ...Object.fromEntries(fieldsForAllRows.map((one) => [`forAllRows.${one}`, importFieldLabels[one][language]])),
  };
  return (
    <ImportFrame team={team} about={about} part="columns" title={t('columnsTitle')} sheets={sheets}>
      <p className={styles['narrow']}>
        {t('columnsText')} {t('needed')} <a href={paths.import(language, team, about.id, 'sheet')}>{t('otherSheet')}</a>
      </p>
      <Form labels={labels}>
        <table className={styles['table']} id="columns">
          <thead>
            <tr>
              <th scope="col">{t('yourColumn')}</th>
              <th scope="col" className={styles['wide']}>
                {t('samples')}
              </th>
              <th scope="col" className={styles['mid']}>
                {t('certainty')}
              </th>
              <th scope="col">{t('ourField')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, header, samples, field: guess, certainty }) => (
              <tr key={column}>
                <th scope="row">{nameOf(header, column)}</th>
                <td data-label={t('samples')} className={styles['samples']}>
                  {samples.map((sample) => (
                    <span key={sample}>{sample}</span>
                  ))}
                </td>
                <td data-label={t('certainty')}>
                  <span className={certainty === 'none' || certainty === 'likely' ? 'tag tag-land' : 'tag'}>
                    {t(`certainties.${certainty}`)}
                  </span>
                </td>
                <td data-label={t('ourField')}>
                  <CellSelect
                    name={`columns.${column}`}
                    label={`${t('ourField')}: ${nameOf(header, column)}`}
                    value={guess}
                    className={styles['small']}
                  >
                    <option value="">{t('ignore')}</option>
                    <FieldOptions />
                  </CellSelect>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <fieldset className={styles['all']}>
          <legend>
            <h2>{t('forAllRows')}</h2>
          </legend>
          <p className={styles['narrow']}>{t('forAllRowsText')}</p>
          <div className={styles['fields']}>
            {fieldsForAllRows.map((one) => {
              const said = forAllRows[one];
              const common = { name: `forAllRows.${one}`, label: importFieldLabels[one][language], optional: true };
              return longLists.includes(one) ? (
                <TextField
                  key={one}
                  {...common}
                  value={words[one].find(({ code }) => code === said)?.name}
                  list={listId(one)}
                  autoComplete="off"
                />
              ) : (
                <SelectField
                  key={one}
                  {...common}
                  value={said}
                  options={words[one].map(({ code, name }) => ({ value: code, label: name }))}
                />
              );
            })}
          </div>
        </fieldset>
        <p>
          <button className="button">{t('confirm')}</button>
        </p>
      </Form>
      <NameLists words={words as OwnWords} fields={['country', 'sectors']} />
    </ImportFrame>
  );
}
