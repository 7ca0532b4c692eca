import { useTranslations } from 'use-intl';
import type { WaitingMessage } from '../../../server/contracts/upkeep.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useMailKind } from '../../ui/mail-kind.ts';
import styles from './messages.module.css';

/** One message: what it was, since when it waits, what went wrong, and what can be done with it. */
export function Message({ message, language }: { message: WaitingMessage; language: Language }) {
  const t = useTranslations('upkeep');
  const about = useAbout(message, language);
  return (
    <li>
      <div className={styles['what']}>
        <p>
          <strong>{topicOf(message, t)}</strong>
          <br />
          {message.event ? <a href={paths.event(language, message.event)}>{about}</a> : about}
        </p>
        <p className="hint">
          {t('since', {
            announced: formatMoment(message.announcedAt, language),
            parked: formatMoment(message.parkedAt, language),
            attempts: message.attempts,
          })}
        </p>
        <p>
          <span className="label">{t('error')}</span>
          <br />
          <code className={styles['error']}>{message.lastError}</code>
        </p>
      </div>
      <div className={styles['ways']}>
        {(['retry', 'discard'] as const).map((way) => (
          <Form key={way} intent={`${way}-${message.id}`} labels={{}}>
            <input type="hidden" name="message" value={message.id} />
            <button className="button button-quiet button-small">
              {t(way)}
              <span className="visually-hidden">: {about}</span>
            </button>
          </Form>
        ))}
      </div>
    </li>
  );
}

function topicOf({ topic }: WaitingMessage, t: ReturnType<typeof useTranslations<'upkeep'>>): string {
  if (topic === 'event.changed') return t('topics.event');
  if (topic === 'draft.changed') return t('topics.draft');
  return topic === 'mail.queued' ? t('topics.mail') : t('topics.other', { topic });
}

function useAbout({ event, mail, subject }: WaitingMessage, language: Language): string {
  const t = useTranslations('upkeep');
  const kindOf = useMailKind();
  if (event) return event.title[language] ?? event.title.nl;
  return mail ? t('mailTo', { kind: kindOf(mail.kind), to: mail.to }) : t('gone', { subject });
}
