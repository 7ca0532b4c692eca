import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { roleLabels } from '../../../server/contracts/labels.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** Whose names stand on an event, and how many are still to agree. */
export function EventOrganisers({ event, code }: { event: EnteredEvent; code: string }) {
  const t = useTranslations('teamEvents');
  const language = useLanguage();
  const open = event.invited.filter(({ state }) => state === 'open').length;
  return (
    <section className="section stack" aria-labelledby="together">
      <h2 id="together">{t('organisers')}</h2>
      <ul className={styles['names']}>
        {event.organisers.map(({ id, name, role }) => (
          <li key={id}>
            {name[language]} <span className="tag">{roleLabels[role][language]}</span>
          </li>
        ))}
      </ul>
      <p>
        {open > 0 && `${t('openInvitations', { count: open })} `}
        <a href={paths.together(language, code, event.id)}>{t('toTogether')}</a>
      </p>
    </section>
  );
}
