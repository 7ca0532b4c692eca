import type { SupportForm, WantedOffice, WantedService } from '../../../server/contracts/support-form.ts';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import type { FormRefused } from '../../app/form.ts';
import { type FormStep, fieldsOfStep } from '../support/form-steps.ts';

/** Between a form as browsers send it and the form that a dossier keeps. */

/** What was typed, by the names of the controls. */
export type Typed = (name: string) => string;

export interface Changes {
  set: SupportForm;
  clear: (keyof SupportForm)[];
}

const numbers: ReadonlySet<keyof SupportForm> = new Set([
  'companies',
  'people',
  'minimumCompanies',
  'staffOnSite',
  'flexibilityDays',
]);
const ticks: ReadonlySet<keyof SupportForm> = new Set(['confidential', 'feedback', 'consentToPublish']);

/** What a step says of each of its fields; those left empty are cleared. */
export function changesOf(step: FormStep, typed: Typed, dossier: Pick<Dossier, 'offices' | 'usual'>): Changes {
  const set: Record<string, unknown> = {};
  const clear: (keyof SupportForm)[] = [];
  for (const field of fieldsOfStep[step]) {
    const value = valueOf(field, typed, dossier);
    if (value === undefined) clear.push(field);
    else set[field] = value;
  }
  return { set, clear };
}

function valueOf(field: keyof SupportForm, typed: Typed, dossier: Pick<Dossier, 'offices' | 'usual'>): unknown {
  if (field === 'offices') return wantedOffices(typed, dossier);
  if (field === 'services') return wantedServices(typed, dossier);
  if (field === 'alternatives') return windows(typed);
  const text = typed(field);
  if (ticks.has(field)) return text === 'yes';
  if (text === '') return undefined;
  return numbers.has(field) ? Number(text.replace(',', '.')) : text;
}

/** Every office that is ticked, with other days than those of its legs where these were chosen. */
function wantedOffices(typed: Typed, { offices }: Pick<Dossier, 'offices'>): WantedOffice[] {
  return offices.flatMap(({ office: { id }, legs }) => {
    if (typed(`offices.${id}`) !== 'yes') return [];
    const [from, to] = [typed(`offices.${id}.from`), typed(`offices.${id}.to`)];
    // The days of the legs are not kept: they move along with the event.
    if (from === (legs?.from ?? '') && to === (legs?.to ?? '')) return [{ office: id }];
    return [{ office: id, ...(from !== '' && { from }), ...(to !== '' && { to }) }];
  });
}

function wantedServices(typed: Typed, { offices, usual }: Pick<Dossier, 'offices' | 'usual'>): WantedService[] {
  const wanted = offices.filter((one) => one.wanted).map(({ office }) => office.id);
  return usual.flatMap(({ service }) => {
    if (typed(`services.${service}`) !== 'yes') return [];
    const about = (part: string) => typed(`services.${service}.${part}`);
    const asked = wanted.filter((id) => about(`of.${id}`) === 'yes');
    const all = wanted.length < 2 || asked.length === 0 || asked.length === wanted.length;
    return [
      {
        service,
        quantity: about('quantity') === '' ? 1 : Number(about('quantity')),
        ...(about('note') !== '' && { note: about('note') }),
        ...(about('neededBy') !== '' && { neededBy: about('neededBy') }),
        ...(!all && { offices: asked }),
      },
    ];
  });
}

/** Other windows, each with both its days; one of which only a day is given is refused by name. */
function windows(typed: Typed): { from: string; to: string }[] | undefined {
  const found = [0, 1, 2].flatMap((index) => {
    const [from, to] = [typed(`alternatives.${index}.from`), typed(`alternatives.${index}.to`)];
    return from === '' && to === '' ? [] : [{ from, to }];
  });
  return found.length === 0 ? undefined : found;
}

/** The names of controls for what the API calls by its place in a body: `set.services.2.note`. */
export function byControl(refused: FormRefused, { set }: Changes): FormRefused {
  const fields = refused.fields.map(({ name, reason }) => {
    const [field = '', index, ...rest] = name.replace(/^set\./, '').split('.');
    const service = field === 'services' && index !== undefined ? set.services?.[Number(index)]?.service : undefined;
    const office = field === 'offices' && index !== undefined ? set.offices?.[Number(index)]?.office : undefined;
    return { name: [field, service ?? office ?? index, ...rest].filter(Boolean).join('.'), reason };
  });
  return { ...refused, fields };
}

/** The text of a control in values that came back with a refusal. */
export const typedIn =
  (values: FormRefused['values']): Typed =>
  (name) =>
    values[name]?.[0]?.trim() ?? '';
