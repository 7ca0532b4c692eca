import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { Head } from '../../app/head.tsx';
import { SelectionLinks } from '../../app/other-forms.tsx';
import { pageLoader } from '../../app/page.ts';
import { apiDocs, calendarPath, paths, selectionPath } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import styles from './open-data.module.css';
import { type FormName, texts } from './texts.ts';

interface OpenDataData {
  query: SearchQuery;
  answer: AnswerOf<typeof searchEvents>;
  publicUrl: string;
}

export const openDataLoader = (language: Language) =>
  pageLoader(language, async ({ call, url, publicUrl }): Promise<OpenDataData> => {
    const query = selectionOf(parseSearchAddress(url.searchParams).query);
    const counted = (selection: SearchQuery) =>
      call(searchEvents, { search: formatSearchAddress({ ...selection, pageSize: 1 }) });
    try {
      return { query, answer: await counted(query), publicUrl };
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      // A code that does not exist: better everything, visibly, than an error.
      return { query: {}, answer: await counted({}), publicUrl };
    }
  });

const licence = 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0';

/** What can be had by machine, of the selection in the address; the addresses first, then the rules. */
export function OpenDataPage() {
  const { query, answer, publicUrl } = useLoaderData<OpenDataData>();
  const language = useLanguage();
  const t = texts[language];
  const site = useTranslations('site');
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const chosen = formatSearchAddress(query) !== '';
  return (
    <div className={styles['page']}>
      <Head
        title={chosen ? `${t.title}: ${sentence}` : t.title}
        description={t.lead}
        noIndex={chosen}
        canonical={paths.openData(language)}
        publicUrl={publicUrl}
      />
      <SelectionLinks query={query} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{t.title}</h1>
        <p className={styles['lead']}>{t.lead}</p>
      </header>
      <section className="section stack" aria-labelledby="forms">
        <h2 id="forms">{t.formsTitle}</h2>
        <p>
          {t.chosen.replace('{sentence}', sentence)} <Link to={paths.events(language, query)}>{t.choose}</Link> ·{' '}
          <Link to={paths.embed(language, formatSearchAddress(query))}>{site('footerEmbed')}</Link>
        </p>
        <dl className={styles['forms']}>
          {formsOf(query, language).map(([name, address]) => (
            <div key={name}>
              <dt>{t.forms[name].name}</dt>
              <dd>
                <p>{t.forms[name].text}</p>
                <p>
                  <a href={address} className={styles['address']}>
                    {publicUrl + address}
                  </a>
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section stack" aria-labelledby="licence">
        <h2 id="licence">{t.licenceTitle}</h2>
        <p>
          {t.licence[0]}
          <a href={licence}>{t.licence[1]}</a>
          {t.licence[2]}
        </p>
        <p>{t.source}</p>
        <p>{t.people}</p>
        <p>
          {t.code[0]}
          <a href="https://eupl.eu/">{t.code[1]}</a>
          {t.code[2]}
        </p>
      </section>
      <section className="section stack" aria-labelledby="copy">
        <h2 id="copy">{t.copyTitle}</h2>
        <ol className={styles['steps']}>
          {t.copy.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Example>{`curl "${publicUrl}/api/v1/changes"\ncurl "${publicUrl}/api/v1/changes?since=CURSOR"`}</Example>
      </section>
      <section className="section stack" aria-labelledby="catalog">
        <h2 id="catalog">{t.catalogTitle}</h2>
        <p>{t.catalog}</p>
        <ul className={styles['list']}>
          {['/catalog.ttl', '/catalog.jsonld'].map((path) => (
            <li key={path}>
              <a href={path} className={styles['address']}>
                {publicUrl + path}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section stack" aria-labelledby="api">
        <h2 id="api">{t.apiTitle}</h2>
        <p>
          {t.api[0]}
          <a href={apiDocs('Open%20data')}>{t.api[1]}</a>
          {t.api[2]}
        </p>
      </section>
      <section className="section stack" aria-labelledby="assistants">
        <h2 id="assistants">{t.assistantsTitle}</h2>
        <p>{t.assistants}</p>
        <Example>{`${publicUrl}/mcp`}</Example>
      </section>
    </div>
  );
}

/** Something to be typed or copied; it can be scrolled by keyboard where it is wider than the screen. */
function Example({ children }: { children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <pre className={styles['example']} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}

function formsOf(query: SearchQuery, language: Language): [FormName, string][] {
  return [
    ['json', selectionPath('/api/v1/events', query)],
    ['csv', selectionPath('/api/v1/events.csv', query)],
    ['ndjson', selectionPath('/api/v1/events.ndjson', query)],
    ['jsonld', selectionPath('/api/v1/events.jsonld', query, { lang: language })],
    ['oslo', selectionPath('/api/v1/events.oslo.jsonld', query)],
    ['atom', selectionPath('/feed.atom', query, { lang: language })],
    ['calendar', calendarPath(query, language)],
  ];
}
