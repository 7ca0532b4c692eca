import { useTranslations } from 'use-intl';
import { organiserKindLabels } from '../../../server/contracts/labels.ts';
import {
  type OrganisationProfile,
  formatEnterpriseNumber,
  provinces,
} from '../../../server/contracts/organisations.ts';
import { organiserKinds } from '../../../server/contracts/words.ts';
import { useMe } from '../../app/me.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';

type Said = Partial<
  Pick<
    OrganisationProfile,
    'name' | 'kind' | 'website' | 'contactEmail' | 'description' | 'province' | 'enterpriseNumber'
  >
>;

/** Names of the fields as people read them. */
export function useProfileLabels() {
  const t = useTranslations('organisation');
  return {
    'name.nl': t('nameNl'),
    'name.en': t('nameEn'),
    kind: t('kind'),
    website: t('website'),
    contactEmail: t('contactEmail'),
    'description.nl': t('descriptionNl'),
    'description.en': t('descriptionEn'),
    province: t('province'),
    enterpriseNumber: t('enterpriseNumber'),
  };
}

/** What an organisation says of itself, to be filled in. */
export function ProfileFields({ said = {} }: { said?: Said }) {
  const t = useTranslations('organisation');
  const language = useLanguage();
  const me = useMe(language);
  const labels = useProfileLabels();
  const personal = me !== undefined && said.contactEmail === me.email;
  const sameName = said.name?.nl === said.name?.en;
  return (
    <>
      <TextField
        name="name.nl"
        label={labels['name.nl']}
        hint={t('nameNlHint')}
        autoComplete="organization"
        value={said.name?.nl}
      />
      <TextField
        name="name.en"
        label={labels['name.en']}
        hint={t('nameEnHint')}
        value={sameName ? undefined : said.name?.en}
        optional
      />
      <SelectField
        name="kind"
        label={labels.kind}
        value={said.kind}
        options={organiserKinds.map((kind) => ({ value: kind, label: organiserKindLabels[kind][language] }))}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={labels.contactEmail}
        hint={personal ? t('contactPersonal') : t('contactEmailHint')}
        value={said.contactEmail}
      />
      <TextField
        name="website"
        type="url"
        label={labels.website}
        hint={t('websiteHint')}
        value={said.website}
        inputMode="url"
        optional
      />
      <TextField
        name="enterpriseNumber"
        label={labels.enterpriseNumber}
        hint={t('enterpriseNumberHint')}
        value={said.enterpriseNumber && formatEnterpriseNumber(said.enterpriseNumber)}
        optional
      />
      <SelectField
        name="province"
        label={labels.province}
        hint={t('provinceHint')}
        value={said.province}
        options={provinces.map((province) => ({ value: province, label: t(`provinces.${province}`) }))}
        optional
      />
      <TextField
        name="description.nl"
        label={labels['description.nl']}
        hint={t('descriptionNlHint')}
        value={said.description?.nl}
        lines={3}
        optional
      />
      <TextField
        name="description.en"
        label={labels['description.en']}
        value={said.description?.en}
        lines={3}
        optional
      />
    </>
  );
}
