import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { homeCountry } from '../../ui/leg-times.ts';
import { OfficeList } from '../../ui/office-list/office-list.tsx';
import { ConfidentialVisit } from '../visits/confidential-visit.tsx';
import { MaskedNotice } from '../visits/masked-notice.tsx';
import { VisitFacts } from '../visits/visit-facts.tsx';
import { ActionBar } from './action-bar.tsx';
import { Description } from './description.tsx';
import { Editions } from './editions.tsx';
import { EventHead, ShareTags } from './event-head.tsx';
import type { EventPageData, GoneEventData } from './event-loader.ts';
import { EventNotices } from './event-notices.tsx';
import { EventTitle } from './event-title.tsx';
import styles from './event.module.css';
import { Follow } from './follow.tsx';
import { ForWhom } from './for-whom.tsx';
import { GoneEvent } from './gone-event.tsx';
import { KeyFacts } from './key-facts.tsx';
import { EventDocuments, EventImage } from './media.tsx';
import { OrganisersSection } from './organisers-section.tsx';
import { Provenance } from './provenance.tsx';
import { Registration } from './registration.tsx';
import { Related } from './related.tsx';
import { Route } from './route.tsx';
import { Share, useShortAddress } from './share.tsx';
import { standingOf } from './standing.ts';

export { eventLoader } from './event-loader.ts';

/** Everything one needs to decide on one event; of one that is gone, what is like it. */
export function EventPage() {
  const data = useLoaderData<EventPageData | GoneEventData>();
  return <NamesProvider names={data.names}>{data.event ? <Shown {...data} /> : <GoneEvent {...data} />}</NamesProvider>;
}

/** An event, or what stands in for one that is confidential. */
function Shown(data: EventPageData) {
  if (data.event.confidential)
    return (
      <>
        <ShareTags {...data} />
        <ConfidentialVisit {...data} />
      </>
    );
  return (
    <>
      <EventHead {...data} />
      <EventArticle {...data} />
    </>
  );
}

/** An event as its page shows it, also before it is published. */
export function EventArticle({ event, countries, offices, related, joining, today, publicUrl }: EventPageData) {
  const t = useTranslations('event');
  const language = useLanguage();
  const standing = standingOf(event, today);
  const isPublic = event.audience === undefined;
  const address = useShortAddress(event.shortCode, publicUrl);
  const officesAbroad = offices.filter((office) =>
    event.legs.some(({ country }) => country && country !== homeCountry && office.jurisdiction.includes(country)),
  );
  const instead = related.why === 'instead';
  return (
    <>
      <article className={styles['page']}>
        <header className={styles['head']}>
          <EventTitle event={event} />
          <MaskedNotice event={event} />
          <EventNotices event={event} standing={standing} today={today} />
          <KeyFacts event={event} standing={standing} />
        </header>

        <div className={styles['main']}>
          {instead && <Related related={related} countries={countries} today={today} />}
          <section className="section stack" aria-labelledby="route">
            <h2 id="route">{t('legs', { count: event.legs.length })}</h2>
            <Route event={event} countries={countries} offices={offices} />
          </section>
          {(event.image ?? event.descriptionHtml) && (
            <section className="section stack" aria-labelledby="about">
              <h2 id="about">{t('description')}</h2>
              {event.image && <EventImage image={event.image} />}
              {event.descriptionHtml && <Description html={event.descriptionHtml} />}
            </section>
          )}
          <ForWhom event={event} />
          {event.documents && (
            <section className="section" aria-labelledby="documents">
              <h2 id="documents">{t('documents')}</h2>
              <EventDocuments documents={event.documents} />
            </section>
          )}
          {officesAbroad.length > 0 && (
            <section className="section" aria-labelledby="offices">
              <h2 id="offices">
                {t('officeFor', {
                  country: countries
                    .filter((one) => one.code !== homeCountry)
                    .map((one) => one.name[language])
                    .join(', '),
                })}
              </h2>
              <OfficeList offices={officesAbroad} />
            </section>
          )}
        </div>

        <aside className={styles['side']}>
          <Registration event={event} standing={standing} publicUrl={publicUrl} />
          <VisitFacts event={event} />
          <OrganisersSection event={event} joining={joining} />
          {isPublic && <Follow event={event} standing={standing} />}
          <Editions editions={event.editions} />
          {isPublic && <Share shortCode={event.shortCode} publicUrl={publicUrl} />}
          <Provenance event={event} address={address} />
        </aside>
        <Printed address={address} page={publicUrl + paths.event(language, event)} today={today} />
      </article>
      {!instead && <Related related={related} countries={countries} today={today} />}
      <ActionBar standing={standing} />
    </>
  );
}

/** On paper alone: where the page is, and on which day it was as it is here. */
function Printed({ address, page, today }: { address: string; page: string; today: string }) {
  const t = useTranslations('eventPage');
  const language = useLanguage();
  return (
    <p className={styles['printed']}>
      {t('printed', { date: formatDate(today, language) })} {address}
      <br />
      {page}
    </p>
  );
}
