import type { SupportForm } from '../../../server/contracts/support-form.ts';

/** The steps of the form by which support is asked, and which fields stand in which. */
export const formSteps = ['offices', 'services', 'participants', 'preparation', 'practical', 'check'] as const;
export type FormStep = (typeof formSteps)[number];

type FormField = keyof SupportForm;

export const fieldsOfStep: Readonly<Record<FormStep, readonly FormField[]>> = {
  offices: ['offices'],
  services: ['services'],
  participants: [
    'companies',
    'people',
    'minimumCompanies',
    'contactName',
    'contactEmail',
    'contactPhone',
    'delegationLead',
    'protocol',
    'confidential',
  ],
  preparation: [
    'goals',
    'targetGroup',
    'recruitment',
    'recruitedBy',
    'partnersThere',
    'agents',
    'leaveAlone',
    'peopleToMeet',
  ],
  practical: ['budget', 'staffOnSite', 'equipment', 'flexibilityDays', 'alternatives'],
  check: ['conditions', 'feedback', 'consentToPublish'],
};

/** The step in which a field stands, or a part of one: `offices.0` stands with `offices`. */
export function stepOfField(name: string): FormStep | undefined {
  const [field = ''] = name.split('.');
  return formSteps.find((step) => (fieldsOfStep[step] as readonly string[]).includes(field));
}
