import type { Generated } from 'kysely';
import type { Moment, OptionalMoment } from './columns.ts';

/** In which order public events changed. */

export interface PublicChangeOrderTable {
  sole: Generated<boolean>;
  last: number;
  forgotten: number;
}

export interface PublicChangesTable {
  event_id: string;
  place: number;
  changed_at: Moment;
  deleted_at: OptionalMoment;
  edition: string;
  fingerprint: string;
}

export interface OpenDataTables {
  public_change_order: PublicChangeOrderTable;
  public_changes: PublicChangesTable;
}
