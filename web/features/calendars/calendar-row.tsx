import { useTranslations } from 'use-intl';
import type { MyCalendar } from '../../../server/contracts/calendars.ts';
import { parseSearchAddress } from '../../../server/contracts/search-address.ts';
import { paths } from '../../app/paths.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './calendars.module.css';
import { WishFields } from './wish-fields.tsx';

/** A calendar of one's own: what is in it, when a program asked for it last; how it is changed, and how it is ended. */
export function CalendarRow({ calendar }: { calendar: MyCalendar }) {
  const t = useTranslations('calendars');
  const language = useLanguage();
  const { id, name, hint, about, selection, createdAt, lastFetchedOn } = calendar;
  const { query } = parseSearchAddress(new URLSearchParams(selection));
  const labels = { name: t('name') };
  return (
    <li>
      <div className={styles['what']}>
        <h3>{name}</h3>
        <p>
          <a href={paths.events(language, query)}>{about[language] || t('everything')}</a>
        </p>
        <p className={styles['tags']}>
          <span className="tag">{t(calendar.per === 'leg' ? 'perLegTag' : 'perEventTag')}</span>
          {calendar.deadlines && <span className="tag">{t('deadlinesTag')}</span>}
          {calendar.confirmed && <span className="tag">{t('confirmedTag')}</span>}
          <span className="tag">{t(calendar.language === 'nl' ? 'dutch' : 'english')}</span>
        </p>
        <p className="hint">
          {t('made', { date: formatMoment(createdAt, language), hint })}{' '}
          {lastFetchedOn ? t('fetched', { date: formatDate(lastFetchedOn, language) }) : t('neverFetched')}
        </p>
      </div>
      <div className={styles['deeds']}>
        <details>
          <summary>
            {t('change')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <Form intent={`change-${id}`} labels={labels}>
            <WishFields wishes={calendar} />
            <p>
              <button className="button button-small">
                {t('save')}
                <span className="visually-hidden">: {name}</span>
              </button>
            </p>
          </Form>
        </details>
        <details>
          <summary>
            {t('revoke')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <Form intent={`revoke-${id}`} labels={{}}>
            <p>{t('revokeText', { name })}</p>
            <p>
              <button className="button button-small">
                {t('revokeNow')}
                <span className="visually-hidden">: {name}</span>
              </button>
            </p>
          </Form>
        </details>
      </div>
    </li>
  );
}
