import * as z from 'zod';
import type { EventItem } from '../contracts/events.ts';
import { cityOf } from '../contracts/labels.ts';
import { type Language, EventKind, EventMode, EventStatus } from '../contracts/words.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import { pageOfEvent } from '../events/event-page.ts';

/** An event in as few words as an assistant needs to name it, and to ask on. */
export const BriefEvent = z.object({
  id: z.string(),
  title: z.string(),
  kind: EventKind,
  status: EventStatus,
  mode: EventMode,
  legs: z.array(z.object({ place: z.string().optional(), country: z.string().optional(), dates: z.string() })),
  organisers: z.array(z.string()),
  sectors: z.array(z.string()).describe('Codes; list_sectors names them'),
  registrationClosesOn: z.string().optional(),
  page: z.string().describe('Address of its page, to be given to people'),
  invented: z.literal(true).optional().describe('It is an example and does not take place: say so'),
  plan: z.literal(true).optional().describe('It is a plan that is not public: do not pass it on'),
});
export type BriefEvent = z.infer<typeof BriefEvent>;

export function toBrief(event: EventItem, language: Language, publicUrl: string): BriefEvent {
  return {
    id: event.id,
    title: event.title[language] ?? event.title.nl,
    kind: event.kind,
    status: event.status,
    mode: event.mode,
    legs: event.legs.map((leg) => ({
      ...placeOf(leg, language),
      ...(leg.country === undefined ? {} : { country: leg.country }),
      dates: datesInWords(leg)[language],
    })),
    organisers: event.organisers.map(({ name }) => name[language]),
    sectors: event.sectors,
    ...(event.registrationClosesOn === undefined ? {} : { registrationClosesOn: event.registrationClosesOn }),
    page: publicUrl + pageOfEvent(event, language),
    ...(event.demo ? { invented: true as const } : {}),
    ...(event.audience === undefined ? {} : { plan: true as const }),
  };
}

/** A city; of what is nowhere, that it is online. */
function placeOf(leg: EventItem['legs'][number], language: Language): { place?: string } {
  const city = cityOf(leg, language) ?? (leg.country === undefined ? 'online' : undefined);
  return city === undefined ? {} : { place: city };
}
