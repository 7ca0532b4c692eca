import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SupportMessage, SupportRequest, SupportStep } from '../../../server/contracts/support.ts';
import { fileSize } from '../../ui/file-size.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSideName, useStepSentence } from './step-sentence.ts';
import styles from './thread.module.css';

type Line = { at: string } & ({ message: SupportMessage } | { step: SupportStep });

/** What was said and decided about a request, in order, the newest last; the first that is new carries a mark. */
export function Thread({ request }: { request: SupportRequest }) {
  const t = useTranslations('support.thread');
  const lines: Line[] = [
    ...request.steps.map((step) => ({ at: step.at, step })),
    ...request.messages.map((message) => ({ at: message.at, message })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const firstNew = lines.findIndex((line) => 'message' in line && line.message.unread);
  return (
    <ol className={styles['thread']} aria-label={t('title')}>
      {lines.map((line, index) => (
        <li
          key={'message' in line ? line.message.id : line.step.version}
          data-kind={'message' in line ? 'message' : 'step'}
        >
          {index === firstNew && (
            <p id="unread" tabIndex={-1} className={styles['new']}>
              {t('newFromHere')}
            </p>
          )}
          {'message' in line ? (
            <Message message={line.message} request={request} />
          ) : (
            <StepLine step={line.step} request={request} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Message({ message, request }: { message: SupportMessage; request: SupportRequest }) {
  const t = useTranslations('support.thread');
  const language = useLanguage();
  const sideName = useSideName(request);
  const { at, by, side, text, toAll, internal, unread, files } = message;
  return (
    <article className={styles['message']} data-side={side} data-internal={internal || undefined}>
      <p className={styles['head']}>
        <strong>{by ?? t('erased')}</strong> <span>{sideName(side)}</span>{' '}
        <time dateTime={at}>{formatMoment(at, language)}</time>
        {unread && <span className={styles['unread']}>{t('unread')}</span>}
        {toAll && <span className="tag">{t('toAll')}</span>}
        {internal && <span className="tag tag-land">{t('internal')}</span>}
      </p>
      <p className={styles['text']}>{text}</p>
      {files.length > 0 && (
        <ul className={styles['files']} aria-label={t('documents')}>
          {files.map(({ id, name, size, url }) => (
            <li key={id}>
              <a href={url} download>
                <Download size={18} strokeWidth={1.75} aria-hidden="true" />
                <span>
                  {name} <span className="hint">({fileSize(size, language)})</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** A decision, between what people said. */
function StepLine({ step, request }: { step: SupportStep; request: SupportRequest }) {
  const language = useLanguage();
  const sentence = useStepSentence(request);
  return (
    <div className={styles['step']}>
      <p>
        <strong>{sentence(step)}</strong> <time dateTime={step.at}>{formatMoment(step.at, language)}</time>
      </p>
      {step.text !== undefined && <p className={styles['text']}>{step.text}</p>}
      {step.alternative !== undefined && <p className={styles['text']}>{step.alternative}</p>}
    </div>
  );
}
