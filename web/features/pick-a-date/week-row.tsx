import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DateStrip, StripEvent, StripWeek } from '../../../server/contracts/date-strip.ts';
import { loadBands } from '../../../server/contracts/support-words.ts';
import { formatDate, isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useAddressAt } from './choice.tsx';
import { Holidays } from './holidays.tsx';
import { OtherName } from './other-name.tsx';
import partsStyles from './parts.module.css';
import styles from './weeks.module.css';

interface WeekRowProps {
  week: StripWeek;
  strip: DateStrip;
  events: ReadonlyMap<string, StripEvent>;
  rank: number | undefined;
}

/** A week: the offices, the holidays, the others, the visits. Its name leads to why it ranks as it does. */
export function WeekRow({ week, strip, events, rank }: WeekRowProps) {
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const addressAt = useAddressAt();
  const { startsOn, offices, holidays, home, quiet, others, visits, couldStill } = week;
  const isAt = strip.considered?.startsOn === startsOn;
  return (
    <tr data-at={isAt || undefined}>
      <th scope="row">
        <Link to={addressAt(startsOn)} preventScrollReset aria-current={isAt ? 'true' : undefined}>
          {t('weekLower', { week: isoWeekOf(startsOn).week })}
        </Link>{' '}
        <span className={styles['monday']}>{formatDate(startsOn, language, 'short')}</span>{' '}
        {rank !== undefined && <span className="tag">{t('rankTag', { rank })}</span>}
      </th>
      <Cell label={t('officesColumn')} empty={offices.length === 0}>
        <Offices week={week} strip={strip} />
      </Cell>
      <Cell label={t('holidays')} empty={holidays.length + home.length === 0 && !quiet}>
        <Holidays week={week} />
      </Cell>
      <Cell label={t('others')} empty={others.count + couldStill === 0}>
        <Falling falling={others} events={events} />
        {couldStill > 0 && <p className={styles['still']}>{t('couldStill', { count: couldStill })}</p>}
      </Cell>
      <Cell label={t('visits')} empty={visits.count === 0}>
        <Falling falling={visits} events={events} />
      </Cell>
    </tr>
  );
}

/** A cell that says on a phone, where the heads are gone, what it is of; one without anything is not there then. */
function Cell({ label, empty, children }: { label: string; empty: boolean; children: ReactNode }) {
  return (
    <td data-empty={empty || undefined}>
      <span className={styles['cellLabel']} aria-hidden="true">
        {label}
      </span>
      <div>{empty ? <Nothing /> : children}</div>
    </td>
  );
}

const mostNamed = 3;

/** Each office with its word, while they are few; how many of each word for more. */
function Offices({ week, strip }: Pick<WeekRowProps, 'week' | 'strip'>) {
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const parts =
    week.offices.length > mostNamed
      ? loadBands.flatMap((band) => {
          const count = week.offices.filter((one) => one.band === band).length;
          return count > 0 ? [{ band, text: t('ofBand', { count, band: t(`bands.${band}`) }) }] : [];
        })
      : week.offices.map(({ office, band }) => {
          const city = strip.offices.find(({ id }) => id === office)?.city[language] ?? office;
          return { band, text: `${city}: ${t(`bands.${band}`)}` };
        });
  return (
    <ul className={styles['bands']}>
      {parts.map(({ band, text }) => (
        <li key={text} data-band={band}>
          {text}
        </li>
      ))}
    </ul>
  );
}

const openInCell = 2;

/** The others of a week: the first two at once, the rest unfolds, and what was not listed is counted. */
function Falling({ falling, events }: { falling: StripWeek['others']; events: ReadonlyMap<string, StripEvent> }) {
  const t = useTranslations('pickADate');
  const { count, items } = falling;
  if (count === 0) return null;
  const rows = items.flatMap(({ event, sure }) => {
    const found = events.get(event);
    return found
      ? [
          <li key={event}>
            <OtherName event={found} />
            {!sure && <span className={styles['who']}> {t('mayFall')}</span>}
          </li>,
        ]
      : [];
  });
  return (
    <>
      <ul className={styles['others']}>{rows.slice(0, openInCell)}</ul>
      {count > openInCell && (
        <details className={partsStyles['more']}>
          <summary>{t('more', { count: count - openInCell })}</summary>
          <ul className={styles['others']}>{rows.slice(openInCell)}</ul>
          {count > items.length && <p className={styles['still']}>{t('notListed', { count: count - items.length })}</p>}
        </details>
      )}
    </>
  );
}

function Nothing() {
  const t = useTranslations('pickADate');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('none')}</span>
    </>
  );
}
