import { z } from './zod.ts';

/**
 * A draft is a form as it was typed, field by field, so that nothing typed is ever lost because it is not right yet.
 * Fields are named after the entry they become: `title.nl`, `legs.<key>.country`, `registration.fee.amount`.
 */

/** The parts of the form, in the order in which they are shown. */
export const draftSections = [
  'basics',
  'legs',
  'sectors',
  'organisers',
  'registration',
  'texts',
  'media',
  'visit',
  'visibility',
] as const;
export const DraftSection = z.enum(draftSections);
export type DraftSection = z.infer<typeof DraftSection>;

/** What is known of a leg while it is typed; which of its dates count follows from `precision`. */
export const legFields = [
  'country',
  'city',
  'cityEn',
  'venue',
  'onlineUrl',
  'timeZone',
  'precision',
  'year',
  'quarter',
  'month',
  'week',
  'startsOn',
  'endsOn',
  'startTime',
  'endTime',
] as const;
export type LegField = (typeof legFields)[number];

/** Parts of a year that `quarter` takes, with their first and last month. */
export const yearParts = {
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
} as const;
export type YearPart = keyof typeof yearParts;

const plainFields: Readonly<Record<DraftSection, readonly string[]>> = {
  basics: ['kind', 'type', 'mode', 'title.nl', 'title.en'],
  legs: [],
  sectors: [],
  organisers: [],
  registration: [
    'registration.url',
    'registration.opensOn',
    'registration.closesOn',
    'registration.capacity',
    'registration.fee.amount',
    'registration.fee.currency',
    'contact.name',
    'contact.email',
    'contact.phone',
    'contact.url',
  ],
  texts: ['summary.nl', 'summary.en', 'description.nl', 'description.en'],
  media: ['image.file', 'image.alt.nl', 'image.alt.en'],
  visit: [
    'officialVisit.level',
    'officialVisit.leader.nl',
    'officialVisit.leader.en',
    'officialVisit.host.nl',
    'officialVisit.host.en',
    'officialVisit.protocol.from',
    'officialVisit.protocol.to',
    'officialVisit.maskedFor',
  ],
  visibility: ['audience', 'introductions', 'radar.reason', 'radar.weeks', 'provenance.url', 'provenance.externalId'],
};

const listFields: Readonly<Record<string, DraftSection>> = {
  legs: 'legs',
  sectors: 'sectors',
  languages: 'sectors',
  organisers: 'organisers',
  documents: 'media',
  partners: 'visibility',
};

const sectionOfPlain = new Map(
  draftSections.flatMap((section) => plainFields[section].map((name) => [name, section] as const)),
);
const legField = new RegExp(`^legs\\.[0-9a-z-]{1,40}\\.(${legFields.join('|')})$`);
const documentField = /^documents\.[0-9a-z-]{1,40}\.(file|title\.nl|title\.en)$/;

/** The part of the form a field stands in; nothing for what is no field. */
export function sectionOf(field: string): DraftSection | undefined {
  if (legField.test(field)) return 'legs';
  if (documentField.test(field)) return 'media';
  return sectionOfPlain.get(field) ?? (Object.hasOwn(listFields, field) ? listFields[field] : undefined);
}

/** Whether a field takes several values. */
export function isListField(field: string): boolean {
  return Object.hasOwn(listFields, field);
}

const longest = 30_000;
const FieldValue = z.union([z.string().max(longest), z.array(z.string().max(200)).max(200)]);
export type FieldValue = z.infer<typeof FieldValue>;

export const DraftFields = z.record(z.string().max(100), FieldValue).meta({
  id: 'DraftFields',
  description: 'The form as it was typed: a text per field, a list for a field with several values',
});
export type DraftFields = z.infer<typeof DraftFields>;

export const FieldChange = z
  .strictObject({
    field: z
      .string()
      .max(100)
      .refine((name) => sectionOf(name) !== undefined, { params: { reason: 'unknown' }, error: 'is no field' }),
    from: FieldValue.optional().meta({ description: 'What stood there when it was changed; left out for nothing' }),
    to: FieldValue.optional().meta({ description: 'What stands there now; left out for nothing' }),
  })
  .refine((change) => [change.from, change.to].every((value) => value === undefined || fits(change.field, value)), {
    error: 'A field with several values takes a list, every other field a text.',
  });
export type FieldChange = z.infer<typeof FieldChange>;

function fits(field: string, value: FieldValue): boolean {
  return Array.isArray(value) === isListField(field);
}

/** Whether a field says the same in both: nothing, an empty text and an empty list are the same. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b));
}

function normal(value: FieldValue | undefined): FieldValue | null {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n') || null;
  return value === undefined || value.length === 0 ? null : value;
}

/** A field as text; empty when it is missing. */
export function textOf(fields: DraftFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether it is a confidential visit, of which others see another record. */
export function isMasked(fields: DraftFields): boolean {
  return textOf(fields, 'kind') === 'official_visit' && textOf(fields, 'officialVisit.maskedFor') !== '';
}

/** Who may see it: of a confidential visit its own organisations alone, whatever was chosen. */
export function audienceOf(fields: DraftFields): string {
  return isMasked(fields) ? 'own' : textOf(fields, 'audience');
}

/** Whether a kind of event is asked who leads it officially. */
export function asksForVisit(fields: DraftFields): boolean {
  return ['official_visit', 'outward_mission', 'inward_mission'].includes(textOf(fields, 'kind'));
}

/** A field as a list; empty when it is missing. */
export function listOf(fields: DraftFields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
}
