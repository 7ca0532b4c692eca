import { Review } from './review-reasons.ts';
import { CountryCode, Instant, Label, LocalDate, Text } from './shapes.ts';
import { Audience, EventKind, OrganisationState, OrganiserKind } from './words.ts';
import { z } from './zod.ts';

/** What waits for a planner: new organisations, claims on known ones, and events of organisations that are not trusted. */

const SomebodyWaiting = z.object({ name: z.string(), email: z.string() }).meta({ id: 'SomebodyWaiting' });

/** A review with who decided, as planners read it. */
export const PlannersReview = Review.extend({ by: z.string().optional() }).meta({ id: 'PlannersReview' });
export type PlannersReview = z.infer<typeof PlannersReview>;

export const SimilarOrganiser = z
  .object({
    id: z.string(),
    name: Label,
    state: OrganisationState,
    because: z.array(z.enum(['name', 'enterpriseNumber', 'website'])),
  })
  .meta({ id: 'SimilarOrganiser' });
export type SimilarOrganiser = z.infer<typeof SimilarOrganiser>;

const addressFitsWebsite = z.boolean().optional().meta({
  description: 'Whether the e-mail address of whoever sent it in is of the website’s domain, where there is one',
});

export const earlierReviews = z.array(PlannersReview).meta({ description: 'Earlier reviews, the latest first' });

export const OrganisationWaiting = z
  .object({
    id: z.string(),
    name: Label,
    kind: OrganiserKind,
    website: z.string().optional(),
    contactEmail: z.string().optional(),
    contactIsPersonal: z.boolean().meta({ description: 'The mailbox is the address of whoever sent it in' }),
    description: Text.partial().optional(),
    province: z.string().optional(),
    enterpriseNumber: z.string().optional(),
    version: z.int(),
    submittedAt: Instant,
    submittedBy: SomebodyWaiting.optional(),
    addressFitsWebsite,
    similar: z.array(SimilarOrganiser),
    reviews: earlierReviews,
  })
  .meta({ id: 'OrganisationWaiting' });
export type OrganisationWaiting = z.infer<typeof OrganisationWaiting>;

export const ClaimWaiting = z
  .object({
    id: z.uuid(),
    organisation: z.object({
      id: z.string(),
      name: Label,
      kind: OrganiserKind,
      state: OrganisationState,
      website: z.string().optional(),
      owners: z.int().meta({ description: 'People who manage it already' }),
    }),
    motivation: z.string(),
    submittedAt: Instant,
    submittedBy: SomebodyWaiting,
    teams: z.array(Label).meta({ description: 'Teams that whoever claims it is in already' }),
    addressFitsWebsite,
    otherClaims: z.int().meta({ description: 'Other claims on the same organisation that wait' }),
    similar: z.array(SimilarOrganiser),
    reviews: earlierReviews,
  })
  .meta({ id: 'ClaimWaiting' });
export type ClaimWaiting = z.infer<typeof ClaimWaiting>;

export const EventWaiting = z
  .object({
    id: z.uuid(),
    title: Text,
    kind: EventKind,
    organisation: z.object({ id: z.string(), name: Label, state: OrganisationState }).optional(),
    submittedAt: Instant,
    submittedBy: SomebodyWaiting.optional(),
    startsOn: LocalDate.optional(),
    countries: z.array(CountryCode),
    sharedWith: Audience.optional().meta({
      description: 'Those it is published for already, where it asks to be shown to everybody',
    }),
    reviews: earlierReviews,
  })
  .meta({ id: 'EventWaiting' });
export type EventWaiting = z.infer<typeof EventWaiting>;
