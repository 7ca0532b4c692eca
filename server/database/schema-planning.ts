import type { ColumnType, Generated } from 'kysely';
import type { DraftFields } from '../contracts/draft-fields.ts';
import type { Text } from '../contracts/shapes.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of what is planned and prepared: drafts, joining forces, cases of companies. */

export interface EventDraftsTable {
  /** Id of the event it is about, existing or to be. */
  id: string;
  organiser_id: string;
  fields: ColumnType<DraftFields, string, string>;
  /** Who changed a field last, and when. */
  touched: ColumnType<Record<string, { by: string | null; at: string }>, string | undefined, string>;
  version: Generated<number>;
  /** Version of the event it started from, and what that said; null for a new one. */
  based_on: number | null;
  base_fields: ColumnType<DraftFields | null, string | null, string | null>;
  series_id: string | null;
  created_at: Moment;
  changed_at: Moment;
  created_by: string | null;
  changed_by: string | null;
  countries: Generated<string[]>;
  sectors: Generated<string[]>;
  starts_on: string | null;
  ends_on: string | null;
  introductions: Generated<boolean>;
}

export interface JointRequestsTable {
  id: string;
  event_id: string;
  organiser_id: string;
  direction: 'invited' | 'asked';
  role: 'co_organiser' | 'partner';
  message: string | null;
  state: Generated<'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed'>;
  created_by: string | null;
  created_at: Moment;
  decided_by: string | null;
  decided_at: OptionalMoment;
  answer: string | null;
}

/** Cases that companies attach to official visits; what is withdrawn is gone. */
export interface VisitCasesTable {
  id: string;
  event_id: string;
  person_id: string;
  company: string;
  enterprise_number: string | null;
  /** The country of the visit it is about; null for all of them. */
  country_code: string | null;
  text: string;
  contact_email: string;
  contact_phone: string | null;
  created_at: Moment;
  changed_at: Moment;
}

type AnswerState = Generated<'open' | 'agreed' | 'declined'>;
type ToldTitle = ColumnType<Text | null, string | null, string | null>;

/** The plan with the smaller id is `a`. */
export interface IntroductionsTable {
  id: string;
  plan_a: string;
  plan_b: string;
  organiser_a: string;
  organiser_b: string;
  state_a: AnswerState;
  state_b: AnswerState;
  answered_at_a: OptionalMoment;
  answered_at_b: OptionalMoment;
  answered_by_a: string | null;
  answered_by_b: string | null;
  /** What the plan was called when both agreed: what it is called later is not told. */
  title_a: ToldTitle;
  title_b: ToldTitle;
  created_at: Moment;
  introduced_at: OptionalMoment;
  lapsed_at: OptionalMoment;
}
