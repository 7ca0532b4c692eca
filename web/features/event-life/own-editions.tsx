import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { getEnteredEvent } from '../../../server/contracts/entered-events.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';

/** The other editions that the same organisation entered, in whatever state. */
export function OwnEditions({
  code,
  editions,
}: {
  code: string;
  editions: AnswerOf<typeof getEnteredEvent>['editions'];
}) {
  const t = useTranslations('life');
  const states = useTranslations('teamEvents.states');
  const language = useLanguage();
  const dates = useLegDates();
  if (editions.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id}>
            <a href={paths.teamEvent(language, code, edition.id)}>
              <LocalText text={edition.title} />
            </a>{' '}
            <span className="hint">{dates(edition)}</span> <span className="tag">{states(edition.editorialState)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
