import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../server/contracts/events.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './facet.module.css';

const shownAtFirst = 6;
/** Fewer are read as quickly as they are searched. */
const fewestToSearch = 15;

interface FacetGroupProps {
  name: string;
  legend: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  /** What stands before the label: a flag, a code. */
  sign?: (value: string) => ReactNode;
  /** Values under a value, shown when it or one of them is chosen. */
  under?: (value: string) => { name: string; values: FacetValue[]; chosen: readonly string[] } | undefined;
  /** Groups that few people need stay folded. */
  folded?: boolean;
  /** All values at once, where the group is unfolded by whoever needs it. */
  whole?: boolean;
}

/** Checkboxes of one parameter with exact counts: the first six and what is chosen at once, the rest on demand. */
export function FacetGroup(props: FacetGroupProps) {
  const t = useTranslations('search');
  const { legend, values, chosen, folded, whole } = props;
  if (values.length === 0) return null;
  const isShown = (value: FacetValue, index: number) => whole || index < shownAtFirst || chosen.includes(value.value);
  const first = values.filter(isShown);
  const rest = values.filter((value, index) => !isShown(value, index));
  const group = (
    <fieldset className={styles['facet']}>
      <legend className={folded ? 'visually-hidden' : undefined}>{legend}</legend>
      <Values {...props} values={first} />
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('more', { count: values.length })}</summary>
          {rest.length < fewestToSearch ? (
            <Values {...props} values={rest} />
          ) : (
            <SearchedValues {...props} values={rest} />
          )}
        </details>
      )}
    </fieldset>
  );
  if (!folded) return group;
  return (
    <details className={styles['folded']} open={chosen.length > 0}>
      <summary>{legend}</summary>
      {group}
    </details>
  );
}

/** A long list that narrows to what somebody types; what is ticked stays part of the form, in sight or not. */
function SearchedValues(props: FacetGroupProps) {
  const t = useTranslations('search');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const wanted = plainLetters(typed);
  const isMeant = ({ label }: FacetValue) => plainLetters(label[language]).includes(wanted);
  return (
    <>
      <div className={styles['find']}>
        <input
          type="search"
          className="input"
          aria-label={`${props.legend}: ${t('filterValues')}`}
          placeholder={t('filterValues')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          // The form is about what is ticked.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          autoComplete="off"
        />
      </div>
      <Values {...props} isMeant={isMeant} />
    </>
  );
}

/** "Côte d’Ivoire" is found by "cote", and "Türkiye" by "turk". */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function Values({
  name,
  values,
  chosen,
  sign,
  under,
  isMeant = () => true,
}: FacetGroupProps & { isMeant?: (value: FacetValue) => boolean }) {
  return (
    <ul>
      {values.map((value) => {
        const below = under?.(value.value);
        return (
          <li key={value.value} hidden={!isMeant(value)}>
            <Box name={name} value={value} checked={chosen.includes(value.value)} sign={sign?.(value.value)} />
            {below && below.values.length > 0 && (
              <div className={styles['under']}>
                <Values name={below.name} legend="" values={below.values} chosen={below.chosen} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Box({ name, value, checked, sign }: { name: string; value: FacetValue; checked: boolean; sign: ReactNode }) {
  const t = useTranslations('search');
  const language = useLanguage();
  return (
    <label className={styles['box']}>
      <input type="checkbox" name={name} value={value.value} defaultChecked={checked} />
      <span className={styles['boxLabel']}>
        {sign}
        {value.label[language]}
      </span>
      <span className={styles['boxCount']}>
        <span aria-hidden="true">{value.count}</span>
        <span className="visually-hidden">, {t('valueCount', { count: value.count })}</span>
      </span>
    </label>
  );
}
