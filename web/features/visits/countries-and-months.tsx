import type { EventLeg } from '../../../server/contracts/events.ts';
import type { Country } from '../../../server/contracts/reference-data.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './visits.module.css';

type Window = Pick<EventLeg, 'country' | 'precision' | 'startsOn' | 'endsOn'>;

/** All that is told of a confidential visit: when, as a month, and in which country. */
export function CountriesAndMonths({
  windows,
  countries,
}: {
  windows: readonly Window[];
  countries: readonly Pick<Country, 'code' | 'name' | 'slug'>[];
}) {
  const language = useLanguage();
  const legDates = useLegDates();
  return (
    <ul className={styles['windows']}>
      {windows.map((window) => {
        const country = countries.find(({ code }) => code === window.country);
        return (
          <li key={`${window.country} ${window.startsOn}`}>
            <span className={styles['month']}>{legDates(window)}</span>{' '}
            {country ? (
              <a href={paths.country(language, country.slug)}>{country.name[language]}</a>
            ) : (
              <span>{window.country}</span>
            )}{' '}
            <span className="code">{window.country}</span>
          </li>
        );
      })}
    </ul>
  );
}
