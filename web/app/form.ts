/** A form that was refused: what was filled in, and what is wrong with it. */
export interface FormRefused {
  /** What was filled in, so that nothing is lost; passwords are not kept. */
  values: Record<string, string[]>;
  /** Fields that are wrong, with the reason in one word (`wording.form.reasons`). */
  fields: { name: string; reason: string }[];
  /** Why it was refused when no field is to blame (`wording.form.refusals`). */
  reason?: string;
  /** Which form of the page it was, where a page has several. */
  intent?: string;
  /** Whether nothing is wrong: it was asked to be shown before it is sent. */
  preview?: true;
}

interface ProblemLike {
  status: number;
  reason?: string | undefined;
  issues?: readonly { name: string; reason?: string | undefined }[];
}

const shown = new Set([400, 401, 403, 409, 413, 429]);

/** What to show for a form that brought along a file larger than may be. */
export function tooLargeIn(name: string, form: FormData): FormRefused {
  const intent = form.get('intent');
  return {
    values: valuesOf(form),
    fields: [{ name, reason: 'fileTooLarge' }],
    ...(typeof intent === 'string' ? { intent } : {}),
  };
}

/** What to show for an error of a call; nothing for one that is no answer to the form. */
export function refusalOf(error: unknown, form: FormData): FormRefused | undefined {
  const problem = error as Partial<ProblemLike> | undefined;
  if (typeof problem?.status !== 'number' || !shown.has(problem.status)) return undefined;
  const fields = (problem.issues ?? []).map(({ name, reason = 'invalid' }) => ({ name, reason }));
  const intent = form.get('intent');
  return {
    values: valuesOf(form),
    fields,
    ...(fields.length > 0 ? {} : { reason: problem.reason ?? 'refused' }),
    ...(typeof intent === 'string' ? { intent } : {}),
  };
}

function valuesOf(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !/password|current|code/i.test(name));
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  return Object.fromEntries(names.map((name) => [name, texts(name)]));
}

/** A form that is shown before it is sent, with all that was filled in. */
export function previewOf(form: FormData): FormRefused {
  return { values: valuesOf(form), fields: [], intent: field(form, 'intent'), preview: true };
}

/** A form with a field that is wrong, before anything is asked of the server. */
export function wrongIn(form: FormData, name: string, reason: string): FormRefused {
  return { values: valuesOf(form), fields: [{ name, reason }], intent: field(form, 'intent') };
}

/** A field of a form as text without spaces around it; empty when it is missing. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The file somebody chose in a field; nothing when they chose none. */
export function fileIn(form: FormData, name: string): File | undefined {
  const value = form.get(name);
  return typeof value === 'string' || value === null || (value.size === 0 && value.name === '') ? undefined : value;
}

/** The same, left out when nothing was filled in. */
export function optional<Name extends string>(form: FormData, name: Name): { [key in Name]?: string } {
  const value = field(form, name);
  return value === '' ? {} : ({ [name]: value } as { [key in Name]: string });
}
