import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import styles from './active-table.module.css';

/** A name with how many events it has, and where to find them. */
export interface ActiveRow {
  key: string;
  name: string;
  /** What is shown before the name, such as the code of a country. */
  code?: string;
  /** Its own page, where it has one. */
  to?: string | undefined;
  upcoming: number;
  upcomingTo: string;
  all: number;
  allTo: string;
}

/** Who or what is active: each figure is a link to the events it counts. */
export function ActiveTable({ rows, labelledBy }: { rows: readonly ActiveRow[]; labelledBy: string }) {
  const t = useTranslations('places');
  return (
    <table className={styles['table']} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('ever')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <span className={styles['name']}>
                {row.code && <span className="code">{row.code}</span>}{' '}
                {row.to === undefined ? row.name : <Link to={row.to}>{row.name}</Link>}
              </span>
            </th>
            <td>
              <Figure
                count={row.upcoming}
                to={row.upcomingTo}
                says={t('nowOf', { count: row.upcoming, name: row.name })}
              />
            </td>
            <td>
              <Figure count={row.all} to={row.allTo} says={t('everOf', { count: row.all, name: row.name })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number that leads to the list it is the length of; none leads nowhere. */
export function Figure({ count, to, says }: { count: number; to: string; says: string }) {
  if (count === 0) return <span className={styles['none']}>0</span>;
  return (
    <Link to={to} className={styles['figure']} aria-label={says}>
      {count}
    </Link>
  );
}
