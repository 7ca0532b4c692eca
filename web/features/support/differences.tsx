import { useTranslations } from 'use-intl';
import type { SupportDifference } from '../../../server/contracts/support.ts';
import { useLanguage } from '../../ui/language.tsx';
import partsStyles from './parts.module.css';

/** In what the event is otherwise than when this was asked or agreed on: what it was, and what it is. */
export function Differences({ differences }: { differences: readonly SupportDifference[] }) {
  const t = useTranslations('support');
  const language = useLanguage();
  return (
    <dl className={partsStyles['facts']}>
      {differences.map(({ what, was, is }) => (
        <div key={what.nl}>
          <dt>{what[language]}</dt>
          <dd>
            {was && <del>{was[language]}</del>} <span aria-hidden="true">→</span>{' '}
            <ins>{is?.[language] ?? t('dropped')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
