import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../ui/language.tsx';
import { addDays, formatDate, formatRange, isoWeekOf } from '../../ui/dates.ts';
import { ChooseWeek, useAddressAt, useDatePage } from './choice.tsx';
import { Reasons } from './reasons.tsx';
import styles from './page.module.css';

/** The week somebody thinks of: how it ranks and why, and the way to the week before and after. */
export function ConsideredWeek() {
  const { strip, wish } = useDatePage();
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const addressAt = useAddressAt();
  const { considered, candidates, plan, weeks } = strip;
  if (!considered) {
    if (!wish.at) return null;
    return <p className="notice">{t('outside', { date: formatDate(wish.at, language) })}</p>;
  }
  const { startsOn, rank, points } = considered;
  const beside = [
    { monday: addDays(startsOn, -7), label: t('earlier'), rel: 'prev' },
    { monday: addDays(startsOn, 7), label: t('later'), rel: 'next' },
  ].filter(({ monday }) => weeks.some((week) => week.startsOn === monday));
  return (
    <section className={styles['considered']} aria-labelledby="week">
      <h2 id="week" tabIndex={-1}>
        {t('considered', { week: isoWeekOf(startsOn).week })}
      </h2>
      <p className={styles['when']} role="status">
        {formatRange(startsOn, addDays(startsOn, plan.days > 7 ? plan.days - 1 : 6), language, 'day')} ·{' '}
        <strong>{t('place', { rank, candidates })}</strong> · {t('pointsTogether', { points })}
      </p>
      <Reasons judged={considered} />
      <div className={styles['deeds']}>
        <ChooseWeek monday={startsOn} />
        {beside.map(({ monday, label, rel }) => (
          <Link key={rel} to={addressAt(monday)} rel={rel} preventScrollReset>
            {label}
          </Link>
        ))}
      </div>
    </section>
  );
}
