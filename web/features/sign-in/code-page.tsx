import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { signInWithCode } from '../../../server/contracts/accounts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { ownPage, paths } from '../../app/paths.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './sign-in.module.css';

interface CodeData {
  email: string;
  code: string;
  next: string | undefined;
}

export const codeLoader = (language: Language) =>
  pageLoader(language, async ({ url }): Promise<CodeData> => {
    const asked = (name: string) => url.searchParams.get(name) ?? '';
    return { email: asked('email'), code: asked('code').replace(/\D/g, ''), next: ownPage(asked('next')) };
  });

export const codeAction = (language: Language) =>
  pageAction(language, async ({ call, form, url }) => {
    await call(signInWithCode, { body: { email: field(form, 'email'), code: field(form, 'code'), language } });
    return ownPage(url.searchParams.get('next')) ?? paths.account(language);
  });

/** Where the link of a mail leads, and where the code is typed on another device: nothing happens before the button. */
export function CodePage() {
  const { email, code, next } = useLoaderData<CodeData>();
  const t = useTranslations('signIn');
  const language = useLanguage();
  return (
    <div className={styles['narrow']}>
      <Head title={t('codeTitle')} noIndex />
      <h1>{t('codeTitle')}</h1>
      <p>{t('codeLead', { email })}</p>
      <Form labels={{ email: t('email'), code: t('code') }}>
        <TextField name="email" type="email" label={t('email')} autoComplete="email" value={email} />
        <div className={styles['code']}>
          <TextField name="code" label={t('code')} autoComplete="one-time-code" inputMode="numeric" value={code} />
        </div>
        <p>
          <button className="button">{t('submit')}</button>
        </p>
      </Form>
      <p>
        {t('again')} <a href={paths.signIn(language, next)}>{t('againLink')}</a>.
      </p>
    </div>
  );
}
