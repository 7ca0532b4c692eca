import { useTranslations } from 'use-intl';
import { useDays } from '../../ui/work-days.ts';
import { TextField } from '../../ui/form/fields.tsx';

import { Group } from './group.tsx';
import type { RequestData } from './request-data.ts';
import styles from './answer.module.css';

/** How long it took everybody who worked on it, and how it went. */
export function DeliveryFields({ data: { request } }: { data: RequestData }) {
  const t = useTranslations('requestAnswers');
  const days = useDays();
  return (
    <>
      <Group name="minutes" legend={t('minutes')} hint={t('minutesHint', { days: days(request.estimateMinutes) })}>
        <div className={styles['fields']}>
          {request.assignees.map(({ id, name }) => (
            <TextField
              key={id}
              name={`minutes-${id}`}
              label={t('hoursOf', { name: name ?? t('somebody') })}
              inputMode="decimal"
              maxLength={6}
            />
          ))}
        </div>
      </Group>
      <TextField name="report" label={t('report')} hint={t('reportHint')} lines={4} maxLength={4000} />
    </>
  );
}
