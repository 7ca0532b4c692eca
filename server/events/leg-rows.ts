import type { Selectable } from 'kysely';
import type { EventLeg } from '../contracts/events.ts';
import type { LegsTable } from '../database/schema.ts';
import type { EventRecordLeg } from './events.queries.ts';
import { optional } from './known-fields.ts';

/** A leg as PostgreSQL writes it as JSON. Inside JSON moments are text; the declared column types say otherwise. */
export type LegRow = Selectable<LegsTable>;

export function toLeg(leg: LegRow): EventRecordLeg {
  return {
    ...shownLeg(leg),
    icalSequence: leg.ical_sequence,
    icalChangedAt: moment(leg.ical_changed_at),
    createdAt: moment(leg.created_at),
  };
}

/** A leg as everybody is told of it who sees the event. */
export function shownLeg(leg: LegRow): EventLeg {
  const timed = leg.precision === 'time';
  return {
    id: leg.id,
    ...optional('country', leg.country_code),
    ...optional('city', leg.city),
    ...optional('cityEn', leg.city_en),
    ...optional('venue', leg.venue),
    ...optional('onlineUrl', leg.online_url),
    precision: leg.precision,
    ...optional('startsOn', leg.starts_on),
    ...optional('endsOn', leg.ends_on),
    ...(timed
      ? { ...optional('startTime', leg.start_time?.slice(0, 5)), ...optional('endTime', leg.end_time?.slice(0, 5)) }
      : {}),
    timeZone: leg.time_zone,
    ...(timed && leg.starts_at && leg.ends_at ? { startsAt: moment(leg.starts_at), endsAt: moment(leg.ends_at) } : {}),
    ...(leg.was_starts_on && leg.was_ends_on ? { was: { startsOn: leg.was_starts_on, endsOn: leg.was_ends_on } } : {}),
  };
}

function moment(value: unknown): string {
  return Temporal.Instant.from(String(value)).toString();
}
