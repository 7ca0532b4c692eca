import { useTranslations } from 'use-intl';
import type { Label } from '../../../server/contracts/shapes.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './request.module.css';

/** The general conditions of a version, point by point. */
export function ConditionsText({ conditions }: { conditions: readonly Label[] | undefined }) {
  const t = useTranslations('support');
  const language = useLanguage();
  if (!conditions) return <p className="hint">{t('conditionsGone')}</p>;
  return (
    <ol className={styles['conditions']}>
      {conditions.map((one) => (
        <li key={one.nl}>{one[language]}</li>
      ))}
    </ol>
  );
}
