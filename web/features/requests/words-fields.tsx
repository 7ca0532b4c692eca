import { useTranslations } from 'use-intl';
import { declineReasons } from '../../../server/contracts/support-words.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/form/fields.tsx';
import { formFields } from './details.tsx';

/** Words for the organiser, where an answer needs nothing else. */
export function WordsField({ label, hint, optional }: { label: string; hint?: string; optional?: boolean }) {
  return (
    <TextField
      name="text"
      label={label}
      {...(hint !== undefined && { hint })}
      lines={3}
      maxLength={2000}
      {...(optional !== undefined && { optional })}
    />
  );
}

export function DeclineFields() {
  const t = useTranslations('requestAnswers');
  return (
    <>
      <SelectField
        name="reason"
        label={t('reason')}
        options={declineReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
      />
      <TextField name="text" label={t('declineText')} hint={t('declineHint')} lines={4} maxLength={2000} />
      <TextField name="alternative" label={t('alternative')} hint={t('alternativeHint')} lines={2} maxLength={2000} />
    </>
  );
}

export function AskFields() {
  const t = useTranslations('requestAnswers');
  const fields = useTranslations('requests.field');
  return (
    <>
      <ChoiceField
        name="fields"
        label={t('askFields')}
        several
        inline
        options={[
          { value: 'services', label: t('services_') },
          { value: 'offices', label: t('when') },
          ...formFields.map((name) => ({ value: name, label: fields(name) })),
        ]}
      />
      <TextField name="text" label={t('askText')} lines={4} maxLength={4000} />
    </>
  );
}
