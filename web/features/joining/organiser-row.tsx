import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { joinRoles } from '../../../server/contracts/joining.ts';
import { roleLabels } from '../../../server/contracts/labels.ts';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { FormRefused } from '../../app/form.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import team from '../team/team.module.css';
import styles from './joining.module.css';

interface OrganiserRowProps {
  organiser: EnteredEvent['organisers'][number];
  event: EnteredEvent;
  code: string;
  may: { act: boolean; decide: boolean };
}

/** An organisation on an event: for the lead with its role to change and the way off, for itself the way out. */
export function OrganiserRow({ organiser, event, code, may }: OrganiserRowProps) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const { id, role } = organiser;
  const name = organiser.name[language];
  const entered = id === event.enteredFor.id;
  const isOwn = code === `organiser.${id}`;
  const changes = may.decide && !entered && !isOwn;
  return (
    <li>
      <div className={styles['about']}>
        <p>
          <strong>{name}</strong> <span className="tag">{roleLabels[role][language]}</span>
        </p>
        {entered && <p className="hint">{t('enteredIt')}</p>}
      </div>
      <div className={styles['deeds']}>
        {changes &&
          joinRoles
            .filter((other) => other !== role)
            .map((other) => (
              <Form key={other} intent={`role-${id}`} labels={{}}>
                <input type="hidden" name="role" value={other} />
                <button className="button button-quiet button-small">
                  {t(`makeRole.${other}`)}
                  <span className="visually-hidden">: {name}</span>
                </button>
              </Form>
            ))}
        {changes && <WayOff intent={`out-${id}`} name={name} what="takeOff" />}
        {isOwn && !entered && may.act && <WayOff intent={`leave-${id}`} name={name} what="leave" />}
      </div>
    </li>
  );
}

/** Folded, so that no name is gone by one press. */
function WayOff({ intent, name, what }: { intent: string; name: string; what: 'takeOff' | 'leave' }) {
  const t = useTranslations(`joining.${what}`);
  const answer: FormRefused | undefined = useActionData();
  const refused = answer?.intent === intent;
  return (
    <details className={team['out']} open={refused || undefined}>
      <summary>
        {t('title')}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <Form intent={intent} labels={{}}>
        <p>{t('text', { name })}</p>
        <p>
          <button className="button button-small">{t('submit', { name })}</button>
        </p>
      </Form>
    </details>
  );
}
