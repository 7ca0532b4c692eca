import { data, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type ApiKey, createKey, listKeys, revokeKey } from '../../../server/contracts/keys.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { apiDocs, paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { KeyRow } from './key-row.tsx';
import { NewKey } from './new-key.tsx';
import styles from './team.module.css';

interface KeysData {
  team: Label;
  keys: ApiKey[];
}

/** What the page answers once a key is made: the only time that its secret is seen. */
interface KeyMade {
  name: string;
  secret: string;
}

export const keysLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<KeysData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const { items: keys } = await call(listKeys, about);
    return { team: (await call(getTeam, about)).name, keys };
  });

export const keysAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [, revoked] = /^revoke-(.+)$/.exec(field(form, 'intent')) ?? [];
    if (revoked !== undefined) {
      await call(revokeKey, { params: { team, id: revoked } });
      return `${paths.team(language, team, 'keys')}?done=keyRevoked`;
    }
    const body = { name: field(form, 'name'), scopes: form.getAll('scopes').map(String) };
    const { key, secret } = await call(createKey, { params: { team }, body });
    return data<KeyMade>({ name: key.name, secret });
  });

/** The keys of an organisation's own software: those that work, and a form for another one. */
export function KeysPage() {
  const { team, keys } = useLoaderData<KeysData>();
  const answer = useActionData() as Partial<KeyMade> | undefined;
  const t = useTranslations('keys');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <DoneNotice />
      {answer?.name !== undefined && answer.secret !== undefined && (
        <NewKey name={answer.name} secret={answer.secret} />
      )}
      <p className={styles['narrow']}>
        {t('lead')} <a href={apiDocs('Keys')}>{t('docs')}</a>
      </p>
      <section className="section stack" aria-labelledby="keys">
        <h2 id="keys">{t('list')}</h2>
        {keys.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={styles['rows']}>
            {keys.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        )}
      </section>
      <section className={`section stack ${styles['narrow']}`} aria-labelledby="create">
        <h2 id="create">{t('create')}</h2>
        <Form intent="create" labels={{ name: t('name'), scopes: t('scopes') }}>
          <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={80} />
          <ChoiceField
            name="scopes"
            label={t('scopes')}
            several
            options={[
              { value: 'events:read', label: t('read'), hint: t('readHint') },
              { value: 'events:write', label: t('write'), hint: t('writeHint') },
            ]}
          />
          <p>
            <button className="button">{t('submit')}</button>
          </p>
        </Form>
      </section>
    </div>
  );
}
