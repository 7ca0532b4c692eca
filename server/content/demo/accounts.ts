import type { DemoPerson } from '../../accounts/add-demo-person.ts';
import type { Language } from '../../contracts/words.ts';

/** Organisations that have people in the demonstration, and are therefore verified. */
export const demoOrganisations = ['voka', 'flanders-food'] as const;

/**
 * One invented person for each role there is: in two organisations, in seven offices, at head office, and in no team; one
 * who acts for both organisations; and one who registers another (`waiting.ts`).
 */
export const demoAccounts: readonly DemoPerson[] = [
  person('Sofie Claes', { 'organiser.voka': 'owner' }),
  person('Bram Wouters', { 'organiser.voka': 'editor' }),
  person('Lotte De Smet', { 'organiser.voka': 'reader' }),
  person('Joris Verhaeghe', { 'organiser.flanders-food': 'owner' }),
  person('Hanne Goossens', { 'organiser.flanders-food': 'editor' }),
  person('Wim Van Acker', { 'organiser.flanders-food': 'reader' }),
  person('Nele Jacobs', { 'organiser.voka': 'editor', 'organiser.flanders-food': 'reader' }),
  person('Karen Lemmens', { 'office.tokyo': 'head' }, 'en'),
  person('Pieter Dewulf', { 'office.tokyo': 'officer' }),
  person('Ilse Vandenbroucke', { 'office.paris': 'head' }),
  person('Stijn Maertens', { 'office.paris': 'officer' }),
  person('Linh Nguyen', { 'office.hanoi': 'head' }, 'en'),
  person('Tuan Pham', { 'office.hanoi': 'officer' }, 'en'),
  person('Rosa Quispe', { 'office.lima': 'head' }, 'en'),
  person('Khalid Al Harbi', { 'office.riyadh': 'head' }, 'en'),
  person('Camila Rojas', { 'office.santiago': 'head' }, 'en'),
  person('Emma Tremblay', { 'office.montreal': 'head' }, 'en'),
  person('Greet Hermans', { head_office: 'planner' }),
  person('Tom Baert', {}),
  person('Els Martens', {}),
];

function person(name: string, teams: DemoPerson['teams'], language: Language = 'nl'): DemoPerson {
  return { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@demo.example`, language, teams };
}
