import type { Recipe } from './matrix.ts';

/** What head office sees of the support of all offices. */
const plain: readonly Recipe[] = [{ subject: 'no team', ask: () => ({}) }];

export const overviewRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  showHeatMap: plain,
  listCommitments: plain,
  showSupportAttention: plain,
  listSupportTransfers: plain,
  showSupportFairness: plain,
  showSupportEfforts: plain,
  listAllSupportRequests: plain,
  saveSupportTable: [{ subject: 'no team', ask: () => ({ params: { file: 'heat-map.csv' } }) }],
};
