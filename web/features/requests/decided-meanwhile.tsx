import { useRef } from 'react';
import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FormRefused } from '../../app/form.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import type { RequestData } from './request-data.ts';
import styles from './answer.module.css';

/** Fields in which people write; what stood in them is shown when it could not be sent. */
const written = /^(text|alternative|conditions|report|approval|reason|note-.+)$/;

/** What somebody else decided while this answer was written: the decision itself, and what was typed, which is kept. */
export function DecidedMeanwhile({ data: { request, answer } }: { data: RequestData }) {
  const t = useTranslations('requestAnswers');
  const states = useTranslations('requests.state');
  const sides = useTranslations('requests.side');
  const language = useLanguage();
  const refused = useActionData() as FormRefused | undefined;
  const place = useRef<HTMLElement>(null);
  const isStale = refused?.reason === 'decidedMeanwhile';
  const stillOpen = answer !== undefined && answer === refused?.intent;
  useKeyboardAt(() => (isStale && !stillOpen ? place.current : undefined), [isStale, stillOpen]);
  if (!isStale) return null;
  const since = Number(refused.values['version']?.[0] ?? request.version);
  const step = request.steps.findLast(({ version }) => version > since);
  const typed = Object.entries(refused.values).filter(([name, [value]]) => written.test(name) && value?.trim());
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={`notice notice-mark ${styles['meanwhile'] ?? ''}`}
      aria-labelledby="meanwhile"
    >
      <h2 id="meanwhile">{t(step ? 'decidedTitle' : 'changedTitle')}</h2>
      {step ? (
        <>
          <p>
            {t('decidedBy', {
              who: step.by ?? sides(step.side),
              state: states(step.to),
              when: formatMoment(step.at, language),
            })}
          </p>
          {step.text !== undefined && <blockquote className={styles['quote']}>{step.text}</blockquote>}
        </>
      ) : (
        <p>{t('changedText')}</p>
      )}
      {stillOpen ? (
        <p>{t('stillOpen')}</p>
      ) : (
        typed.length > 0 && (
          <>
            <p>{t('typed')}</p>
            {typed.map(([name, [value]]) => (
              <blockquote key={name} className={styles['quote']}>
                {value}
              </blockquote>
            ))}
          </>
        )
      )}
    </section>
  );
}
