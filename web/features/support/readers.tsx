import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { useLanguage } from '../../ui/language.tsx';

/** Who can read a request and all that is said about it. */
export function Readers({ request }: { request: Pick<SupportRequest, 'organiser' | 'office' | 'event'> }) {
  const t = useTranslations('support.readers');
  const language = useLanguage();
  const { organiser, office, event } = request;
  const together = event.organisers.filter(({ id, role }) => id !== organiser.id && role !== 'partner');
  return (
    <>
      <ul>
        <li>{t('organiser', { organiser: organiser.name[language] })}</li>
        {together.length > 0 && (
          <li>{t('together', { organisers: together.map(({ name }) => name[language]).join(', ') })}</li>
        )}
        <li>{t('office', { city: office.city[language] })}</li>
        <li>{t('headOffice')}</li>
      </ul>
      <p className="hint">{t('nobodyElse')}</p>
    </>
  );
}
