import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Edition } from '../../../server/contracts/events.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './event.module.css';

/** The other events of a series, the latest first. */
export function Editions({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations('event');
  if (editions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <ul className={styles['list']}>
        {editions.map((edition) => (
          <li key={edition.id}>
            <EditionLink edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An edition by its title and dates, and the way to it. */
export function EditionLink({ edition }: { edition: Edition }) {
  const language = useLanguage();
  const dates = useLegDates();
  return (
    <>
      <Link to={paths.event(language, edition)}>
        <LocalText text={edition.title} />
      </Link>{' '}
      <span className={styles['role']}>{dates(edition)}</span>
    </>
  );
}

/** The edition that comes next, when this event is over. */
export function nextEdition(editions: readonly Edition[], today: string): Edition | undefined {
  return editions.findLast((edition) => (edition.endsOn ?? '') >= today);
}
