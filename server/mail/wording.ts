import type { MailKind, MailOf } from './mail.ts';

/** A piece of a mail, from top to bottom: a paragraph, or something that stands apart. */
export type Part =
  | string
  /** To be typed over or copied. */
  | { code: string }
  | { list: readonly string[] }
  /** Words of a person, with their line breaks. */
  | { quote: string }
  /** Begins a part of the mail. */
  | { heading: string }
  /** Things with a page each, and what is told of them. */
  | { entries: readonly { title: string; link?: string | undefined; lines: readonly string[] }[] }
  /** A way on that is not what the mail is for. */
  | { aside: string; link: string }
  /** The one thing to do, and the page where it is done. */
  | { action: string; link: string };

/** What a mail says in one language. */
export interface Words {
  /** Subject, and heading of its half. */
  subject: string;
  parts: readonly Part[];
  /** Why this person gets it: the end of the sentence that `closing` begins. */
  why: string;
}

/** All mails in one language. */
export interface Wording {
  /** Says, in this language, that this language comes second. */
  below: string;
  /** Who sends the mail, from which site, and why. */
  closing: (site: string, why: string) => string;
  mails: { readonly [Kind in MailKind]: (mail: MailOf<Kind>) => Words };
}
