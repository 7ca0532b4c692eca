import { useTranslations } from 'use-intl';
import type { StaffMember } from '../../../server/contracts/capacity.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import styles from './capacity.module.css';
import { useStaffName } from './week-names.ts';

/** From one day to another away: the working days are counted. */
export function AbsenceSection({ staff }: { staff: readonly StaffMember[] }) {
  const t = useTranslations('capacity');
  const staffName = useStaffName();
  const labels = { member: t('who'), from: t('firstDay'), to: t('lastDay') };
  return (
    <section className="section stack" aria-labelledby="absence">
      <h2 id="absence">{t('absence')}</h2>
      <p className={styles['text']}>{t('absenceText')}</p>
      <Form intent="absence" labels={labels} className={styles['form'] ?? ''}>
        <SelectField
          name="member"
          label={labels.member}
          options={staff.map((member) => ({ value: member.id, label: staffName(member) }))}
        />
        <TextField name="from" label={labels.from} type="date" />
        <TextField name="to" label={labels.to} type="date" />
        <p>
          <button className="button">{t('addAbsence')}</button>
        </p>
      </Form>
    </section>
  );
}
