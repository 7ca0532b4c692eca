import { useTranslations } from 'use-intl';
import type { EventItem } from '../../../server/contracts/events.ts';
import { formatDate, formatMonth } from '../dates.ts';
import { useLanguage } from '../language.tsx';
import { isExact, useLegDates } from '../use-leg-dates.ts';
import styles from './event-row.module.css';

/** The dates of a whole event, big. Imprecise ones are hatched and say only what is known. */
export function DateBlock({ event, today }: { event: EventItem; today: string }) {
  const language = useLanguage();
  const legDates = useLegDates();
  const t = useTranslations('dates');
  const dated = event.legs.filter((leg) => leg.startsOn && leg.endsOn);
  const from = dated.map((leg) => leg.startsOn ?? '').toSorted()[0];
  const to = dated
    .map((leg) => leg.endsOn ?? '')
    .toSorted()
    .at(-1);
  if (!from || !to) return <Block big={t('unknownShort')} small="" imprecise />;

  const vague = dated.find((leg) => !isExact(leg));
  if (vague && !dated.some(isExact)) {
    const year = from.slice(0, 4);
    const words = legDates(vague).replace(` ${year}`, '');
    return (
      <Block big={vague.precision === 'year' ? year : words} small={vague.precision === 'year' ? '' : year} imprecise />
    );
  }
  const state = to < today ? t('past') : from <= today ? t('running') : '';
  const day = (date: string) => String(Number(date.slice(8)));
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (from === to) return <Block big={day(from)} small={monthAndYear(from, language)} state={state} />;
  if (sameMonth) return <Block big={`${day(from)}–${day(to)}`} small={monthAndYear(from, language)} state={state} />;
  // Where there is no room for both days on a line, the second one is on the next as a whole.
  const short = (date: string) => formatDate(date, language, 'short').replace('.', '').replaceAll(' ', '\u00a0');
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('–');
  return <Block big={`${short(from)}\u00a0– ${short(to)}`} small={years} state={state} long />;
}

function monthAndYear(date: string, language: 'nl' | 'en'): string {
  return `${formatMonth(date.slice(0, 7), language, 'short')} ${date.slice(0, 4)}`;
}

interface BlockProps {
  big: string;
  small: string;
  state?: string;
  imprecise?: boolean;
  long?: boolean;
}

function Block({ big, small, state, imprecise, long }: BlockProps) {
  return (
    <p className={styles['date']} data-imprecise={imprecise} data-long={long || imprecise || undefined}>
      <span className={styles['dateBig']}>{big}</span> <span className={styles['dateSmall']}>{small}</span>
      {state && <span className={styles['state']}>{state}</span>}
    </p>
  );
}
