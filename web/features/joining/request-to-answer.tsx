import { useTranslations } from 'use-intl';
import type { JointRequest } from '../../../server/contracts/joining.ts';
import { formatMoment } from '../../ui/dates.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventLink } from './event-link.tsx';
import styles from './joining.module.css';
import { Meaning } from './meaning.tsx';

/** An invitation or request that waits for this team: what for, from whom, what agreeing means, and two buttons. */
export function RequestToAnswer({
  request,
  code,
  mayAnswer,
}: {
  request: JointRequest;
  code: string;
  mayAnswer: boolean;
}) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const { id, direction, event, role, message, by } = request;
  const lead = request.lead.name[language];
  const organiser = request.organiser.name[language];
  const other = direction === 'invited' ? lead : organiser;
  return (
    <article className={styles['request']} aria-labelledby={`request-${id}`}>
      <div className={styles['side']}>
        <h3 id={`request-${id}`}>
          <EventLink request={request} code={code} />
        </h3>
        {event && <EventFacts event={event} />}
        <div className={styles['who']}>
          <p>
            {t(direction === 'invited' ? 'invites' : 'asks', {
              who: by ? t('personOf', { by, organisation: other }) : other,
              role: t(`asRole.${role}`),
              organiser,
            })}
          </p>
          {message && (
            <blockquote className={styles['quote']}>
              <span className="visually-hidden">{t('message', { who: other })} </span>
              {message}
            </blockquote>
          )}
          <p className="hint">{t('since', { date: formatMoment(request.since, language) })}</p>
        </div>
      </div>
      <div className={styles['side']}>
        <div>
          <p className="label">{t('meaningTitle')}</p>
          <Meaning role={role} organiser={organiser} lead={lead} />
        </div>
        {mayAnswer ? (
          <Form intent={`answer-${id}`} labels={{ text: t('answerText') }}>
            <TextField name="text" label={t('answerText')} hint={t('answerHint', { other })} lines={2} optional />
            <p className={styles['buttons']}>
              <button className="button" name="decision" value="acceptance">
                {t(direction === 'invited' ? 'accept' : 'acceptThem', { organiser })}
              </button>
              <button className="button button-quiet" name="decision" value="refusal">
                {t('decline')}
              </button>
            </p>
          </Form>
        ) : (
          <p className="hint">{t('editorsAnswer')}</p>
        )}
      </div>
    </article>
  );
}
