import { type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { acceptedDocuments, acceptedImages, maxFileBytes } from '../../../server/contracts/files.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { mostFiles } from './request-action.ts';

/** Writes to the office, with documents. Ctrl+Enter sends it. */
export function MessageForm({ request, typed }: { request: SupportRequest; typed: string | undefined }) {
  const t = useTranslations('support.message');
  const language = useLanguage();
  const city = request.office.city[language];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.closest('form')?.requestSubmit();
  };
  return (
    <Form intent="message" labels={{ text: t('text', { city }), files: t('files') }} withFiles>
      {/* A form listens to keys for its shortcut; the button below does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="stack" onKeyDown={onKeyDown}>
        <TextField name="text" label={t('text', { city })} hint={t('hint')} lines={5} value={typed} />
        <FileField
          name="files"
          label={t('files')}
          hint={t('filesHint', { count: mostFiles, megabytes: maxFileBytes / 1024 / 1024 })}
          accept={`${acceptedDocuments},${acceptedImages}`}
          optional
          several
        />
        <ChoiceField
          name="toAll"
          label={t('whom')}
          value={[]}
          options={[{ value: 'yes', label: t('toAll'), hint: t('toAllHint') }]}
          several
        />
      </div>
      <p>
        <button className="button">{t('send')}</button>
      </p>
    </Form>
  );
}
