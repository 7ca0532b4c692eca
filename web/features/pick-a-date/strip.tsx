import { useTranslations } from 'use-intl';
import type { DateStrip, StripWeek } from '../../../server/contracts/date-strip.ts';
import type { LoadBand } from '../../../server/contracts/support-words.ts';
import { formatMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { byMonth } from './months.ts';
import styles from './strip.module.css';

/** Lanes of the drawing, from above: others, the offices, holidays. */
const lanes = { others: 26, load: { top: 30, height: 14 }, holidays: { top: 47, height: 5 } } as const;
const tall = 53;
const wide = 50;

/**
 * Eighteen months as the year ruler draws them: how many others, how full the offices, where holidays. The table below
 * says the same in words, and more.
 */
export function Strip({ strip }: { strip: DateStrip }) {
  const t = useTranslations('pickADate.strip');
  const language = useLanguage();
  const { weeks, best, considered, events } = strip;
  const inSector = new Set(events.filter((event) => event.inSector).map(({ id }) => id));
  const highest = Math.max(2, ...weeks.map(({ others }) => others.count));
  const bestWeeks = new Set(best.map(({ startsOn }) => startsOn));
  const months = byMonth(weeks);
  return (
    <figure className={styles['strip']} aria-hidden="true">
      <figcaption className={styles['legend']}>
        {(['inSector', 'others', 'load', 'over', 'unknown', 'holiday', 'home', 'best', 'at'] as const)
          .filter((key) => key !== 'at' || considered)
          .map((key) => (
            <span key={key} data-key={key}>
              {t(key)}
            </span>
          ))}
      </figcaption>
      <ol className={styles['months']}>
        {months.map(([month, own], index) => (
          <li key={month} className={styles['cell']} data-odd={Number(month.slice(5)) % 2 === 1 || undefined}>
            <svg
              className={styles['weeks']}
              viewBox={`0 0 ${wide} ${tall}`}
              preserveAspectRatio="none"
              focusable="false"
            >
              {own.map((week, place) => (
                <Week
                  key={week.week}
                  week={week}
                  x={(place * wide) / own.length}
                  width={wide / own.length}
                  highest={highest}
                  inSector={inSector}
                  mark={
                    week.startsOn === considered?.startsOn ? 'at' : bestWeeks.has(week.startsOn) ? 'best' : undefined
                  }
                />
              ))}
            </svg>
            <span className={styles['base']} />
            <span className={styles['name']}>
              {formatMonth(month, language, 'short')}
              {(index === 0 || month.endsWith('-01')) && <span className={styles['year']}> {month.slice(0, 4)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

interface WeekProps {
  week: StripWeek;
  x: number;
  width: number;
  highest: number;
  inSector: ReadonlySet<string>;
  mark: 'at' | 'best' | undefined;
}

function Week({ week, x, width, highest, inSector, mark }: WeekProps) {
  const { others, offices, holidays, home } = week;
  const own = others.items.filter(({ event }) => inSector.has(event)).length;
  const height = (count: number) => Math.round((count / highest) * lanes.others);
  const bar = { x: x + 1, width: width - 2 };
  const load = offices.length > 0 ? loadOf(offices.map(({ band }) => band)) : undefined;
  return (
    <g>
      {mark && <rect x={x} y={0} width={width} height={tall} className={styles[mark]} />}
      <rect
        {...bar}
        y={lanes.others - height(others.count)}
        height={height(others.count)}
        className={styles['other']}
      />
      <rect {...bar} y={lanes.others - height(own)} height={height(own)} className={styles['own']} />
      {load && <Load bar={bar} load={load} />}
      {holidays.some(({ working }) => working) && (
        <rect {...bar} y={lanes.holidays.top} height={lanes.holidays.height} className={styles['there']} />
      )}
      {home.some(({ working }) => working) && (
        <rect {...bar} y={lanes.holidays.top + 0.75} height={lanes.holidays.height - 1.5} className={styles['home']} />
      )}
    </g>
  );
}

/** How full the offices are: a glass that fills, with a broken line where not all is known. */
function Load({ bar, load }: { bar: { x: number; width: number }; load: ReturnType<typeof loadOf> }) {
  const { top, height } = lanes.load;
  const full = Math.round(height * load.level);
  return (
    <>
      <rect {...bar} y={top} height={height} className={styles[load.isKnown ? 'room' : 'unknown']} />
      <rect {...bar} y={top + height - full} height={full} className={styles[load.isOver ? 'over' : 'load']} />
    </>
  );
}

const levels = { green: 0.2, amber: 0.55, red: 0.85, over: 1 } as const;

/** How full the offices are together, as far as that is known; and whether it is known of all. */
function loadOf(bands: readonly LoadBand[]): { level: number; isKnown: boolean; isOver: boolean } {
  const known = bands.filter((band) => band !== 'unknown');
  const level = known.reduce((sum, band) => sum + levels[band], 0) / Math.max(1, known.length);
  return { level, isKnown: known.length === bands.length, isOver: known.includes('over') };
}
