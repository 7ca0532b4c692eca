import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import {
  decideOnClaim,
  decideOnEvent,
  decideOnOrganisation,
  getModerationItem,
} from '../../../server/contracts/moderation.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { type ReviewQueue, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ReviewNote } from '../organisations/review.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { EventFacts } from './event-facts.tsx';
import styles from './moderation.module.css';
import { OrganisationFacts } from './organisation-facts.tsx';

interface ReviewData extends AnswerOf<typeof getModerationItem> {
  queue: ReviewQueue;
  /** Names of the kind and countries of an event. */
  names?: Names;
}

export const reviewLoader = (language: Language, queue: ReviewQueue) =>
  pageLoader(language, async ({ call, params }): Promise<ReviewData> => {
    const item = await call(getModerationItem, { params: { queue, id: params['id'] ?? '' } });
    if (!item.event) return { ...item, queue };
    const { kind, countries } = item.event;
    const legs = countries.map((country) => ({ country }));
    return { ...item, queue, names: namesOf([{ kind, sectors: [], legs }], await loadLists(call), language) };
  });

const decideOn = { organisations: decideOnOrganisation, claims: decideOnClaim, events: decideOnEvent } as const;

export const reviewAction = (language: Language, queue: ReviewQueue) =>
  pageAction(language, async ({ call, form, params }) => {
    const body = {
      decision: field(form, 'decision'),
      reasons: form.getAll('reasons').map(String),
      ...optional(form, 'text'),
      ...(form.has('trusted') ? { trusted: true } : {}),
      ...(form.has('version') ? { version: Number(field(form, 'version')) } : {}),
    };
    await call(decideOn[queue], { params: { id: params['id'] ?? '' }, body });
    return `${paths.moderation(language)}?done=decided`;
  });

const titles = { organisations: 'organisationTitle', claims: 'claimTitle', events: 'eventTitle' } as const;

/** One thing that waits: what was sent in, what we know of it, and the form to decide on it. */
export function ReviewPage() {
  const { queue, names, title, organisation, claim, event, reviews } = useLoaderData<ReviewData>();
  const t = useTranslations('moderation');
  const language = useLanguage();
  const item = organisation ?? claim ?? event;
  const earlier = item?.reviews ?? reviews;
  const heading = t(titles[queue], { title: title[language] ?? title.nl });
  return (
    <div className={styles['page']}>
      <Head title={heading} noIndex />
      <header className="stack">
        <p>
          <a href={paths.moderation(language)}>{t('back')}</a>
        </p>
        <h1>{heading}</h1>
        {!item && <p className="notice">{t('decided')}</p>}
      </header>
      {organisation && <OrganisationFacts organisation={organisation} />}
      {claim && <ClaimFacts claim={claim} />}
      {event && names && <EventFacts event={event} names={names} />}
      {earlier.length > 0 && (
        <section className="section stack" aria-labelledby="earlier">
          <h2 id="earlier">{t('earlier')}</h2>
          {earlier.map((review) => (
            <ReviewNote key={review.decidedAt + review.decision} review={review} />
          ))}
        </section>
      )}
      {item && <DecisionForm queue={queue} version={organisation?.version} shared={event?.sharedWith !== undefined} />}
    </div>
  );
}
