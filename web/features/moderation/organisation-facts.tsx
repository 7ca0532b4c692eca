import { useTranslations } from 'use-intl';
import type { OrganisationWaiting } from '../../../server/contracts/waiting.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProfileFacts } from '../organisations/profile-facts.tsx';
import { AddressFits, Fact, Facts, Similar, Who } from './facts.tsx';

/** An organisation that was sent in, and what we know of it. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationWaiting }) {
  const t = useTranslations('moderation');
  const language = useLanguage();
  return (
    <>
      <section className="section stack" aria-labelledby="facts">
        <h2 id="facts">{t('facts')}</h2>
        <ProfileFacts profile={organisation} />
      </section>
      <section className="section stack" aria-labelledby="known">
        <h2 id="known">{t('known')}</h2>
        <Facts>
          <Who person={organisation.submittedBy} />
          <Fact label={t('when')}>{formatMoment(organisation.submittedAt, language)}</Fact>
          <AddressFits fits={organisation.addressFitsWebsite} />
          <Fact label={t('contactPersonal')}>{organisation.contactIsPersonal ? t('yes') : t('no')}</Fact>
          <Similar similar={organisation.similar} />
        </Facts>
      </section>
    </>
  );
}
