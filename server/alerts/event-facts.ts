import { statusLabels } from '../contracts/labels.ts';
import type { Label, Text } from '../contracts/shapes.ts';
import type { EventMode, EventStatus, Language } from '../contracts/words.ts';
import { type CountryName, type ToldLeg, changesInWords } from '../events/event-changes.ts';
import type { EventRecord } from '../events/events.queries.ts';
import type { EventChange } from '../mail/mail.ts';

/** What a follower knows of an event: what was true of it when they were told last. */
export interface EventFacts {
  slug: string;
  title: Text;
  status: EventStatus;
  mode: EventMode;
  legs: ToldLeg[];
  /** Taken down, or shown to fewer: both are told in the same words. */
  gone?: true;
}

/** The facts of an event as everybody sees it now; of one that nobody sees any more, that it is gone. */
export function factsOf(event: EventRecord): EventFacts;
export function factsOf(event: EventRecord | undefined, before: EventFacts): EventFacts;
export function factsOf(event: EventRecord | undefined, before?: EventFacts): EventFacts {
  if (event === undefined) return { ...before!, gone: true };
  const { slug, title, status, mode } = event;
  return { slug, title, status, mode, legs: event.legs.map(toldLeg) };
}

function toldLeg(leg: EventRecord['legs'][number]): ToldLeg {
  const { id, country, city, cityEn, venue, precision, startsOn, endsOn, startTime, endTime } = leg;
  const known = Object.entries({ country, city, cityEn, venue, startsOn, endsOn, startTime, endTime });
  return { id, precision, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
}

/** In what an event became something else for who follows it: its status, how one takes part, its dates and places. */
export function followedChanges(before: EventFacts, now: EventFacts, countryName: CountryName): EventChange[] {
  const was = standing(before);
  const is = standing(now);
  const status = was.nl === is.nl ? [] : [{ what: statusWord, was, is }];
  if (now.gone) return status;
  return [...status, ...changesInWords({ ...before, title: now.title }, now, countryName)];
}

function standing({ gone, status }: EventFacts): Label {
  return gone ? takenDown : statusLabels[status];
}

const statusWord: Label = { nl: 'Status', en: 'Status' };
const takenDown: Label = { nl: 'Ingetrokken door de organisator', en: 'Withdrawn by the organiser' };

export function eventPath(language: Language, { slug, id }: { slug: string; id: string }): string {
  return `/${language}/${language === 'nl' ? 'evenementen' : 'events'}/${slug}-${id}`;
}
