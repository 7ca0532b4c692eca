import { Printer } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MonthAnswer, MonthEvent } from '../../../../server/contracts/month.ts';
import type { SearchQuery } from '../../../../server/contracts/search-query.ts';
import { formatMonth } from '../../../ui/dates.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { isExact, useLegDates } from '../../../ui/use-leg-dates.ts';
import { useSearchList } from '../search-list.ts';
import { inMonth, monthBeside } from '../view-address.ts';
import type { ViewPartProps } from '../view-parts.ts';
import { HolidaysElsewhere } from './holidays.tsx';
import { LegLink, legsOfMonth } from './leg-link.tsx';
import { MonthAgenda } from './month-agenda.tsx';
import { MonthTable } from './month-table.tsx';
import styles from './month.module.css';

/** One month of a selection: which days are full, and what runs over a week. */
export function MonthView({ data }: ViewPartProps) {
  const { month: answer, query, today } = data;
  const t = useTranslations('month');
  const language = useLanguage();
  if (!answer) return null;
  const { month } = answer;
  const legs = legsOfMonth(answer);
  const exact = legs.filter(({ leg }) => isExact(leg));
  const vague = answer.items
    .map((event) => ({ ...event, legs: event.legs.filter((leg) => !isExact(leg)) }))
    .filter((event) => event.legs.length > 0);
  const name = formatMonth(month, language);
  return (
    <div className={styles['month']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{t('title', { month: name, count: answer.total })}</h3>
        <OtherMonths month={month} query={query} />
        <button type="button" className={`button button-quiet button-small ${styles['print']}`} onClick={() => print()}>
          <Printer size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('print')}
        </button>
      </div>
      {answer.total === 0 && <EmptyMonth answer={answer} query={query} />}
      {month <= today.slice(0, 7) && !query.past && <WithoutPast query={query} />}
      <MonthTable month={month} legs={exact} holidays={answer.holidays} query={query} today={today} />
      <MonthAgenda month={month} legs={exact} holidays={answer.holidays} query={query} today={today} />
      {vague.length > 0 && <WithoutDay events={vague} />}
      <HolidaysElsewhere holidays={answer.holidays} countries={data.answer.facets.country} />
    </div>
  );
}

/** Months have no end, and no need to be found by machines one by one. */
function OtherMonths({ month, query }: { month: string; query: SearchQuery }) {
  const t = useTranslations('month');
  const language = useLanguage();
  const { path } = useSearchList();
  const to = (step: 1 | -1) => {
    const other = monthBeside(month, step);
    if (other === undefined) return null;
    const name = formatMonth(other, language);
    return (
      <Link
        to={path(language, inMonth(query, other), { month: other })}
        rel={step < 0 ? 'prev nofollow' : 'next nofollow'}
        className="button button-quiet button-small"
        aria-label={t(step < 0 ? 'previous' : 'next', { month: name })}
        preventScrollReset
      >
        {step < 0 && '‹ '}
        {name}
        {step > 0 && ' ›'}
      </Link>
    );
  };
  return (
    <nav aria-label={t('months')} className={styles['others']}>
      {to(-1)}
      {to(1)}
    </nav>
  );
}

function EmptyMonth({ answer, query }: { answer: MonthAnswer; query: SearchQuery }) {
  const t = useTranslations('month');
  const language = useLanguage();
  const { path } = useSearchList();
  const legDates = useLegDates();
  const { next, month } = answer;
  const there = next?.startsOn.slice(0, 7);
  return (
    <p className={styles['empty']}>
      {t('empty', { month: formatMonth(month, language) })}{' '}
      {next && there ? (
        <Link to={path(language, inMonth(query, there), { month: there })} preventScrollReset>
          {t('nextIs', { date: legDates({ ...next, endsOn: isExact(next) ? next.startsOn : next.endsOn }) })}
        </Link>
      ) : (
        t('nothingAfter')
      )}
    </p>
  );
}

/** Days that are over look empty, and may not be. */
function WithoutPast({ query }: { query: SearchQuery }) {
  const t = useTranslations('month');
  const language = useLanguage();
  const { path } = useSearchList();
  return (
    <p className={styles['withoutPast']}>
      {t('withoutPast')}{' '}
      <Link to={path(language, { ...query, past: true })} preventScrollReset>
        {t('withPast')}
      </Link>
    </p>
  );
}

function WithoutDay({ events }: { events: readonly MonthEvent[] }) {
  const t = useTranslations('month');
  return (
    <section className={styles['vague']} aria-labelledby="without-day">
      <h3 id="without-day">{t('imprecise')}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <LegLink event={event} legs={event.legs} told="all" />
          </li>
        ))}
      </ul>
    </section>
  );
}
