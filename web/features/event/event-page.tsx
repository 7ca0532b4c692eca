import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { modeLabels, roleLabels, statusLabels } from '../../../server/contracts/labels.ts';
import { NamesProvider, useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { Prose } from '../../ui/prose/prose.tsx';
import { SignalFlag, flagOfKind, flagOfStatus } from '../../ui/signal-flag/signal-flag.tsx';
import { Editions } from './editions.tsx';
import type { EventPageData, GoneEventData } from './event-loader.ts';
import { EventHead } from './event-head.tsx';
import styles from './event.module.css';
import { ConfidentialVisit } from '../visits/confidential-visit.tsx';
import { MaskedNotice } from '../visits/masked-notice.tsx';
import { VisitFacts } from '../visits/visit-facts.tsx';
import { EventNotices } from './event-notices.tsx';
import { FollowEvent } from './follow-event.tsx';
import { GoneEvent } from './gone-event.tsx';
import { JoinLinks } from './join-links.tsx';
import { EventDocuments, EventImage } from './media.tsx';
import { Registration } from './registration.tsx';
import { Route } from './route.tsx';

export { eventLoader } from './event-loader.ts';

/** Everything one needs to decide on one event; of one that is gone, what is like it. */
export function EventPage() {
  const data = useLoaderData<EventPageData | GoneEventData>();
  return <NamesProvider names={data.names}>{data.event ? <Shown {...data} /> : <GoneEvent {...data} />}</NamesProvider>;
}

/** An event, or what stands in for one that is confidential. */
function Shown(data: EventPageData) {
  if (data.event.confidential) return <ConfidentialVisit {...data} />;
  return (
    <>
      <EventHead {...data} />
      <EventArticle {...data} />
    </>
  );
}

/** An event as its page shows it, also before it is published. */
export function EventArticle({ event, countries, offices, related, joining, today }: EventPageData) {
  const t = useTranslations('event');
  const plan = useTranslations('plan');
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      <article className={styles['page']}>
        <header className={styles['head']}>
          <p className={styles['kind']}>
            {event.audience && <strong className="tag tag-land">{plan('tag')}</strong>}
            <SignalFlag flag={flagOfKind[event.kind]} />
            <Link to={paths.events(language, { kind: [event.kind] })}>
              {event.type?.label[language] ?? names.kind(event.kind)}
            </Link>
            <span className="tag">{modeLabels[event.mode][language]}</span>
            {event.status !== 'scheduled' && (
              <strong className={styles['status']}>
                <SignalFlag flag={flagOfStatus[event.status]} />
                {statusLabels[event.status][language]}
              </strong>
            )}
          </p>
          <h1>
            <LocalText text={event.title} />
          </h1>
          {event.summary && (
            <p className={styles['summary']}>
              <LocalText text={event.summary} />
            </p>
          )}
          <MaskedNotice event={event} />
          <EventNotices event={event} today={today} />
        </header>

        <div className={styles['main']}>
          <section className="section stack" aria-labelledby="route">
            <h2 id="route">{t('legs', { count: event.legs.length })}</h2>
            <Route legs={event.legs} countries={countries} movedOnline={event.status === 'moved_online'} />
          </section>
          {(event.image ?? event.descriptionHtml) && (
            <section className="section stack" aria-labelledby="about">
              <h2 id="about">{t('description')}</h2>
              {event.image && <EventImage image={event.image} />}
              {event.descriptionHtml && <Description html={event.descriptionHtml} />}
            </section>
          )}
          {event.documents && (
            <section className="section" aria-labelledby="documents">
              <h2 id="documents">{t('documents')}</h2>
              <EventDocuments documents={event.documents} />
            </section>
          )}
          <Provenance event={event} />
        </div>

        <aside className={styles['side']}>
          <Registration event={event} today={today} />
          <FollowEvent event={event} />
          <VisitFacts event={event} />
          <section className="section" aria-labelledby="organisers">
            <h2 id="organisers">{t('organisers')}</h2>
            <ul className={styles['list']}>
              {event.organisers.map((organiser) => (
                <li key={organiser.id}>
                  <Link to={paths.events(language, { organiser: [organiser.id] })}>{organiser.name[language]}</Link>{' '}
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
          <section className="section" aria-labelledby="sectors">
            <h2 id="sectors">{t('sectors')}</h2>
            <ul className={styles['list']}>
              {event.sectors.map((sector) => (
                <li key={sector}>
                  <Link to={paths.events(language, { sector: [sector] })}>{names.sector(sector)}</Link>
                </li>
              ))}
            </ul>
          </section>
          <Editions editions={event.editions} />
          {offices.length > 0 && (
            <section className="section" aria-labelledby="offices">
              <h2 id="offices">
                {t('officeFor', {
                  country: countries
                    .filter((one) => one.code !== 'BE')
                    .map((one) => one.name[language])
                    .join(', '),
                })}
              </h2>
              <OfficeList offices={offices} />
            </section>
          )}
        </aside>
      </article>
      {related.length > 0 && countries[0] && (
        <section className={`section ${styles['related']}`} aria-labelledby="related">
          <h2 id="related">{t('more', { country: countries.map((country) => country.name[language]).join(', ') })}</h2>
          {related.map((one) => (
            <EventRow key={one.id} event={one} today={today} />
          ))}
        </section>
      )}
    </>
  );
}

/** What the organiser tells of it; an English page falls back on the Dutch text and says so. */
function Description({ html }: { html: NonNullable<EventPageData['event']['descriptionHtml']> }) {
  const language = useLanguage();
  const site = useTranslations('site');
  const own = html[language];
  const lang = own === undefined ? (html.nl === undefined ? 'en' : 'nl') : undefined;
  return (
    <>
      {own === undefined && <p className="hint">{site('notTranslated')}</p>}
      <Prose html={own ?? html.nl ?? html.en ?? ''} lang={lang} />
    </>
  );
}

function Contact({ event }: Pick<EventPageData, 'event'>) {
  const t = useTranslations('event');
  const { contact } = event;
  if (!contact) return null;
  return (
    <p className={styles['contact']}>
      <span className="label">{t('contact')}</span> {contact.name}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>}
      {contact.url && <a href={contact.url}>{new URL(contact.url).host}</a>}
    </p>
  );
}

function Provenance({ event }: Pick<EventPageData, 'event'>) {
  const t = useTranslations('event');
  const language = useLanguage();
  const { provenance } = event;
  return (
    <section className={`section stack ${styles['provenance']}`} aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance')}</h2>
      <p>
        {t('source', { source: provenance.source })}
        {provenance.url && (
          <>
            {' · '}
            <a href={provenance.url}>{t('sourceLink')}</a>
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
    </section>
  );
}
