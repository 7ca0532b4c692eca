import { useTranslations } from 'use-intl';
import {
  type ImportField,
  importFieldLabels,
  importFields,
  legFields,
} from '../../../server/contracts/import-fields.ts';
import { useLanguage } from '../../ui/language.tsx';

const groupOf = (field: ImportField) => {
  if (legFields.includes(field)) return 'leg';
  if (/^(summary|description)/.test(field)) return 'text';
  return /^(registration|contact|capacity|fee|url)/.test(field) ? 'registration' : 'event';
};

/** All that a column can mean, in groups. */
export function FieldOptions() {
  const t = useTranslations('imports.groups');
  const language = useLanguage();
  return (['event', 'leg', 'text', 'registration'] as const).map((group) => (
    <optgroup key={group} label={t(group)}>
      {importFields
        .filter((field) => groupOf(field) === group)
        .map((field) => (
          <option key={field} value={field}>
            {importFieldLabels[field][language]}
          </option>
        ))}
    </optgroup>
  ));
}
