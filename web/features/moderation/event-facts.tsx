import { useTranslations } from 'use-intl';
import type { EventWaiting } from '../../../server/contracts/waiting.ts';
import type { Names } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Fact, Facts, Who } from './facts.tsx';

/** An event that an organisation offered, in short; the whole of it stands on the page of its organisation. */
export function EventFacts({ event, names }: { event: EventWaiting; names: Names }) {
  const t = useTranslations('moderation');
  const states = useTranslations('organisation.states');
  const language = useLanguage();
  const { organisation } = event;
  const team = organisation && `organiser.${organisation.id}`;
  const isPublic = !organisation || organisation.state === 'verified' || organisation.state === 'listed';
  return (
    <section className="section stack" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      {!isPublic && <p className="notice">{t('organisationFirst')}</p>}
      {event.sharedWith && <p className="notice">{t('asksPublic', { audience: t(`seenBy.${event.sharedWith}`) })}</p>}
      <Facts>
        <Fact label={t('organisation')}>
          {organisation && team ? (
            <>
              <a href={paths.team(language, team, 'profile')}>{organisation.name[language]}</a>{' '}
              <span className="hint">{states(organisation.state)}</span>
            </>
          ) : (
            t('noOrganisation')
          )}
        </Fact>
        <Who person={event.submittedBy} />
        <Fact label={t('when')}>{formatMoment(event.submittedAt, language)}</Fact>
        <Fact label={t('eventKind')}>{names.kinds[event.kind] ?? event.kind}</Fact>
        <Fact label={t('startsOn')}>{event.startsOn ? formatDate(event.startsOn, language) : t('notGiven')}</Fact>
        <Fact label={t('countries')}>
          {event.countries.map((country) => names.countries[country] ?? country).join(', ') || t('notGiven')}
        </Fact>
      </Facts>
      {team && (
        <p>
          <a href={paths.teamEvent(language, team, event.id)}>{t('seeEvent')}</a>
        </p>
      )}
    </section>
  );
}
