import { useTranslations } from 'use-intl';
import type { listSessions } from '../../../server/contracts/accounts.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import styles from './account.module.css';

type Session = AnswerOf<typeof listSessions>['items'][number];

/** Where somebody is signed in, each to be ended from here. */
export function Sessions({ sessions, language }: { sessions: readonly Session[]; language: Language }) {
  const t = useTranslations('account');
  return (
    <section className="section stack" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <ul className={styles['rows']}>
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <strong>{deviceOf(session.device) ?? t('unknownDevice')}</strong>{' '}
              {session.current ? (
                <span className="tag">{t('here')}</span>
              ) : (
                <span className="hint">{t('lastUsed', { date: formatMoment(session.lastUsedAt, language) })}</span>
              )}
            </p>
            {!session.current && (
              <Form intent="session" labels={{}}>
                <input type="hidden" name="session" value={session.id} />
                <button className="button button-quiet button-small">
                  {t('endSession')}
                  <span className="visually-hidden">: {deviceOf(session.device) ?? t('unknownDevice')}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `Firefox, Windows` out of what a browser says of itself; nothing when it says nothing known. */
export function deviceOf(agent: string): string | undefined {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|iPhone|iPad|Android|Mac OS X|Linux)/.exec(agent)?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'Mac' };
  const told = [browser, system].filter((one) => one !== undefined).map((one) => names[one] ?? one);
  return told.length > 0 ? told.join(', ') : undefined;
}
