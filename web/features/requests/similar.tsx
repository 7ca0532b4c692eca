import { useTranslations } from 'use-intl';
import type { SimilarEvent } from '../../../server/contracts/support-surroundings.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import { type RequestData, choosing } from './request-data.ts';
import styles from './panel.module.css';

/** Others who go there about then, each with a message to the organiser that lies ready. */
export function Similar({ data }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { similar } = data.around;
  return (
    <section className="stack" aria-labelledby="similar">
      <h3 id="similar">{t('similar')}</h3>
      {similar.length === 0 ? <p>{t('noSimilar')}</p> : <p className="hint">{t('similarHint')}</p>}
      {similar.length > 0 && (
        <ul className={styles['rows']}>
          {similar.map((event) => (
            <li key={event.id}>
              <p>
                <a href={paths.event(language, event)}>
                  <LocalText text={event.title} />
                </a>{' '}
                {event.plan && <span className="tag tag-land">{t('plan')}</span>}
              </p>
              <Where event={event} />
              <p>
                <a href={`${choosing(data, language, { together: event.id })}#message-text`}>
                  {t('suggest')}
                  <span className="visually-hidden">
                    : <LocalText text={event.title} />
                  </span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Where({ event: { organisers, places, days } }: { event: SimilarEvent }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const names = useNames();
  const legDates = useLegDates();
  return (
    <p className="hint">
      {organisers.map(({ name }) => name[language]).join(', ')}
      {places.map(
        (place) =>
          ` · ${(language === 'en' ? place.cityEn : undefined) ?? place.city ?? names.country(place.country)}, ${legDates(place, 'short')}`,
      )}
      {' · '}
      {days === 0 ? t('sameDays') : t('daysApart', { days })}
    </p>
  );
}

/** The message that lies ready when one chose to propose to the organiser to go together with another one. */
export function useSuggestion({ chosen, around }: RequestData): string | undefined {
  const t = useTranslations('requests');
  const language = useLanguage();
  const legDates = useLegDates();
  const event = around.similar.find(({ id }) => id === chosen.together);
  if (!event) return undefined;
  return t('suggestion', {
    title: event.title[language] ?? event.title.nl,
    organisers: event.organisers.map(({ name }) => name[language]).join(', '),
    when: event.places.map((place) => legDates(place)).join('; '),
  });
}
