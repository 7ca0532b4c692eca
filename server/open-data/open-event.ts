import { OpenEvent } from '../contracts/open-data.ts';
import type { EventRecord } from '../events/events.queries.ts';

/** A public event as anybody may take it along: what its contract does not name stays behind. */
export function toOpenEvent(record: EventRecord): OpenEvent {
  return OpenEvent.parse(record);
}
