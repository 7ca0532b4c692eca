import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { ActiveTable } from '../../ui/active-table/active-table.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { activeRows } from './active-rows.ts';
import type { Place } from './place-data.ts';
import styles from './place.module.css';

/** The organisers and provinces with most events in a place, past and to come. */
export function WhoIsActive({ place: { events, activity } }: { place: Place }) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { selection } = events;
  if (activity.organisers.length === 0) return null;
  const membersOf = new Map<string, string[]>(activity.provinces.map(({ value, organisers }) => [value, organisers]));
  return (
    <section className="section" aria-labelledby="active">
      <h2 id="active">{t('active')}</h2>
      <p className="hint">{t('activeHint')}</p>
      <div className={styles['tables']}>
        <div>
          <h3 id="active-organisers">{t('organisers')}</h3>
          <ActiveTable
            labelledBy="active-organisers"
            rows={activeRows(
              activity.organisers,
              language,
              (organiser) => ({ ...selection, organiser: [organiser] }),
              (organiser) => paths.organiser(language, organiser),
            )}
          />
        </div>
        {activity.provinces.length > 0 && (
          <div>
            <h3 id="active-provinces">{t('provinces')}</h3>
            <ActiveTable
              labelledBy="active-provinces"
              rows={activeRows(activity.provinces, language, (province) => ({
                ...selection,
                organiser: membersOf.get(province) ?? [],
              }))}
            />
            <p className="hint">{t('provincesHint')}</p>
          </div>
        )}
      </div>
    </section>
  );
}
