import { sql } from 'kysely';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { AllRequestsQuery, listAllRequests as contract } from '../contracts/support-outcomes.ts';
import type { Context } from '../context.ts';
import { momentsOf, periodAsked } from './overview-period.ts';
import { statesOf } from './outcome.ts';
import { requestsOf } from './requests.queries.ts';
import { deliveredIn } from './show-efforts.ts';
import { summariesOf } from './summaries.queries.ts';

/** The requests behind a number: those sent in a period, or delivered in it, of an office or an organisation. */
export async function listAllRequests(
  { clock, db }: Pick<Context, 'clock' | 'db'>,
  query: AllRequestsQuery,
): Promise<AnswerOf<typeof contract>> {
  const { office, organiser, outcome, delivered, once, services } = query;
  const period = periodAsked({ clock }, query);
  const moments = momentsOf(period);
  let requests = requestsOf(db, 'all').orderBy('support_requests.submitted_at', 'desc').orderBy('support_requests.id');
  if (delivered === undefined)
    requests = requests
      .where('submitted_at', '>=', sql<Temporal.Instant>`${moments.start}`)
      .where('submitted_at', '<', sql<Temporal.Instant>`${moments.end}`);
  else {
    const done = await deliveredIn(db, moments);
    const mix = done.filter((one) => services === undefined || one.services.join(',') === services);
    requests = requests.where('support_requests.id', '=', sql<string>`any(${mix.map(({ id }) => id)}::uuid[])`);
  }
  if (office !== undefined) requests = requests.where('office_id', '=', office);
  if (organiser !== undefined) requests = requests.where('support_dossiers.organiser_id', '=', organiser);
  if (outcome !== undefined) requests = requests.where('state', 'in', statesOf(outcome));
  if (once !== undefined) requests = requests.where('state', '<>', 'transferred');
  const items = await summariesOf(db, await requests.execute(), { now: clock.now(), person: undefined, office: true });
  const city = items.find((one) => one.office.id === office)?.office;
  const who = items.find((one) => one.organiser.id === organiser)?.organiser;
  return { ...period, items, ...(city && { office: city }), ...(who && { organiser: who }) };
}
