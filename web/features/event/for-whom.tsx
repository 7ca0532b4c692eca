import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { modeLabels } from '../../../server/contracts/labels.ts';
import type { EventLanguage } from '../../../server/contracts/words.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import styles from './event.module.css';

/** For whom it is: sectors, kind, how one takes part, and in which languages. */
export function ForWhom({ event }: { event: EventDetail }) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const names = useNames();
  const languageName = useLanguageName();
  return (
    <section className="section" aria-labelledby="for-whom">
      <h2 id="for-whom">{page('forWhom')}</h2>
      <dl className={styles['forWhom']}>
        <dt>{t('sectors')}</dt>
        <dd>
          <ul>
            {event.sectors.map((sector) => (
              <li key={sector}>
                <Link to={paths.events(language, { sector: [sector] })}>{names.sector(sector)}</Link>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{page('kind')}</dt>
        <dd>
          <Link to={paths.events(language, { kind: [event.kind] })}>{names.kind(event.kind)}</Link>
          {event.type && <> · {event.type.label[language]}</>}
        </dd>
        <dt>{page('mode')}</dt>
        <dd>{modeLabels[event.mode][language]}</dd>
        {event.languages.length > 0 && (
          <>
            <dt>{page('languages', { count: event.languages.length })}</dt>
            <dd>{event.languages.map(languageName).join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function useLanguageName(): (code: EventLanguage) => string {
  const language = useLanguage();
  const names = new Intl.DisplayNames(locales[language], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
