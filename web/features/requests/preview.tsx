import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type ServiceOutcome, declineReasons } from '../../../server/contracts/support-words.ts';
import type { FormRefused } from '../../app/form.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { type Answer, isProposal } from './answers.ts';
import type { RequestData } from './request-data.ts';
import partsStyles from './parts.module.css';
import styles from './answer.module.css';

interface PreviewProps {
  data: RequestData;
  answer: Answer;
  /** What was filled in. */
  values: FormRefused['values'];
}

/** What the organiser will read, before it is sent. */
export function Preview({ data, answer, values }: PreviewProps) {
  const t = useTranslations('requestAnswers');
  const place = useRef<HTMLElement>(null);
  useKeyboardAt(() => place.current, []);
  const typed = (name: string) => values[name]?.[0]?.trim() ?? '';
  return (
    <section ref={place} tabIndex={-1} className={styles['preview']} aria-labelledby="preview">
      <h4 id="preview">{t('previewTitle')}</h4>
      <div className={styles['letter']}>
        <p>
          <Opening data={data} answer={answer} values={values} />
        </p>
        {isProposal(answer) && <Services data={data} answer={answer} values={values} />}
        {[typed('text'), typed('report')].filter(Boolean).map((text) => (
          <p key={text} className={partsStyles['text']}>
            {text}
          </p>
        ))}
        {typed('alternative') && (
          <p className={partsStyles['text']}>{t('readsAlternative', { text: typed('alternative') })}</p>
        )}
        {typed('conditions') && (
          <p className={partsStyles['text']}>{t('readsConditions', { text: typed('conditions') })}</p>
        )}
        {isProposal(answer) && <p>{t('readsValid', { days: Number(typed('validDays')) || 14 })}</p>}
      </div>
      <p className="hint">{t('previewNote')}</p>
      <p>
        <button className="button" form="answer-form">
          {answer === 'transfer' ? t('sendTransfer') : t('send')}
        </button>
      </p>
    </section>
  );
}

function Opening({ data: { request, around }, answer, values }: PreviewProps) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const typed = (name: string) => values[name]?.[0]?.trim() ?? '';
  const [from, to] = [typed('from'), typed('to')];
  const isDays = /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to) && from <= to;
  const reason = declineReasons.find((one) => one === typed('reason'));
  const target = around.offices.find(({ office }) => office.id === typed('office'))?.office;
  const key = `reads.${answer}` as `reads.${Exclude<Answer, 'take' | 'start'>}`;
  return t(key, {
    city: request.office.city[language],
    dates: isDays ? formatRange(from, to, language) : '?',
    to: target?.city[language] ?? '?',
    reason: reason ? t(`reasons.${reason}`) : '?',
  });
}

function Services({ data: { request, around }, values }: PreviewProps) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  return (
    <ul>
      {request.asked.map(({ service, quantity: asked }) => {
        const outcome = (values[`outcome-${service}`]?.[0] ?? 'accepted') as ServiceOutcome;
        const note = values[`note-${service}`]?.[0]?.trim();
        const name = around.services.find((one) => one.service === service)?.name[language] ?? service;
        const quantity = outcome === 'reduced' ? (values[`quantity-${service}`]?.[0] ?? '?') : asked;
        return (
          <li key={service}>
            {t(`readsService.${outcome}`, { service: name, quantity, asked })}
            {note && `. ${note}`}
          </li>
        );
      })}
    </ul>
  );
}
