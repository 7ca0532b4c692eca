import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { modeLabels, statusLabels, visitLevelLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { flagOfKind, flagOfStatus } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import styles from './event.module.css';

/** What it is and what became of it, its title, and what it is about in a sentence. */
export function EventTitle({ event }: { event: EventDetail }) {
  const plan = useTranslations('plan');
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      <p className={styles['kind']}>
        {event.audience && <strong className="tag tag-land">{plan('tag')}</strong>}
        <SignalFlag flag={flagOfKind[event.kind]} />
        <Link to={paths.events(language, { kind: [event.kind] })}>
          {event.type?.label[language] ?? names.kind(event.kind)}
        </Link>
        {event.officialVisit && <span>{visitLevelLabels[event.officialVisit.level][language]}</span>}
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
    </>
  );
}
