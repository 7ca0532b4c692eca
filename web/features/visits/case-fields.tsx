import { useTranslations } from 'use-intl';
import { formatEnterpriseNumber } from '../../../server/contracts/organisations.ts';
import type { CompanyCase } from '../../../server/contracts/visits.ts';
import { field, optional } from '../../app/form.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import type { CountryName } from './country-names.ts';

type Said = Partial<Omit<CompanyCase, 'id' | 'attachedAt' | 'changedAt'>>;

/** Names of the fields as people read them. */
export function useCaseLabels() {
  const t = useTranslations('visits');
  return {
    company: t('company'),
    enterpriseNumber: t('enterpriseNumber'),
    country: t('country'),
    text: t('text'),
    contactEmail: t('contactEmail'),
    contactPhone: t('contactPhone'),
    consent: t('consentTitle'),
  };
}

/** What a company fills in; a country only where the visit goes to several. */
export function CaseFields({ said = {}, countries }: { said?: Said; countries: readonly CountryName[] }) {
  const t = useTranslations('visits');
  const labels = useCaseLabels();
  return (
    <>
      <TextField
        name="company"
        label={labels.company}
        autoComplete="organization"
        value={said.company}
        maxLength={160}
      />
      <TextField
        name="enterpriseNumber"
        label={labels.enterpriseNumber}
        hint={t('enterpriseNumberHint')}
        value={said.enterpriseNumber && formatEnterpriseNumber(said.enterpriseNumber)}
        optional
      />
      {countries.length > 1 ? (
        <SelectField
          name="country"
          label={labels.country}
          hint={t('countryHint')}
          value={said.country}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      ) : (
        // What was chosen stays so, where there is nothing to choose any more.
        said.country && <input type="hidden" name="country" value={said.country} />
      )}
      <TextField name="text" label={labels.text} hint={t('textHint')} value={said.text} lines={6} maxLength={2000} />
      <TextField
        name="contactEmail"
        type="email"
        label={labels.contactEmail}
        hint={t('contactEmailHint')}
        autoComplete="email"
        value={said.contactEmail}
      />
      <TextField
        name="contactPhone"
        label={labels.contactPhone}
        autoComplete="tel"
        value={said.contactPhone}
        maxLength={40}
        optional
      />
    </>
  );
}

/** What these fields say, as the API takes it; empty ones are left out. */
export function caseEntry(form: FormData): Record<string, unknown> {
  return {
    company: field(form, 'company'),
    ...optional(form, 'enterpriseNumber'),
    ...optional(form, 'country'),
    text: field(form, 'text'),
    contactEmail: field(form, 'contactEmail'),
    ...optional(form, 'contactPhone'),
  };
}
