import { Instant, Label } from './shapes.ts';
import { z } from './zod.ts';

/** What planners review before the public sees it. */
export const reviewKinds = ['organisation', 'claim', 'event'] as const;
export const ReviewKind = z.enum(reviewKinds);
export type ReviewKind = z.infer<typeof ReviewKind>;

interface Reason {
  /** What it can be said of. */
  of: readonly ReviewKind[];
  label: Label;
}

/** Why something is sent back or refused. Whoever sent it in reads these words; what does not fit is `other`. */
const reasons = {
  notAnOrganiser: {
    of: ['organisation'],
    label: {
      nl: 'De organisatie organiseert geen internationale zakelijke evenementen',
      en: 'The organisation does not organise international business events',
    },
  },
  cannotVerify: {
    of: ['organisation', 'claim'],
    label: {
      nl: 'Wij konden niet nagaan of u voor deze organisatie spreekt',
      en: 'We could not establish that you speak for this organisation',
    },
  },
  duplicate: {
    of: ['organisation', 'event'],
    label: { nl: 'Dit staat al op het platform', en: 'This is on the platform already' },
  },
  unclearName: {
    of: ['organisation'],
    label: { nl: 'De naam is niet de officiële naam', en: 'The name is not the official name' },
  },
  missingContact: {
    of: ['organisation', 'event'],
    label: {
      nl: 'Een bruikbaar adres om u te bereiken ontbreekt',
      en: 'A usable address to reach you is missing',
    },
  },
  otherPeople: {
    of: ['claim'],
    label: {
      nl: 'De organisatie wordt al door collega’s beheerd: vraag hun om u uit te nodigen',
      en: 'Colleagues manage the organisation already: ask them to invite you',
    },
  },
  notInternational: {
    of: ['event'],
    label: {
      nl: 'Het evenement heeft geen internationale zakelijke inhoud',
      en: 'The event is not about international business',
    },
  },
  unclearDates: { of: ['event'], label: { nl: 'De data zijn niet duidelijk', en: 'The dates are not clear' } },
  wrongCountry: {
    of: ['event'],
    label: { nl: 'Het land of de plaats klopt niet', en: 'The country or place is not right' },
  },
  wrongSector: { of: ['event'], label: { nl: 'De sector klopt niet', en: 'The sector is not right' } },
  textIncomplete: {
    of: ['organisation', 'event'],
    label: {
      nl: 'De tekst is onvolledig of niet te begrijpen',
      en: 'The text is incomplete or cannot be understood',
    },
  },
  other: {
    of: ['organisation', 'claim', 'event'],
    label: { nl: 'Een andere reden', en: 'Another reason' },
  },
} as const satisfies Record<string, Reason>;

export type ReviewReason = keyof typeof reasons;

export const reviewReasons: Readonly<Record<ReviewReason, Reason>> = reasons;

/** The reasons that can be given for one kind of thing, in the order in which they are offered. */
export function reasonsFor(kind: ReviewKind): ReviewReason[] {
  return (Object.keys(reasons) as ReviewReason[]).filter((reason) => reviewReasons[reason].of.includes(kind));
}

export const reviewDecisions = ['verified', 'granted', 'published', 'changes_requested', 'refused'] as const;
export const ReviewDecision = z.enum(reviewDecisions);
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** What was decided, as whoever sent it in reads it: not by whom. */
export const Review = z
  .object({
    decision: ReviewDecision,
    reasons: z.array(z.object({ id: z.string(), label: Label })),
    text: z.string().optional().meta({ description: 'Words of whoever decided, in the language they were written in' }),
    decidedAt: Instant,
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;
