import { useTranslations } from 'use-intl';
import type { JointRequest } from '../../../server/contracts/joining.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { EventLink, EventTitle } from './event-link.tsx';
import styles from './joining.module.css';

interface RowsProps {
  requests: readonly JointRequest[];
  /** Code of the team that looks. */
  code: string;
}

/** What this team sent and nobody answered yet: each to be taken back. */
export function WaitingRows({ requests, code, mayAnswer }: RowsProps & { mayAnswer: boolean }) {
  const t = useTranslations('joining');
  const language = useLanguage();
  return (
    <ul className={styles['rows']}>
      {requests.map((request) => (
        <li key={request.id}>
          <div className={styles['about']}>
            <p>
              <strong>
                <EventLink request={request} code={code} />
              </strong>
            </p>
            <Sentence request={request} />
            <p className="hint">{t('since', { date: formatMoment(request.since, language) })}</p>
          </div>
          {mayAnswer && (
            <Form intent={`withdraw-${request.id}`} labels={{}}>
              <button className="button button-quiet button-small">
                {t('withdraw')}
                <span className="visually-hidden">
                  : {request.organiser.name[language]}, <EventTitle request={request} />
                </span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was decided lately, with the words that came with it. */
export function DecidedRows({ requests, code }: RowsProps) {
  const t = useTranslations('joining');
  const language = useLanguage();
  return (
    <ul className={styles['rows']}>
      {requests.map((request) => (
        <li key={request.id}>
          <div className={styles['about']}>
            <p>
              <strong>
                <EventLink request={request} code={code} />
              </strong>
            </p>
            <Sentence request={request} />
            {request.answer && <blockquote className={styles['quote']}>{request.answer}</blockquote>}
          </div>
          <p>
            <span className="tag">{t(`states.${request.state}`)}</span>{' '}
            {request.decidedAt && <span className="hint">{formatMoment(request.decidedAt, language)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** `Voka nodigde Agoria uit, als mede-organisator.` */
function Sentence({ request: { direction, organiser, lead, role } }: { request: JointRequest }) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const names = { lead: lead.name[language], organiser: organiser.name[language], role: t(`asRole.${role}`) };
  return <p>{t(direction === 'invited' ? 'invitedSentence' : 'askedSentence', names)}</p>;
}
