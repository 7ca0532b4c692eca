import { useTranslations } from 'use-intl';
import { signOut } from '../../../server/contracts/accounts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './sign-in.module.css';

export const signOutAction = (language: Language) =>
  pageAction(language, async ({ call }) => {
    await call(signOut);
    return `${paths.signIn(language)}?done=signedOut`;
  });

/** Signing out asks for a press of a button: a link could be opened by anything. */
export function SignOutPage() {
  const t = useTranslations('signIn');
  const language = useLanguage();
  const me = useMe(language);
  return (
    <div className={styles['narrow']}>
      <Head title={t('signOutTitle')} noIndex />
      <h1>{t('signOutTitle')}</h1>
      {me && <p>{t('signOutText', { name: me.name || me.email })}</p>}
      <Form labels={{}}>
        <p>
          <button className="button">{t('signOut')}</button>
        </p>
      </Form>
    </div>
  );
}
