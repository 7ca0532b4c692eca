import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Import } from '../../../server/contracts/import-shapes.ts';
import { Head } from '../../app/head.tsx';
import { type ImportPart, paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './imports.module.css';
import { parts, reached } from './steps.ts';

/** Around each step: which file it is, the way it goes, and the question of this step. */
export function ImportFrame({
  team,
  about,
  part,
  title,
  sheets,
  children,
}: {
  team: string;
  about: Import;
  part: ImportPart;
  title: string;
  /** How many sheets the file has: with one there is nothing to choose. */
  sheets: number;
  children: ReactNode;
}) {
  const t = useTranslations('imports');
  const language = useLanguage();
  const shown = parts.filter((one) => one !== 'sheet' || sheets > 1);
  return (
    <div className={styles['page']}>
      <Head title={`${title} – ${about.fileName}`} noIndex />
      <nav aria-label={t('stepsLabel')} className={styles['steps']}>
        <ol>
          {shown.map((one) => (
            <li key={one} aria-current={one === part ? 'step' : undefined}>
              {one !== part && reached(about.step, one) ? (
                <a href={paths.import(language, team, about.id, one)}>{t(`steps.${one}`)}</a>
              ) : (
                t(`steps.${one}`)
              )}
            </li>
          ))}
        </ol>
      </nav>
      <header className="stack">
        <h1>{title}</h1>
        <p className="hint">
          {about.fileName}
          {about.rows > 0 && ` · ${t('rows', { count: about.rows })}`}
        </p>
        <DoneNotice />
      </header>
      {children}
    </div>
  );
}
