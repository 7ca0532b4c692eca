import { useTranslations } from 'use-intl';
import type { Claim } from '../../../server/contracts/claims.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { codeOf, useMe } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import styles from './organisations.module.css';
import { ReviewNote } from './review.tsx';

/** What somebody sent in before: organisations that are not verified yet, and claims. */
export function MySubmissions({ claims, language }: { claims: readonly Claim[]; language: Language }) {
  const t = useTranslations('organisation');
  const mine = useMe(language)?.memberships ?? [];
  const registered = mine.filter(
    (one) => one.kind === 'organiser' && one.state !== 'verified' && one.state !== 'listed',
  );
  if (registered.length + claims.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="mine">
      <h2 id="mine">{t('mineTitle')}</h2>
      <ul className={styles['rows']}>
        {registered.map((one) => (
          <li key={codeOf(one)}>
            <a href={paths.team(language, codeOf(one), 'profile')}>{one.name[language]}</a>
            {one.kind === 'organiser' && <span className="tag">{t(`states.${one.state}`)}</span>}
          </li>
        ))}
        {claims.map((claim) => (
          <li key={claim.id}>
            <div className="stack">
              <p>
                {t('claimOf', { name: claim.organisation.name[language] })}
                <br />
                <span className="hint">{t('claimedOn', { date: formatMoment(claim.claimedAt, language) })}</span>
              </p>
              {claim.state === 'refused' && claim.review && <ReviewNote review={claim.review} />}
            </div>
            <span className="tag">{t(`claimStates.${claim.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
