import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { roleLabels } from '../../../server/contracts/labels.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { EventPageData } from './event-loader.ts';
import styles from './event.module.css';
import { JoinLinks } from './join-links.tsx';

/** Who organises it and in which role, which offices support it, and whom to ask. */
export function OrganisersSection({ event, joining }: Pick<EventPageData, 'event' | 'joining'>) {
  const t = useTranslations('event');
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="organisers">
      <h2 id="organisers">{t('organisers')}</h2>
      <ul className={styles['list']}>
        {event.organisers.map((organiser) => (
          <li key={organiser.id}>
            <Link to={paths.organiser(language, organiser.id)}>{organiser.name[language]}</Link>{' '}
            <span className={styles['role']}>{roleLabels[organiser.role][language]}</span>
          </li>
        ))}
      </ul>
      {event.supportedBy && (
        <p className={styles['supported']}>
          {t('supportedBy', { cities: event.supportedBy.map(({ city }) => `FIT ${city[language]}`).join(', ') })}
        </p>
      )}
      <Contact event={event} />
      <JoinLinks event={event} joining={joining} />
    </section>
  );
}

function Contact({ event: { contact } }: { event: EventDetail }) {
  const t = useTranslations('event');
  if (!contact) return null;
  return (
    <p className={styles['contact']}>
      <span className="label">{t('contact')}</span> {contact.name}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>}
      {contact.url && (
        <a href={contact.url} rel="external">
          {new URL(contact.url).host}
        </a>
      )}
    </p>
  );
}
