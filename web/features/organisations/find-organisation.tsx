import { useTranslations } from 'use-intl';
import type { Organiser } from '../../../server/contracts/organisers.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import styles from './organisations.module.css';

interface FindProps {
  q: string;
  found: readonly Pick<Organiser, 'id' | 'name' | 'verified'>[];
  language: Language;
  /** A name that was just refused because it is taken: what one now looks up. */
  asked?: string | undefined;
}

const most = 20;

/** Looks up organisations that are known already, each to be claimed by its people. */
export function FindOrganisation({ q, found, language, asked }: FindProps) {
  const t = useTranslations('organisation');
  return (
    <section className="section stack" aria-labelledby="find">
      <h2 id="find">{t('findTitle')}</h2>
      <p>{t('findText')}</p>
      <form method="get" action={`${paths.register(language)}#find`} className={styles['search']}>
        <div className="field">
          <label htmlFor="q">{t('findLabel')}</label>
          <input id="q" name="q" type="search" className="input" defaultValue={q || asked} maxLength={200} />
        </div>
        <button className="button button-quiet">{t('find')}</button>
      </form>
      {q !== '' && (
        <>
          <p role="status">
            {t('found', { count: found.length, q })} {found.length > most && t('foundTooMany', { count: most })}
          </p>
          <ul className={styles['rows']}>
            {found.slice(0, most).map((one) => (
              <li key={one.id}>
                <p>
                  {one.name[language]} {one.verified && <span className="tag">{t('verified')}</span>}
                </p>
                <a href={paths.claim(language, one.id)}>
                  {t('mine')}
                  <span className="visually-hidden">: {one.name[language]}</span>
                </a>
              </li>
            ))}
          </ul>
          <p>{t('notFound')}</p>
        </>
      )}
    </section>
  );
}
