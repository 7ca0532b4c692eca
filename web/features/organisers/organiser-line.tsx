import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { organiserKindLabels } from '../../../server/contracts/labels.ts';
import { paths } from '../../app/paths.ts';
import { Figure } from '../../ui/active-table/active-table.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from '../places/counted-list.module.css';
import type { ListedOrganiser } from './organisers-loader.ts';

/** Its name, what runs or comes of it, and all there ever was. */
export function OrganiserLine({ organiser, withKind = false }: { organiser: ListedOrganiser; withKind?: boolean }) {
  const t = useTranslations('places');
  const language = useLanguage();
  const { id, upcoming, all, kind } = organiser;
  const name = organiser.name[language];
  return (
    <li>
      <span>
        <Link to={paths.organiser(language, id)}>{name}</Link>
        {withKind && <span className="hint"> {organiserKindLabels[kind][language]}</span>}
      </span>
      <span className={styles['figures']}>
        <Figure
          count={upcoming}
          to={paths.events(language, { organiser: [id] })}
          says={t('nowOf', { count: upcoming, name })}
        />
        <Figure
          count={all}
          to={paths.events(language, { organiser: [id], past: true })}
          says={t('everOf', { count: all, name })}
        />
      </span>
    </li>
  );
}
