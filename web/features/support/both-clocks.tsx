import { useTranslations } from 'use-intl';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';

const home = 'Europe/Brussels';

/** A moment on the clock of the office, and on that of Belgium where it differs. */
export function BothClocks({ at, request }: { at: string; request: Pick<SupportSummary, 'timeZone' | 'office'> }) {
  const t = useTranslations('support');
  const language = useLanguage();
  const there = formatMoment(at, language, request.timeZone);
  const here = formatMoment(at, language, home);
  return (
    <>
      <time dateTime={at}>{there}</time>
      {there !== here && (
        <>
          {' '}
          {t('officeClock', { city: request.office.city[language] })} ({t('yourClock', { at: here })})
        </>
      )}
    </>
  );
}
