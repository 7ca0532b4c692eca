import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Fair } from '../../../server/contracts/activity.ts';
import { paths } from '../../app/paths.ts';
import { formatMonth } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from '../places/place.module.css';

/** Trade fairs, each with its editions by month. */
export function Fairs({ fairs }: { fairs: readonly Fair[] }) {
  const t = useTranslations('places');
  const language = useLanguage();
  const unknown = useTranslations('dates')('unknownShort');
  if (fairs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="fairs">
      <h2 id="fairs">{t('fairs')}</h2>
      <ul className={styles['fairs']}>
        {fairs.map(({ title, editions }) => (
          <li key={editions[0]?.id}>
            <strong>
              <LocalText text={title} />
            </strong>
            <ol className={styles['editions']}>
              {editions.map((edition) => (
                <li key={edition.id}>
                  <Link to={paths.event(language, edition)}>
                    {edition.startsOn === undefined
                      ? unknown
                      : edition.precision === 'year'
                        ? edition.startsOn.slice(0, 4)
                        : formatMonth(edition.startsOn.slice(0, 7), language)}
                    <span className="visually-hidden">
                      {' '}
                      <LocalText text={edition.title} />
                    </span>
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
