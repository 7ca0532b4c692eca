import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { OrganisationProfile } from '../../../server/contracts/organisations.ts';
import type { FormRefused } from '../../app/form.ts';
import { useToldFields } from './profile-facts.tsx';
import styles from './organisations.module.css';

/** What a colleague saved while one was filling in the same form: the fields that say something else than one's own. */
export function ChangedMeanwhile({ profile }: { profile: OrganisationProfile }) {
  const t = useTranslations('organisation');
  const refused = useActionData() as FormRefused | undefined;
  const fields = useToldFields(profile);
  if (refused?.reason !== 'changedMeanwhile') return null;
  const mine = (name: string) => refused.values[name]?.[0]?.replaceAll('\r\n', '\n').trim();
  const others = fields.filter(({ name, sent }) => mine(name) !== sent);
  return (
    <div className="notice stack">
      <p>{t('storedNow')}</p>
      <dl className={styles['facts']}>
        {others.map(({ name, label, value }) => (
          <div key={name} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
