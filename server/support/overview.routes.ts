import * as outcomes from '../contracts/support-outcomes.ts';
import * as contract from '../contracts/support-overview.ts';
import { type SupportTable, type TableFormat, saveTable } from '../contracts/support-tables.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { listAllRequests } from './list-all-requests.ts';
import { listCommitments } from './list-commitments.ts';
import { listTransfers } from './list-transfers.ts';
import { tablesIn } from './overview-tables.ts';
import { overviewPolicy } from './overview.policy.ts';
import { showAttention } from './show-attention.ts';
import { showEfforts } from './show-efforts.ts';
import { showFairness } from './show-fairness.ts';
import { showHeatMap } from './show-heat-map.ts';
import { type Table, tableFile } from './table-files.ts';

/** What head office sees of the support of all offices, on screens and in files. */
export function overviewRoutes(context: Context): Implementation[] {
  const oversee = (actor: Actor) => demand(actor, overviewPolicy(actor, 'oversee', undefined));
  return [
    implement(contract.showHeatMap, async ({ actor, query }) => {
      demand(actor, overviewPolicy(actor, 'compare', undefined));
      return showHeatMap(context, query);
    }),
    implement(contract.listCommitments, async ({ actor, query }) => {
      oversee(actor);
      return listCommitments(context, query);
    }),
    implement(contract.showAttention, async ({ actor }) => {
      oversee(actor);
      return showAttention(context);
    }),
    implement(outcomes.listTransfers, async ({ actor, query }) => {
      oversee(actor);
      return listTransfers(context, query);
    }),
    implement(outcomes.showFairness, async ({ actor, query }) => {
      oversee(actor);
      return showFairness(context, query);
    }),
    implement(outcomes.showEfforts, async ({ actor, query }) => {
      oversee(actor);
      return showEfforts(context, query);
    }),
    implement(outcomes.listAllRequests, async ({ actor, query }) => {
      oversee(actor);
      return listAllRequests(context, query);
    }),
    implement(saveTable, async ({ actor, params, query: { lang = 'nl', ...query } }) => {
      oversee(actor);
      const [table, format] = params.file.split('.') as [SupportTable, TableFormat];
      return tableFile(await tableOf(context, table, query, lang), format, lang);
    }),
  ];
}

type Choices = contract.HeatMapQuery & outcomes.AllRequestsQuery;

async function tableOf(context: Context, table: SupportTable, query: Choices, language: Language): Promise<Table> {
  const tables = tablesIn(language);
  switch (table) {
    case 'heat-map':
      return tables.heatMap(await showHeatMap(context, query));
    case 'commitments':
      return tables.commitments(await listCommitments(context, query));
    case 'attention':
      return tables.attention(await showAttention(context));
    case 'transfers':
      return tables.transfers(await listTransfers(context, query));
    case 'organisers':
      return tables.organisers(await showFairness(context, query));
    case 'offices':
      return tables.offices(await showFairness(context, query));
    case 'efforts':
      return tables.efforts(await showEfforts(context, query));
    case 'efforts-by-services':
      return tables.mixes(await showEfforts(context, query));
    case 'requests':
      return tables.requests((await listAllRequests(context, query)).items);
  }
}
