import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { modeLabels, roleLabels, statusLabels } from '../../../server/contracts/labels.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider, useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { SignalFlag, flagOfKind, flagOfStatus } from '../../ui/signal-flag/signal-flag.tsx';
import { Editions } from './editions.tsx';
import type { EventPageData, GoneEventData } from './event-loader.ts';
import styles from './event.module.css';
import { ConfidentialVisit } from '../visits/confidential-visit.tsx';
import { MaskedNotice } from '../visits/masked-notice.tsx';
import { VisitFacts } from '../visits/visit-facts.tsx';
import { EventNotices } from './event-notices.tsx';
import { GoneEvent } from './gone-event.tsx';
import { JoinLinks } from './join-links.tsx';
import { jsonLd } from './json-ld.ts';
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
  return data.event.confidential ? <ConfidentialVisit {...data} /> : <EventArticle {...data} />;
}

/** The page of an event, also as a preview. */
export function EventArticle({ event, countries, offices, related, joining, today, publicUrl }: EventPageData) {
  const t = useTranslations('event');
  const language = useLanguage();
  const names = useNames();
  const title = event.title[language] ?? event.title.nl;
  const summary = event.summary?.[language] ?? event.summary?.nl;
  return (
    <>
      <Head title={title} description={summary} canonical={paths.event(language, event)} publicUrl={publicUrl} />
      <script
        type="application/ld+json"
        // Data, not a program; "<" is escaped so that no text can end the element.
        dangerouslySetInnerHTML={{
          __html: JSON.stringify(jsonLd(event, names, language, publicUrl)).replaceAll('<', '\\u003c'),
        }}
      />
      <article className={styles['page']}>
        <header className={styles['head']}>
          <p className={styles['kind']}>
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
          {event.description && (
            <section className="section stack" aria-labelledby="about">
              <h2 id="about">{t('description')}</h2>
              <Description text={event.description} />
            </section>
          )}
          <Provenance event={event} />
        </div>

        <aside className={styles['side']}>
          <Registration event={event} today={today} />
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

/** Paragraphs and plain lists; an English page falls back on the Dutch text and says so. */
function Description({ text }: { text: { nl?: string | undefined; en?: string | undefined } }) {
  const language = useLanguage();
  const site = useTranslations('site');
  const own = text[language];
  const shown = own ?? text.nl ?? text.en ?? '';
  const lang = own === undefined ? (text.nl === undefined ? 'en' : 'nl') : undefined;
  return (
    <>
      {own === undefined && <p className="hint">{site('notTranslated')}</p>}
      <div className={styles['text']} lang={lang}>
        {shown.split(/\n{2,}/).map((block, index) =>
          block.split('\n').every((line) => line.startsWith('- ')) ? (
            <ul key={index}>
              {block.split('\n').map((line) => (
                <li key={line}>{line.slice(2)}</li>
              ))}
            </ul>
          ) : (
            <p key={index}>{block}</p>
          ),
        )}
      </div>
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
