import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { FormFacts } from '../support/form-facts.tsx';
import { useDays } from '../../ui/work-days.ts';
import { AskedServices } from './asked-services.tsx';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

/** Per office exactly what it will read: its days, the services asked of it, and all the rest of the form. */
export function OfficeViews({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('askSupport.views');
  const language = useLanguage();
  const days = useDays();
  const { form } = dossier;
  const wanted = dossier.offices.filter((one) => one.wanted);
  if (wanted.length === 0) return null;
  return (
    <section className={`section stack ${partsStyles['narrow'] ?? ''}`} aria-labelledby="views">
      <h2 id="views">{t('title', { count: wanted.length })}</h2>
      <p>{t('lead')}</p>
      {wanted.map(({ office, from, to, estimateMinutes }) => (
        <details key={office.id} className={styles['view']}>
          <summary>{t('office', { city: office.city[language] })}</summary>
          <div className="stack">
            <p>
              {from && to && <strong>{formatRange(from, to, language)}</strong>} ·{' '}
              {t('estimate', { days: days(estimateMinutes) })}
            </p>
            <AskedServices
              services={(form.services ?? []).filter(({ offices }) => offices?.includes(office.id) ?? true)}
            />
            <FormFacts form={form} wide />
          </div>
        </details>
      ))}
      <p className="hint">{t('notSeen')}</p>
    </section>
  );
}
