import { useTranslations } from 'use-intl';
import { textOf } from '../../../../server/contracts/draft-fields.ts';
import { TextField } from '../../../ui/form/fields.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import { TextPreview } from '../text-preview.tsx';

/** What it is about, in Dutch and English: a few lines for the list, and the whole story. */
export function TextsFields({ draft, previews }: EditorData) {
  const t = useTranslations('editor.texts');
  const labelOf = useFieldLabel();
  const about = (name: string) => ({ name, label: labelOf(name), value: textOf(draft.fields, name), optional: true });
  return (
    <>
      <TextField {...about('summary.nl')} hint={t('summaryHint')} lines={3} maxLength={400} />
      <TextField {...about('description.nl')} hint={t('markdownHint')} lines={12} maxLength={20_000} />
      <TextPreview field="description.nl" html={previews && (previews.nl ?? '')} lang="nl" />
      <TextField {...about('summary.en')} hint={t('englishHint')} lines={3} maxLength={400} lang="en" />
      <TextField {...about('description.en')} lines={12} maxLength={20_000} lang="en" />
      <TextPreview field="description.en" html={previews && (previews.en ?? '')} lang="en" />
    </>
  );
}
