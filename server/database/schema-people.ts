import type { Generated } from 'kysely';
import type { KeyScope } from '../contracts/endpoint.ts';
import type { Language, OfficeRole, OrganiserTeamRole } from '../contracts/words.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of people, how they sign in, what they are in a team, and what planners decided. */

export interface PeopleTable {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  language: Generated<Language>;
  demo: Generated<boolean>;
  /** Day on which the account is erased, once its holder asked for that. */
  closes_on: string | null;
  created_at: Moment;
  updated_at: Moment;
}

export interface SessionsTable {
  id: string;
  person_id: string;
  token: string;
  expires_at: Moment;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Moment;
  updated_at: Moment;
}

export interface SignInMethodsTable {
  id: string;
  person_id: string;
  provider_id: string;
  account_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: OptionalMoment;
  refresh_token_expires_at: OptionalMoment;
  scope: string | null;
  created_at: Moment;
  updated_at: Moment;
}

export interface VerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Moment;
  created_at: Moment;
  updated_at: Moment;
}

/** The team is an organisation, an office, or (neither given) FIT's head office. */
export interface MembershipsTable {
  id: string;
  person_id: string;
  organiser_id: string | null;
  office_id: string | null;
  role: OrganiserTeamRole | OfficeRole | 'planner';
  source: 'registration' | 'claim' | 'invitation' | 'identity_provider' | 'demo';
  created_at: Moment;
}

export interface InvitationsTable {
  id: string;
  token_hash: string;
  email: string;
  organiser_id: string | null;
  office_id: string | null;
  role: OrganiserTeamRole | OfficeRole | 'planner';
  invited_by: string | null;
  created_at: Moment;
  expires_at: Moment;
  accepted_at: OptionalMoment;
  withdrawn_at: OptionalMoment;
}

export interface ApiKeysTable {
  id: string;
  organiser_id: string;
  name: string;
  /** The first characters of the key, by which people tell theirs apart. */
  hint: string;
  key_hash: string;
  scopes: KeyScope[];
  created_by: string | null;
  created_at: Moment;
  last_used_on: string | null;
  revoked_at: OptionalMoment;
}

export interface ClaimsTable {
  id: string;
  organiser_id: string;
  person_id: string;
  motivation: string;
  state: Generated<'submitted' | 'granted' | 'refused' | 'withdrawn'>;
  created_at: Moment;
  decided_at: OptionalMoment;
}

export interface ReviewsTable {
  id: string;
  subject_kind: 'organisation' | 'claim' | 'event';
  subject_id: string;
  decision: string;
  reasons: string[];
  text: string | null;
  decided_by: string | null;
  decided_at: Moment;
}
