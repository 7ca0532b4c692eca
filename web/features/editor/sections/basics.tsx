import { useTranslations } from 'use-intl';
import { textOf } from '../../../../server/contracts/draft-fields.ts';
import { modeLabels } from '../../../../server/contracts/labels.ts';
import { eventModes } from '../../../../server/contracts/words.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';

/** What it is, and what it is called. */
export function BasicsFields({ draft, lists }: EditorData) {
  const t = useTranslations('editor.basics');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const { fields } = draft;
  const kind = textOf(fields, 'kind');
  const types = lists.kinds.flatMap((one) =>
    one.types
      .filter(() => kind === '' || one.id === kind)
      .map((type) => ({
        value: type.id,
        label: kind === '' ? `${one.name[language]}: ${type.name[language]}` : type.name[language],
      })),
  );
  return (
    <>
      <TextField
        name="title.nl"
        label={labelOf('title.nl')}
        hint={t('titleHint')}
        value={textOf(fields, 'title.nl')}
        maxLength={200}
      />
      <TextField
        name="title.en"
        label={labelOf('title.en')}
        hint={t('titleEnHint')}
        value={textOf(fields, 'title.en')}
        maxLength={200}
        optional
      />
      <ChoiceField
        name="kind"
        label={labelOf('kind')}
        value={kind}
        options={lists.kinds.map((one) => ({ value: one.id, label: one.name[language] }))}
      />
      {types.length > 0 && (
        <SelectField
          name="type"
          label={labelOf('type')}
          hint={t('typeHint')}
          value={textOf(fields, 'type')}
          options={types}
          optional
        />
      )}
      <ChoiceField
        name="mode"
        label={labelOf('mode')}
        value={textOf(fields, 'mode')}
        options={eventModes.map((mode) => ({ value: mode, label: modeLabels[mode][language] }))}
      />
    </>
  );
}
