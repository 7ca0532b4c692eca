import type { EditorData } from '../editor-data.ts';
import { textOf } from '../../../../server/contracts/draft-fields.ts';
import { TextField } from '../../../ui/form/fields.tsx';
import { useFieldLabel } from '../field-labels.ts';

export function VisitFields({ draft }: EditorData) {
  const labelOf = useFieldLabel();
  const name = 'officialVisit.leader';
  return <TextField name={name} label={labelOf(name)} value={textOf(draft.fields, name)} optional />;
}
