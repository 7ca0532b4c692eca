import { data, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type CalendarOptions, parseCalendarOptions } from '../../../server/contracts/calendar-address.ts';
import {
  type MyCalendar,
  changeMyCalendar,
  createMyCalendar,
  listMyCalendars,
  revokeMyCalendar,
} from '../../../server/contracts/calendars.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CalendarRow } from './calendar-row.tsx';
import styles from './calendars.module.css';
import { Create } from './create.tsx';
import { NewCalendar } from './new-calendar.tsx';

export interface Wish {
  query: SearchQuery;
  options: CalendarOptions;
  answer: Pick<AnswerOf<typeof searchEvents>, 'facets' | 'total'>;
}

interface MyCalendarsData {
  calendars: MyCalendar[];
  wish: Wish;
}

/** What the page answers once a calendar is made: the only time that its address is told. */
interface CalendarMade {
  name: string;
  address: string;
}

export const myCalendarsLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<MyCalendarsData> => {
    const { items: calendars } = await call(listMyCalendars);
    const options = parseCalendarOptions(url.searchParams);
    const wished = async (query: SearchQuery): Promise<Wish> => {
      const { facets, total } = await call(searchEvents, { search: formatSearchAddress({ ...query, pageSize: 1 }) });
      return { query, options, answer: { facets, total } };
    };
    try {
      return { calendars, wish: await wished(selectionOf(parseSearchAddress(url.searchParams).query)) };
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      // A code that does not exist: better the whole programme, visibly, than an error.
      return { calendars, wish: await wished({}) };
    }
  });

export const myCalendarsAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const back = (deed: string) => `${paths.myCalendars(language)}?done=${deed}`;
    const [, deed, id = ''] = /^(change|revoke)-(.+)$/.exec(field(form, 'intent')) ?? [];
    if (deed === 'revoke') {
      await call(revokeMyCalendar, { params: { id } });
      return back('calendarRevoked');
    }
    if (deed === 'change') {
      await call(changeMyCalendar, { params: { id }, body: wishesIn(form) });
      return back('calendarChanged');
    }
    const body = { ...wishesIn(form), selection: field(form, 'selection') };
    const { calendar, address } = await call(createMyCalendar, { body });
    return data<CalendarMade>({ name: calendar.name, address });
  });

function wishesIn(form: FormData) {
  return {
    name: field(form, 'name'),
    per: field(form, 'per') === 'event' ? 'event' : 'leg',
    deadlines: form.get('deadlines') === 'true',
    confirmed: form.get('confirmed') === 'true',
    language: field(form, 'language') === 'en' ? 'en' : 'nl',
  };
}

/** The calendars of one's own that work, and a form for another one. */
export function MyCalendarsPage() {
  const { calendars, wish } = useLoaderData<MyCalendarsData>();
  const answer = useActionData() as Partial<CalendarMade> | undefined;
  const t = useTranslations('calendars');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <DoneNotice />
        <p>{t('lead')}</p>
      </header>
      {answer?.name !== undefined && answer.address !== undefined && (
        <NewCalendar name={answer.name} address={answer.address} />
      )}
      <section className="section stack" aria-labelledby="calendars">
        <h2 id="calendars">{t('list')}</h2>
        {calendars.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={styles['rows']}>
            {calendars.map((calendar) => (
              <CalendarRow key={calendar.id} calendar={calendar} />
            ))}
          </ul>
        )}
      </section>
      {answer?.address === undefined && <Create wish={wish} language={language} />}
    </div>
  );
}
