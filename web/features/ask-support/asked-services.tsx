import { useTranslations } from 'use-intl';
import type { WantedService } from '../../../server/contracts/support-form.ts';
import type { DossierOffice } from '../../../server/contracts/support-organiser.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useServiceName } from '../support/support-names.tsx';
import styles from './form.module.css';

/** Services with their number, day and note; with the offices they are asked of where that is not all of them. */
export function AskedServices({
  services,
  offices = [],
}: {
  services: readonly WantedService[];
  offices?: readonly DossierOffice[];
}) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const nameOf = useServiceName();
  if (services.length === 0) return <p className="hint">{t('nothing')}</p>;
  const cityOf = (id: string) => offices.find(({ office }) => office.id === id)?.office.city[language];
  return (
    <ul className={styles['asked']}>
      {services.map(({ service, quantity, note, neededBy, offices: of }) => (
        <li key={service}>
          <strong>{nameOf(service)}</strong> <span className={styles['times']}>× {quantity}</span>
          {neededBy !== undefined && <span> {t('services.by', { date: formatDate(neededBy, language) })}</span>}
          {of && offices.length > 0 && (
            <span className="hint">
              {' '}
              {t('services.only', { offices: of.flatMap((id) => cityOf(id) ?? []).join(', ') })}
            </span>
          )}
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
