import { useTranslations } from 'use-intl';
import type { Deed } from '../../../server/contracts/history.ts';
import { apart, useChangeValues } from './change-values.ts';
import type { Words } from './change-values.ts';
import styles from './history.module.css';

/** The fields that became something else, each with what it was and what it is since. */
export function Changes({ changes, words }: { changes: Deed['changes']; words: Words }) {
  const t = useTranslations('history');
  const { fieldName, valueText } = useChangeValues(words);
  return (
    <dl className={styles['changes']}>
      {changes.map(apart).map(({ field, from, to }) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          {from === undefined && to === undefined ? (
            <dd className="hint">{t('notShown')}</dd>
          ) : (
            <>
              {from !== undefined && (
                <dd>
                  <span className="hint">{t('from')}: </span>
                  {valueText(from)}
                </dd>
              )}
              <dd>
                <span className="hint">{t('to')}: </span>
                {to === undefined ? t('nothing') : valueText(to)}
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
