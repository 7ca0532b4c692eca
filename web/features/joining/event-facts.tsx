import { useTranslations } from 'use-intl';
import type { JointRequest } from '../../../server/contracts/joining.ts';
import { statusLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { flagOfKind } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { usePlace } from '../team/event-summary.tsx';
import styles from './joining.module.css';

export type JointEvent = Omit<NonNullable<JointRequest['event']>, 'shown'>;

/** What one must know of an event to decide: what it is, where and when, about what, and who organises it now. */
export function EventFacts({ event }: { event: JointEvent }) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const names = useNames();
  const place = usePlace();
  return (
    <div className={styles['facts']}>
      <p className={styles['kind']}>
        <SignalFlag flag={flagOfKind[event.kind]} />
        <span>{event.type?.label[language] ?? names.kind(event.kind)}</span>
        {event.status !== 'scheduled' && <span className="tag">{statusLabels[event.status][language]}</span>}
      </p>
      <ul className={styles['legs']} aria-label={t('whenAndWhere')}>
        {event.legs.map((leg, index) => (
          <li key={index}>{place(leg)}</li>
        ))}
      </ul>
      {event.summary && (
        <p>
          <LocalText text={event.summary} />
        </p>
      )}
      <p className="hint">
        {t('organisersNow', { names: event.organisers.map(({ name }) => name[language]).join(', ') })}
        <br />
        {event.sectors.map((sector) => names.sector(sector)).join(', ')}
      </p>
    </div>
  );
}
