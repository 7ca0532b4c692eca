import { useTranslations } from 'use-intl';
import type { AskedService, GrantedService, Proposal } from '../../../server/contracts/support.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useServiceName } from './support-names.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** What was asked beside what is granted, service by service; what was granted unasked comes last. */
export function ServicesTable({ asked, proposal }: { asked: readonly AskedService[]; proposal: Proposal | undefined }) {
  const t = useTranslations('support.services');
  const nameOf = useServiceName();
  const granted = new Map(proposal?.services.map((one) => [one.service, one]));
  const unasked = (proposal?.services ?? []).filter(({ service }) => !asked.some((one) => one.service === service));
  return (
    <table className={partsStyles['table']}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('service')}</th>
          <th scope="col">{t('asked')}</th>
          <th scope="col">{t(proposal?.state === 'accepted' ? 'granted' : 'proposed')}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map((one) => (
          <tr key={one.service}>
            <th scope="row">{nameOf(one.service)}</th>
            <td data-label={t('asked')}>
              <Asked {...one} />
            </td>
            <td data-label={t(proposal?.state === 'accepted' ? 'granted' : 'proposed')}>
              <Granted service={granted.get(one.service)} waits={proposal === undefined} />
            </td>
          </tr>
        ))}
        {unasked.map((one) => (
          <tr key={one.service}>
            <th scope="row">{nameOf(one.service)}</th>
            <td data-label={t('asked')}>{t('notAsked')}</td>
            <td data-label={t('granted')}>
              <Granted service={one} waits={false} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asked({ quantity, note, neededBy }: AskedService) {
  const t = useTranslations('support.services');
  const language = useLanguage();
  return (
    <div>
      <strong className={styles['count']}>{t('times', { count: quantity })}</strong>
      {neededBy !== undefined && <span> {t('neededBy', { date: formatDate(neededBy, language) })}</span>}
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </div>
  );
}

function Granted({ service, waits }: { service: GrantedService | undefined; waits: boolean }) {
  const t = useTranslations('support.services');
  if (waits) return <span className="hint">{t('noAnswer')}</span>;
  const outcome = service?.outcome ?? 'refused';
  return (
    <div>
      <strong className={styles['outcome']} data-outcome={outcome}>
        {t(`outcomes.${outcome}`)}
      </strong>
      {service && outcome !== 'refused' && (
        <span className={styles['count']}> {t('times', { count: service.quantity })}</span>
      )}
      {service?.note !== undefined && <p className={styles['note']}>{service.note}</p>}
    </div>
  );
}
