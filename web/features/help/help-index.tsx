import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import { type HelpRole, textPaths, textSegments } from '../../app/text-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Contact } from '../../ui/text-page/text-page.tsx';
import type { TextPageData } from '../../ui/text-page/text-loader.ts';
import { frameWords } from './frame-words.ts';
import styles from './help.module.css';

/** Where help begins: who are you, and what do you come to do? */
export function HelpIndex() {
  const { publicUrl } = useLoaderData<TextPageData>();
  const t = useTranslations('site');
  const language = useLanguage();
  const words = frameWords[language];
  const roles = Object.keys(textSegments[language].helpFor) as HelpRole[];
  return (
    <>
      <Head title={words.title} description={words.lead} canonical={textPaths.help(language)} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <ul className={styles['roles']}>
        {roles.map((role) => (
          <li key={role}>
            <h2>
              <Link to={textPaths.help(language, role)}>{words.roles[role].name}</Link>
            </h2>
            <p>{words.roles[role].tasks}</p>
          </li>
        ))}
      </ul>
      <section className={`section ${styles['more']}`} aria-labelledby="more">
        <h2 id="more">{words.more}</h2>
        <ul>
          <li>
            <Link to={textPaths.legend(language)}>{t('legend')}</Link>
          </li>
          <li>
            <Link to={textPaths.about(language)}>{t('about')}</Link>
          </li>
          <li>
            <Link to={textPaths.accessibility(language)}>{t('accessibility')}</Link>
          </li>
          <li>
            <Link to={textPaths.privacy(language)}>{t('privacy')}</Link>
          </li>
        </ul>
        <p>
          {words.write} <Contact about={words.title} unknown={words.noContact} />.
        </p>
      </section>
    </>
  );
}
