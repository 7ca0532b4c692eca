import { field, optional } from '../../app/form.ts';

/** What the fields of `profile-fields.tsx` say of an organisation, as the API takes it; empty ones are left out. */
export function profileEntry(form: FormData): Record<string, unknown> {
  const description = inLanguages(form, 'description');
  return {
    name: { nl: field(form, 'name.nl'), ...inLanguages(form, 'name') },
    kind: field(form, 'kind'),
    contactEmail: field(form, 'contactEmail'),
    ...optional(form, 'website'),
    ...(Object.keys(description).length > 0 ? { description } : {}),
    ...optional(form, 'province'),
    ...optional(form, 'enterpriseNumber'),
  };
}

function inLanguages(form: FormData, name: string): { nl?: string; en?: string } {
  const [nl, en] = [field(form, `${name}.nl`), field(form, `${name}.en`)];
  return { ...(nl ? { nl } : {}), ...(en ? { en } : {}) };
}
