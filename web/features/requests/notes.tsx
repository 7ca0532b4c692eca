import { useTranslations } from 'use-intl';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { RequestData } from './request-data.ts';
import styles from './request.module.css';
import { Message } from './thread.tsx';

/** What the office writes to itself, kept apart from what the organiser reads. */
export function Notes({ data: { request } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const notes = request.messages.filter(({ internal }) => internal);
  return (
    <section className={`stack ${styles['notes'] ?? ''}`} aria-labelledby="notes">
      <h2 id="notes">{t('notes')}</h2>
      <p>{t('notesText')}</p>
      {notes.length === 0 ? (
        <p className="hint">{t('notesEmpty')}</p>
      ) : (
        <ol className={styles['thread']}>
          {notes.map((message) => (
            <li key={message.id}>
              <Message message={message} />
            </li>
          ))}
        </ol>
      )}
      <Form intent="note" labels={{ text: t('note') }}>
        <TextField name="text" label={t('note')} lines={2} />
        <p>
          <button className="button button-quiet">{t('keepNote')}</button>
        </p>
      </Form>
    </section>
  );
}
