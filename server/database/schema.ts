import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type {
  Audience,
  DatePrecision,
  EditorialState,
  EventKind,
  EventLanguage,
  EventMode,
  EventStatus,
  MaskAudience,
  OrganiserKind,
  OrganiserRole,
  VisitLevel,
  OrganisationState,
} from '../contracts/words.ts';
import type { Moment, OptionalDay, OptionalMoment } from './columns.ts';
import type {
  OfficeCalendarsTable,
  OfficeClosuresTable,
  OfficeLeaveTable,
  OfficeLoadsTable,
  OfficeStaffHoursTable,
  OfficeStaffTable,
  OfficeWeeksTable,
} from './schema-capacity.ts';
import type { AlertTables } from './schema-alerts.ts';
import type { EventFilesTable, FileContentsTable, FilesTable } from './schema-files.ts';
import type {
  AuditTrailTable,
  CalendarChangesTable,
  CalendarEntriesTable,
  CalendarEventsTable,
  ContentLoadsTable,
  MailsTable,
  OutboxTable,
  PersonalCalendarsTable,
  SearchMirrorsTable,
  SearchSetAsideTable,
  ScheduledJobsTable,
} from './schema-frame.ts';
import type { OpenDataTables } from './schema-open-data.ts';
import type { ReadyTables } from './schema-ready.ts';
import type {
  CountriesTable,
  EventKindsTable,
  EventTypesTable,
  OfficeJurisdictionsTable,
  OfficesTable,
  RegionsTable,
  SectorsTable,
  ServicesTable,
} from './schema-reference.ts';
import type { ImportMappingsTable, ImportOutcomesTable, ImportValuesTable, ImportsTable } from './schema-imports.ts';
import type { EventDraftsTable, IntroductionsTable, JointRequestsTable, VisitCasesTable } from './schema-planning.ts';
import type {
  ApiKeysTable,
  ClaimsTable,
  InvitationsTable,
  MembershipsTable,
  PeopleTable,
  ReviewsTable,
  SessionsTable,
  SignInMethodsTable,
  VerificationsTable,
} from './schema-people.ts';
import type {
  SupportAllowedTransitionsTable,
  SupportAssigneesTable,
  SupportDossiersTable,
  SupportMessagesTable,
  SupportNoticesTable,
  SupportProposalServicesTable,
  SupportProposalsTable,
  SupportReadsTable,
  SupportRemindersTable,
  SupportRequestServicesTable,
  SupportRequestsTable,
  SupportTransitionsTable,
} from './schema-support.ts';

/** The tables as `migrations/` makes them. Dates are text, moments are instants (see `connect.ts`). */

export interface OrganisersTable {
  id: string;
  kind: OrganiserKind;
  name_nl: string;
  name_en: string;
  domains: string[];
  province: string | null;
  partnerships: ColumnType<{ kind: string; period: string }[], string, string>;
  aliases: string[];
  active: boolean;
  note_nl: string | null;
  note_en: string | null;
  state: Generated<OrganisationState>;
  trusted: Generated<boolean>;
  website: string | null;
  contact_email: string | null;
  description_nl: string | null;
  description_en: string | null;
  enterprise_number: string | null;
  submitted_by: string | null;
  submitted_at: OptionalMoment;
  version: Generated<number>;
}

export interface EventsTable {
  id: string;
  slug: string;
  /** Of its short address: given by the database when it is written, and never changed. */
  short_code: GeneratedAlways<string>;
  kind: EventKind;
  type: string | null;
  mode: EventMode;
  editorial_state: EditorialState;
  status: EventStatus;
  audience: Audience;
  title_nl: string;
  title_en: string | null;
  summary_nl: string | null;
  summary_en: string | null;
  description_nl: string | null;
  description_en: string | null;
  languages: EventLanguage[];
  status_reason_nl: string | null;
  status_reason_en: string | null;
  visit_level: VisitLevel | null;
  visit_leader: string | null;
  visit_leader_en: string | null;
  registration_url: string | null;
  registration_opens_on: string | null;
  registration_closes_on: string | null;
  registration_capacity: number | null;
  fee_amount: ColumnType<string | null, number | null, number | null>;
  fee_currency: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  contact_url: string | null;
  source: string;
  source_url: string | null;
  external_id: string | null;
  source_confidence: 'found' | 'partial' | null;
  source_note_nl: string | null;
  source_note_en: string | null;
  demo: boolean;
  version: Generated<number>;
  created_at: Moment;
  changed_at: Moment;
  published_at: OptionalMoment;
  entered_for: string | null;
  entered_by: string | null;
  submitted_at: OptionalMoment;
  /** Groups that may read it, written by the store from audience, organisers and partners. */
  readers: Generated<string[]>;
  /** When everybody could see it first; null for what was never public. */
  public_since: OptionalMoment;
  /** Since when it waits for a planner to be shown to everybody, while those in its audience see it already. */
  asks_public_at: OptionalMoment;
  /** Shared by the editions of one series. */
  series_id: string | null;
  /** Whether other unpublished plans that fit may be looked for quietly. */
  introductions: Generated<boolean>;
  visit_host: string | null;
  visit_host_en: string | null;
  visit_protocol_from: string | null;
  visit_protocol_to: string | null;
  /** For whom a separate record stands in for a masked visit. */
  visit_masked_for: MaskAudience | null;
  /** The masked visit this record stands in for; told to nobody. */
  stands_in_for: string | null;
  /** Since when it has its status; null while it has had no other. */
  status_since: OptionalMoment;
  /** Where it was and what it was about when everybody could see it last; empty before it is gone. */
  gone_countries: Generated<string[]>;
  gone_sectors: Generated<string[]>;
  /** Offices that confirmed their support, where the organiser lets it be told. */
  supported_by: Generated<string[]>;
}

export interface EventPartnersTable {
  event_id: string;
  organiser_id: string;
}

export interface LegsTable {
  id: string;
  event_id: string;
  position: number;
  country_code: string | null;
  city: string | null;
  city_en: string | null;
  venue: string | null;
  online_url: string | null;
  precision: DatePrecision;
  starts_on: string | null;
  ends_on: string | null;
  start_time: string | null;
  end_time: string | null;
  time_zone: string;
  starts_at: OptionalMoment;
  ends_at: OptionalMoment;
  ical_sequence: Generated<number>;
  ical_changed_at: Moment;
  created_at: Moment;
  /** The days it was on before it moved, where everybody could see it then. */
  was_starts_on: OptionalDay;
  was_ends_on: OptionalDay;
}

export interface EventSectorsTable {
  event_id: string;
  sector_id: string;
  position: number;
}

export interface EventOrganisersTable {
  event_id: string;
  organiser_id: string;
  role: OrganiserRole;
  position: number;
}

export interface Schema extends AlertTables, OpenDataTables, ReadyTables {
  people: PeopleTable;
  sessions: SessionsTable;
  sign_in_methods: SignInMethodsTable;
  verifications: VerificationsTable;
  memberships: MembershipsTable;
  invitations: InvitationsTable;
  api_keys: ApiKeysTable;
  claims: ClaimsTable;
  reviews: ReviewsTable;
  regions: RegionsTable;
  countries: CountriesTable;
  sectors: SectorsTable;
  event_kinds: EventKindsTable;
  event_types: EventTypesTable;
  services: ServicesTable;
  organisers: OrganisersTable;
  offices: OfficesTable;
  office_jurisdictions: OfficeJurisdictionsTable;
  events: EventsTable;
  legs: LegsTable;
  event_sectors: EventSectorsTable;
  event_organisers: EventOrganisersTable;
  event_partners: EventPartnersTable;
  event_files: EventFilesTable;
  files: FilesTable;
  file_contents: FileContentsTable;
  event_drafts: EventDraftsTable;
  joint_requests: JointRequestsTable;
  visit_cases: VisitCasesTable;
  introductions: IntroductionsTable;
  imports: ImportsTable;
  import_outcomes: ImportOutcomesTable;
  import_mappings: ImportMappingsTable;
  import_values: ImportValuesTable;
  outbox: OutboxTable;
  scheduled_jobs: ScheduledJobsTable;
  audit_trail: AuditTrailTable;
  mails: MailsTable;
  calendar_entries: CalendarEntriesTable;
  calendar_events: CalendarEventsTable;
  calendar_changes: CalendarChangesTable;
  personal_calendars: PersonalCalendarsTable;
  search_mirrors: SearchMirrorsTable;
  search_set_aside: SearchSetAsideTable;
  content_loads: ContentLoadsTable;
  office_calendars: OfficeCalendarsTable;
  office_staff: OfficeStaffTable;
  office_staff_hours: OfficeStaffHoursTable;
  office_leave: OfficeLeaveTable;
  office_closures: OfficeClosuresTable;
  office_weeks: OfficeWeeksTable;
  office_loads: OfficeLoadsTable;
  support_dossiers: SupportDossiersTable;
  support_requests: SupportRequestsTable;
  support_request_services: SupportRequestServicesTable;
  support_assignees: SupportAssigneesTable;
  support_allowed_transitions: SupportAllowedTransitionsTable;
  support_transitions: SupportTransitionsTable;
  support_proposals: SupportProposalsTable;
  support_proposal_services: SupportProposalServicesTable;
  support_messages: SupportMessagesTable;
  support_reads: SupportReadsTable;
  support_notices: SupportNoticesTable;
  support_reminders: SupportRemindersTable;
}
