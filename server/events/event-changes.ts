import { cityOf, modeLabels } from '../contracts/labels.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { EventChange } from '../mail/mail.ts';
import { datesInWords } from './dates-in-words.ts';
import type { EventEntry, LegEntry } from './event-entry.ts';

/** What of an event is told when it changes. */
export interface ToldFacts extends Pick<EventEntry, 'title' | 'mode'> {
  legs: readonly ToldLeg[];
}
export type ToldLeg = Pick<
  LegEntry,
  'id' | 'country' | 'city' | 'cityEn' | 'venue' | 'precision' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime'
>;

/** Name of a country by its code. */
export type CountryName = (code: string) => Label | undefined;

/**
 * What people are told of a revision: title, how one takes part, and of each leg when and where it is. Legs are known by
 * their ids; what else became something else is for who looks at the page.
 */
export function changesInWords(before: ToldFacts, after: ToldFacts, countryName: CountryName): EventChange[] {
  const several = Math.max(before.legs.length, after.legs.length) > 1;
  const place = (leg: ToldLeg) => placeInWords(leg, countryName);
  const named = (what: Label, leg: ToldLeg) => (several ? together(what, place(leg), (a, b) => `${a} (${b})`) : what);
  const old = new Map(before.legs.flatMap((leg) => (leg.id === undefined ? [] : [[leg.id, leg] as const])));
  const kept = new Set(after.legs.map((leg) => leg.id));
  return [
    ...changed(words.title, textOf(before.title), textOf(after.title)),
    ...changed(words.mode, modeLabels[before.mode], modeLabels[after.mode]),
    ...after.legs.flatMap((leg) => {
      const known = old.get(leg.id ?? '');
      if (!known) return [{ what: words.newLeg, is: whole(leg, place) }];
      return [
        ...changed(named(words.when, leg), datesInWords(known), datesInWords(leg)),
        ...changed(several ? named(words.where, known) : words.where, place(known), place(leg)),
      ];
    }),
    ...before.legs.flatMap((leg) =>
      kept.has(leg.id) ? [] : [{ what: words.oldLeg, was: whole(leg, place), is: words.dropped }],
    ),
  ];
}

/** Whether a leg whose days were known to the day has others, so that `rescheduled` may be said of the event. */
export function exactDatesMoved(before: EventEntry, after: EventEntry): boolean {
  const isExact = ({ precision }: LegEntry) => precision === 'day' || precision === 'time';
  return after.legs.some((leg) => {
    const known = before.legs.find((one) => one.id !== undefined && one.id === leg.id);
    if (!known || !isExact(known) || !isExact(leg)) return false;
    return (['startsOn', 'endsOn', 'startTime', 'endTime', 'timeZone'] as const).some(
      (name) => known[name] !== leg[name],
    );
  });
}

const words = {
  title: { nl: 'Titel', en: 'Title' },
  mode: { nl: 'Vorm', en: 'How to take part' },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  newLeg: { nl: 'Nieuwe etappe', en: 'New leg' },
  oldLeg: { nl: 'Etappe', en: 'Leg' },
  dropped: { nl: 'vervalt', en: 'dropped' },
} as const;

function changed(what: Label, was: Label, is: Label): EventChange[] {
  return was.nl === is.nl && was.en === is.en ? [] : [{ what, was, is }];
}

function textOf({ nl, en }: EventEntry['title']): Label {
  return { nl, en: en ?? nl };
}

/** Venue, city and country of a leg; `online` for what is nowhere in particular. */
export function placeInWords(leg: ToldLeg, countryName: CountryName): Label {
  const country = leg.country === undefined ? undefined : (countryName(leg.country) ?? both(leg.country));
  const inWords = (language: Language) =>
    [leg.venue, cityOf(leg, language), country?.[language]].filter(Boolean).join(', ') || 'online';
  return { nl: inWords('nl'), en: inWords('en') };
}

function whole(leg: ToldLeg, place: (leg: ToldLeg) => Label): Label {
  return together(place(leg), datesInWords(leg), (where, when) => `${where}, ${when}`);
}

function together(a: Label, b: Label, join: (a: string, b: string) => string): Label {
  return { nl: join(a.nl, b.nl), en: join(a.en, b.en) };
}

function both(word: string): Label {
  return { nl: word, en: word };
}
