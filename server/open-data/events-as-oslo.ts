import type { Context } from '../context.ts';
import type { TextAnswer } from '../contracts/endpoint.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import { exportSelection, publicEvents } from './export-selection.ts';
import { osloActivity, osloContext } from './oslo.ts';

/** A selection as activities of OSLO, in one graph. */
export async function eventsAsOslo(context: Context, selection: EventSelection): Promise<TextAnswer> {
  const reference = await context.reference.get();
  return exportSelection(context, selection, {
    head: `{"@context":${JSON.stringify(osloContext)},"@graph":[`,
    between: ',\n',
    tail: ']}\n',
    write: (event) => JSON.stringify(osloActivity(event, reference, context.publicUrl)),
  });
}

/** @throws Problem `gone` or `notFound` for what is not public, whoever asks */
export async function eventAsOslo(context: Context, id: string): Promise<string> {
  const [event] = await publicEvents(context, [id]);
  if (!event) throw await goneOrNothing(context.db, id);
  const activity = osloActivity(event, await context.reference.get(), context.publicUrl);
  return `${JSON.stringify({ '@context': osloContext, ...activity })}\n`;
}
