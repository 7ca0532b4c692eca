import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { statusLabels } from '../../../server/contracts/labels.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { flagOfStatus } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import styles from './event-life.module.css';
import type { Step } from './steps.ts';

interface StepListProps {
  code: string;
  event: EnteredEvent;
  title: string;
  steps: readonly Step[];
}

/** The steps that are open, each with what it means; choosing one changes nothing yet. */
export function StepList({ code, event, title, steps }: StepListProps) {
  const t = useTranslations('life');
  const language = useLanguage();
  const heading = t('statusTitle', { title });
  return (
    <>
      <Head title={heading} noIndex />
      <h1>{heading}</h1>
      <StatusLine event={event} />
      {event.status === 'cancelled' && <p className={styles['narrow']}>{t('staysCancelled')}</p>}
      {event.editorialState !== 'published' && <p className={styles['narrow']}>{t('notPublished')}</p>}
      {steps.length > 0 && (
        <ul className={styles['steps']}>
          {steps.map((step) => (
            <li key={step} data-step={step}>
              <span className={styles['flag']}>
                {step !== 'scheduled' && step !== 'withdrawn' && <SignalFlag flag={flagOfStatus[step]} />}
              </span>
              <div>
                <a href={paths.eventStatus(language, code, event.id, step)} aria-describedby={`about-${step}`}>
                  {t(`steps.${step}`)}
                </a>
                <p id={`about-${step}`}>{t(`explained.${step}`)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What an event is now, and why. */
export function StatusLine({ event }: { event: EnteredEvent }) {
  const t = useTranslations('life');
  const language = useLanguage();
  const { status, statusReason } = event;
  return (
    <p className={styles['status']}>
      <span>{t('now')}</span>
      <strong>
        {status !== 'scheduled' && <SignalFlag flag={flagOfStatus[status]} />}
        {statusLabels[status][language]}
      </strong>
      {statusReason && (
        <span>
          <LocalText text={statusReason} />
        </span>
      )}
    </p>
  );
}
