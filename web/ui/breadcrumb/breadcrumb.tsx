import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { JsonLd } from '../../app/json-ld.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import styles from './breadcrumb.module.css';

export interface Crumb {
  name: string;
  path: string;
}

/** The way to a page from the first one, for people above its title and for search engines. */
export function Breadcrumb({ crumbs, here, publicUrl }: { crumbs: readonly Crumb[]; here: Crumb; publicUrl: string }) {
  const t = useTranslations('places');
  const site = useTranslations('site');
  const language = useLanguage();
  const above = [{ name: site('name'), path: paths.home(language) }, ...crumbs];
  return (
    <nav aria-label={t('path')} className={styles['path']}>
      <ol>
        {above.map(({ name, path }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
          </li>
        ))}
        <li aria-current="page">{here.name}</li>
      </ol>
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: [...above, here].map(({ name, path }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            item: publicUrl + path,
          })),
        }}
      />
    </nav>
  );
}
