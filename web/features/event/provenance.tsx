import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { formatDate } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from './event.module.css';

/** Who told us, when it last changed, and where one says that something is wrong. */
export function Provenance({ event, address }: { event: EventDetail; address: string }) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const { provenance, contact } = event;
  const subject = page('errorSubject', { title: event.title[language] ?? event.title.nl });
  return (
    <section className={`section stack ${styles['provenance']}`} aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance')}</h2>
      <p>
        {t('source', { source: provenance.source })}
        {provenance.url && (
          <>
            {' · '}
            <a href={provenance.url} rel="external">
              {t('sourceLink')}
            </a>
          </>
        )}
      </p>
      {provenance.note && (
        <p>
          <LocalText text={provenance.note} />
        </p>
      )}
      {provenance.confidence === 'partial' && <p>{t('partial')}</p>}
      <p>{t('changed', { date: formatDate(event.changedAt.slice(0, 10), language) })}</p>
      {contact?.email && (
        <p className={styles['fault']}>
          {page('errorAsk')}{' '}
          <a
            href={`mailto:${contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`}
          >
            {page('errorTell')}
          </a>{' '}
          {page('errorWho')}
        </p>
      )}
    </section>
  );
}
