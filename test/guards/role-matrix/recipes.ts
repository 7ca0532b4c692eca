import type { Recipe } from './matrix.ts';
import { accountRecipes } from './recipes-accounts.ts';
import { draftRecipes } from './recipes-drafts.ts';
import { eventRecipes } from './recipes-events.ts';
import { organisationRecipes } from './recipes-organisations.ts';
import { plannerRecipes } from './recipes-planners.ts';
import { planningRecipes } from './recipes-planning.ts';
import { publicRecipes } from './recipes-public.ts';
import { teamRecipes } from './recipes-teams.ts';

/** How each endpoint is called, by its id: one recipe for each row of the matrix. */
export const recipes: Readonly<Record<string, readonly Recipe[]>> = {
  ...publicRecipes,
  ...accountRecipes,
  ...teamRecipes,
  ...organisationRecipes,
  ...draftRecipes,
  ...eventRecipes,
  ...plannerRecipes,
  ...planningRecipes,
};
