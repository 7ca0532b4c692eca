import { Link } from 'react-router';
import type { FacetValue } from '../../../server/contracts/events.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './counts.module.css';

/** Values with how many events each has, every one the way to them. */
export function Counts({
  label,
  values,
  hrefOf,
}: {
  label: string;
  values: readonly FacetValue[];
  hrefOf: (value: string) => string;
}) {
  const language = useLanguage();
  return (
    <nav aria-label={label}>
      <ul className={styles['counts']}>
        {values.map((one) => (
          <li key={one.value}>
            <Link to={hrefOf(one.value)}>{one.label[language]}</Link> <span>{one.count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
