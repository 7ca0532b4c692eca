import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { type ListedField, importFieldLabels, listedFields } from '../../../server/contracts/import-fields.ts';
import { getImportValues, mapValues } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { loadLists } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { DateQuestions } from './date-questions.tsx';
import { ImportFrame } from './import-frame.tsx';
import styles from './imports.module.css';
import { NameLists, type OwnWords, ownWordsIn } from './own-words.tsx';
import { importAt, pathOf } from './steps.ts';
import { ValueTable } from './value-table.tsx';

interface ValuesData extends AnswerOf<typeof getImportValues> {
  team: string;
  sheets: number;
  words: OwnWords;
}

export const valuesLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<ValuesData> => {
    const { team, place, detail } = await importAt(input, 'values');
    const [answer, lists] = await Promise.all([input.call(getImportValues, { params: place }), loadLists(input.call)]);
    const all = ownWordsIn(lists, language);
    // Lists that no value of this file is in would only weigh.
    const used = new Set(answer.values.map((value) => value.field));
    const words = Object.fromEntries(listedFields.map((one) => [one, used.has(one) ? all[one] : []])) as OwnWords;
    return { ...answer, team, sheets: detail.sheets.length, words };
  });

export const valuesAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', import: id = '' } = params;
    const theirs = form.getAll('theirs').map(String);
    const fields = form.getAll('field').map(String);
    const values = theirs.map((value, index) => ({
      field: fields[index] as ListedField,
      theirs: value,
      ours: field(form, `values.${index}`),
    }));
    const dates = [...form.keys()].flatMap((name) => {
      const [, column] = /^dates\.(\d+)\./.exec(name) ?? [];
      return column === undefined ? [] : [{ column: Number(column), system: field(form, name) }];
    });
    const answer = await call(mapValues, { params: { team, import: id }, body: { values, dates } });
    return pathOf(language, team, answer.import);
  });

/** What values mean that are no words of ours, and how dates are read that can be read in two ways. */
export function ValuesPage() {
  const { team, import: about, values, dates, sheets, words } = useLoaderData<ValuesData>();
  const t = useTranslations('imports');
  const language = useLanguage();
  const numbered = values.map((value, index) => ({ ...value, index }));
  const fields = listedFields.filter((one) => values.some((value) => value.field === one));
  const labels = {
    ...Object.fromEntries(numbered.map(({ index, field: one, theirs }) => [`values.${index}`, nameOf(one, theirs)])),
    ...Object.fromEntries(dates.map(({ column, systems, header }) => [`dates.${column}.${systems[0]}`, header])),
  };
  function nameOf(one: ListedField, theirs: string): string {
    return `${importFieldLabels[one][language]} “${theirs}”`;
  }
  return (
    <ImportFrame team={team} about={about} part="values" title={t('valuesTitle')} sheets={sheets}>
      <p className={styles['narrow']}>{values.length + dates.length > 0 ? t('valuesText') : t('noValues')}</p>
      <Form labels={labels}>
        <DateQuestions questions={dates} />
        {fields.map((one) => (
          <section key={one} className="section stack" aria-labelledby={`of-${one}`}>
            <h2 id={`of-${one}`}>{importFieldLabels[one][language]}</h2>
            <ValueTable field={one} values={numbered.filter((value) => value.field === one)} words={words[one]} />
          </section>
        ))}
        <p>
          <button className="button">{t('confirm')}</button>
        </p>
      </Form>
      <NameLists words={words} fields={fields} />
    </ImportFrame>
  );
}
