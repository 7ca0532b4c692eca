import { useTranslations } from 'use-intl';
import { type ListedField, importFieldLabels } from '../../../server/contracts/import-fields.ts';
import type { OpenValue } from '../../../server/contracts/import-shapes.ts';
import { useLanguage } from '../../ui/language.tsx';
import { CellInput, CellSelect } from './cell-controls.tsx';
import styles from './imports.module.css';
import { type OwnWord, listId, longLists } from './own-words.tsx';

/** Values of one field, each with what it means: proposed where that is likely, and always to be confirmed. */
export function ValueTable({
  field,
  values,
  words,
}: {
  field: ListedField;
  values: readonly (OpenValue & { index: number })[];
  words: readonly OwnWord[];
}) {
  const t = useTranslations('imports');
  const language = useLanguage();
  // With very many values a list in each row would weigh too much.
  const types = longLists.includes(field) && values.length > 40;
  const nameOf = (code: string | undefined) => words.find((word) => word.code === code)?.name;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('theirs')}</th>
          <th scope="col" className={styles['mid']}>
            {t('certainty')}
          </th>
          <th scope="col" className={styles['wide']}>
            {t('ours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ index, theirs, rows, ours, certainty, suggestions }) => {
          const control = {
            name: `values.${index}`,
            label: t('oursFor', { field: importFieldLabels[field][language], value: theirs }),
            className: styles['small'],
          };
          const others = suggestions.filter((code) => code !== ours).flatMap((code) => nameOf(code) ?? []);
          return (
            <tr key={theirs}>
              <th scope="row">
                {theirs}
                <br />
                <span className="hint">{t('rows', { count: rows })}</span>
                <input type="hidden" name="field" value={field} />
                <input type="hidden" name="theirs" value={theirs} />
              </th>
              <td data-label={t('certainty')}>
                <span className={certainty === 'remembered' ? 'tag' : 'tag tag-land'}>
                  {t(`certainties.${certainty}`)}
                </span>
              </td>
              <td data-label={t('ours')}>
                {types ? (
                  <CellInput {...control} value={nameOf(ours)} list={listId(field)} />
                ) : (
                  <CellSelect {...control} value={ours}>
                    <option value="">{t('leaveOut')}</option>
                    {longLists.includes(field) && suggestions.length > 0 && (
                      <optgroup label={t('likely')}>
                        <Options words={suggestions.flatMap((code) => words.filter((word) => word.code === code))} />
                      </optgroup>
                    )}
                    {longLists.includes(field) ? (
                      <optgroup label={t('all')}>
                        <Options words={words.filter(({ code }) => !suggestions.includes(code))} />
                      </optgroup>
                    ) : (
                      <Options words={words} />
                    )}
                  </CellSelect>
                )}
                {others.length > 0 && <p className="hint">{t('looksLike', { names: others.join(' · ') })}</p>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Options({ words }: { words: readonly OwnWord[] }) {
  return words.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
