import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './invitation.module.css';

/** An invitation that cannot be accepted (any more): what may have happened, and what to do. */
export function GoneInvitation() {
  const t = useTranslations('invitation');
  const language = useLanguage();
  const me = useMe(language);
  return (
    <div className={styles['page']}>
      <Head title={t('goneTitle')} noIndex />
      <h1>{t('goneTitle')}</h1>
      <p>{t('goneText')}</p>
      <p>
        {t('goneMember')}{' '}
        <a href={me ? paths.account(language) : paths.signIn(language)}>{me ? t('goneAccount') : t('goneSignIn')}</a>.
      </p>
    </div>
  );
}
