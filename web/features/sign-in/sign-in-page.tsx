import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { requestCode, signIn, signInOptions } from '../../../server/contracts/accounts.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { ownPage, paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './sign-in.module.css';

interface SignInData {
  options: AnswerOf<typeof signInOptions>;
  next: string | undefined;
  /** Why signing in by the identity provider did not go well. */
  problem: Problem | undefined;
}

const problems = ['provider', 'providerEmail'] as const;
type Problem = (typeof problems)[number];

export const signInLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<SignInData> => {
    const asked = url.searchParams.get('problem');
    const problem = problems.find((one) => one === asked);
    return { options: await call(signInOptions), next: ownPage(url.searchParams.get('next')), problem };
  });

export const signInAction = (language: Language) =>
  pageAction(language, async ({ call, form, url }) => {
    const next = ownPage(url.searchParams.get('next'));
    const email = field(form, 'email');
    if (form.get('intent') === 'mail') {
      await call(requestCode, { body: { email, language, ...(next ? { next } : {}) } });
      return paths.signInCode(language, email, next);
    }
    await call(signIn, { body: { email, password: String(form.get('password') ?? '') } });
    return next ?? paths.account(language);
  });

/** Three doors beside each other: a link in the mail, a password, the identity provider of one's employer. */
export function SignInPage() {
  const { options, next, problem } = useLoaderData<SignInData>();
  const t = useTranslations('signIn');
  const language = useLanguage();
  const labels = { email: t('email'), password: t('password') };
  const { identityProvider, demoAccounts, demoPassword } = options;
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <DoneNotice />
        {problem && identityProvider && (
          <p className="notice notice-mark" role="alert">
            {t(`problems.${problem}`, { name: identityProvider.name })}
          </p>
        )}
        <p>{t('lead')}</p>
      </header>
      {identityProvider && (
        <p>
          <a
            className="button"
            href={`${identityProvider.path}?${new URLSearchParams({ lang: language, ...(next ? { next } : {}) })}`}
          >
            {t('byProvider', { name: identityProvider.name })}
          </a>
        </p>
      )}
      <div className={styles['doors']}>
        <section className="section stack" aria-labelledby="by-mail">
          <h2 id="by-mail">{t('byMail')}</h2>
          <p>{t('byMailText')}</p>
          <Form intent="mail" labels={labels}>
            <TextField name="email" type="email" label={t('email')} autoComplete="email" />
            <p>
              <button className="button">{t('sendLink')}</button>
            </p>
          </Form>
        </section>
        <section className="section stack" aria-labelledby="by-password">
          <h2 id="by-password">{t('byPassword')}</h2>
          <Form intent="password" labels={labels}>
            <TextField name="email" type="email" label={t('email')} autoComplete="username" />
            <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
            <p>
              <button className="button">{t('submit')}</button>
            </p>
          </Form>
          <p className="hint">{t('forgotten')}</p>
        </section>
      </div>
      {demoPassword !== undefined && (
        <section className="section stack" aria-labelledby="demo">
          <h2 id="demo">{t('demo')}</h2>
          <p>{t('demoText', { password: demoPassword })}</p>
          <ul className={styles['people']}>
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <form method="post">
                  <input type="hidden" name="intent" value="password" />
                  <input type="hidden" name="email" value={account.email} />
                  <input type="hidden" name="password" value={demoPassword} />
                  <button className="button button-quiet button-small">
                    {t('demoSignIn', { name: account.name })}
                  </button>
                </form>
                <p>
                  {account.role[language]} <span className="hint">{account.email}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
