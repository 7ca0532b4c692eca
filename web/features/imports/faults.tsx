import { useTranslations } from 'use-intl';
import { addressOf } from '../../../server/contracts/endpoint.ts';
import {
  type ImportField,
  type ListedField,
  importFieldLabels,
  listedFields,
} from '../../../server/contracts/import-fields.ts';
import { rejectedRows } from '../../../server/contracts/import-files.ts';
import { faultSentence } from '../../../server/contracts/import-reasons.ts';
import type { FaultGroup } from '../../../server/contracts/import-shapes.ts';
import { paths } from '../../app/paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CellInput, CellSelect } from './cell-controls.tsx';
import styles from './imports.module.css';
import { type OwnWords, listId, longLists } from './own-words.tsx';
import { useNextFault } from './use-next-fault.ts';

/** More rows of one kind than this are better repaired in the file itself. */
const most = 50;
/** Links to rows beside each kind of mistake, at most. */
const mostLinks = 12;

interface FaultsProps {
  faults: readonly FaultGroup[];
  rows: number;
  words: OwnWords;
  zones: readonly string[];
  place: { team: string; import: string };
}

/** What is wrong, by how it is repaired: each cell can be written anew, each row left out. */
export function Faults({ faults, rows, words, zones, place }: FaultsProps) {
  const t = useTranslations('imports');
  const language = useLanguage();
  const form = useNextFault();
  const titleOf = ({ field, reason, rows: { length: count } }: FaultGroup) =>
    t('faultGroup', { count, field: importFieldLabels[field][language], reason: faultSentence(reason, language) });
  return (
    <section ref={form} className="section stack" aria-labelledby="faults">
      <h2 id="faults">{t('faultsTitle', { count: rows })}</h2>
      <p className={styles['narrow']}>{t('faultsText')}</p>
      {faults.length > 1 && (
        <ul className={styles['groups']}>
          {faults.map((group) => (
            <li key={idOf(group)}>
              <a href={`#${idOf(group)}`}>{titleOf(group)}</a>
              {group.rows.slice(0, mostLinks).map(({ row }) => (
                <a key={row} href={`#correct-cell.${row}.${group.field}`} aria-label={t('rowNumber', { row })}>
                  {row}
                </a>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Form intent="correct" labels={{}}>
        {faults.map((group) => (
          <div key={idOf(group)} className="stack">
            <h3 id={idOf(group)} tabIndex={-1}>
              {titleOf(group)}
            </h3>
            {group.reason === 'notOurs' && group.rows.length > 1 && (
              <p>
                <a href={paths.import(language, place.team, place.import, 'values')}>{t('atOnce')}</a>
              </p>
            )}
            <FaultTable group={group} words={words} />
            {group.rows.length > most && <p>{t('moreFaults', { count: group.rows.length - most })}</p>}
          </div>
        ))}
        <p className={styles['deeds']}>
          <button className="button">{t('save')}</button>
          <a href={addressOf(rejectedRows, { params: place, search: `lang=${language}` })} download>
            {t('download')}
          </a>
        </p>
      </Form>
      {zones.length > 0 && (
        <datalist id="names-timeZone">
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </datalist>
      )}
    </section>
  );
}

function idOf({ field, reason }: FaultGroup): string {
  return `wrong-${field}-${reason}`;
}

function FaultTable({ group, words }: { group: FaultGroup; words: OwnWords }) {
  const t = useTranslations('imports');
  const language = useLanguage();
  const { field, reason, rows } = group;
  const name = importFieldLabels[field][language];
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['thin']}>
            {t('row')}
          </th>
          <th scope="col">{t('eventTitle')}</th>
          <th scope="col">{name}</th>
          <th scope="col" className={styles['thin']}>
            {t('skip')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map(({ row, title, value }) => (
          <tr key={row}>
            <th scope="row" data-label={t('row')}>
              {row}
            </th>
            <td data-label={t('eventTitle')}>{title || t('noTitle')}</td>
            <td data-label={name}>
              <WrongCell field={field} words={words} value={value} name={`cell.${row}.${field}`} row={row} />
            </td>
            <td data-label={t('skip')}>
              <input
                type="checkbox"
                id={`skip-${row}-${field}-${reason}`}
                name="skip"
                value={row}
                aria-label={t('skipRow', { row })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WrongCell({
  field,
  words,
  value,
  name,
  row,
}: {
  field: ImportField;
  words: OwnWords;
  value: string;
  name: string;
  row: number;
}) {
  const t = useTranslations('imports');
  const language = useLanguage();
  const control = {
    name,
    label: t('cellOf', { field: importFieldLabels[field][language], row }),
    className: styles['small'],
    wrong: true,
  };
  if (!isListed(field) || longLists.includes(field)) {
    const list = isListed(field) ? listId(field) : field === 'timeZone' ? 'names-timeZone' : undefined;
    return <CellInput {...control} value={value} list={list} />;
  }
  return (
    <CellSelect {...control}>
      <option value="">{value === '' ? t('certainties.none') : value}</option>
      {words[field].map((word) => (
        <option key={word.code} value={word.code}>
          {word.name}
        </option>
      ))}
    </CellSelect>
  );
}

function isListed(field: ImportField): field is ListedField {
  return (listedFields as readonly string[]).includes(field);
}
