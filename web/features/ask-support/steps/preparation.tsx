import { useTranslations } from 'use-intl';
import { TextField } from '../../../ui/form/fields.tsx';
import type { StepProps } from '../step-props.ts';
import { useFields } from '../use-fields.ts';
import partsStyles from '../parts.module.css';

/** What it is for, whom it brings along, and what is there already. */
export function PreparationFields({ dossier }: StepProps) {
  const t = useTranslations('askSupport.preparation');
  const field = useFields(dossier);
  return (
    <>
      <TextField {...field('goals')} hint={t('goalsHint')} lines={4} optional={false} />
      <TextField {...field('targetGroup')} hint={t('targetHint')} lines={2} />
      <h2>{t('recruiting')}</h2>
      <TextField {...field('recruitment')} hint={t('recruitmentHint')} lines={3} />
      <div className={partsStyles['pair']}>
        <TextField {...field('recruitedBy')} type="date" hint={t('recruitedHint')} />
      </div>
      <h2>{t('there')}</h2>
      <TextField {...field('peopleToMeet')} hint={t('peopleHint')} lines={4} />
      <TextField {...field('partnersThere')} hint={t('partnersHint')} lines={2} />
      <TextField {...field('agents')} hint={t('agentsHint')} lines={2} />
      <TextField {...field('leaveAlone')} hint={t('leaveAloneHint')} lines={2} />
    </>
  );
}
