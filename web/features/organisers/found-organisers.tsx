import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from '../places/counted-list.module.css';
import { type ListedOrganiser, type OrganisersData, letterOf } from './organisers-loader.ts';
import { OrganiserLine } from './organiser-line.tsx';

/** One page of the organisers that were looked for, letter by letter. */
export function FoundOrganisers({ found, letters, total, page, pages, q, kind }: OrganisersData) {
  const t = useTranslations('places');
  const search = useTranslations('search');
  const language = useLanguage();
  const to = (number: number) => paths.organisers(language, { q, ...(kind && { kind }), page: number });
  return (
    <section className="section" aria-labelledby="found">
      <h2 id="found">{t('found', { count: total })}</h2>
      {total === 0 && <p>{t('noOrganiser')}</p>}
      {letters.length > 1 && (
        <nav aria-label={t('letters')}>
          <ul className={styles['letters']}>
            {letters.map((one) => (
              <li key={one.letter}>
                <Link to={`${to(one.page)}#${idOf(one.letter)}`}>{one.letter}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles['list']}>
        {byLetter(found, language).map(([letter, organisers]) => (
          <div key={letter} className={styles['group']}>
            <h3 id={idOf(letter)}>{letter}</h3>
            <ul>
              {organisers.map((organiser) => (
                <OrganiserLine key={organiser.id} organiser={organiser} withKind={kind === undefined} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {pages > 1 && (
        <nav aria-label={search('pages')} className={styles['onwards']}>
          {page > 1 && (
            <Link to={to(page - 1)} rel="prev" className="button button-quiet button-small">
              {search('previous')}
            </Link>
          )}
          <p>{search('page', { page, pages })}</p>
          {page < pages && (
            <Link to={to(page + 1)} rel="next" className="button button-quiet button-small">
              {search('next')}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}

const idOf = (letter: string) => `letter-${letter.toLowerCase()}`;

function byLetter(organisers: readonly ListedOrganiser[], language: 'nl' | 'en'): [string, ListedOrganiser[]][] {
  const groups = new Map<string, ListedOrganiser[]>();
  for (const organiser of organisers) {
    const letter = letterOf(organiser.name[language]);
    groups.set(letter, [...(groups.get(letter) ?? []), organiser]);
  }
  return [...groups];
}
