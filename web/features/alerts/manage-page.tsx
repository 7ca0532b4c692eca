import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Alerts, getAlerts } from '../../../server/contracts/alerts.ts';
import { searchEvents } from '../../../server/contracts/events.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Call } from '../../../server/contracts/endpoint.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { DeadLink } from './dead-link.tsx';
import { Followed } from './followed.tsx';
import { Searches } from './searches.tsx';
import { Settings } from './settings.tsx';

export { manageAction } from './manage-action.ts';

interface ManageData {
  /** Nothing for a link that opens nothing any more. */
  alerts?: Alerts;
  /** Whether it is the page of an account. */
  own: boolean;
  /** What others look for, for whoever saved nothing yet. */
  suggestions: { name: Label; query: SearchQuery }[];
}

export const manageLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }) => {
    const key = params['token'] ?? 'mine';
    const own = key === 'mine';
    const headers = { 'cache-control': 'no-store' };
    try {
      const alerts = await call(getAlerts, { params: { key } });
      const suggestions = alerts.searches.length === 0 ? await suggested(call) : [];
      return data<ManageData>({ alerts, own, suggestions }, { headers });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return data<ManageData>({ own, suggestions: [] }, { status: 404, headers });
    }
  });

/** The country, the domain and the kind of which there is most to come. */
async function suggested(call: Call): Promise<ManageData['suggestions']> {
  const { facets } = await call(searchEvents, { search: 'pageSize=1' });
  const [country] = facets.country.filter(({ value }) => value !== 'BE');
  const [domain] = facets.domain;
  const [kind] = facets.kind;
  return [
    ...(country ? [{ name: country.label, query: { country: [country.value] } }] : []),
    ...(domain ? [{ name: domain.label, query: { domain: [domain.value] } }] : []),
    ...(kind ? [{ name: kind.label, query: { kind: [kind.value] } as SearchQuery }] : []),
  ];
}

/** All that somebody is told of, to be changed, paused and stopped, with a link of a mail or under their account. */
export function ManagePage() {
  const { alerts, own, suggestions } = useLoaderData<ManageData>();
  const t = useTranslations('alerts');
  if (!alerts) return <DeadLink title={t('deadTitle')} text={t('deadText')} />;
  const title = own ? t('title') : t('titleOf', { email: alerts.email });
  const nothing = alerts.searches.length + alerts.events.length === 0;
  return (
    <div className={styles['wide']}>
      <Head title={title} noIndex />
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p>{t('sentTo', { email: alerts.email })}</p>
        <DoneNotice />
        {alerts.refusedAt !== undefined && <Refused since={alerts.refusedAt} />}
      </header>
      {alerts.searches.length === 0 ? <Empty suggestions={suggestions} /> : <Searches alerts={alerts} />}
      <Followed events={alerts.events} />
      {!nothing && <Settings alerts={alerts} />}
      {!nothing && !own && <Forget />}
    </div>
  );
}

function Refused({ since }: { since: string }) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <div className="notice stack">
      <p>{t('refused', { date: formatMoment(since, language) })}</p>
      <Form intent="resumeAll" labels={{}}>
        <p>
          <button className="button button-small">{t('tryAgain')}</button>
        </p>
      </Form>
    </div>
  );
}

function Empty({ suggestions }: Pick<ManageData, 'suggestions'>) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="searches">
      <h2 id="searches">{t('searches')}</h2>
      <p>{t('none')}</p>
      <ul>
        {suggestions.map(({ name, query }) => (
          <li key={name.nl}>
            <a href={alertPaths.ask(language, query)}>{t('suggestion', { name: name[language] })}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.events(language)}>{t('onwards')}</a>
      </p>
    </section>
  );
}

function Forget() {
  const t = useTranslations('alerts');
  return (
    <section className="section stack" aria-labelledby="forget-all">
      <h2 id="forget-all">{t('forgetTitle')}</h2>
      <p>{t('forgetText')}</p>
      <Form intent="forget" labels={{}}>
        <p>
          <button className="button button-quiet">{t('forget')}</button>
        </p>
      </Form>
    </section>
  );
}
