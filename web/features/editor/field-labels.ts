import { useTranslations } from 'use-intl';
import { editor } from '../../wording/members/editor-nl.ts';

type Label = keyof (typeof editor)['editor']['fields'];

/** What a field is called: `legs.n2.country` is “Land”, as every leg's is. */
export function useFieldLabel(): (field: string) => string {
  const t = useTranslations('editor.fields');
  return (field) => {
    const name = field.replace(/^(legs|documents)\.[^.]+\./, '$1_').replaceAll('.', '_');
    return Object.hasOwn(editor.editor.fields, name) ? t(name as Label) : field;
  };
}
