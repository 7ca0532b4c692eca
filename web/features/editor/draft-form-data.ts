import {
  type DraftFields,
  type DraftSection,
  type FieldChange,
  type FieldValue,
  isListField,
  sameValue,
  sectionOf,
} from '../../../server/contracts/draft-fields.ts';

/** What a form of the editor says, compared with what stood there when it was drawn. */

/** The fields of one section, as they stand. */
export function fieldsOfSection(fields: DraftFields, section: DraftSection): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => sectionOf(name) === section));
}

/** The fields in a form; `lists` names those with several values, of which none may be ticked. */
export function fieldsOfForm(form: FormData): DraftFields {
  const lists = String(form.get('lists') ?? '')
    .split(',')
    .filter(Boolean);
  const names = [...new Set([...form.keys(), ...lists])].filter((name) => sectionOf(name) !== undefined);
  return Object.fromEntries(
    names.map((name): [string, FieldValue] => [
      name,
      isListField(name) ? form.getAll(name).map(String) : String(form.get(name) ?? '').replaceAll('\r\n', '\n'),
    ]),
  );
}

/** What was changed in a form, field by field. A field that is not in the form any more says nothing now. */
export function changesBetween(base: DraftFields, now: DraftFields): FieldChange[] {
  return [...new Set([...Object.keys(base), ...Object.keys(now)])].flatMap((field) => {
    const [from, to] = [base[field], now[field]];
    if (sameValue(from, to)) return [];
    return [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

/** What the form was drawn with, sent along with it. */
export function baseOf(form: FormData): DraftFields {
  try {
    return JSON.parse(String(form.get('base') ?? '{}')) as DraftFields;
  } catch {
    return {};
  }
}
