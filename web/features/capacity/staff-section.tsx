import { useTranslations } from 'use-intl';
import type { CapacitySheet } from '../../../server/contracts/capacity.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './capacity.module.css';
import { StaffRow } from './staff-row.tsx';

/** Who works on requests in an office, since when how many hours a week. */
export function StaffSection({ sheet }: { sheet: CapacitySheet }) {
  const t = useTranslations('capacity');
  const { staff, candidates, may } = sheet;
  const labels = { person: t('person'), name: t('nameOf'), minutesPerWeek: t('hours'), from: t('from') };
  return (
    <section className="section stack" aria-labelledby="staff">
      <h2 id="staff" tabIndex={-1}>
        {t('staff')}
      </h2>
      <p className={styles['text']}>{t('staffText')}</p>
      {staff.length === 0 ? (
        <p>{t('noStaff')}</p>
      ) : (
        <ul className={styles['rows']}>
          {staff.map((member) => (
            <StaffRow key={`${member.id} ${member.version}`} member={member} edits={may.edit} />
          ))}
        </ul>
      )}
      {may.edit && (
        <>
          <h3>{t('add')}</h3>
          <Form key={staff.length} intent="add" labels={labels} className={styles['form'] ?? ''}>
            {candidates.length > 0 && (
              <SelectField
                name="person"
                label={labels.person}
                hint={t('personHint')}
                options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
            )}
            <TextField
              name="name"
              label={labels.name}
              autoComplete="off"
              maxLength={100}
              optional={candidates.length > 0}
            />
            <TextField name="minutesPerWeek" label={labels.minutesPerWeek} hint={t('hoursHint')} inputMode="decimal" />
            <TextField name="from" label={labels.from} hint={t('fromHint')} type="date" />
            <p>
              <button className="button">{t('addNow')}</button>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}
