import { useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Claim, listMyClaims } from '../../../server/contracts/claims.ts';
import { registerOrganisation } from '../../../server/contracts/organisations.ts';
import { type Organiser, listOrganisers } from '../../../server/contracts/organisers.ts';
import type { Language } from '../../../server/contracts/words.ts';
import type { FormRefused } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { FindOrganisation } from './find-organisation.tsx';
import { MySubmissions } from './my-submissions.tsx';
import styles from './organisations.module.css';
import { profileEntry } from './profile-entry.ts';
import { ProfileFields, useProfileLabels } from './profile-fields.tsx';

interface RegisterData {
  /** What was searched for; empty when nothing was. */
  q: string;
  found: Pick<Organiser, 'id' | 'name' | 'verified'>[];
  claims: Claim[];
}

export const registerLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<RegisterData> => {
    const { items: claims } = await call(listMyClaims);
    const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
    if (q === '') return { q, found: [], claims };
    const { items } = await call(listOrganisers, { search: new URLSearchParams({ q }).toString() });
    return { q, found: items.map(({ id, name, verified }) => ({ id, name, verified })), claims };
  });

export const registerAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const { team } = await call(registerOrganisation, { body: profileEntry(form) });
    return `${paths.team(language, team, 'profile')}?done=registered`;
  });

/** One first looks whether the organisation is known; only then it is registered as a new one. */
export function RegisterPage() {
  const { q, found, claims } = useLoaderData<RegisterData>();
  const refused = useActionData() as FormRefused | undefined;
  const t = useTranslations('organisation');
  const language = useLanguage();
  const labels = useProfileLabels();
  return (
    <div className={styles['page']}>
      <Head title={t('registerTitle')} noIndex />
      <header className="stack">
        <h1>{t('registerTitle')}</h1>
        <DoneNotice />
        <p>{t('registerLead')}</p>
      </header>
      <MySubmissions claims={claims} language={language} />
      <FindOrganisation q={q} found={found} language={language} asked={refused?.values['name.nl']?.[0]} />
      <section className="section stack" aria-labelledby="new">
        <h2 id="new">{t('newTitle')}</h2>
        <Form labels={labels}>
          <ProfileFields />
          <p>
            <button className="button">{t('register')}</button>
          </p>
        </Form>
      </section>
    </div>
  );
}
