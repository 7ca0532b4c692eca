import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Fairness, showFairness } from '../../../server/contracts/support-outcomes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { readPeriod, searchOf } from './addresses.ts';
import { OverviewFrame } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import { PeriodForm } from './period-form.tsx';
import { SharesTable } from './shares-table.tsx';

interface SharesData {
  dropped: boolean;
  fairness: Fairness;
}

export const sharesLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<SharesData> => {
    const { query, dropped } = readPeriod(url.searchParams);
    return { dropped, fairness: await call(showFairness, { search: searchOf(query) }) };
  });

/** Who asked what, and who got it: by organiser and by office. */
export function SharesPage() {
  const { dropped, fairness } = useLoaderData<SharesData>();
  const { from, to, organisers, offices, ofOrganisers, ofOffices } = fairness;
  const t = useTranslations('overview');
  const language = useLanguage();
  const { asked: count, served, declined, waiting } = ofOffices;
  const days = { from: formatDate(from, language), to: formatDate(to, language) };
  return (
    <OverviewFrame title={t('sharesTitle')}>
      <PeriodForm from={from} to={to} dropped={dropped} />
      <p className={partsStyles['sentence']}>{t('sharesLead', { ...days, count, served, declined, waiting })}</p>
      {count > 0 && (
        <>
          <p className="hint">{t('sharesHow')}</p>
          <SharesTable of="organisers" rows={organisers} sum={ofOrganisers} period={{ from, to }} />
          <SharesTable of="offices" rows={offices} sum={ofOffices} period={{ from, to }} />
        </>
      )}
    </OverviewFrame>
  );
}
