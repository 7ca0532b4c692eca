import { type DraftFields, type FieldChange, type FieldValue, sameValue } from '../contracts/draft-fields.ts';

/** What was done to the fields of a draft. Pure. */

export interface MergedFields {
  fields: DraftFields;
  /** Fields that were written. */
  written: string[];
  /** Fields that say something else by now, which was left. */
  conflicting: string[];
}

/**
 * Applies changes field by field. A field that still says what it said when it was changed takes the new value; one that
 * says the new value already is done; any other was changed by somebody else in between and stays as it is.
 * @param own whether whoever changes it was the last to change a field: nobody is in conflict with themselves
 */
export function mergeFields(
  stored: DraftFields,
  changes: readonly FieldChange[],
  own: (field: string) => boolean = () => false,
): MergedFields {
  const fields = { ...stored };
  const written: string[] = [];
  const conflicting: string[] = [];
  for (const { field, from, to } of changes) {
    const now = fields[field];
    if (sameValue(now, to)) continue;
    if (sameValue(now, from) || own(field)) {
      setField(fields, field, to);
      written.push(field);
    } else conflicting.push(field);
  }
  return { fields: withoutLostLegs(fields), written, conflicting };
}

/**
 * Puts the changes that a draft made to one state of its event on another state of it. Where both changed a field the
 * draft keeps its own word.
 * @returns the fields, and those changed on both sides
 */
export function moveOnto(
  draft: DraftFields,
  base: DraftFields,
  next: DraftFields,
): { fields: DraftFields; changedOnBoth: string[] } {
  const fields = { ...next };
  const changedOnBoth: string[] = [];
  for (const field of new Set([...Object.keys(draft), ...Object.keys(base)])) {
    if (sameValue(draft[field], base[field])) continue;
    if (!sameValue(base[field], next[field]) && !sameValue(draft[field], next[field])) changedOnBoth.push(field);
    setField(fields, field, draft[field]);
  }
  return { fields: withoutLostLegs(fields), changedOnBoth };
}

export function isEmptyField(fields: DraftFields, field: string): boolean {
  return sameValue(fields[field], undefined);
}

function setField(fields: DraftFields, field: string, value: FieldValue | undefined): void {
  if (sameValue(value, undefined)) delete fields[field];
  else fields[field] = value!;
}

/** What belongs to a leg or document that was taken out goes with it. */
function withoutLostLegs(fields: DraftFields): DraftFields {
  const kept = Object.entries(fields).filter(([name]) => {
    const [, list = '', key = ''] = /^(legs|documents)\.([^.]+)\./.exec(name) ?? [];
    return list === '' || (Array.isArray(fields[list]) && fields[list].includes(key));
  });
  return Object.fromEntries(kept);
}
