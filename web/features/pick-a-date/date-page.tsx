import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { createDraft } from '../../../server/contracts/drafts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { BestWeeks } from './best-weeks.tsx';
import { ChoiceProvider } from './choice.tsx';
import { fieldsOfChoice } from './choose-week.ts';
import { ConsideredWeek } from './considered-week.tsx';
import { dateSearch } from './date-address.ts';
import { type DatePageData, datePageData } from './date-data.ts';
import { DateForm } from './date-form.tsx';
import { Strip } from './strip.tsx';
import { Summary } from './summary.tsx';
import { UndatedOthers } from './undated-others.tsx';
import { WeeksTable } from './weeks-table.tsx';
import styles from './page.module.css';

export const dateLoader = (language: Language) => pageLoader(language, datePageData);

/** Begins a new event in the week that was chosen. */
export const dateAction = (language: Language) =>
  pageAction(language, async ({ call, form, params, url }) => {
    const team = params['team'] ?? '';
    const fields = fieldsOfChoice(form);
    if (!fields) return url.pathname + url.search;
    const { id } = await call(createDraft, { params: { team }, body: { fields } });
    return paths.editEvent(language, team, id, 'legs');
  });

/** Before a date is picked: eighteen months of weeks with what is known of each, and the weeks that suit best. */
export function DatePage() {
  const page = useLoaderData<DatePageData>();
  const { code, team, wish, strip, lists } = page;
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  const countries = strip.plan.countries.map(({ name }) => name[language]);
  const subject = countries.length > 3 ? [t('countries', { count: countries.length })] : countries;
  return (
    <ChoiceProvider value={page}>
      <div className="stack">
        <Head title={[title, ...subject].join(' – ')} noIndex />
        <h1>{title}</h1>
        <p className={styles['lead']}>
          {t('lead')} <a href={paths.team(language, code, 'radar')}>{t('toRadar')}</a>
        </p>
        <DateForm key={dateSearch(wish)} wish={wish} strip={strip} lists={lists} />
        {strip.missing.length > 0 ? (
          <p className={styles['sentence']} role="status">
            {t('missing')}
          </p>
        ) : (
          <>
            <Summary subject={subject} />
            <ConsideredWeek />
            <BestWeeks />
            <section className="section stack" aria-labelledby="weeks">
              <h2 id="weeks">{t('weeks')}</h2>
              <Strip strip={strip} />
              <WeeksTable strip={strip} />
              <UndatedOthers strip={strip} />
            </section>
          </>
        )}
      </div>
    </ChoiceProvider>
  );
}
