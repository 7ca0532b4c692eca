import { endpoint } from './endpoint.ts';
import { Instant, Label, LocalDate, Text, noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/**
 * Blind introductions: two unpublished plans that fit, of organisations that both want to know of such plans. Neither
 * learns who or what the other is before both agreed.
 */

/**
 * Where an introduction stands for one side: `open` waits for its own answer, `waiting` for that of the other. Whether the
 * other refused, or withdrew its plan, is not told: the introduction lapses when its time is over.
 */
export const introductionStates = ['open', 'waiting', 'introduced', 'refused', 'lapsed'] as const;
export const IntroductionState = z.enum(introductionStates);
export type IntroductionState = z.infer<typeof IntroductionState>;

/** What the history of a plan tells its own organisation alone, and not those that organise it with it. */
export const introductionActions = [
  'introduction_offered',
  'introduction_agreed',
  'introduction_refused',
  'introduced',
] as const;

export const Introduction = z
  .object({
    id: z.uuid(),
    state: IntroductionState,
    plan: z
      .object({
        id: z.uuid(),
        title: Text.partial(),
        from: LocalDate.optional(),
        to: LocalDate.optional(),
      })
      .meta({ description: 'Your own plan, as it is now' }),
    hintedAt: Instant,
    lapsesAt: Instant.meta({ description: 'Until when both can agree' }),
    other: z
      .object({
        organisation: z.object({ id: z.string(), name: Label, website: z.string().optional() }),
        title: Text.partial().meta({ description: 'What its plan was called when both agreed' }),
        contact: z
          .object({ name: z.string(), email: z.string() })
          .optional()
          .meta({ description: 'Who agreed for it' }),
      })
      .optional()
      .meta({ description: 'Only once both agreed' }),
  })
  .meta({ id: 'Introduction' });
export type Introduction = z.infer<typeof Introduction>;

const ofTeam = z.strictObject({ team: TeamCode });
const ofIntroduction = z.strictObject({ team: TeamCode, id: z.uuid() });

export const listIntroductions = endpoint({
  id: 'listIntroductions',
  method: 'GET',
  path: '/api/v1/teams/{team}/introductions',
  summary: 'Plans of an organisation that fit one of somebody else, the newest first',
  description: 'Told in terms of one’s own plan alone until both sides agreed.',
  tag: 'Planning',
  callers: ['reader', 'planner'],
  params: ofTeam,
  query: noQuery,
  answer: z
    .object({
      items: z.array(Introduction),
      may: z
        .object({ answer: z.boolean().meta({ description: 'Agree or refuse for the organisation' }) })
        .meta({ description: 'What whoever asks may do here' }),
    })
    .meta({ id: 'Introductions' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const agreeToIntroduction = endpoint({
  id: 'agreeToIntroduction',
  method: 'POST',
  path: '/api/v1/teams/{team}/introductions/{id}/agreement',
  summary: 'Agree to be introduced',
  description:
    'Once the other side agrees too, both get the name of the organisation, the title of the plan and the name and ' +
    'address of who agreed. Until then the other side learns nothing.',
  tag: 'Planning',
  callers: ['editor'],
  params: ofIntroduction,
  query: noQuery,
  answer: Introduction,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const refuseIntroduction = endpoint({
  id: 'refuseIntroduction',
  method: 'POST',
  path: '/api/v1/teams/{team}/introductions/{id}/refusal',
  summary: 'Refuse to be introduced',
  description: 'The other side is not told.',
  tag: 'Planning',
  callers: ['editor'],
  params: ofIntroduction,
  query: noQuery,
  answer: Introduction,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});
