import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { EventPageData } from './event-loader.ts';
import styles from './event.module.css';

/** The way for teams of whoever looks to organise an event together with those who do; nothing for anybody else. */
export function JoinLinks({ event, joining }: Pick<EventPageData, 'event' | 'joining'>) {
  const t = useTranslations('event');
  const language = useLanguage();
  if (joining.length === 0) return null;
  return (
    <ul className={styles['join']}>
      {joining.map(({ team, name, standing }) => (
        <li key={team}>
          {standing === 'may_ask' ? (
            <a className="button button-quiet button-small" href={paths.askToJoin(language, team, event.id)}>
              {joining.length === 1 ? t('join') : t('joinAs', { team: name[language] })}
            </a>
          ) : (
            <a href={paths.team(language, team, 'joining')}>
              {t(standing === 'asked' ? 'joinAsked' : 'joinInvited', { team: name[language] })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
