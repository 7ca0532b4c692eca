import { useTranslations } from 'use-intl';
import type { SupportForm } from '../../../server/contracts/support-form.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** Fields of the form that say who, what and why, in the order in which they are read. */
export const formFields = [
  'goals',
  'targetGroup',
  'companies',
  'people',
  'minimumCompanies',
  'recruitment',
  'recruitedBy',
  'delegationLead',
  'protocol',
  'peopleToMeet',
  'partnersThere',
  'leaveAlone',
  'agents',
  'budget',
  'staffOnSite',
  'equipment',
] as const satisfies readonly (keyof SupportForm)[];

/** Who asks, for which event, and why; what was left open is not there. */
export function Details({ request: { event, form } }: { request: SupportRequest }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const names = useNames();
  const legDates = useLegDates();
  const contact = [form.contactName, form.contactEmail, form.contactPhone].filter((one) => one !== undefined);
  const valueOf = (field: (typeof formFields)[number]) =>
    field === 'recruitedBy' && form.recruitedBy !== undefined ? formatDate(form.recruitedBy, language) : form[field];
  return (
    <section className="section stack" aria-labelledby="details">
      <h2 id="details">{t('details')}</h2>
      <dl className={styles['pairs']}>
        <div>
          <dt>{t('event')}</dt>
          <dd>
            {event.published ? (
              <a href={paths.event(language, event)}>
                <LocalText text={event.title} />
              </a>
            ) : (
              <LocalText text={event.title} />
            )}
            <span className="hint"> {event.organisers.map(({ name }) => name[language]).join(', ')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('legs')}</dt>
          <dd>
            <ol className={styles['legs']}>
              {event.legs.map((leg) => (
                <li key={leg.id}>
                  {[
                    language === 'en' ? (leg.cityEn ?? leg.city) : leg.city,
                    leg.country === undefined ? undefined : names.country(leg.country),
                  ]
                    .filter((part) => part !== undefined)
                    .join(', ')}
                  {', '}
                  {legDates(leg)}
                </li>
              ))}
            </ol>
          </dd>
        </div>
        {event.sectors.length > 0 && (
          <div>
            <dt>{t('sectors')}</dt>
            <dd>{event.sectors.map((sector) => names.sector(sector)).join(', ')}</dd>
          </div>
        )}
        {contact.length > 0 && (
          <div>
            <dt>{t('contact')}</dt>
            <dd>
              {form.contactName} {form.contactPhone}{' '}
              {form.contactEmail !== undefined && <a href={`mailto:${form.contactEmail}`}>{form.contactEmail}</a>}
            </dd>
          </div>
        )}
        {formFields.map((name) => {
          const value = valueOf(name);
          if (value === undefined) return null;
          return (
            <div key={name}>
              <dt>{t(`field.${name}`)}</dt>
              <dd className={partsStyles['text']}>{value}</dd>
            </div>
          );
        })}
        <div>
          <dt>{t('consents')}</dt>
          <dd>{form.consentToPublish === true ? t('yes') : t('no')}</dd>
        </div>
      </dl>
    </section>
  );
}
