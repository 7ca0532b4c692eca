import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventItem, EventLeg } from '../../../server/contracts/events.ts';
import { cityOf, modeLabels, statusLabels, visitLevelLabels } from '../../../server/contracts/labels.ts';
import { paths } from '../../app/paths.ts';
import { useNames } from '../../app/names.tsx';
import { daysBetween, formatDate } from '../dates.ts';
import { LocalText, useLanguage } from '../language.tsx';
import { flagOfKind, flagOfStatus } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../signal-flag/signal-flag.tsx';
import { useLegDates } from '../use-leg-dates.ts';
import { DateBlock } from './date-block.tsx';
import styles from './event-row.module.css';

/** How many stops and how many organisers a row names: who wants to know them all opens the event. */
const most = 8;

/** An event in a list: when, what, where, by whom, until when one can register, and who told us. */
export function EventRow({ event, today, level = 3 }: { event: EventItem; today: string; level?: 2 | 3 }) {
  const language = useLanguage();
  const names = useNames();
  const t = useTranslations();
  const Heading = level === 2 ? 'h2' : 'h3';
  const organisers = event.organisers.slice(0, most);
  return (
    <article className={styles['row']} data-status={event.status} data-plan={event.audience && true}>
      <DateBlock event={event} today={today} />
      <div className={styles['rest']}>
        <div className={styles['body']}>
          <p className={styles['kind']}>
            {event.audience && <strong className="tag tag-land">{t('plan.tag')}</strong>}
            <span className={styles['what']}>
              <SignalFlag flag={flagOfKind[event.kind]} />
              <span>
                {event.type?.label[language] ?? names.kind(event.kind)}
                {event.officialVisit && ` · ${visitLevelLabels[event.officialVisit.level][language]}`}
              </span>
            </span>
            {event.confidential && <span className="tag">{t('event.confidential')}</span>}
            {event.mode !== 'in_person' && <span className="tag">{modeLabels[event.mode][language]}</span>}
            {event.status !== 'scheduled' && (
              <strong className={styles['status']}>
                <SignalFlag flag={flagOfStatus[event.status]} />
                {statusLabels[event.status][language]}
              </strong>
            )}
            {event.demo && <span className="tag tag-land">{t('site.demo')}</span>}
          </p>
          <Heading className={styles['title']}>
            <Link to={paths.event(language, event)}>
              <LocalText text={event.title} />
            </Link>
          </Heading>
          <Route legs={event.legs} />
          <p className={styles['organisers']}>
            {organisers.map((organiser) => organiser.name[language]).join(' · ')}
            {organisers.length < event.organisers.length &&
              ` · ${t('month.more', { count: event.organisers.length - organisers.length })}`}
          </p>
          {event.audience && <p className={styles['seenBy']}>{t('plan.seenBy', { audience: event.audience })}</p>}
        </div>
        <div className={styles['side']}>
          <Deadline closesOn={event.registrationClosesOn} today={today} />
          <p className={styles['source']}>{t('event.source', { source: event.source })}</p>
        </div>
      </div>
    </article>
  );
}

function Route({ legs }: { legs: readonly EventLeg[] }) {
  const language = useLanguage();
  const names = useNames();
  const legDates = useLegDates();
  const t = useTranslations('event');
  const more = useTranslations('month');
  const place = (leg: EventLeg) =>
    [cityOf(leg, language), leg.country && names.country(leg.country)].filter(Boolean).join(', ') || t('online');
  const [only] = legs;
  if (legs.length === 1 && only)
    return (
      <p className={styles['route']}>
        {place(only)} {only.country && <span className="code">{only.country}</span>}
      </p>
    );
  return (
    <ol className={styles['route']} aria-label={t('inRow')}>
      {legs.slice(0, most).map((leg, index) => (
        <li key={leg.id} className={styles['stop']}>
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          {cityOf(leg, language) ?? place(leg)} {leg.country && <span className="code">{leg.country}</span>}{' '}
          <span className={styles['stopDates']}>{legDates(leg, 'short')}</span>
        </li>
      ))}
      {legs.length > most && <li className={styles['stop']}>{more('more', { count: legs.length - most })}</li>}
    </ol>
  );
}

/** As prominent as the date itself, and magenta in its last thirty days. */
function Deadline({ closesOn, today }: { closesOn: string | undefined; today: string }) {
  const language = useLanguage();
  const t = useTranslations('event');
  if (!closesOn || closesOn < today) return null;
  const days = daysBetween(today, closesOn);
  const near = days <= 30;
  return (
    <p className={styles['deadline']} data-near={near || undefined}>
      {near && <SignalFlag flag="U" />}
      <span>
        {t('closesShort', { date: formatDate(closesOn, language, 'short') })}
        {near && <span className={styles['days']}> {t('daysLeft', { days })}</span>}
      </span>
    </p>
  );
}
