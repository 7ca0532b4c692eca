import { Download } from 'lucide-react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type AnswerOf, addressOf } from '../../../server/contracts/endpoint.ts';
import { formatEnterpriseNumber } from '../../../server/contracts/organisations.ts';
import { type ReadCase, casesAsCsv, listCases } from '../../../server/contracts/visits.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ListPages, pageOf } from '../team/list-pages.tsx';
import { type CountryName, countryNames } from './country-names.ts';
import styles from './visits.module.css';

interface CasesData {
  answer: AnswerOf<typeof listCases>;
  code: string;
  countries: CountryName[];
}

export const visitCasesLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<CasesData> => {
    const { team = '', event = '' } = params;
    const answer = await call(listCases, { params: { team, event }, search: pageOf(url) });
    const codes = answer.items.flatMap(({ country }) => country ?? []);
    return { answer, code: team, countries: await countryNames(call, codes, language) };
  });

/** The cases of one visit, for those who read them. */
export function VisitCasesPage() {
  const { answer, code, countries } = useLoaderData<CasesData>();
  const t = useTranslations('visits');
  const language = useLanguage();
  const { visit, items, total } = answer;
  const title = t('casesTitle', { title: visit.title[language] ?? visit.title.nl });
  const csv = addressOf(casesAsCsv, { params: { team: code, event: visit.id }, search: `lang=${language}` });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <p>
          <a href={paths.team(language, code, 'cases')}>{t('allVisits')}</a>
        </p>
        <h1>{title}</h1>
        <p>
          <a href={paths.event(language, visit)}>{t('backToVisit')}</a> · {t('count', { count: total })}
        </p>
        {total > 0 && (
          <>
            <p className="notice">{t('confidential')}</p>
            <p>
              <a className="button button-quiet button-small" href={csv} download={`${visit.slug}.csv`}>
                <Download size={18} strokeWidth={1.75} aria-hidden="true" />
                {t('download')}
              </a>
            </p>
          </>
        )}
      </header>
      {total === 0 && <p>{t('none')}</p>}
      {items.map((one) => (
        <OneCase key={one.id} one={one} country={countries.find(({ code: named }) => named === one.country)?.name} />
      ))}
      <ListPages {...answer} path={paths.visitCases(language, code, visit.id)} />
    </div>
  );
}

function OneCase({ one, country }: { one: ReadCase; country: string | undefined }) {
  const t = useTranslations('visits');
  const language = useLanguage();
  const id = `case-${one.id}`;
  return (
    <article className="section stack" aria-labelledby={id}>
      <h2 id={id}>{one.company}</h2>
      <p className={styles['text']}>{one.text}</p>
      <dl className={styles['facts']}>
        {one.enterpriseNumber && (
          <>
            <dt>{t('enterpriseNumber')}</dt>
            <dd>{formatEnterpriseNumber(one.enterpriseNumber)}</dd>
          </>
        )}
        {country && (
          <>
            <dt>{t('country')}</dt>
            <dd>{country}</dd>
          </>
        )}
        <dt>{t('contact')}</dt>
        <dd>
          {one.contactName && (
            <>
              {one.contactName}
              <br />
            </>
          )}
          <a href={`mailto:${one.contactEmail}`}>{one.contactEmail}</a>
          {one.contactPhone && (
            <>
              <br />
              <a href={`tel:${one.contactPhone.replace(/[^+\d]/g, '')}`}>{one.contactPhone}</a>
            </>
          )}
        </dd>
      </dl>
      <p className="hint">
        {t('attachedOn', { date: formatMoment(one.attachedAt, language) })}
        {one.changedAt !== one.attachedAt && `, ${t('changedOn', { date: formatMoment(one.changedAt, language) })}`}
      </p>
    </article>
  );
}
