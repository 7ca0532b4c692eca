import type { Label, Text } from '../contracts/shapes.ts';
import type { EventChange } from './mail.ts';

/** A saved search in a digest, with the events that are new in it. */
export interface DigestSection {
  /** Id of the saved search. */
  search: string;
  name: Label;
  /** The list of it, what came last first, in the language of the person. */
  link: string;
  /** Ids of all that is new here, and of what is new here too but stands in a section above. */
  ids: readonly string[];
  alsoIds: readonly string[];
  /** The first of what is new, to be read. */
  events: readonly {
    title: Text;
    when: Label;
    where: Label;
    by: Label;
    /** The last day to register, where there is one that is not over. */
    until?: Label | undefined;
    link: string;
  }[];
  /** How many are new beside these. */
  more: number;
  /** Titles of the first of what stands above. */
  also: readonly Text[];
}

/** An event that is followed and became something else. */
export interface FollowedNews {
  id: string;
  title: Text;
  changes: readonly EventChange[];
  reason: Partial<Text>;
  /** Left out once its page is gone. */
  link?: string;
}

/** How a mail is stopped: a page with a button, which mail programs also reach by themselves (RFC 8058). */
interface Stoppable {
  /** Id of the address that is told. */
  recipient: string;
  stop: string;
  /** Where everything can be changed. */
  manage: string;
}

/** The mails about saved searches and followed events. */
export type AlertMail =
  /** Asks the holder of an address whether it was them. Without a frequency it is about following an event. */
  | { kind: 'alert_confirm'; what: Label; frequency?: 'at_once' | 'daily' | 'weekly'; link: string; days: number }
  | { kind: 'alert_link'; link: string }
  | ({ kind: 'alert_digest'; sections: readonly DigestSection[] } & Stoppable)
  | ({ kind: 'alert_changes'; events: readonly FollowedNews[] } & Stoppable);
