import { Search } from 'lucide-react';
import { Form, Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { organiserKindLabels } from '../../../server/contracts/labels.ts';
import { organiserKinds } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from '../places/counted-list.module.css';
import { FoundOrganisers } from './found-organisers.tsx';
import { kindPlurals } from './kind-plurals.ts';
import { OrganiserLine } from './organiser-line.tsx';
import type { OrganisersData } from './organisers-loader.ts';

export { organisersLoader } from './organisers-loader.ts';

/** Every organiser by kind, and a way to look for one. */
export function OrganisersPage() {
  const data = useLoaderData<OrganisersData>();
  const { q, kind, groups, publicUrl } = data;
  const t = useTranslations('places');
  const language = useLanguage();
  const index = { name: t('organisersTitle'), path: paths.organisers(language) };
  const here = kind ? { name: kindPlurals[kind][language], path: paths.organisers(language, { kind }) } : index;
  return (
    <>
      <Head
        title={q === '' ? here.name : t('organisersNamed', { title: here.name, q })}
        description={t('organisersLead')}
        noIndex={q !== ''}
        canonical={here.path}
        publicUrl={publicUrl}
      />
      <Breadcrumb crumbs={kind ? [index] : []} here={here} publicUrl={publicUrl} />
      <header className={styles['lead']}>
        <h1>{here.name}</h1>
        <p>{t('organisersLead')}</p>
      </header>
      <Tools {...data} />
      {groups.length === 0 ? (
        <FoundOrganisers {...data} />
      ) : (
        groups.map((group) => (
          <section key={group.kind} className="section" aria-labelledby={group.kind}>
            <h2 id={group.kind}>{kindPlurals[group.kind][language]}</h2>
            <ul className={styles['list']}>
              {group.organisers.map((organiser) => (
                <OrganiserLine key={organiser.id} organiser={organiser} />
              ))}
            </ul>
            {group.count > group.organisers.length && (
              <p className={styles['onwards']}>
                <Link to={paths.organisers(language, { kind: group.kind })}>
                  {t('allOfKind', { count: group.count, kind: kindPlurals[group.kind][language] })}
                </Link>
              </p>
            )}
          </section>
        ))
      )}
    </>
  );
}

function Tools({ q, kind }: OrganisersData) {
  const t = useTranslations('places');
  const language = useLanguage();
  return (
    <Form role="search" action={paths.organisers(language)} className={styles['tools']} key={`${q} ${kind}`}>
      <div className="field">
        <label htmlFor="name">{t('find')}</label>
        <input id="name" name="q" type="search" defaultValue={q} className="input" aria-describedby="name-hint" />
        <p className="hint" id="name-hint">
          {t('findHint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor="kind">{t('kind')}</label>
        <select id="kind" name="kind" defaultValue={kind ?? ''} className="input">
          <option value="">{t('anyKind')}</option>
          {organiserKinds.map((one) => (
            <option key={one} value={one}>
              {organiserKindLabels[one][language]}
            </option>
          ))}
        </select>
        {/* As high as the hint beside it. */}
        <p className="hint" aria-hidden="true">
          {'\u00a0'}
        </p>
      </div>
      <div className="field">
        <button className="button">
          <Search size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('search')}
        </button>
        <p className="hint" aria-hidden="true">
          {'\u00a0'}
        </p>
      </div>
    </Form>
  );
}
