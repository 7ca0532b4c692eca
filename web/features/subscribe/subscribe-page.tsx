import { BellRing, CalendarCog } from 'lucide-react';
import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type CalendarOptions,
  calendarAddress,
  parseCalendarOptions,
} from '../../../server/contracts/calendar-address.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import { CopyAddress } from './copy-address.tsx';
import { Options } from './options.tsx';
import { Programs } from './programs.tsx';
import styles from './subscribe.module.css';

interface SubscribeData {
  query: SearchQuery;
  options: CalendarOptions;
  answer: Pick<AnswerOf<typeof searchEvents>, 'facets' | 'total'>;
  publicUrl: string;
}

export const subscribeLoader = (language: Language) =>
  pageLoader(language, async ({ call, url, publicUrl }): Promise<SubscribeData> => {
    const query = selectionOf(parseSearchAddress(url.searchParams).query);
    const options = parseCalendarOptions(url.searchParams);
    const counted = async (selection: SearchQuery) => {
      const search = formatSearchAddress({ ...selection, pageSize: 1 });
      const { facets, total } = await call(searchEvents, { search });
      return { facets, total };
    };
    try {
      return { query, options, answer: await counted(query), publicUrl };
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      // A code that does not exist: better the whole calendar, visibly, than an error.
      return { query: {}, options, answer: await counted({}), publicUrl };
    }
  });

/** From so many events on, some programs are slow with one calendar. */
const many = 500;

/** The address first, ready to copy; then how each calendar program takes it, and what else can be chosen. */
export function SubscribePage() {
  const { query, options, answer, publicUrl } = useLoaderData<SubscribeData>();
  const t = useTranslations('subscribe');
  const language = useLanguage();
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const address = publicUrl + calendarAddress(query, options, language);
  return (
    <div className={styles['page']}>
      <Head title={`${t('title')}: ${sentence}`} description={sentence} noIndex />
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p className={styles['selection']}>{sentence}.</p>
        <p>
          {answer.total === 0 && t('empty')} <Link to={paths.events(language, query)}>{t('change')}</Link>
        </p>
      </header>
      <CopyAddress address={address} />
      <div className={styles['expect']}>
        <p>{t('refresh')}</p>
        {answer.total > many && <p className="notice">{t('many')}</p>}
      </div>
      <Options query={query} options={options} />
      <Programs address={address} />
      <Otherwise query={query} options={options} />
    </div>
  );
}

/** By mail instead, or under an address of one's own. */
function Otherwise({ query, options }: { query: SearchQuery; options: CalendarOptions }) {
  const t = useTranslations('subscribe');
  const language = useLanguage();
  const own = paths.myCalendars(language, { query, options });
  const me = useMe(language);
  return (
    <section className={`section stack ${styles['otherwise']}`} aria-labelledby="otherwise">
      <h2 id="otherwise">{t('otherwise')}</h2>
      <p>
        <a href={alertPaths.ask(language, query)} className={styles['way']}>
          <BellRing size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('mail')}
        </a>
      </p>
      <p>
        <a href={me ? own : paths.signIn(language, own)} className={styles['way']}>
          <CalendarCog size={18} strokeWidth={1.75} aria-hidden="true" />
          {t(me ? 'own' : 'ownSignIn')}
        </a>
        <br />
        <span className="hint">{t('ownText')}</span>
      </p>
    </section>
  );
}
