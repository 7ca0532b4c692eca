import type { DemoPerson } from '../../accounts/add-demo-person.ts';

/** Organisations that have people in the demonstration, and are therefore verified. */
export const demoOrganisations = ['voka', 'flanders-food'] as const;

/** One invented person for each role there is: in two organisations, in two offices, at head office, and in no team. */
export const demoAccounts: readonly DemoPerson[] = [
  person('Sofie Claes', { team: 'organiser.voka', role: 'owner' }),
  person('Bram Wouters', { team: 'organiser.voka', role: 'editor' }),
  person('Lotte De Smet', { team: 'organiser.voka', role: 'reader' }),
  person('Joris Verhaeghe', { team: 'organiser.flanders-food', role: 'owner' }),
  person('Hanne Goossens', { team: 'organiser.flanders-food', role: 'editor' }),
  person('Wim Van Acker', { team: 'organiser.flanders-food', role: 'reader' }),
  person('Karen Lemmens', { team: 'office.tokyo', role: 'head', language: 'en' }),
  person('Pieter Dewulf', { team: 'office.tokyo', role: 'officer' }),
  person('Ilse Vandenbroucke', { team: 'office.paris', role: 'head' }),
  person('Stijn Maertens', { team: 'office.paris', role: 'officer' }),
  person('Greet Hermans', { team: 'head_office', role: 'planner' }),
  person('Tom Baert', {}),
];

function person(name: string, more: Partial<DemoPerson>): DemoPerson {
  return { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@demo.example`, language: 'nl', ...more };
}
