import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { calendarPath, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import styles from './subscribe.module.css';

interface SubscribeData {
  query: SearchQuery;
  answer: AnswerOf<typeof searchEvents>;
  publicUrl: string;
}

export const subscribeLoader = (language: Language) =>
  pageLoader(language, async ({ call, url, publicUrl }): Promise<SubscribeData> => {
    const query = selectionOf(parseSearchAddress(url.searchParams).query);
    const counted = (selection: SearchQuery) =>
      call(searchEvents, { search: formatSearchAddress({ ...selection, pageSize: 1 }) });
    try {
      return { query, answer: await counted(query), publicUrl };
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      // A code that does not exist: better the whole calendar, visibly, than an error.
      return { query: {}, answer: await counted({}), publicUrl };
    }
  });

/** The address first, ready to copy; then how each calendar program takes it. */
export function SubscribePage() {
  const { query, answer, publicUrl } = useLoaderData<SubscribeData>();
  const t = useTranslations('subscribe');
  const language = useLanguage();
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const address = publicUrl + calendarPath(query, language);
  const webcal = address.replace(/^https?:/, 'webcal:');
  return (
    <div className={styles['page']}>
      <Head title={`${t('title')}: ${sentence}`} description={sentence} noIndex />
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p className={styles['selection']}>{sentence}.</p>
        <p>
          {t('now', { count: answer.total })} <Link to={paths.events(language, query)}>{t('change')}</Link>
        </p>
      </header>
      <CopyAddress address={address} />
      <p className={styles['refresh']}>{t('refresh')}</p>
      <section className="section" aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <dl className={styles['programs']}>
          <div>
            <dt>{t('apple')}</dt>
            <dd>
              <p>{t('appleText')}</p>
              <p>
                <a href={webcal} className="button button-quiet button-small">
                  {t('appleButton')}
                </a>
              </p>
            </dd>
          </div>
          {(['google', 'outlook', 'outlookClassic', 'thunderbird'] as const).map((program) => (
            <div key={program}>
              <dt>{t(program)}</dt>
              <dd>{t(`${program}Text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function CopyAddress({ address }: { address: string }) {
  const t = useTranslations('subscribe');
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'pressToCopy' | undefined>();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid('copied');
    } catch {
      setSaid('pressToCopy');
    }
  };
  return (
    <div className={styles['copy']}>
      <div className="field">
        <label htmlFor="address">{t('address')}</label>
        <div className={styles['line']}>
          <input id="address" ref={field} className="input" readOnly value={address} />
          <button type="button" className="button" hidden={!scripted} onClick={() => void copy()}>
            <Copy size={18} strokeWidth={1.75} aria-hidden="true" />
            {t('copy')}
          </button>
        </div>
      </div>
      <p role="status" className={styles['said']}>
        {said && t(said)}
      </p>
    </div>
  );
}
