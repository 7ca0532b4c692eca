import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { StaffMember } from '../../../server/contracts/capacity.ts';
import type { FormRefused } from '../../app/form.ts';
import { formatDate } from '../../ui/dates.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useNumber } from '../../ui/work-days.ts';
import styles from './capacity.module.css';
import { useStaffName } from './week-names.ts';

/** Somebody of an office with the history of their hours, to be changed, and taken off the list. */
export function StaffRow({ member, edits }: { member: StaffMember; edits: boolean }) {
  const t = useTranslations('capacity');
  const language = useLanguage();
  const number = useNumber();
  const name = useStaffName()(member);
  const refused = (useActionData() as FormRefused | undefined)?.intent;
  const entries = member.hours.map(({ from, minutesPerWeek }) => ({
    from,
    value: `${from} ${minutesPerWeek}`,
    text: t('hoursFrom', { hours: number(minutesPerWeek / 60), date: formatDate(from, language) }),
  }));
  const labels = { name: t('name'), minutesPerWeek: t('hours'), from: t('from'), without: t('without') };
  return (
    <li>
      <div className={styles['who']}>
        <strong>{name}</strong>{' '}
        {member.person !== undefined && !member.inTeam && <span className="tag">{t('notInTeam')}</span>}
        <ul className="hint">
          {entries.map(({ from, text }) => (
            <li key={from}>{text}</li>
          ))}
        </ul>
      </div>
      {edits && (
        <div className={styles['deeds']}>
          <details className={styles['fold']} open={refused === `change-${member.id}` || undefined}>
            <summary>
              {t('change')}
              <span className="visually-hidden">: {name}</span>
            </summary>
            <Form intent={`change-${member.id}`} labels={labels} className={styles['form'] ?? ''}>
              <input type="hidden" name="version" value={member.version} />
              {entries.map(({ value }) => (
                <input key={value} type="hidden" name="known" value={value} />
              ))}
              {member.person === undefined && member.name !== undefined && (
                <TextField name="name" label={labels.name} value={member.name} autoComplete="off" maxLength={100} />
              )}
              <TextField
                name="minutesPerWeek"
                label={labels.minutesPerWeek}
                hint={t('hoursHint')}
                inputMode="decimal"
                optional
              />
              <TextField name="from" label={labels.from} hint={t('fromHint')} type="date" optional />
              {entries.length > 1 && (
                <ChoiceField
                  name="without"
                  label={labels.without}
                  several
                  options={entries.map(({ from, text }) => ({ value: from, label: text }))}
                />
              )}
              <p>
                <button className="button button-small">
                  {t('saveStaff')}
                  <span className="visually-hidden">: {name}</span>
                </button>
              </p>
            </Form>
          </details>
          <details className={styles['fold']} open={refused === `remove-${member.id}` || undefined}>
            <summary>
              {t('remove')}
              <span className="visually-hidden">: {name}</span>
            </summary>
            <Form intent={`remove-${member.id}`} labels={{}}>
              <p className={styles['text']}>{t('removeText')}</p>
              <p>
                <button className="button button-small">{t('removeNow', { name })}</button>
              </p>
            </Form>
          </details>
        </div>
      )}
    </li>
  );
}
