import { Done, endpoint } from './endpoint.ts';
import { Instant, Label, LocalDate, noParams, noQuery } from './shapes.ts';
import { OfficeRole, OrganisationState, OrganiserTeamRole, languages } from './words.ts';
import { z } from './zod.ts';

/** Addresses are compared without regard to capitals, and kept in small letters. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .meta({ id: 'Email', description: 'An e-mail address', example: 'an.peeters@voka.example' });

export const PersonName = z.string().trim().min(1).max(120);

/** Something a person is: in an organisation, in an office, or at FIT's head office. */
export const Membership = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('organiser'),
      id: z.string(),
      name: Label,
      role: OrganiserTeamRole,
      state: OrganisationState,
    }),
    z.object({ kind: z.literal('office'), id: z.string(), name: Label, role: OfficeRole }),
    z.object({ kind: z.literal('head_office'), name: Label, role: z.literal('planner') }),
  ])
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof Membership>;

export const Me = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: 'Empty until the person gave one' }),
    email: z.string(),
    language: z.enum(languages),
    hasPassword: z.boolean(),
    memberships: z.array(Membership),
    closesOn: LocalDate.optional().meta({ description: 'Day the account is erased, once its holder asked for that' }),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/api/v1/me',
  summary: 'Who is signed in, and what they are in which team',
  tag: 'My account',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z.object({ person: Me.optional() }).meta({ id: 'WhoIsSignedIn' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 0,
});

export const signInOptions = endpoint({
  id: 'signInOptions',
  method: 'GET',
  path: '/api/v1/session/options',
  summary: 'The ways to sign in here',
  tag: 'Signing in',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z
    .object({
      identityProvider: z.object({ name: z.string(), path: z.string() }).optional(),
      demoAccounts: z.array(z.object({ email: z.string(), name: z.string(), role: Label })),
      demoPassword: z.string().optional(),
    })
    .meta({ id: 'SignInOptions' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 0,
});

export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/v1/session',
  summary: 'Sign in with e-mail address and password',
  description: 'Sets the cookie of the session. Says the same for a wrong password and an unknown address.',
  tag: 'Signing in',
  callers: 'everyone',
  throttle: { times: 150, minutes: 15 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({ email: Email, password: z.string().min(1).max(256) }),
  answer: Me,
  problems: ['badRequest', 'signInRefused', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const requestCode = endpoint({
  id: 'requestCode',
  method: 'POST',
  path: '/api/v1/session/codes',
  summary: 'Ask for a mail with a link and a code to sign in with',
  description: 'Answers the same whether there is an account or not; who has none gets one by using the code.',
  tag: 'Signing in',
  callers: 'everyone',
  throttle: { times: 60, minutes: 60 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    email: Email,
    language: z.enum(languages).meta({ description: 'Language that comes first in the mail' }),
    next: z.string().max(500).optional().meta({ description: 'Page of this site to go on to' }),
  }),
  answer: Done,
  status: 202,
  problems: ['badRequest', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const signInWithCode = endpoint({
  id: 'signInWithCode',
  method: 'POST',
  path: '/api/v1/session/code-sign-ins',
  summary: 'Sign in with the code of a mail, on this device or another',
  tag: 'Signing in',
  callers: 'everyone',
  throttle: { times: 150, minutes: 15 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    email: Email,
    code: z
      .string()
      .transform((code) => code.replace(/\D/g, ''))
      .pipe(z.string().length(8)),
    language: z.enum(languages),
  }),
  answer: Me,
  problems: ['badRequest', 'signInRefused', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const signOut = endpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'Sign out here',
  tag: 'Signing in',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: Done,
  problems: ['badRequest'],
  sharedCacheSeconds: 0,
});

export const listSessions = endpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/api/v1/me/sessions',
  summary: 'Where I am signed in',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: z
    .object({
      items: z.array(
        z.object({
          id: z.uuid(),
          device: z.string().meta({ description: 'What the browser says of itself' }),
          signedInAt: Instant,
          lastUsedAt: Instant,
          current: z.boolean(),
        }),
      ),
    })
    .meta({ id: 'Sessions' }),
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

export const endSession = endpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/api/v1/me/sessions/{id}',
  summary: 'Sign out somewhere else',
  tag: 'My account',
  callers: 'signed_in',
  params: z.strictObject({ id: z.uuid() }),
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const updateMe = endpoint({
  id: 'updateMe',
  method: 'PATCH',
  path: '/api/v1/me',
  summary: 'Change my name, or the language of my mails',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ name: PersonName.optional(), language: z.enum(languages).optional() }),
  answer: Me,
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

export const setPassword = endpoint({
  id: 'setPassword',
  method: 'PUT',
  path: '/api/v1/me/password',
  summary: 'Choose a password',
  description:
    'The present one is needed, unless one signed in less than fifteen minutes ago. All other sessions are ended.',
  tag: 'My account',
  callers: 'signed_in',
  throttle: { times: 20, minutes: 60 },
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    password: z.string().min(10).max(256).meta({ description: 'Long enough and not one that everybody tries first' }),
    current: z.string().max(256).optional(),
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});
