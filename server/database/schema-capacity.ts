import type { Generated } from 'kysely';

/** Tables of what offices abroad can do in a week, and of what they promised. */

export interface OfficeCalendarsTable {
  office_id: string;
  /** Days of the ISO week, 1 for Monday. */
  working_days: number[];
  opens_at: string;
  closes_at: string;
  reserve_percent: number;
  version: Generated<number>;
}

export interface OfficeStaffTable {
  id: string;
  office_id: string;
  person_id: string | null;
  /** For whoever has no account here; the name of an account is read there. */
  name: string | null;
  version: Generated<number>;
}

export interface OfficeStaffHoursTable {
  staff_id: string;
  from_on: string;
  minutes_per_week: number;
}

export interface OfficeLeaveTable {
  staff_id: string;
  /** Its Monday. */
  week: string;
  half_days: number;
}

export interface OfficeClosuresTable {
  id: string;
  office_id: string;
  first_on: string;
  last_on: string;
  name: string;
}

export interface OfficeWeeksTable {
  office_id: string;
  /** Its Monday. */
  week: string;
  /** Null while nobody said who works there. */
  capacity_minutes: number | null;
}

export interface OfficeLoadsTable {
  request_id: string;
  office_id: string;
  week: string;
  kind: 'soft' | 'tentative' | 'firm';
  /** The whole estimate; what is soft counts for half where loads are summed. */
  minutes: number;
  /** Whether a head of office let it go above the capacity of the week. */
  approved: Generated<boolean>;
}
