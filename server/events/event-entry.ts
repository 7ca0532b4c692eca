import * as z from 'zod';
import {
  Audience,
  DatePrecision,
  EventKind,
  EventLanguage,
  EventMode,
  OrganiserRole,
  VisitLevel,
} from '../contracts/words.ts';
import { momentsOf } from './leg-times.ts';

/** What somebody enters to announce an event: the same shape from a form, a file, a feed or our own content. */

const LocalDate = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'is not between 1900 and 2200');
/** PostgreSQL keeps no zero bytes, and no text needs one. */
const text = () => z.string().refine((value) => !value.includes('\0'), 'holds a zero byte');
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const CountryCode = z.string().regex(/^[A-Z]{2}$/);
const Address = z.url({ protocol: /^https?$/ });

/** A Dutch text is required; English is a translation of it. */
const RequiredText = (max: number) =>
  z.strictObject({ nl: text().trim().min(1).max(max), en: text().trim().min(1).max(max).optional() });
const OptionalText = (max: number) =>
  z.strictObject({
    nl: z.string().trim().min(1).max(max).optional(),
    en: z.string().trim().min(1).max(max).optional(),
  });

export const LegEntry = z
  .strictObject({
    country: CountryCode.optional(),
    city: z.string().trim().min(1).max(120).optional(),
    /** English name, where it has another one. */
    cityEn: z.string().trim().min(1).max(120).optional(),
    venue: z.string().trim().min(1).max(200).optional(),
    onlineUrl: Address.optional(),
    precision: DatePrecision,
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional(),
    startTime: LocalTime.optional(),
    endTime: LocalTime.optional(),
    timeZone: z.string().min(1),
  })
  .superRefine((leg, issue) => {
    const say = (path: string, message: string) => issue.addIssue({ code: 'custom', path: [path], message });
    const dated = leg.startsOn !== undefined && leg.endsOn !== undefined;
    if (leg.precision === 'unknown' ? leg.startsOn || leg.endsOn : !dated)
      say('startsOn', 'A leg has a first and a last day, unless its precision is "unknown".');
    if (dated && leg.endsOn! < leg.startsOn!) say('endsOn', `The last day comes before the first (${leg.startsOn}).`);
    if (leg.precision === 'time' ? !leg.startTime || !leg.endTime : leg.startTime || leg.endTime)
      say('startTime', 'A leg has a start and an end time exactly when its precision is "time".');
    if (leg.precision === 'time' && leg.startsOn === leg.endsOn && leg.endTime! <= leg.startTime!)
      say('endTime', `The end time comes before the start (${leg.startTime}).`);
    if (isUpsideDown(leg))
      say(
        leg.precision === 'time' ? 'endTime' : 'endsOn',
        'The clocks of the place change in between: it would end before it starts.',
      );
    if (!knownTimeZone(leg.timeZone)) say('timeZone', `"${leg.timeZone}" is not a time zone of the IANA list.`);
  });
export type LegEntry = z.infer<typeof LegEntry>;

export const EventEntry = z
  .strictObject({
    kind: EventKind,
    type: z.string().optional(),
    mode: EventMode,
    audience: Audience.optional(),
    title: RequiredText(200),
    summary: OptionalText(400).optional(),
    description: OptionalText(20_000).optional(),
    languages: z.array(EventLanguage).max(12),
    sectors: z.array(z.string()).min(1).max(12),
    organisers: z
      .array(z.strictObject({ id: z.string(), role: OrganiserRole }))
      .min(1)
      .max(20),
    legs: z.array(LegEntry).min(1).max(20),
    officialVisit: z
      .strictObject({ level: VisitLevel, leader: z.string().trim().min(1).max(200).optional() })
      .optional(),
    registration: z
      .strictObject({
        url: Address.optional(),
        opensOn: LocalDate.optional(),
        closesOn: LocalDate.optional(),
        capacity: z.int().positive().max(1_000_000).optional(),
        fee: z
          .strictObject({ amount: z.number().nonnegative().max(1_000_000), currency: z.string().regex(/^[A-Z]{3}$/) })
          .optional(),
      })
      .optional(),
    contact: z
      .strictObject({
        name: z.string().trim().min(1).max(200).optional(),
        email: z.email().optional(),
        phone: z.string().trim().min(3).max(40).optional(),
        url: Address.optional(),
      })
      .optional(),
    provenance: z.strictObject({
      /** Who told us: "Voka", "RVO", "Demonstratie". */
      source: z.string().trim().min(1).max(200),
      url: Address.optional(),
      /** Unique within `source`; loading it again finds the same event. */
      externalId: z.string().trim().min(1).max(200).optional(),
      confidence: z.enum(['found', 'partial']).optional(),
      note: OptionalText(2_000).optional(),
      demo: z.boolean().optional(),
    }),
  })
  .superRefine((entry, issue) => {
    const say = (path: (string | number)[], message: string) => issue.addIssue({ code: 'custom', path, message });
    entry.legs.forEach((leg, index) => {
      if (!leg.country && entry.mode !== 'online')
        say(['legs', index, 'country'], 'A leg that is not online is in a country.');
    });
    if (entry.kind === 'official_visit' && !entry.officialVisit)
      say(['officialVisit'], 'An official visit says at which level it is led.');
    if (entry.organisers.filter((organiser) => organiser.role === 'lead').length !== 1)
      say(['organisers'], 'One organiser leads.');
    if (new Set(entry.organisers.map((organiser) => organiser.id)).size < entry.organisers.length)
      say(['organisers'], 'An organiser is named once.');
    if (new Set(entry.languages).size < entry.languages.length) say(['languages'], 'A language is named once.');
    const { opensOn, closesOn } = entry.registration ?? {};
    if (opensOn && closesOn && closesOn < opensOn)
      say(['registration', 'closesOn'], `Registration closes before it opens (${opensOn}).`);
    if (new Set(entry.sectors).size < entry.sectors.length) say(['sectors'], 'A sector is named once.');
  });
export type EventEntry = z.infer<typeof EventEntry>;

/** In order on the wall, but not in time: an hour, or a day, that the place skips. */
function isUpsideDown(leg: LegEntry): boolean {
  const { startsOn, endsOn, startTime = '', endTime = '' } = leg;
  if (!startsOn || !endsOn || startsOn > endsOn) return false;
  if (leg.precision === 'time' && `${startsOn}${startTime}` >= `${endsOn}${endTime}`) return false;
  try {
    const moments = momentsOf(leg);
    return moments !== undefined && Temporal.Instant.compare(moments.end, moments.start) <= 0;
  } catch {
    return false; // Days, times or zones that are no such thing are told elsewhere.
  }
}

function knownTimeZone(name: string): boolean {
  try {
    // An offset is no zone, and a zone has one way of writing it.
    return /^[A-Z]/.test(name) && Temporal.Now.zonedDateTimeISO(name).timeZoneId === name;
  } catch {
    return false;
  }
}
