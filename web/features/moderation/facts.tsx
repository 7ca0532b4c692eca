import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SimilarOrganiser } from '../../../server/contracts/waiting.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './moderation.module.css';

/** Things one knows, each with its name. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether somebody's address belongs to the website; unknown where there is no website. */
export function AddressFits({ fits }: { fits: boolean | undefined }) {
  const t = useTranslations('moderation');
  return <Fact label={t('addressFits')}>{fits === undefined ? t('noWebsite') : fits ? t('yes') : t('no')}</Fact>;
}

export function Who({ person }: { person: { name: string; email: string } | undefined }) {
  const t = useTranslations('moderation');
  return (
    <Fact label={t('who')}>{person ? [person.name, person.email].filter(Boolean).join(', ') : t('notGiven')}</Fact>
  );
}

/** Organisations that may be the same, each with why and a way to look at it. */
export function Similar({ similar }: { similar: readonly SimilarOrganiser[] }) {
  const t = useTranslations('moderation');
  const states = useTranslations('organisation.states');
  const language = useLanguage();
  return (
    <Fact label={t('similar')}>
      {similar.length === 0 ? (
        t('noneSimilar')
      ) : (
        <ul>
          {similar.map((one) => (
            <li key={one.id}>
              <a href={paths.team(language, `organiser.${one.id}`, 'profile')}>{one.name[language]}</a>{' '}
              <span className="hint">
                {states(one.state)},{' '}
                {t('becauseOf', { what: one.because.map((why) => t(`because.${why}`)).join(', ') })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
