import type { ColumnType, Generated } from 'kysely';
import type { SupportBasis, SupportForm } from '../contracts/support-form.ts';
import type { ProposalState, ServiceOutcome, SupportSide, SupportState, Urgency } from '../contracts/support-words.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of dossiers, requests and what became of them. */

type Kept<T> = ColumnType<T, T, never>;

export interface SupportDossiersTable {
  id: string;
  event_id: string;
  organiser_id: string;
  form: ColumnType<SupportForm, string, string>;
  version: Generated<number>;
  created_by: string | null;
  created_at: Moment;
  changed_at: Moment;
}

export interface SupportRequestsTable {
  id: string;
  /** `FIT-27-GEA962`; null for a draft. */
  reference: string | null;
  dossier_id: string;
  office_id: string;
  state: SupportState;
  version: Generated<number>;
  wanted_from: string;
  wanted_to: string;
  /** The event as it was when this was asked or last agreed on: a material change is told from it. */
  basis: ColumnType<SupportBasis, string, string>;
  estimate_minutes: number;
  lead_person_id: string | null;
  urgency: Urgency | null;
  submitted_at: OptionalMoment;
  /** When the whole answer is expected; null while the clock of the office stands still. */
  answer_due_at: OptionalMoment;
  /** When the next step of the office is expected; null when it is not the office that is waited for. */
  due_at: OptionalMoment;
  /** Working minutes the office had left for its answer when it asked something. */
  paused_minutes: number | null;
  transferred_from: string | null;
  priority_override: number | null;
  priority_reason: string | null;
  report: string | null;
  satisfaction: number | null;
  satisfaction_text: string | null;
  created_at: Moment;
  changed_at: Moment;
}

export interface SupportRequestServicesTable {
  request_id: string;
  service_id: string;
  quantity: number;
  note: string | null;
  needed_by: string | null;
}

export interface SupportAssigneesTable {
  id: string;
  request_id: string;
  person_id: string | null;
  /** Office and country at the moment of assignment: where people go afterwards changes no statistics. */
  office_id: string;
  country_code: string;
  assigned_at: Moment;
  actual_minutes: number | null;
}

export interface SupportAllowedTransitionsTable {
  from_state: SupportState;
  to_state: SupportState;
}

export interface SupportTransitionsTable {
  id: Kept<string>;
  request_id: Kept<string>;
  /** Version of the request it led to. */
  version: Kept<number>;
  from_state: Kept<SupportState>;
  to_state: Kept<SupportState>;
  at: ColumnType<Temporal.Instant, string, never>;
  side: Kept<SupportSide>;
  person_id: Kept<string | null>;
  reason: Kept<string | null>;
  text: Kept<string | null>;
  details: ColumnType<Record<string, unknown>, string, never>;
}

export interface SupportProposalsTable {
  id: string;
  request_id: string;
  number: number;
  state: ProposalState;
  window_from: string;
  window_to: string;
  estimate_minutes: number;
  conditions: string | null;
  valid_until: Moment;
  /** Of the general conditions both sides agree to. */
  conditions_version: string;
  approval_reason: string | null;
  approved_by: string | null;
  proposed_by: string | null;
  proposed_at: Moment;
  answered_by: string | null;
  answered_at: OptionalMoment;
}

export interface SupportProposalServicesTable {
  proposal_id: string;
  service_id: string;
  outcome: ServiceOutcome;
  quantity: number;
  note: string | null;
}

export interface SupportMessagesTable {
  id: string;
  dossier_id: string;
  /** Null for what is said to all offices of the dossier. */
  request_id: string | null;
  /** The office whose own note it is: the organiser never reads it. */
  internal_to: string | null;
  side: Exclude<SupportSide, 'system'>;
  person_id: string | null;
  body: string;
  file_ids: Generated<string[]>;
  at: Moment;
}

export interface SupportReadsTable {
  person_id: string;
  request_id: string;
  read_at: Moment;
}

/** News for one person, kept until it is time to mail what came together. */
export interface SupportNoticesTable {
  id: string;
  person_id: string;
  request_id: string;
  /** Team as whose member they read it. */
  team: string;
  news: ColumnType<{ kind: string; text?: string; by?: string }, string, string>;
  send_after: Moment;
  sent_at: OptionalMoment;
}

export interface SupportRemindersTable {
  request_id: string;
  kind: string;
  /** The moment it reminds of: for another one it may remind again. */
  about: Moment;
  at: Moment;
}
