import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../server/contracts/events.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './search.module.css';

const shownAtFirst = 6;

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
          <Values {...props} values={rest} />
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

function Values({ name, values, chosen, sign, under }: FacetGroupProps) {
  return (
    <ul>
      {values.map((value) => {
        const below = under?.(value.value);
        return (
          <li key={value.value}>
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
