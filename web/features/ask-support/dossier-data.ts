import { type Dossier, getDossier } from '../../../server/contracts/support-organiser.ts';
import type { SupportEvent } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import type { PageInput } from '../../app/page.ts';
import { supportSegments } from '../../app/support-paths.ts';
import { type FormStep, formSteps } from '../support/form-steps.ts';
import { type SupportNames, loadSupportNames } from '../support/support-names.tsx';

/** What every page of the form is drawn from. */
export interface DossierData {
  code: string;
  dossier: Dossier;
  names: SupportNames;
  today: string;
}

export async function dossierData({ call, params, language, today }: PageInput): Promise<DossierData> {
  const { team = '', event = '' } = params;
  const dossier: Dossier = await call(getDossier, { params: { team, event } });
  return { code: team, dossier, names: await loadSupportNames(call, [dossier.event], language), today };
}

/** The step an address names, in its language. */
export function stepOfAddress(language: Language, segment: string | undefined): Exclude<FormStep, 'check'> | undefined {
  const step = formSteps.find((one) => supportSegments[language][one] === segment);
  return step === 'check' ? undefined : step;
}

export function eventTitle({ title }: Pick<SupportEvent, 'title'>, language: Language): string {
  return title[language] ?? title.nl;
}
