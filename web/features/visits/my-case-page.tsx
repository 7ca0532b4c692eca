import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type MyCase, changeCase, listMyCases, withdrawCase } from '../../../server/contracts/visits.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { CaseFields, caseEntry, useCaseLabels } from './case-fields.tsx';
import { type CountryName, countryNames } from './country-names.ts';
import styles from './visits.module.css';

interface CaseData {
  one: MyCase;
  countries: CountryName[];
}

export const myCaseLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<CaseData> => {
    const { items } = await call(listMyCases);
    const one = items.find(({ id }) => id === params['case']);
    if (!one) throw data(null, { status: 404 });
    return { one, countries: await countryNames(call, one.visit?.countries ?? [], language) };
  });

export const myCaseAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const about = { params: { id: params['case'] ?? '' } };
    if (field(form, 'intent') === 'withdraw') {
      await call(withdrawCase, about);
      return `${paths.myCases(language)}?done=caseWithdrawn`;
    }
    await call(changeCase, { ...about, body: caseEntry(form) });
    return `${paths.myCases(language, about.params.id)}?done=caseChanged`;
  });

/** A case one attached: to read again, to change, or to withdraw. */
export function MyCasePage() {
  const { one, countries } = useLoaderData<CaseData>();
  const t = useTranslations('visits');
  const language = useLanguage();
  const labels = useCaseLabels();
  const title = t('oneTitle', { company: one.company });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <p>
          <a href={paths.myCases(language)}>{t('allMine')}</a>
        </p>
        <h1>{title}</h1>
        <DoneNotice />
        <p>
          {one.visit ? (
            <a href={paths.event(language, one.visit)}>
              <LocalText text={one.visit.title} />
            </a>
          ) : (
            t('withHidden')
          )}
          <br />
          <span className="hint">{t('attachedOn', { date: formatMoment(one.attachedAt, language) })}</span>
        </p>
      </header>
      <section className="section stack" aria-labelledby="case">
        <h2 id="case">{t('formTitle')}</h2>
        <Form intent="change" labels={labels}>
          <CaseFields said={one} countries={countries} />
          <p>
            <button className="button">{t('save')}</button>
          </p>
        </Form>
      </section>
      <section className="section stack" aria-labelledby="withdraw">
        <h2 id="withdraw">{t('withdrawTitle')}</h2>
        <p>{t('withdrawText')}</p>
        <Form intent="withdraw" labels={{}}>
          <p>
            <button className="button button-quiet">{t('withdraw')}</button>
          </p>
        </Form>
      </section>
    </div>
  );
}
