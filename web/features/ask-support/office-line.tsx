import { useTranslations } from 'use-intl';
import type { DossierOffice } from '../../../server/contracts/support-organiser.ts';
import { useLanguage } from '../../ui/language.tsx';
import { LoadText } from './office-weeks.tsx';

/** An office in a line: whether it is asked, and how its first week wanted stands. */
export function OfficeLine({ office }: { office: DossierOffice }) {
  const t = useTranslations('askSupport.offices');
  const language = useLanguage();
  const [week] = office.weeks;
  return (
    <li>
      <strong>{t('named', { city: office.office.city[language] })}</strong>
      <span>
        {t(office.wanted ? 'isWanted' : 'isNotWanted')}
        {week && (
          <>
            {' · '}
            <LoadText week={week} />
          </>
        )}
      </span>
    </li>
  );
}
