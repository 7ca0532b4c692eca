import type { SupportForm } from '../../../server/contracts/support-form.ts';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { useFormLabel } from '../support/form-labels.ts';

type Plain = Exclude<keyof SupportForm, 'offices' | 'services' | 'alternatives'>;

/** The name, label and kept value of a field, which may stay empty unless told. */
export function useFields({ form }: Pick<Dossier, 'form'>) {
  const labelOf = useFormLabel();
  return (name: Plain) => {
    const value = form[name];
    return { name, label: labelOf(name), value: value === undefined ? undefined : String(value), optional: true };
  };
}
