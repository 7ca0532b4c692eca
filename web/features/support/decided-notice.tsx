import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { useStepSentence } from './step-sentence.ts';
import styles from './request.module.css';

/** Somebody decided in between: what that was, by whom and when; and one's own words, which nobody got to read. */
export function DecidedNotice({ request, typed }: { request: SupportRequest; typed: string }) {
  const t = useTranslations('support.decided');
  const language = useLanguage();
  const sentence = useStepSentence(request);
  const place = useRef<HTMLElement>(null);
  useKeyboardAt(() => place.current, []);
  const last = request.steps.at(-1);
  return (
    <section
      ref={place}
      className={`notice notice-mark stack ${styles['decided'] ?? ''}`}
      role="alert"
      tabIndex={-1}
      aria-labelledby="decided"
    >
      <h2 id="decided">{t('title')}</h2>
      {last && (
        <p>
          <strong>{sentence(last)}</strong> {formatMoment(last.at, language)}
        </p>
      )}
      {last?.text !== undefined && <blockquote>{last.text}</blockquote>}
      <p>{t('notDone')}</p>
      {typed !== '' && (
        <>
          <p>{t('yours')}</p>
          <blockquote>{typed}</blockquote>
          <p>
            <a href="#message-text">{t('asMessage')}</a>
          </p>
        </>
      )}
    </section>
  );
}
