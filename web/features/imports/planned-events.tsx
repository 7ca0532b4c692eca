import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PlannedEvent } from '../../../server/contracts/import-shapes.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import { nl } from '../../wording/members/nl.ts';
import styles from './imports.module.css';

/** Events as they would be entered, with every date in words: what a glance can tell to be wrong. */
export function PlannedEvents({ events, team }: { events: readonly PlannedEvent[]; team: string }) {
  const t = useTranslations('imports');
  const names = useNames();
  const language = useLanguage();
  const deed = useDeed();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['thin']}>
            {t('row')}
          </th>
          <th scope="col">{t('eventTitle')}</th>
          <th scope="col">{t('where')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('what')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((planned) => (
          <tr key={planned.rows[0]}>
            <th scope="row" data-label={t('row')}>
              {planned.rows.join(', ')}
            </th>
            <td data-label={t('eventTitle')}>
              {planned.event ? (
                <a href={paths.teamEvent(language, team, planned.event)}>{planned.title}</a>
              ) : (
                planned.title
              )}
              <br />
              <span className="hint">
                {[names.kind(planned.kind), ...planned.sectors.map((one) => names.sector(one))].join(' · ')}
              </span>
            </td>
            <td data-label={t('where')}>
              <Lines lines={planned.legs.map((leg) => placeOf(leg))} />
            </td>
            <td data-label={t('when')}>
              <Lines
                lines={planned.legs.map((leg) => (
                  <When key={leg.startsOn} leg={leg} />
                ))}
              />
            </td>
            <td data-label={t('what')}>{deed(planned)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function placeOf({ city, country }: PlannedEvent['legs'][number]): string {
    const name = country && names.country(country);
    return city && name ? `${city} (${name})` : (city ?? name ?? t('online'));
  }
}

function Lines({ lines }: { lines: readonly ReactNode[] }) {
  return lines.length === 1 ? (
    lines[0]
  ) : (
    <ol className={styles['plain']}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ol>
  );
}

function When({ leg }: { leg: PlannedEvent['legs'][number] }) {
  const t = useTranslations('imports');
  const dates = useLegDates();
  const { startTime: from, endTime: to, timeZone } = leg;
  return (
    <>
      {dates(leg, 'full')}
      {from && to && (
        <>
          <br />
          <span className="hint">{t('local', { from, to, zone: timeZone })}</span>
        </>
      )}
    </>
  );
}

type Field = keyof (typeof nl)['history']['fields'];

/** New, unchanged, or what of it changes. */
function useDeed(): (planned: PlannedEvent) => string {
  const t = useTranslations('imports.deeds');
  const field = useTranslations('history.fields');
  return ({ deed, changes }) => {
    const names = changes.map((name) => (Object.hasOwn(nl.history.fields, name) ? field(name as Field) : name));
    return t(deed, { changes: names.join(', ').toLowerCase() });
  };
}
