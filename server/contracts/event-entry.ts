import {
  Audience,
  DatePrecision,
  EventKind,
  EventLanguage,
  EventMode,
  MaskAudience,
  OrganiserRole,
  VisitLevel,
} from './words.ts';
import { z } from './zod.ts';

/** What somebody enters to announce an event: the same shape from a form, a file, a feed or our own content. */

/** PostgreSQL keeps no zero bytes, and no text needs one. */
const text = () => z.string().refine((value) => !value.includes('\0'), 'holds a zero byte');
const line = (max: number) => text().trim().min(1).max(max);
const LocalDate = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'is not between 1900 and 2200');
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00');
const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'is not the code of a country in two capital letters, such as JP');
const Address = z.url({ protocol: /^https?$/ }).refine((value) => !value.includes('\0'), 'holds a zero byte');

/** A Dutch text is required; English is a translation of it. */
const RequiredText = (max: number) => z.strictObject({ nl: line(max), en: line(max).optional() });
const OptionalText = (max: number) => z.strictObject({ nl: line(max).optional(), en: line(max).optional() });

const File = z.uuid().meta({ description: 'Id of a file that the organisation sent before' });

export const LegEntry = z
  .strictObject({
    id: z.uuid().optional().meta({
      description: 'The leg this was; left out for a new one. Without any ids the n-th leg stays the n-th leg',
    }),
    country: CountryCode.optional().meta({ description: 'ISO 3166-1 alpha-2; left out for what is only online' }),
    city: line(120).optional(),
    cityEn: line(120).optional().meta({ description: 'English name of the city, where it has another one' }),
    venue: line(200).optional(),
    onlineUrl: Address.optional(),
    precision: DatePrecision.meta({ description: 'How exactly the dates are known' }),
    startsOn: LocalDate.optional().meta({ description: 'First day; left out only with precision `unknown`' }),
    endsOn: LocalDate.optional().meta({ description: 'Last day, inclusive' }),
    startTime: LocalTime.optional().meta({ description: 'Wall clock of the place, only with precision `time`' }),
    endTime: LocalTime.optional(),
    timeZone: text().min(1).meta({ description: 'IANA name', example: 'Asia/Tokyo' }),
  })
  .superRefine((leg, issue) => {
    const say = (path: string, reason: string, message: string) =>
      issue.addIssue({ code: 'custom', path: [path], message, params: { reason } });
    const dated = leg.startsOn !== undefined && leg.endsOn !== undefined;
    if (leg.precision === 'unknown' ? leg.startsOn || leg.endsOn : !dated)
      say('startsOn', 'datesMissing', 'A leg has a first and a last day, unless its precision is "unknown".');
    if (dated && leg.endsOn! < leg.startsOn!)
      say('endsOn', 'endBeforeStart', `The last day comes before the first (${leg.startsOn}).`);
    if (leg.precision === 'time' ? !leg.startTime || !leg.endTime : leg.startTime || leg.endTime)
      say('startTime', 'timesMissing', 'A leg has a start and an end time exactly when its precision is "time".');
    if (leg.precision === 'time' && leg.startsOn === leg.endsOn && leg.endTime! <= leg.startTime!)
      say('endTime', 'endBeforeStart', `The end time comes before the start (${leg.startTime}).`);
    if (!knownTimeZone(leg.timeZone))
      say('timeZone', 'unknownZone', `"${leg.timeZone}" is not a time zone of the IANA list.`);
  });
export type LegEntry = z.infer<typeof LegEntry>;

const content = {
  kind: EventKind,
  type: text().optional().meta({ description: 'Refinement of the kind, from /api/v1/kinds' }),
  mode: EventMode,
  audience: Audience.optional().meta({ description: 'Who may see it once it is published; `public` by default' }),
  title: RequiredText(200),
  summary: OptionalText(400).optional(),
  description: OptionalText(20_000).optional().meta({ description: 'In Markdown' }),
  languages: z.array(EventLanguage).max(12),
  sectors: z.array(text()).min(1).max(12).meta({ description: 'Codes from /api/v1/sectors, the main one first' }),
  legs: z.array(LegEntry).min(1).max(20),
  partners: z.array(text()).max(50).optional().meta({
    description: 'Codes of the organisations that may see it, with the audience `partners`',
  }),
  introductions: z.boolean().optional().meta({
    description:
      'Whether other unpublished plans that fit may be looked for; neither is named to the other before both agree',
  }),
  officialVisit: z
    .strictObject({
      level: VisitLevel,
      leader: RequiredText(200).optional().meta({ description: 'Who leads the delegation' }),
      host: RequiredText(200).optional().meta({ description: 'Who receives the visit' }),
      protocol: z
        .strictObject({ from: LocalDate, to: LocalDate })
        .optional()
        .meta({ description: 'Days between which protocol must be arranged; told to nobody else' }),
      maskedFor: MaskAudience.optional().meta({
        description:
          'For a confidential visit: who may see that there is an official visit in a country and a month, and nothing more',
      }),
    })
    .optional(),
  registration: z
    .strictObject({
      url: Address.optional(),
      opensOn: LocalDate.optional(),
      closesOn: LocalDate.optional(),
      capacity: z.int().positive().max(1_000_000).optional(),
      fee: z
        .strictObject({
          amount: z.number().nonnegative().max(1_000_000),
          currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency such as EUR'),
        })
        .optional(),
    })
    .optional(),
  contact: z
    .strictObject({
      name: line(200).optional(),
      email: z.email().optional(),
      phone: text().trim().min(3).max(40).optional(),
      url: Address.optional(),
    })
    .optional(),
  image: z
    .strictObject({
      file: File,
      alt: RequiredText(300).meta({ description: 'What is to be seen, for whoever does not see it' }),
    })
    .optional()
    .meta({ description: 'Left out for none: an event looks good without one' }),
  documents: z
    .array(z.strictObject({ file: File, title: RequiredText(150) }))
    .max(5)
    .optional()
    .meta({ description: 'In the order in which they are shown' }),
};
const Organisers = z.array(z.strictObject({ id: text(), role: OrganiserRole })).max(20);
const origin = {
  url: Address.optional().meta({ description: 'Page of the event at its source' }),
  /** Unique within its source; entering it again finds the same event. */
  externalId: line(200).optional().meta({ description: 'Number or code of the event in your own software' }),
};

export const EventEntry = z
  .strictObject({
    ...content,
    organisers: Organisers.min(1),
    provenance: z.strictObject({
      ...origin,
      /** Who told us: "Voka", "RVO", "Demonstratie". */
      source: line(200),
      confidence: z.enum(['found', 'partial']).optional(),
      note: OptionalText(2_000).optional(),
      demo: z.boolean().optional(),
    }),
  })
  .superRefine(fitsTogether);
export type EventEntry = z.infer<typeof EventEntry>;

/** What an organisation enters: who told us is known already, and it leads unless it says otherwise. */
export const OrganisationEntry = z
  .strictObject({
    ...content,
    organisers: Organisers.optional().meta({
      description:
        'Your organisation and those it works with, one of them as lead; by default yours alone, or those that stand on ' +
        'it already. Who has people here is invited first',
    }),
    provenance: z.strictObject(origin).optional(),
  })
  .superRefine(fitsTogether);
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

/** The same as it is given back; it can be sent again as it is. */
export const StoredEntry = z
  .object({ ...content, organisers: Organisers, provenance: z.object(origin).optional() })
  .meta({ id: 'EventEntry' });
export type StoredEntryContent = z.infer<typeof StoredEntry>;

interface Entered {
  kind: EventKind;
  mode: EventMode;
  audience?: Audience | undefined;
  partners?: readonly string[] | undefined;
  officialVisit?: { maskedFor?: Audience | undefined; protocol?: { from: string; to: string } | undefined } | undefined;
  legs: readonly { id?: string | undefined; country?: string | undefined }[];
  languages: readonly string[];
  sectors: readonly string[];
  organisers?: readonly { id: string; role: OrganiserRole }[] | undefined;
  registration?: { opensOn?: string | undefined; closesOn?: string | undefined } | undefined;
  image?: { file: string } | undefined;
  documents?: readonly { file: string }[] | undefined;
}

function fitsTogether(entry: Entered, issue: z.core.$RefinementCtx): void {
  const say = (path: (string | number)[], reason: string, message: string) =>
    issue.addIssue({ code: 'custom', path, message, params: { reason } });
  entry.legs.forEach((leg, index) => {
    if (!leg.country && entry.mode !== 'online')
      say(['legs', index, 'country'], 'countryMissing', 'A leg that is not online is in a country.');
  });
  if (entry.kind === 'official_visit' && !entry.officialVisit)
    say(['officialVisit'], 'levelMissing', 'An official visit says at which level it is led.');
  const { maskedFor, protocol } = entry.officialVisit ?? {};
  if (maskedFor && (entry.kind !== 'official_visit' || entry.audience !== 'own'))
    say(['officialVisit', 'maskedFor'], 'maskedIsOwn', 'A masked visit is an official visit whose audience is `own`.');
  if (protocol && protocol.to < protocol.from)
    say(
      ['officialVisit', 'protocol', 'to'],
      'endBeforeStart',
      `The last day comes before the first (${protocol.from}).`,
    );
  const partners = entry.partners ?? [];
  if (partners.length > 0 && entry.audience !== 'partners' && maskedFor !== 'partners')
    say(['partners'], 'partnersElsewhere', 'Partners are named for the audience `partners`.');
  if (partners.length === 0 && (entry.audience === 'partners' || maskedFor === 'partners'))
    say(['partners'], 'partnersMissing', 'Name at least one organisation that may see it.');
  if (new Set(partners).size < partners.length) say(['partners'], 'twice', 'A partner is named once.');
  const legIds = entry.legs.flatMap((leg) => leg.id ?? []);
  if (new Set(legIds).size < legIds.length) say(['legs'], 'twice', 'A leg stands there once.');
  const organisers = entry.organisers ?? [];
  if (organisers.length > 0 && organisers.filter((organiser) => organiser.role === 'lead').length !== 1)
    say(['organisers'], 'oneLead', 'One organiser leads.');
  if (new Set(organisers.map((organiser) => organiser.id)).size < organisers.length)
    say(['organisers'], 'twice', 'An organiser is named once.');
  if (new Set(entry.languages).size < entry.languages.length) say(['languages'], 'twice', 'A language is named once.');
  const { opensOn, closesOn } = entry.registration ?? {};
  if (opensOn && closesOn && closesOn < opensOn)
    say(['registration', 'closesOn'], 'closesBeforeOpens', `Registration closes before it opens (${opensOn}).`);
  if (new Set(entry.sectors).size < entry.sectors.length) say(['sectors'], 'twice', 'A sector is named once.');
  const files = [entry.image, ...(entry.documents ?? [])].flatMap((one) => one?.file ?? []);
  if (new Set(files).size < files.length) say(['documents'], 'twice', 'A file stands there once.');
}

function knownTimeZone(name: string): boolean {
  try {
    // An offset is no zone, and a zone has one way of writing it.
    return /^[A-Z]/.test(name) && Temporal.Now.zonedDateTimeISO(name).timeZoneId === name;
  } catch {
    return false;
  }
}
