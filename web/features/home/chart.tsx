import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { WorldChart } from '../search/map/map-view.tsx';
import styles from './chart.module.css';

/**
 * The world with how much comes in each country, as soundings on a chart. The list beside it says the same of regions, and
 * the page of the map of countries: it is hidden from those who hear the page, and out of the way of a keyboard.
 */
export function Chart({ chart: { file, height, sheet, numbers } }: { chart: WorldChart }) {
  const language = useLanguage();
  // A thousand of these make the breadth of the sheet, which is about how broad it is on a screen.
  const pixel = sheet[2] / 1000;
  return (
    <svg viewBox={sheet.join(' ')} className={`chart-edge ${styles['chart']}`} aria-hidden="true" focusable="false">
      <use href={`${file}#frame`} className={styles['sea']} />
      <use href={`${file}#graticule`} className={styles['graticule']} strokeWidth={0.5 * pixel} />
      <g className={styles['land']} strokeWidth={0.6 * pixel}>
        <use href={`${file}#land`} />
        <use href={`${file}#islands`} />
      </g>
      <g fontSize={height} strokeWidth={2.5 * pixel}>
        {numbers.map(({ value, label, count, x, y, printed }) => (
          <Link
            key={value}
            to={paths.events(language, { country: [value] })}
            tabIndex={-1}
            className={styles['country']}
          >
            <title>{`${label[language]}: ${count}`}</title>
            <use href={`${file}#${value}`} className={styles['reach']} />
            {printed ? (
              <text x={x} y={y} dy="0.35em" className={styles['number']}>
                {count}
              </text>
            ) : (
              <circle cx={x} cy={y} r={1.75 * pixel} className={styles['point']} />
            )}
          </Link>
        ))}
      </g>
    </svg>
  );
}
