import type { Fair } from '../contracts/activity.ts';
import type { Edition } from '../contracts/events.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { editionsAmong } from '../events/editions.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { refuseUnknownCodes } from './known-codes.ts';
import { toSelection } from './to-selection.ts';

/**
 * Trade fairs of a selection, each with its editions that are in it.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function fairsIn(context: Context, selection: EventSelection): Promise<Fair[]> {
  await refuseUnknownCodes(context, selection);
  const query: EventSelection = { ...selection, kind: ['trade_fair'] };
  const ids = await context.search.select(toSelection(query, publicViewer, undefined));
  const fairs = new Map<string, Edition[]>();
  for (const { series, ...edition } of await editionsAmong(context.db, publicViewer, ids)) {
    const known = fairs.get(series);
    if (known) known.push(edition);
    else fairs.set(series, [edition]);
  }
  return [...fairs.values()].flatMap((editions) => (editions[0] ? [{ title: editions[0].title, editions }] : []));
}
