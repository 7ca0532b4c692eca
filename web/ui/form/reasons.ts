import { nl } from '../../wording/members/nl.ts';

/** Why a field, or a whole form, can be refused: what the wording has a sentence for. */
export type Reason = keyof (typeof nl)['form']['reasons'];
export type Refusal = keyof (typeof nl)['form']['refusals'];

export function isReason(value: string): value is Reason {
  return Object.hasOwn(nl.form.reasons, value);
}

export function isRefusal(value: string | undefined): value is Refusal {
  return value !== undefined && Object.hasOwn(nl.form.refusals, value);
}
