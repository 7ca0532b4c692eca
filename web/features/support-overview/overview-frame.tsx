import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { addressOf } from '../../../server/contracts/endpoint.ts';
import { type SupportTable, saveTable, tableFormats } from '../../../server/contracts/support-tables.ts';
import { Head } from '../../app/head.tsx';
import { type OverviewPart, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './overview.module.css';

const parts: readonly (Extract<OverviewPart, 'attention' | 'transfers' | 'shares' | 'efforts'> | undefined)[] = [
  undefined,
  'attention',
  'transfers',
  'shares',
  'efforts',
];

/** Around each page of head office on support: the way to the others, and its heading. */
export function OverviewFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <nav aria-label={t('tabs')} className={styles['tabs']}>
        {parts.map((part) => (
          <NavLink key={part ?? 'heat'} to={paths.overview(language, part)} end>
            {t(`part.${part ?? 'heat'}`)}
          </NavLink>
        ))}
      </nav>
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** A table as files, with the choices it is shown with. */
export function SaveLinks({ table, search = '', name }: { table: SupportTable; search?: string; name: string }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const choices = [search, language === 'nl' ? '' : `lang=${language}`].filter(Boolean).join('&');
  return (
    <p className={styles['save']}>
      <span aria-hidden="true">{t('save')}</span>{' '}
      {tableFormats.map((format) => (
        <a
          key={format}
          href={addressOf(saveTable, { params: { file: `${table}.${format}` }, search: choices })}
          download
          aria-label={t('saveAs', { format: format.toUpperCase(), table: name })}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function TableRegion({ name, children }: { name: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
    <div className={styles['region']} role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
