import { useTranslations } from 'use-intl';
import type { KeptSort } from '../../../server/contracts/privacy.ts';
import styles from './privacy.module.css';

/** As many lines as one reads; all of them are in the file. */
const mostLines = 20;

/** One sort of thing that is kept: what, why, and for how long. */
export function KeptSection({
  sort,
  days = 0,
  lines,
}: {
  sort: KeptSort;
  days: number | undefined;
  lines: readonly string[];
}) {
  const t = useTranslations('privacy');
  return (
    <section className="section stack" aria-labelledby={sort}>
      <h2 id={sort}>{t(`sorts.${sort}.title`)}</h2>
      <dl className={styles['reasons']}>
        <div>
          <dt>{t('why')}</dt>
          <dd>{t(`sorts.${sort}.why`)}</dd>
        </div>
        <div>
          <dt>{t('howLong')}</dt>
          <dd>{t(`sorts.${sort}.howLong`, { days })}</dd>
        </div>
      </dl>
      {lines.length === 0 ? (
        <p className="hint">{t('nothing')}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.slice(0, mostLines).map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > mostLines && <p className="hint">{t('more', { count: lines.length - mostLines })}</p>}
    </section>
  );
}
