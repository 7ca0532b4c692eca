import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { attachCase, getCaseOffer } from '../../../server/contracts/visits.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { eventIdOf, paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { ChoiceField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CaseFields, caseEntry, useCaseLabels } from './case-fields.tsx';
import { CaseRow } from './case-row.tsx';
import { type CountryName, countryNames } from './country-names.ts';
import { Readers } from './readers.tsx';
import styles from './visits.module.css';

interface OfferData {
  offer: AnswerOf<typeof getCaseOffer>;
  countries: CountryName[];
}

export const attachCaseLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<OfferData> => {
    const offer = await call(getCaseOffer, { params: visitIn(params) }).catch((error: unknown) => {
      throw statusOf(error) === 404 ? data(null, { status: 404 }) : error;
    });
    return { offer, countries: await countryNames(call, offer.visit.countries, language) };
  });

export const attachCaseAction = (language: Language) =>
  pageAction(language, async ({ call, form, params, url }) => {
    const body = { ...caseEntry(form), consent: field(form, 'consent') === 'yes' };
    await call(attachCase, { params: visitIn(params), body });
    return `${url.pathname}?done=caseAttached`;
  });

function visitIn(params: Readonly<Record<string, string | undefined>>): { id: string } {
  const id = eventIdOf(params['event'] ?? '');
  if (!id) throw data(null, { status: 404 });
  return { id };
}

/** A company attaches its case to an official visit, once it knows who reads it. */
export function AttachCasePage() {
  const { offer, countries } = useLoaderData<OfferData>();
  const t = useTranslations('visits');
  const language = useLanguage();
  const me = useMe(language);
  const labels = useCaseLabels();
  const { visit, open, readers, items } = offer;
  const title = t('attachTitle', { title: visit.title[language] ?? visit.title.nl });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <p>
          <a href={paths.event(language, visit)}>{t('backToVisit')}</a>
        </p>
        <h1>{title}</h1>
        <DoneNotice />
        {open ? <p>{t('attachLead')}</p> : <ClosedNotice />}
      </header>
      {items.length > 0 && (
        <section className="section stack" aria-labelledby="mine">
          <h2 id="mine">{t('mineTitle')}</h2>
          <ul className={styles['rows']}>
            {items.map((one) => (
              <CaseRow key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {open && (
        <>
          <Readers readers={readers} countries={countries} />
          <section className="section stack" aria-labelledby="case">
            <h2 id="case">{t('formTitle')}</h2>
            <Form labels={labels}>
              <CaseFields said={{ ...(me && { contactEmail: me.email }) }} countries={countries} />
              <ChoiceField
                name="consent"
                label={labels.consent}
                options={[{ value: 'yes', label: t('consent') }]}
                several
              />
              <p>
                <button className="button">{t('attach')}</button>
              </p>
            </Form>
          </section>
        </>
      )}
    </div>
  );
}

function ClosedNotice() {
  const t = useTranslations('visits');
  return (
    <p className="notice">
      <strong>{t('closed')}</strong> {t('closedText')}
    </p>
  );
}
