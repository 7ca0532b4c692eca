import { z } from './zod.ts';

/** The closed lists of the trade's words. Screens, API, tables and calendars all read them from here. */

/** What an event is. Every event has exactly one kind. */
export const eventKinds = [
  'outward_mission',
  'inward_mission',
  'official_visit',
  'trade_fair',
  'conference',
  'seminar',
  'webinar',
  'matchmaking',
  'networking',
  'training',
  'study_trip',
] as const;
export const EventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof EventKind>;

/** How one takes part. */
export const eventModes = ['in_person', 'online', 'hybrid'] as const;
export const EventMode = z.enum(eventModes);
export type EventMode = z.infer<typeof EventMode>;

/** What taking part costs, where that is known. */
export const EventPrice = z.enum(['free', 'paid']);
export type EventPrice = z.infer<typeof EventPrice>;

/** Whose support an event was promised. */
export const EventSupport = z.enum(['fit']);
export type EventSupport = z.infer<typeof EventSupport>;

/** What became of an announced event. */
export const eventStatuses = ['scheduled', 'postponed', 'rescheduled', 'moved_online', 'full', 'cancelled'] as const;
export const EventStatus = z.enum(eventStatuses);
export type EventStatus = z.infer<typeof EventStatus>;

/** Where an event stands between first words and the public list. */
export const editorialStates = ['draft', 'submitted', 'changes_requested', 'published', 'withdrawn'] as const;
export type EditorialState = (typeof editorialStates)[number];

/** Who may see a thing, from few to all. */
export const audiences = ['own', 'partners', 'organisers', 'offices', 'public'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/**
 * How exactly the dates of a leg are known. Dates are always a window: `month` means "somewhere between
 * `startsOn` and `endsOn`". `unknown` (no dates at all) exists for past events whose source gives none.
 */
export const datePrecisions = ['unknown', 'year', 'quarter', 'month', 'week', 'day', 'time'] as const;
export const DatePrecision = z.enum(datePrecisions);
export type DatePrecision = z.infer<typeof DatePrecision>;

export const organiserRoles = ['lead', 'co_organiser', 'partner'] as const;
export const OrganiserRole = z.enum(organiserRoles);
export type OrganiserRole = z.infer<typeof OrganiserRole>;

export const organiserKinds = [
  'agency',
  'federation',
  'chamber',
  'employers',
  'cluster',
  'research_centre',
  'knowledge_institution',
  'incubator',
  'province',
  'city',
  'minister',
  'government',
  'port',
  'company',
  'foreign',
] as const;
export const OrganiserKind = z.enum(organiserKinds);
export type OrganiserKind = z.infer<typeof OrganiserKind>;

/** Who leads an official visit, from the highest rank to the lowest, roughly as Belgian protocol has it. */
export const visitLevels = [
  'royal',
  'federal',
  'minister_president',
  'parliament',
  'flemish_minister',
  'regional_minister',
  'governor',
  'secretary_general',
  'provincial_deputy',
  'mayor',
  'alderman',
  'rector',
] as const;
export const VisitLevel = z.enum(visitLevels);
export type VisitLevel = z.infer<typeof VisitLevel>;

/** Who may see of a masked visit that there is one, in a country and a month. */
export const maskAudiences = ['partners', 'organisers', 'offices'] as const;
export const MaskAudience = z.enum(maskAudiences);
export type MaskAudience = z.infer<typeof MaskAudience>;

/**
 * How far an organisation is on the platform: `listed` is known from public sources and has no people here yet; the
 * others registered themselves, and are verified by a planner before anybody else sees them.
 */
export const organisationStates = ['listed', 'submitted', 'changes_requested', 'verified', 'refused'] as const;
export const OrganisationState = z.enum(organisationStates);
export type OrganisationState = z.infer<typeof OrganisationState>;

/** What a person may be in an organisation that announces, from little to much. */
export const organiserTeamRoles = ['reader', 'editor', 'owner'] as const;
export const OrganiserTeamRole = z.enum(organiserTeamRoles);
export type OrganiserTeamRole = z.infer<typeof OrganiserTeamRole>;

/** What a person may be in a FIT office: an officer, or its head. */
export const officeRoles = ['officer', 'head'] as const;
export const OfficeRole = z.enum(officeRoles);
export type OfficeRole = z.infer<typeof OfficeRole>;

/** Languages an event is held in, ISO 639-1. */
export const eventLanguages = ['nl', 'en', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'ar', 'zh', 'ja', 'ko'] as const;
export const EventLanguage = z.enum(eventLanguages);
export type EventLanguage = z.infer<typeof EventLanguage>;

/** Languages of the screens and texts. Dutch is first and always there. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
