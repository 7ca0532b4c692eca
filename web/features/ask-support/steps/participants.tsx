import { useTranslations } from 'use-intl';
import { TextField } from '../../../ui/form/fields.tsx';
import { FromEvent } from '../from-event.tsx';
import type { StepProps } from '../step-props.ts';
import { Tick } from '../tick.tsx';
import { useFields } from '../use-fields.ts';
import partsStyles from '../parts.module.css';

/** Who comes, who leads them, and whom the office can call. */
export function ParticipantsFields(page: StepProps) {
  const t = useTranslations('askSupport.participants');
  const field = useFields(page.dossier);
  return (
    <>
      <div className={partsStyles['pair']}>
        <TextField {...field('companies')} inputMode="numeric" optional={false} />
        <TextField {...field('people')} inputMode="numeric" />
        <TextField {...field('minimumCompanies')} inputMode="numeric" />
      </div>
      <p className="hint">{t('minimumHint')}</p>
      <FromEvent {...page} fields={['people']} section="registration" />
      <h2>{t('contact')}</h2>
      <div className={partsStyles['pair']}>
        <TextField {...field('contactName')} autoComplete="name" optional={false} />
        <TextField {...field('contactEmail')} type="email" autoComplete="email" optional={false} />
        <TextField {...field('contactPhone')} autoComplete="tel" />
      </div>
      <FromEvent {...page} fields={['contactName', 'contactEmail', 'contactPhone']} section="registration" />
      <h2>{t('official')}</h2>
      <TextField {...field('delegationLead')} hint={t('delegationHint')} />
      <TextField {...field('protocol')} hint={t('protocolHint')} lines={3} />
      <Tick name="confidential" checked={page.dossier.form.confidential ?? false}>
        {t('confidential')} <span className="hint">{t('confidentialHint')}</span>
      </Tick>
      <FromEvent {...page} fields={['delegationLead', 'confidential']} section="visit" />
    </>
  );
}
