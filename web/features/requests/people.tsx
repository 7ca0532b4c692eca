import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Fold } from './fold.tsx';
import { endedStates } from './ended.ts';
import { Priority } from './priority.tsx';
import type { RequestData } from './request-data.ts';
import partsStyles from './parts.module.css';

/** Who leads the request and works on it, and its priority with all it is made of. */
export function People({ data: { request, around } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const isOver = endedStates.has(request.state);
  const version = <input type="hidden" name="version" value={request.version} />;
  const names = request.assignees.flatMap(({ name }) => name ?? []);
  return (
    <section className="section stack" aria-labelledby="people">
      <h2 id="people">{t('people')}</h2>
      {names.length > 0 && <p>{names.join(', ')}</p>}
      {!isOver && (
        <Form intent="assign" labels={{ lead: t('who') }} className={partsStyles['bulk'] ?? ''}>
          {version}
          <SelectField
            name="lead"
            label={t('who')}
            value={request.lead?.id}
            options={around.people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <button className="button button-quiet">{t('assign')}</button>
        </Form>
      )}
      <h3>{t('column.priority')}</h3>
      <Priority priority={around.priority} open />
      {!isOver && (
        <Fold intent="priority" summary={t('setPriority')}>
          <Form intent="priority" labels={{ priority: t('newPoints'), reason: t('priorityReason') }}>
            {version}
            <TextField name="priority" label={t('newPoints')} inputMode="numeric" maxLength={3} />
            <TextField name="reason" label={t('priorityReason')} hint={t('priorityHint')} lines={2} />
            <p>
              <button className="button button-quiet">{t('keepPriority')}</button>
            </p>
          </Form>
        </Fold>
      )}
    </section>
  );
}
