import type { Language } from '../contracts/words.ts';
import { type Mail, type MailKind } from './mail.ts';
import { tidy } from './tidy.ts';
import type { Part, Wording, Words } from './wording.ts';
import { dutch } from './wording-nl.ts';
import { english } from './wording-en.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

export interface Composed {
  subject: string;
  /** The whole mail without markup, its links written out. */
  text: string;
  html: string;
  /** Address with which mail programs stop such mails by themselves (RFC 8058), where they are sent by request. */
  unsubscribe?: string;
}

/** The mail in one language: its words, and the lines that go around them. */
export interface Half extends Words {
  language: Language;
  /** Says, in this language, that this half comes second. */
  below: string;
  /** Who sends the mail, and why. */
  closing: string;
}

const wordings: Readonly<Record<Language, Wording>> = { nl: dutch, en: english };
const other: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

/** As much of a subject as a mail program shows (RFC 5322, section 2.1.1). */
const longestSubject = 78;

/**
 * Writes a mail in both languages, the person's own first.
 * @throws when a link leads away from the site
 */
export function composeMail(mail: Mail, language: Language, publicUrl: string): Composed {
  const tidied = tidy(mail);
  const first = halfOf(tidied, language, publicUrl);
  const second = halfOf(tidied, other[language], publicUrl);
  const both = `${first.subject} / ${second.subject}`;
  return {
    subject: both.length <= longestSubject ? both : first.subject,
    text: writeText(first, second),
    html: writeHtml(first, second),
    ...('stop' in mail ? { unsubscribe: onSite(mail.stop, publicUrl) } : {}),
  };
}

function halfOf<Kind extends MailKind>(mail: Mail & { kind: Kind }, language: Language, publicUrl: string): Half {
  const wording = wordings[language];
  // A kind and its words belong together by their names, which the compiler cannot follow through the union.
  const words = (wording.mails[mail.kind] as (mail: Mail) => Words)(mail);
  return {
    ...words,
    parts: words.parts.map((part) => withLinks(part, (link) => onSite(link, publicUrl))),
    language,
    below: wording.below,
    closing: wording.closing(new URL(publicUrl).host, words.why),
  };
}

/** Links lead to pages of our own only, so that no request can make a mail point elsewhere. */
function onSite(path: string, publicUrl: string): string {
  const link = new URL(path, publicUrl);
  if (link.origin !== new URL(publicUrl).origin) throw new Error(`A mail may not lead to ${link.origin}.`);
  return link.href;
}

function withLinks(part: Part, linkOf: (link: string) => string): Part {
  if (typeof part === 'string') return part;
  if ('link' in part) return { ...part, link: linkOf(part.link) };
  if (!('entries' in part)) return part;
  return {
    entries: part.entries.map((entry) => (entry.link === undefined ? entry : { ...entry, link: linkOf(entry.link) })),
  };
}
