import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { roleLabels } from '../../../server/contracts/labels.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './joining.module.css';

/** Organisations that are invited and do not stand on the event, with what became of that. */
export function InvitedRows({ invited, mayWithdraw }: { invited: EnteredEvent['invited']; mayWithdraw: boolean }) {
  const t = useTranslations('joining');
  const language = useLanguage();
  return (
    <ul className={styles['rows']}>
      {invited.map(({ id, name, role, state, since }) => (
        <li key={id}>
          <div className={styles['about']}>
            <p>
              <strong>{name[language]}</strong> <span className="tag">{roleLabels[role][language]}</span>{' '}
              <span className="tag tag-land">{t(`states.${state}`)}</span>
            </p>
            <p className="hint">{t('since', { date: formatMoment(since, language) })}</p>
          </div>
          {state === 'open' && mayWithdraw && (
            <Form intent={`withdraw-${id}`} labels={{}}>
              <button className="button button-quiet button-small">
                {t('withdraw')}
                <span className="visually-hidden">: {name[language]}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
