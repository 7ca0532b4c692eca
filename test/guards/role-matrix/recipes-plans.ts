import type { Recipe } from './matrix.ts';

/** Plans and the board of a year: for those who announce, help or plan, and about no team in particular. */
const plain: readonly Recipe[] = [{ subject: 'no team', ask: () => ({}) }];

export const planRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  searchPlans: plain,
  showBoard: plain,
};
