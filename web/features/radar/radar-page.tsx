import { redirect, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { addDays, daysBetween } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import { askRadar } from './ask-radar.ts';
import { type RadarPlan, radarFields, radarSearch, readRadarAddress } from './radar-address.ts';
import { type RadarChoicesLists, RadarForm } from './radar-form.tsx';
import { RadarPanel } from './radar-panel.tsx';
import styles from './radar.module.css';

interface RadarData {
  code: string;
  team: Label;
  plan: RadarPlan;
  weeks: number;
  answer?: RadarAnswer | undefined;
  lists: RadarChoicesLists;
}

export const radarLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<RadarData | Response> => {
    const { countries, domains } = await loadLists(call);
    const { weeks, ...plan } = readRadarAddress(url.searchParams, {
      countries: new Set(countries.map(({ code }) => code)),
      sectors: new Set(domains.flatMap(({ sectors }) => sectors.map(({ id }) => id))),
    });
    const search = radarSearch(plan, { weeks });
    // A form sends empty fields along; the clean address is where they lead.
    if (search !== url.searchParams.toString()) return redirect(`${url.pathname}${search && `?${search}`}`);
    const team = params['team'] ?? '';
    const { code, name } = await call(getTeam, { params: { team } });
    const answer = await askRadar(call, team, search);
    const byName = new Intl.Collator(locales[language]);
    const lists = {
      countries: countries
        .map((country) => ({ code: country.code, name: country.name }))
        .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
      domains: domains.map(({ id, name: domain, sectors }) => ({ id, name: domain, sectors })),
    };
    return { code, team: name, plan, weeks, answer, lists };
  });

/** The radar by itself: to look around before there is anything to write. */
export function RadarPage() {
  const { code, team, plan, weeks, answer, lists } = useLoaderData<RadarData>();
  const t = useTranslations('radar');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  const countries = answer?.plan.countries.map(({ name }) => name[language]) ?? [];
  const shifted = (monday: string): RadarPlan => {
    const { from = monday, to = from } = plan;
    const days = daysBetween(from, to);
    // Of a month or a season, one working week.
    return { ...plan, precision: undefined, from: monday, to: addDays(monday, days > 20 ? 4 : days) };
  };
  const here = (to: RadarPlan) => `${paths.team(language, code, 'radar')}?${radarSearch(to, { weeks })}`;
  return (
    <div className="stack">
      <Head title={[title, ...countries].join(' – ')} noIndex />
      <h1>{title}</h1>
      <p className={styles['lead']}>
        {t('lead')} <a href={paths.team(language, code, 'introductions')}>{t('toIntroductions')}</a>
      </p>
      <RadarForm key={radarSearch(plan)} plan={plan} weeks={weeks} lists={lists} />
      <RadarPanel
        key={radarSearch(plan, { weeks })}
        team={code}
        plan={plan}
        weeks={weeks}
        answer={answer}
        keep={radarFields(plan)}
        shift={{ hrefOf: (monday) => here(shifted(monday)) }}
      />
    </div>
  );
}
