import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { getRequest, readOfficeRequest } from '../../../server/contracts/support-office.ts';
import { type RequestSurroundings, getSurroundings } from '../../../server/contracts/support-surroundings.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { type Lists, type Names, NamesProvider, loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import type { RequestChoice } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { AnswerSection } from './answer-section.tsx';
import { Asked } from './asked.tsx';
import { DecidedMeanwhile } from './decided-meanwhile.tsx';
import { Differences } from './differences.tsx';
import { Details } from './details.tsx';
import { Notes } from './notes.tsx';
import { Panel } from './panel.tsx';
import { People } from './people.tsx';
import { type RequestData, answerIn } from './request-data.ts';
import { RequestHeader } from './request-header.tsx';
import styles from './request.module.css';
import { Thread } from './thread.tsx';

/** Whether a value is a day that the calendar has, in a year that offices plan for. */
function isDay(value: string | null | undefined): value is string {
  if (!value || !/^2[01]\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export const requestLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<RequestData> => {
    const { team: code = '', request: id = '' } = params;
    const about = { params: { team: code, request: id } };
    const chosen = chosenIn(url.searchParams);
    const request: SupportRequest = await call(getRequest, about);
    const [around, lists]: [RequestSurroundings, Lists] = await Promise.all([
      call(getSurroundings, { ...about, search: chosen.from === undefined ? '' : `from=${chosen.from}` }),
      loadLists(call),
    ]);
    // What was read is read; a page that could not say so is still the page.
    await call(readOfficeRequest, about).catch(() => undefined);
    const legs = [...request.event.legs, ...around.similar.flatMap(({ places }) => places)];
    const names = namesIn(lists, language, {
      countries: legs.flatMap(({ country }) => country ?? []),
      sectors: request.event.sectors,
    });
    const answer = answerIn(request, chosen.answer ?? null);
    return { code, request, around, names, answer, chosen };
  });

/** Names of just the codes that the page shows. */
function namesIn(lists: Lists, language: Language, codes: { countries: string[]; sectors: string[] }): Names {
  const sectors = lists.domains.flatMap((domain) => domain.sectors);
  return {
    kinds: {},
    countries: Object.fromEntries(
      lists.countries
        .filter(({ code }) => codes.countries.includes(code))
        .map(({ code, name }) => [code, name[language]]),
    ),
    sectors: Object.fromEntries(
      sectors.filter(({ id }) => codes.sectors.includes(id)).map(({ id, name }) => [id, name[language]]),
    ),
  };
}

/** What the address says is chosen, less what no page means. */
function chosenIn(search: URLSearchParams): RequestChoice {
  const [answer, week, from, together] = ['answer', 'week', 'from', 'together'].map((name) => search.get(name));
  return {
    ...(answer && { answer }),
    ...(isDay(week) && { week }),
    ...(isDay(from) && { from }),
    ...(together && { together }),
  };
}

/** A request, all that is known around it, and what the office answers. */
export function RequestPage() {
  const data = useLoaderData<RequestData>();
  return (
    <NamesProvider names={data.names}>
      <Page data={data} />
    </NamesProvider>
  );
}

function Page({ data }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { request } = data;
  const answers = useTranslations('requestAnswers.name');
  const title = request.event.title[language] ?? request.event.title.nl;
  const named = t('pageTitle', { reference: request.reference, title });
  return (
    <div className={styles['request']}>
      <Head title={data.answer ? `${answers(data.answer)}: ${named}` : named} noIndex />
      <RequestHeader data={data} />
      <DecidedMeanwhile data={data} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Differences request={request} />
          <Asked data={data} />
          <AnswerSection data={data} />
          <Details request={request} />
          <Thread data={data} />
          <Notes data={data} />
          <People data={data} />
        </div>
        <Panel data={data} />
      </div>
    </div>
  );
}
