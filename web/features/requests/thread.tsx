import { useTranslations } from 'use-intl';
import type { SupportMessage, SupportStep } from '../../../server/contracts/support.ts';
import { formatMoment } from '../../ui/dates.ts';
import { fileSize } from '../../ui/file-size.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Difference } from './differences.tsx';
import type { RequestData } from './request-data.ts';
import partsStyles from './parts.module.css';
import styles from './request.module.css';
import { useSuggestion } from './similar.tsx';

/** What was said to each other and what was decided, the first first; and the next message. */
export function Thread({ data }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { request } = data;
  const suggestion = useSuggestion(data);
  const said = request.messages.filter(({ internal }) => !internal);
  const lines = [
    ...request.steps.map((step) => ({ at: step.at, key: String(step.version), line: <Step step={step} /> })),
    ...said.map((message) => ({ at: message.at, key: message.id, line: <Message message={message} /> })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <section className="section stack" aria-labelledby="thread">
      <h2 id="thread">{t('thread')}</h2>
      {lines.length === 0 && <p>{t('threadEmpty')}</p>}
      <ol className={styles['thread']}>
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ol>
      <Form intent="message" labels={{ text: t('message') }}>
        <TextField
          key={data.chosen.together}
          name="text"
          label={t('message')}
          hint={t('messageHint', { organiser: request.organiser.name[language] })}
          value={suggestion}
          lines={suggestion === undefined ? 3 : 6}
        />
        <p>
          <button className="button">{t('send')}</button>
        </p>
      </Form>
    </section>
  );
}

/** Something somebody said, or a note of the office to itself. */
export function Message({ message }: { message: SupportMessage }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { by, side, at, text, toAll, unread, files } = message;
  return (
    <div className={styles['message']} data-side={side} data-internal={message.internal || undefined}>
      <p className={styles['byline']}>
        <strong>{by ?? t(`side.${side}`)}</strong>
        {by !== undefined && <span>{t(`side.${side}`)}</span>}
        <time dateTime={at}>{formatMoment(at, language)}</time>
        {toAll && <span className="tag">{t('toAll')}</span>}
        {unread && <span className="tag">{t('isNew')}</span>}
      </p>
      <p className={partsStyles['text']}>{text}</p>
      {files.length > 0 && (
        <ul aria-label={t('documents')} className={styles['files']}>
          {files.map(({ id, url, name, size }) => (
            <li key={id}>
              <a href={url}>{name}</a> <span className="hint">{fileSize(size, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Something that was decided, with the words that came with it. */
function Step({ step }: { step: SupportStep }) {
  const t = useTranslations('requests');
  const reasons = useTranslations('requestAnswers.reasons');
  const language = useLanguage();
  const { from, to, at, by, side, text, alternative, differences, reason } = step;
  return (
    <div className={styles['step']}>
      <p className={styles['byline']}>
        <strong>{from === 'draft' ? t('sent') : t('step', { from: t(`state.${from}`), to: t(`state.${to}`) })}</strong>
        <span>{by ?? t(`side.${side}`)}</span>
        <time dateTime={at}>{formatMoment(at, language)}</time>
      </p>
      {to === 'declined' && reason !== undefined && reasons.has(reason as 'other') && (
        <p>{reasons(reason as 'other')}</p>
      )}
      {text !== undefined && <p className={partsStyles['text']}>{text}</p>}
      {alternative !== undefined && <p className={partsStyles['text']}>{t('alternative', { text: alternative })}</p>}
      {differences && differences.length > 0 && (
        <ul>
          {differences.map((one) => (
            <li key={one.what[language] + (one.is?.[language] ?? '')}>
              <Difference difference={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
