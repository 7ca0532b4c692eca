import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { Edition, EventItem } from './events.ts';
import { Province } from './organisations.ts';
import { EventSelection } from './search-query.ts';
import { Label, Text } from './shapes.ts';
import { OrganiserKind } from './words.ts';

/** What a selection of public events says of its organisers, provinces, countries and sectors. */

const upcoming = z.int().meta({ description: 'Events that run or are to come: what one gets by choosing it too' });
const all = z.int().meta({ description: 'The same with past ones: what one gets with `past=true`' });

export const Active = z
  .object({ value: z.string(), label: Label, upcoming, all })
  .meta({ id: 'Active', description: 'Somebody or something with events in the selection, and how many' });
export type Active = z.infer<typeof Active>;

export const activityOf = endpoint({
  id: 'activityOf',
  method: 'GET',
  path: '/api/v1/activity',
  summary: 'Who and what is active in a selection of public events, past and to come',
  description:
    'Counts as the search has them: an event counts for each of its organisers, in whatever role, for each of its countries ' +
    'and sectors, and once for a province however many of its organisers are of that province. Most events first. ' +
    '`past` has no say here: both figures are always given.',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({}),
  query: EventSelection,
  answer: z
    .object({
      upcoming,
      all,
      organisers: z.array(Active.extend({ kind: OrganiserKind }).meta({ id: 'ActiveOrganiser' })),
      provinces: z.array(
        Active.extend({
          value: Province,
          organisers: z.array(z.string()).meta({ description: 'Those of the province that the figures are of' }),
        }).meta({ id: 'ActiveProvince' }),
      ),
      countries: z.array(Active),
      sectors: z.array(Active),
      latest: z.array(EventItem).meta({ description: 'The last of what is past, the latest first' }),
    })
    .meta({ id: 'Activity' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});

export const Fair = z
  .object({ title: Text, editions: z.array(Edition).meta({ description: 'The latest first' }) })
  .meta({ id: 'Fair', description: 'A trade fair by its editions, called as the latest of them' });
export type Fair = z.infer<typeof Fair>;

export const fairsOf = endpoint({
  id: 'fairsOf',
  method: 'GET',
  path: '/api/v1/fairs',
  summary: 'Public trade fairs of a selection by edition, past and to come',
  description: 'Those with the latest edition first; `past` has no say here.',
  tag: 'Events',
  callers: 'everyone',
  params: z.strictObject({}),
  query: EventSelection,
  answer: z.object({ items: z.array(Fair), total: z.int() }).meta({ id: 'Fairs' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 60,
});
