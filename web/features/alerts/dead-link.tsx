import { useTranslations } from 'use-intl';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';

/** A link of a mail that opens nothing (any more): what may have happened, and the way on. */
export function DeadLink({ title, text }: { title: string; text: string }) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={`${alertPaths.ask(language)}#have`}>{t('askLink')}</a>
      </p>
    </div>
  );
}
