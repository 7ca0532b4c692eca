import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { type FormStep, fieldsOfStep, stepOfField } from '../support/form-steps.ts';

export interface StepState {
  state: 'done' | 'missing' | 'begun' | 'empty';
  /** How many things are still to be filled in. */
  count: number;
}

/** How far a step is: what it still needs, what the event told already, and what somebody filled in. */
export function stateOfStep({ missing, form, filledIn }: Dossier, step: FormStep): StepState {
  const count = missing.filter(({ field }) => stepOfField(field) === step).length;
  const filled = fieldsOfStep[step].filter((field) => form[field] !== undefined);
  const isTouched = filled.some((field) => !filledIn.includes(field));
  if (count > 0) return { state: 'missing', count };
  if (isTouched) return { state: 'done', count };
  return { state: filled.length > 0 ? 'begun' : 'empty', count };
}
