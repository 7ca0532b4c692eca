import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** The next step of an event: to offer it, or to take it back. */
export function EventDeeds({ event }: { event: EnteredEvent }) {
  const t = useTranslations('teamEvents');
  const language = useLanguage();
  const { id, entry, editorialState, maySubmit } = event;
  const about = <span className="visually-hidden">: {entry.title[language] ?? entry.title.nl}</span>;
  return (
    <div className={styles['deeds']}>
      {maySubmit && (
        <Form intent={`submit-${id}`} labels={{}}>
          <button className="button button-small">
            {t('submit')}
            {about}
          </button>
        </Form>
      )}
      {editorialState !== 'withdrawn' && (
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
