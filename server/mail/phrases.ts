import type { Label } from '../contracts/shapes.ts';
import type { Language } from '../contracts/words.ts';
import type { LocalDate } from '../kernel/dates.ts';
import type { EventChange } from './mail.ts';
import type { Part, Words } from './wording.ts';

/** What the mails of both languages are put together with. */

/** `1 day`, `7 days`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const locales = { nl: 'nl-BE', en: 'en-GB' } as const;

/** `zaterdag 12 december 2026`. */
export function dayIn(language: Language, date: LocalDate): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(date).toLocaleString(locales[language], options);
}

const introductions = {
  nl: { reason: 'De reden:', reasons: 'De redenen:', text: 'Wie het nakeek, schrijft daarbij:' },
  en: { reason: 'The reason:', reasons: 'The reasons:', text: 'The reviewer adds:' },
} as const;

/** What was decided, the reasons, the words of whoever decided, and where to go from there. */
export function decided(
  language: Language,
  mail: { reasons: readonly Label[]; text?: string; link: string },
  outcome: { subject: string; lead: string; action: string },
): Pick<Words, 'subject' | 'parts'> {
  const introduce = introductions[language];
  const parts: Part[] = [outcome.lead];
  if (mail.reasons.length > 0)
    parts.push(mail.reasons.length === 1 ? introduce.reason : introduce.reasons, {
      list: mail.reasons.map((reason) => reason[language]),
    });
  if (mail.text) parts.push(introduce.text, { quote: mail.text });
  return { subject: outcome.subject, parts: [...parts, { action: outcome.action, link: mail.link }] };
}

/** `Status: gepland → geannuleerd`, a line for each change. */
export function changeLines(language: Language, changes: readonly EventChange[]): string[] {
  return changes.map(({ what, was, is }) => {
    const now = was === undefined ? is[language] : `${was[language]} → ${is[language]}`;
    return `${what[language]}: ${now}`;
  });
}
