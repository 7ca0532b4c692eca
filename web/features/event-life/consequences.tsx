import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { Told } from '../../../server/contracts/event-life.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './event-life.module.css';
import type { Step } from './steps.ts';

/** What follows from a step before it is taken: on the page, in the calendars of people, and who gets a mail. */
export function Consequences({ event, told, step }: { event: EnteredEvent; told: Told; step: Step }) {
  const t = useTranslations('life');
  const wasSeen = event.editorialState === 'published';
  const page = step === 'withdrawn' && (!wasSeen || event.shownTo !== 'public') ? 'withdrawnUnseen' : step;
  return (
    <section className="section stack" aria-labelledby="consequences">
      <h2 id="consequences">{t('consequences')}</h2>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('onPage')}</dt>
          <dd>{t(`pages.${page}`)}</dd>
        </div>
        <div>
          <dt>{t('inCalendars')}</dt>
          <dd>{told.calendars ? t(`calendars.${step}`) : t('noCalendars')}</dd>
        </div>
        <div>
          <dt>{t('byMail')}</dt>
          <dd>
            <ToldOrganisations told={told} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The organisations whose people get a mail, with how many. */
export function ToldOrganisations({ told }: { told: Told }) {
  const t = useTranslations('life');
  const language = useLanguage();
  if (told.people === 0) return t('nobodyTold');
  return (
    <>
      {t('told', { people: told.people })}
      <ul className={styles['told']}>
        {told.organisations.map(({ id, name, people }) => (
          <li key={id}>
            {name[language]} <span className="hint">{t('people', { people })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
