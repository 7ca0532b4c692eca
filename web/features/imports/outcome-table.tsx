import { useTranslations } from 'use-intl';
import { importFieldLabels } from '../../../server/contracts/import-fields.ts';
import { faultSentence } from '../../../server/contracts/import-reasons.ts';
import type { OutcomeRow } from '../../../server/contracts/import-shapes.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './imports.module.css';

/** What became of each event of a file, with the way to it. */
export function OutcomeTable({ outcomes, team }: { outcomes: readonly OutcomeRow[]; team: string }) {
  const t = useTranslations('imports');
  const language = useLanguage();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['thin']}>
            {t('row')}
          </th>
          <th scope="col">{t('eventTitle')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((one) => (
          <tr key={one.rows[0]}>
            <th scope="row" data-label={t('row')}>
              {one.rows.join(', ')}
            </th>
            <td data-label={t('eventTitle')}>
              {one.event ? (
                <a href={paths.teamEvent(language, team, one.event)}>{one.title || t('noTitle')}</a>
              ) : (
                one.title || t('noTitle')
              )}
            </td>
            <td data-label={t('outcome')}>
              {t(`outcomes.${one.undone ?? one.outcome}`)}
              {one.undone === 'left' && `: ${t('leftText')}`}
              {one.outcome === 'rejected' && `: ${reasonsOf(one)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function reasonsOf({ faults }: OutcomeRow): string {
    if (faults.length === 0) return faultSentence('refused', language);
    return faults
      .map(({ field, reason }) =>
        [field && importFieldLabels[field][language], faultSentence(reason, language)].filter(Boolean).join(' '),
      )
      .join('; ');
  }
}
