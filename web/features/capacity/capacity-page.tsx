import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type CapacitySheet, getCapacity } from '../../../server/contracts/capacity.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { mondayOf } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { AbsenceSection } from './absence-section.tsx';
import styles from './capacity.module.css';
import { ClosuresSection } from './closures-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { StaffSection } from './staff-section.tsx';
import { WeeksSection } from './weeks-section.tsx';

export interface CapacityData {
  sheet: CapacitySheet;
  /** Monday of this week in Belgium. */
  thisWeek: string;
  /** Whether only what is confirmed counts. */
  firmOnly: boolean;
}

export const capacityLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url, today }): Promise<CapacityData> => {
    const from = firstDayOf(url.searchParams);
    const sheet: CapacitySheet = await call(getCapacity, {
      params: { team: params['team'] ?? '' },
      search: from === undefined ? '' : new URLSearchParams({ from }).toString(),
    });
    return { sheet, thisWeek: mondayOf(today), firmOnly: url.searchParams.get('layer') === 'firm' };
  });

/** The day in the address, if it is one; any other begins with this week. */
export function firstDayOf(search: URLSearchParams): string | undefined {
  const from = search.get('from') ?? '';
  const isDay = /^20\d\d-\d\d-\d\d$/.test(from) && new Date(`${from}T12:00:00Z`).toJSON()?.slice(0, 10) === from;
  return isDay ? from : undefined;
}

/** What an office can do in its weeks, and everything that makes it so, to be kept true. */
export function CapacityPage() {
  const data = useLoaderData<CapacityData>();
  const t = useTranslations('capacity');
  const language = useLanguage();
  const { sheet } = data;
  const title = t('title', { team: sheet.office.name[language] });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <h1>{title}</h1>
        <DoneNotice />
        <p>{t('lead')}</p>
        {sheet.staff.length === 0 && (
          <section className="notice notice-mark stack" aria-labelledby="unknown">
            <h2 id="unknown">{t('unknownTitle')}</h2>
            <p>{t('unknownText')}</p>
            <p>
              <a href="#staff">{t('unknownNext')}</a>
            </p>
          </section>
        )}
      </header>
      <WeeksSection {...data} />
      {sheet.staff.length > 0 && sheet.may.edit && <AbsenceSection staff={sheet.staff} />}
      <StaffSection sheet={sheet} />
      <HoursSection sheet={sheet} />
      <ClosuresSection sheet={sheet} />
      <p className="hint">{t('sources')}</p>
    </div>
  );
}
