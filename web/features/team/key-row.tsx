import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { ApiKey } from '../../../server/contracts/keys.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** A key that works: what it is for, what it may do, when it was last used; and how it is ended. */
export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const t = useTranslations('keys');
  const language = useLanguage();
  const { id, name, hint, scopes, createdAt, createdBy, lastUsedOn } = apiKey;
  const date = formatMoment(createdAt, language);
  return (
    <li>
      <p className={styles['who']}>
        <strong>{name}</strong>{' '}
        {scopes.map((scope) => (
          <Fragment key={scope}>
            <span className="tag">{t(scope === 'events:read' ? 'read' : 'write')}</span>{' '}
          </Fragment>
        ))}
        <br />
        <span className="hint">
          {t('begins', { hint })}, {createdBy ? t('createdBy', { date, name: createdBy }) : t('created', { date })},{' '}
          {lastUsedOn ? t('lastUsed', { date: formatDate(lastUsedOn, language) }) : t('neverUsed')}
        </span>
      </p>
      <details className={styles['out']}>
        <summary>
          {t('revoke')}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <Form intent={`revoke-${id}`} labels={{}}>
          <p>{t('revokeText', { name })}</p>
          <p>
            <button className="button button-small">
              {t('revokeNow')}
              <span className="visually-hidden">: {name}</span>
            </button>
          </p>
        </Form>
      </details>
    </li>
  );
}
