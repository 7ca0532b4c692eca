import { useTranslations } from 'use-intl';
import type { DateStrip } from '../../../server/contracts/date-strip.ts';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import { OtherName } from './other-name.tsx';
import weeksStyles from './weeks.module.css';
import styles from './page.module.css';

/** Others of which no more than quarter or year is known: they stand in no week, and may still fall in many. */
export function UndatedOthers({ strip }: { strip: DateStrip }) {
  const t = useTranslations('pickADate');
  const dates = useLegDates();
  const undated = strip.events.filter(({ id }) => strip.undated.includes(id));
  if (undated.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="undated">
      <h3 id="undated">{t('undated')}</h3>
      <ul className={styles['undated']}>
        {undated.map((event) => (
          <li key={event.id}>
            <OtherName event={event} />{' '}
            <span className={weeksStyles['who']}>
              {[...new Set(event.places.map((place) => dates(place)))].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
