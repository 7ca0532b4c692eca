import { useTranslations } from 'use-intl';
import { organiserKindLabels } from '../../../server/contracts/labels.ts';
import {
  type OrganisationProfile,
  formatEnterpriseNumber,
  provinces,
} from '../../../server/contracts/organisations.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './organisations.module.css';
import { useProfileLabels } from './profile-fields.tsx';

export type Told = Pick<OrganisationProfile, 'name' | 'kind'> &
  Partial<Pick<OrganisationProfile, 'website' | 'contactEmail' | 'description' | 'province' | 'enterpriseNumber'>>;

export interface ToldField {
  /** Name of the field in the form. */
  name: string;
  label: string;
  value: string;
  /** What the form sends for it. */
  sent: string;
}

/** What an organisation says of itself, field by field; empty ones are left out. */
export function useToldFields(told: Told): ToldField[] {
  const t = useTranslations('organisation');
  const language = useLanguage();
  const labels = useProfileLabels();
  const province = provinces.find((one) => one === told.province);
  const values: Record<keyof typeof labels, string | undefined> = {
    'name.nl': told.name.nl,
    'name.en': told.name.en === told.name.nl ? undefined : told.name.en,
    kind: organiserKindLabels[told.kind][language],
    contactEmail: told.contactEmail,
    website: told.website,
    enterpriseNumber: told.enterpriseNumber && formatEnterpriseNumber(told.enterpriseNumber),
    province: province === undefined ? told.province : t(`provinces.${province}`),
    'description.nl': told.description?.nl,
    'description.en': told.description?.en,
  };
  const codes: Record<string, string | undefined> = { kind: told.kind, province: told.province };
  return Object.entries(values).flatMap(([name, value]) =>
    value ? [{ name, label: labels[name as keyof typeof labels], value, sent: codes[name] ?? value }] : [],
  );
}

export function ProfileFacts({ profile }: { profile: Told }) {
  const fields = useToldFields(profile);
  return (
    <dl className={styles['facts']}>
      {fields.map(({ name, label, value }) => (
        <div key={name} className={styles['fact']}>
          <dt>{label}</dt>
          <dd>{name === 'website' ? <Website href={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Website({ href }: { href: string }) {
  return (
    <a href={href} rel="nofollow noreferrer">
      {href}
    </a>
  );
}
