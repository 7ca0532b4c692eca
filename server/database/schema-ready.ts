/** What was made of events before anybody asked. */

/** What everybody is told of an event, as it is sent. It holds while no change of the event is noted. */
export interface ReadyEventsTable {
  event_id: string;
  /** Which edition of the program made it. */
  edition: string;
  /** JSON of an `EventItem`. */
  item: string;
  /** JSON of an `EventDetail`; null for one of several editions. */
  detail: string | null;
  /** Last day on which it is right, if it is not for ever. */
  holds_through: string | null;
}

/** Events of which something changed, once or more often, since they were made ready. */
export interface UnreadyEventsTable {
  event_id: string;
}

export interface ReadyTables {
  ready_events: ReadyEventsTable;
  unready_events: UnreadyEventsTable;
}
