import { useTranslations } from 'use-intl';
import { cityOf, statusLabels } from '../../../server/contracts/labels.ts';
import type { RadarItem } from '../../../server/contracts/radar.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './radar.module.css';

/** One other: what, by whom, where and when, why it is shown, and what can be done. */
export function RadarRow({ item, team, anySector }: { item: RadarItem; team: string; anySector: boolean }) {
  const t = useTranslations('radar');
  const site = useTranslations('site');
  const language = useLanguage();
  const dates = useLegDates();
  const { title, slug, organisers, status } = item;
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['what']}>
          {title && slug ? (
            <a href={paths.event(language, { slug, id: item.id })}>
              <LocalText text={title} />
            </a>
          ) : (
            <strong>{t('visit')}</strong>
          )}{' '}
          {item.plan && !item.visit && <span className="tag tag-land">{t('plan')}</span>}
          {status !== 'scheduled' && <span className="tag">{statusLabels[status][language]}</span>}
          {item.demo && <span className="tag tag-land">{site('demo')}</span>}
        </p>
        <p className={styles['who']}>
          {item.visit ? t('visitText') : organisers.map(({ name }) => name[language]).join(' · ')}
        </p>
        <ul className={styles['places']}>
          {item.places.map((place) => (
            <li key={place.country.code + place.startsOn + (place.city ?? '')}>
              {[cityOf(place, language), place.country.name[language]].filter(Boolean).join(', ')}
              {' · '}
              {dates(place, 'full')}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className={styles['why']}>
          {item.reasons
            // Who named no sector yet need not be told that all of them count.
            .filter(({ code }) => code !== 'anySector' || !anySector)
            .map(({ code, weeks = 0 }) =>
              t(`reasons.${code}`, { weeks, sectors: item.sectors.map(({ name }) => name[language]).join(', ') }),
            )
            .join(' · ')}
        </p>
        <Deeds item={item} team={team} />
      </div>
    </li>
  );
}

/** To write to the lead, or to propose to organise it together. */
function Deeds({ item, team }: { item: RadarItem; team: string }) {
  const t = useTranslations('radar');
  const language = useLanguage();
  const { contact, mayAsk, title } = item;
  if (!contact && !mayAsk) return null;
  const lead = (
    <span className="visually-hidden"> {t('about', { organisation: contact?.organisation[language] ?? '' })}</span>
  );
  return (
    <p className={styles['deeds']}>
      {contact?.email && (
        <a href={`mailto:${contact.email}`}>
          {t('contact')}
          {lead}
        </a>
      )}
      {contact?.url && (
        <a href={contact.url}>
          {t('website')}
          {lead}
        </a>
      )}
      {mayAsk && (
        <a href={paths.askToJoin(language, team, item.id)}>
          {t('ask')}
          <span className="visually-hidden">: {title?.[language] ?? title?.nl}</span>
        </a>
      )}
    </p>
  );
}
