import { ownCalendar, usual } from '../../calendars/own-calendar.ts';
import { signedIn } from '../../support/people.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** Calendars of one's own: for whoever is signed in, and of each only their own. */
const one = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'no team', ask }];

/** A calendar of this person; of somebody else where the caller is no person. */
async function theirs({ app, caller }: Stage & { caller?: { id: string } | undefined }) {
  return ownCalendar(app, caller?.id ?? (await signedIn(app)).id);
}

export const calendarRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  personalCalendar: one(async (stage) => ({ params: { token: (await theirs(stage)).token } })),
  listMyCalendars: one(() => ({})),
  createMyCalendar: one(() => ({ body: { ...usual, selection: 'country=JP' } })),
  changeMyCalendar: one(async (stage) => ({ params: { id: (await theirs(stage)).calendar.id }, body: usual })),
  revokeMyCalendar: one(async (stage) => ({ params: { id: (await theirs(stage)).calendar.id } })),
};
