import { Email } from './accounts.ts';
import { endpoint } from './endpoint.ts';
import { Review } from './review-reasons.ts';
import { Instant, Label, Text, noParams, noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { OrganisationState, OrganiserKind } from './words.ts';
import { z } from './zod.ts';

/** Organisations that register, say who they are, and are claimed by their people. */

export const provinces = ['antwerpen', 'limburg', 'oost-vlaanderen', 'vlaams-brabant', 'west-vlaanderen'] as const;
export const Province = z.enum(provinces);
export type Province = z.infer<typeof Province>;

/** One line as people write it: no breaks, and no signs that cannot be seen. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), {
      error: 'holds signs that cannot be seen',
      params: { reason: 'unseenSigns' },
    });

/** Text of several lines; PostgreSQL keeps no zero bytes, and no text needs one. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .refine((text) => !text.includes('\0'), 'holds a zero byte');

export const EnterpriseNumber = z
  .string()
  .max(40)
  .transform((written) => written.replace(/^\s*BE/i, '').replace(/[\s.]/g, ''))
  .pipe(
    z
      .string()
      .refine(isEnterpriseNumber, { error: 'is not an enterprise number', params: { reason: 'enterpriseNumber' } }),
  )
  .meta({
    id: 'EnterpriseNumber',
    description: 'Number in the Belgian Crossroads Bank for Enterprises; dots, spaces and BE may stand in it',
    example: '0471.938.850',
  });

/** Ten digits, of which the last two are 97 less the rest of the first eight divided by 97. */
export function isEnterpriseNumber(digits: string): boolean {
  return /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** `0471.938.850`, as Belgians write it. */
export function formatEnterpriseNumber(digits: string): string {
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}

/** What an organisation says of itself. */
const profileFields = {
  name: z.strictObject({ nl: line(160), en: line(160).optional() }).meta({
    description: 'Without an English name the Dutch one is used',
  }),
  kind: OrganiserKind,
  website: z
    .string()
    .trim()
    .max(300)
    .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }))
    .optional(),
  contactEmail: Email.meta({ description: 'A mailbox of the organisation, not of one person' }),
  description: z.strictObject({ nl: prose(2000).optional(), en: prose(2000).optional() }).optional(),
  province: Province.optional(),
  enterpriseNumber: EnterpriseNumber.optional(),
};

export const ProfileEntry = z.strictObject(profileFields).meta({ id: 'OrganisationProfileEntry' });
export type ProfileEntry = z.infer<typeof ProfileEntry>;

export const OrganisationProfile = z
  .object({
    id: z.string(),
    team: TeamCode,
    name: Label,
    kind: OrganiserKind,
    website: z.string().optional(),
    contactEmail: z.string().optional(),
    description: Text.partial().optional(),
    province: z.string().optional(),
    enterpriseNumber: z.string().optional(),
    state: OrganisationState,
    trusted: z.boolean().meta({ description: 'Its events are published without review' }),
    submittedAt: Instant.optional(),
    version: z.int(),
    review: Review.optional().meta({ description: 'What was decided last' }),
    may: z.object({ edit: z.boolean(), submit: z.boolean(), trust: z.boolean() }),
  })
  .meta({ id: 'OrganisationProfile' });
export type OrganisationProfile = z.infer<typeof OrganisationProfile>;

export const registerOrganisation = endpoint({
  id: 'registerOrganisation',
  method: 'POST',
  path: '/api/v1/organisers',
  summary: 'Register an organisation',
  description:
    'Whoever registers becomes its owner. Nobody else sees it until a planner has verified it. An organisation that is ' +
    'known already is not registered but claimed: then this answers `nameTaken`. At most ten a day.',
  tag: 'Organisers',
  callers: 'signed_in',
  throttle: { times: 60, minutes: 60 },
  params: noParams,
  query: noQuery,
  body: ProfileEntry,
  answer: OrganisationProfile,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const getProfile = endpoint({
  id: 'getProfile',
  method: 'GET',
  path: '/api/v1/teams/{team}/profile',
  summary: 'What an organisation says of itself, and how far it is',
  tag: 'Teams',
  callers: ['reader', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  answer: OrganisationProfile,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const changeProfile = endpoint({
  id: 'changeProfile',
  method: 'PUT',
  path: '/api/v1/teams/{team}/profile',
  summary: 'Change what an organisation says of itself',
  description: 'Everything is replaced: what is left out is gone.',
  tag: 'Teams',
  callers: ['editor', 'planner'],
  throttle: { times: 120, minutes: 60 },
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  body: z.strictObject({
    ...profileFields,
    version: z.int().meta({ description: 'The version the change is based on' }),
  }),
  answer: OrganisationProfile,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const submitAgain = endpoint({
  id: 'submitAgain',
  method: 'POST',
  path: '/api/v1/teams/{team}/submission',
  summary: 'Send an organisation in again, after the changes that were asked for',
  tag: 'Teams',
  callers: ['owner', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  answer: OrganisationProfile,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});
