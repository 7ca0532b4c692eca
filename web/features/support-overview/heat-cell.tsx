import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { HeatCell as Cell, HeatSum } from '../../../server/contracts/support-overview.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { HeatChoice } from './addresses.ts';
import { Days, takenOf, uncertainOf } from './figures.tsx';
import partsStyles from './parts.module.css';
import styles from './heat-cell.module.css';

interface FigureProps {
  of: Cell | HeatSum;
  layer: HeatChoice['layer'];
  /** The list behind it. */
  to: string;
}

/**
 * A number of the map, in days: what is taken, and of how much. What is not known is a question mark, where the office
 * has no working day a dash. It leads to the requests behind it, where there are any.
 */
export function Figure({ of, layer, to }: FigureProps) {
  const t = useTranslations('overview');
  const isLeft = takenOf(of) > 0;
  const words = (
    <>
      {(isLeft || isKnown(of)) && <Taken of={of} layer={layer} />}
      <Capacity of={of} alone={!isLeft} />
      {of.band === 'over' && <span className="visually-hidden">, {t('over')}</span>}
    </>
  );
  return isLeft ? (
    <Link to={to} className={styles['figure']}>
      {words}
    </Link>
  ) : (
    <span className={styles['figure']}>{words}</span>
  );
}

function isKnown(of: Cell | HeatSum): boolean {
  return of.band !== 'unknown' && !isClosed(of);
}

function isClosed(of: Cell | HeatSum): boolean {
  return 'workingDays' in of && of.workingDays === 0;
}

function Taken({ of, layer }: Pick<FigureProps, 'of' | 'layer'>) {
  const t = useTranslations('overview');
  const uncertain = uncertainOf(of);
  if (layer === 'together')
    return (
      <b>
        <Days minutes={takenOf(of)} />
      </b>
    );
  return (
    <b>
      <Days minutes={of.firm} />
      <span className="visually-hidden"> {t('firm')}</span>
      {uncertain > 0 && (
        <span className={styles['uncertain']}>
          {' '}
          + <Days minutes={uncertain} />
          <span className="visually-hidden"> {t('uncertain')},</span>
        </span>
      )}
    </b>
  );
}

function Capacity({ of, alone }: Pick<FigureProps, 'of'> & { alone: boolean }) {
  const t = useTranslations('overview');
  const slash = (
    <>
      <span className={styles['slash']} aria-hidden="true">
        {' / '}
      </span>
      <span className="visually-hidden"> {t('of')} </span>
    </>
  );
  if (isClosed(of))
    return (
      <>
        {!alone && slash}
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('closed')}</span>
      </>
    );
  if (of.band === 'unknown')
    return (
      <>
        {!alone && slash}
        <span className={partsStyles['question']} aria-hidden="true">
          ?
        </span>
        <span className="visually-hidden">{t('unknown')}</span>
      </>
    );
  return (
    <>
      {slash}
      <span className={styles['capacity']}>
        <Days minutes={of.capacity ?? 0} />
      </span>
      <span className="visually-hidden"> {t('ofDays')}</span>
    </>
  );
}

/** Holidays that a week has at an office: how many to see, which ones to hear and to point at. */
export function HolidayNote({ cell }: { cell: Cell }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const count = cell.holidays.length;
  if (count === 0) return null;
  const names = cell.holidays.map(({ name }) => name[language]).join(', ');
  return (
    <span className={styles['holidays']} title={names}>
      <span aria-hidden="true">{t('holidays', { count })}</span>
      <span className="visually-hidden">, {t('holidaysLong', { count, names })}</span>
    </span>
  );
}
