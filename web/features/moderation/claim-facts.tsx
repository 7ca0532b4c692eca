import { useTranslations } from 'use-intl';
import { organiserKindLabels } from '../../../server/contracts/labels.ts';
import type { ClaimWaiting } from '../../../server/contracts/waiting.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { AddressFits, Fact, Facts, Similar, Who } from './facts.tsx';

/** A claim on an organisation, who makes it, and what we know of both. */
export function ClaimFacts({ claim }: { claim: ClaimWaiting }) {
  const t = useTranslations('moderation');
  const organisations = useTranslations('organisation');
  const language = useLanguage();
  const { organisation } = claim;
  return (
    <>
      <section className="section stack" aria-labelledby="facts">
        <h2 id="facts">{t('facts')}</h2>
        <Facts>
          <Who person={claim.submittedBy} />
          <Fact label={t('when')}>{formatMoment(claim.submittedAt, language)}</Fact>
          <Fact label={organisations('motivation')}>{claim.motivation}</Fact>
        </Facts>
      </section>
      <section className="section stack" aria-labelledby="known">
        <h2 id="known">{t('known')}</h2>
        <Facts>
          <Fact label={t('organisation')}>
            <a href={paths.team(language, `organiser.${organisation.id}`, 'profile')}>{organisation.name[language]}</a>{' '}
            <span className="hint">
              {organiserKindLabels[organisation.kind][language]}, {organisations(`states.${organisation.state}`)}
            </span>
          </Fact>
          <AddressFits fits={claim.addressFitsWebsite} />
          <Fact label={t('owners')}>{organisation.owners}</Fact>
          <Fact label={t('otherClaims')}>{claim.otherClaims}</Fact>
          <Fact label={t('teams')}>
            {claim.teams.length === 0 ? t('noTeams') : claim.teams.map((team) => team[language]).join(', ')}
          </Fact>
          <Similar similar={claim.similar} />
        </Facts>
      </section>
    </>
  );
}
