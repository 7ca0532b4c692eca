import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { paths } from '../../app/paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/**
 * The next step of an event: to offer it, to say what became of it, or to take it back. What others see is not taken
 * away before one has read what follows from it.
 */
export function EventDeeds({ event, team }: { event: EnteredEvent; team: string }) {
  const t = useTranslations('teamEvents');
  const life = useTranslations('life');
  const language = useLanguage();
  const { id, entry, editorialState, maySubmit } = event;
  const isPublished = editorialState === 'published';
  const about = <span className="visually-hidden">: {entry.title[language] ?? entry.title.nl}</span>;
  return (
    <div className={styles['deeds']}>
      {maySubmit && (
        <Form intent={`submit-${id}`} labels={{}}>
          <button className={`button button-small ${isPublished ? 'button-quiet' : ''}`}>
            {isPublished ? life('forAll') : t('submit')}
            {about}
          </button>
        </Form>
      )}
      {isPublished && (
        <a href={paths.eventStatus(language, team, id)} className="button button-quiet button-small">
          {life('change')}
          {about}
        </a>
      )}
      {!isPublished && editorialState !== 'withdrawn' && (
        <Form intent={`withdraw-${id}`} labels={{}}>
          <button className="button button-quiet button-small">
            {t('withdraw')}
            {about}
          </button>
        </Form>
      )}
    </div>
  );
}
