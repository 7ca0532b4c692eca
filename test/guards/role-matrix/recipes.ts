import type { Recipe } from './matrix.ts';
import { accountRecipes } from './recipes-accounts.ts';
import { alertRecipes } from './recipes-alerts.ts';
import { calendarRecipes } from './recipes-calendars.ts';
import { capacityRecipes } from './recipes-capacity.ts';
import { draftRecipes } from './recipes-drafts.ts';
import { eventRecipes } from './recipes-events.ts';
import { fileRecipes } from './recipes-files.ts';
import { importRecipes } from './recipes-imports.ts';
import { joiningRecipes, togetherRecipes } from './recipes-joining.ts';
import { organisationRecipes } from './recipes-organisations.ts';
import { overviewRecipes } from './recipes-overview.ts';
import { plannerRecipes } from './recipes-planners.ts';
import { planningRecipes } from './recipes-planning.ts';
import { planRecipes } from './recipes-plans.ts';
import { publicRecipes } from './recipes-public.ts';
import { supportRecipes } from './recipes-support.ts';
import { teamRecipes } from './recipes-teams.ts';
import { visitRecipes } from './recipes-visits.ts';

/** How each endpoint is called, by its id: one recipe for each row of the matrix. */
export const recipes: Readonly<Record<string, readonly Recipe[]>> = withRows(
  {
    ...publicRecipes,
    ...accountRecipes,
    ...alertRecipes,
    ...teamRecipes,
    ...organisationRecipes,
    ...calendarRecipes,
    ...capacityRecipes,
    ...draftRecipes,
    ...eventRecipes,
    ...fileRecipes,
    ...importRecipes,
    ...joiningRecipes,
    ...planRecipes,
    ...plannerRecipes,
    ...overviewRecipes,
    ...planningRecipes,
    ...supportRecipes,
    ...visitRecipes,
  },
  togetherRecipes,
);

/** The rows of each endpoint, and more rows of some. */
function withRows(
  rows: Readonly<Record<string, readonly Recipe[]>>,
  more: Readonly<Record<string, readonly Recipe[]>>,
): Record<string, readonly Recipe[]> {
  return Object.fromEntries(Object.entries(rows).map(([id, own]) => [id, [...own, ...(more[id] ?? [])]]));
}
