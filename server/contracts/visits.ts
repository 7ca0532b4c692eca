import { Email } from './accounts.ts';
import { Done, endpoint } from './endpoint.ts';
import { EnterpriseNumber, line, prose } from './organisations.ts';
import { CountryCode, Instant, Label, LocalDate, Text, noParams, noQuery, pageQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** What is told of a confidential visit: a country and a month, or a quarter or year where no more is known of it. */
export const StandInWindow = z
  .object({
    country: CountryCode,
    precision: z.enum(['unknown', 'year', 'quarter', 'month']),
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional(),
  })
  .meta({ id: 'StandInWindow' });
export type StandInWindow = z.infer<typeof StandInWindow>;

/**
 * Cases that companies attach to an official visit: what the visit could help with. They are read by the coordinator of
 * the visit and by the office that answers for the country, and by nobody else.
 */

/** For how many days a case is kept after its visit. */
export const caseDays = 90;

const caseFields = {
  company: line(160).meta({ description: 'Name of the company' }),
  enterpriseNumber: EnterpriseNumber.optional(),
  country: CountryCode.optional().meta({
    description: 'The country of the visit that it is about; left out for all of them. Only offices for it read it',
  }),
  text: prose(2_000).meta({ description: 'What it is about, and how the visit could help' }),
  contactEmail: Email,
  contactPhone: line(40).optional(),
};

export const CaseEntry = z
  .strictObject({
    ...caseFields,
    consent: z
      .boolean()
      .refine((given) => given, { error: 'is to be given', params: { reason: 'consentMissing' } })
      .meta({ description: 'Consent that the readers named by `getCaseOffer` read it and use the contact' }),
  })
  .meta({ id: 'CaseEntry' });
export type CaseEntry = z.infer<typeof CaseEntry>;

/** A case as it was attached. */
export const CompanyCase = z
  .object({
    id: z.uuid(),
    company: z.string(),
    enterpriseNumber: z.string().optional(),
    country: CountryCode.optional(),
    text: z.string(),
    contactEmail: z.string(),
    contactPhone: z.string().optional(),
    attachedAt: Instant,
    changedAt: Instant,
  })
  .meta({ id: 'CompanyCase' });
export type CompanyCase = z.infer<typeof CompanyCase>;

/** Somebody who may read a case: the organisation that coordinates the visit, or an office. */
export const CaseReader = z
  .object({
    kind: z.enum(['coordinator', 'office']),
    name: Label,
    countries: z
      .array(CountryCode)
      .meta({ description: 'Of an office, the countries of the visit it answers for; empty for the coordinator' }),
  })
  .meta({ id: 'CaseReader' });
export type CaseReader = z.infer<typeof CaseReader>;

const ofVisit = z.strictObject({ id: z.uuid() });
const ofCase = z.strictObject({ id: z.uuid() });
const ofTeam = z.strictObject({ team: TeamCode });
const ofTeamsVisit = z.strictObject({ team: TeamCode, event: z.uuid() });

export const getCaseOffer = endpoint({
  id: 'getCaseOffer',
  method: 'GET',
  path: '/api/v1/events/{id}/cases',
  summary: 'Who would read a case attached to an official visit, and what I attached',
  tag: 'Official visits',
  callers: 'signed_in',
  params: ofVisit,
  query: noQuery,
  answer: z
    .object({
      visit: z.object({ id: z.uuid(), slug: z.string(), title: Text, countries: z.array(CountryCode) }),
      open: z
        .boolean()
        .meta({ description: 'Whether a case can be attached now: somebody reads it, and it is to come' }),
      readers: z.array(CaseReader),
      items: z.array(CompanyCase).meta({ description: 'My own cases with this visit, the latest first' }),
    })
    .meta({ id: 'CaseOffer' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const attachCase = endpoint({
  id: 'attachCase',
  method: 'POST',
  path: '/api/v1/events/{id}/cases',
  summary: 'Attach the case of a company to an official visit',
  description: 'The coordinator of the visit is told by mail that there is one, without a word of it.',
  tag: 'Official visits',
  callers: 'signed_in',
  throttle: { times: 30, minutes: 60 },
  params: ofVisit,
  query: noQuery,
  body: CaseEntry,
  answer: CompanyCase,
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

/** One's own case, with the visit as far as one may still see it. */
export const MyCase = CompanyCase.extend({
  visit: z
    .object({ id: z.uuid(), slug: z.string(), title: Text, countries: z.array(CountryCode) })
    .optional()
    .meta({ description: 'Left out when the visit is not mine to see any more' }),
}).meta({ id: 'MyCase' });
export type MyCase = z.infer<typeof MyCase>;

export const listMyCases = endpoint({
  id: 'listMyCases',
  method: 'GET',
  path: '/api/v1/me/cases',
  summary: 'The cases I attached to official visits, the latest first',
  tag: 'My account',
  callers: 'signed_in',
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(MyCase) }).meta({ id: 'MyCases' }),
  problems: ['badRequest', 'unauthenticated'],
  sharedCacheSeconds: 0,
});

export const changeCase = endpoint({
  id: 'changeCase',
  method: 'PUT',
  path: '/api/v1/me/cases/{id}',
  summary: 'Change a case I attached',
  description: 'Everything is replaced: what is left out is gone.',
  tag: 'My account',
  callers: 'signed_in',
  throttle: { times: 120, minutes: 60 },
  params: ofCase,
  query: noQuery,
  body: z.strictObject(caseFields),
  answer: CompanyCase,
  problems: ['badRequest', 'unauthenticated', 'notFound', 'conflict', 'tooManyRequests'],
  sharedCacheSeconds: 0,
});

export const withdrawCase = endpoint({
  id: 'withdrawCase',
  method: 'DELETE',
  path: '/api/v1/me/cases/{id}',
  summary: 'Withdraw a case I attached',
  description: 'It is erased at once: nobody reads it any more.',
  tag: 'My account',
  callers: 'signed_in',
  params: ofCase,
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

/** A visit as those see it who read its cases. */
const VisitOfCases = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: Text,
  startsOn: LocalDate.optional().meta({ description: 'First day of its first leg; left out while no date is known' }),
});

export const listVisitsWithCases = endpoint({
  id: 'listVisitsWithCases',
  method: 'GET',
  path: '/api/v1/teams/{team}/cases',
  summary: 'Official visits with cases that a team reads, the one with the latest case first',
  description: 'Of an organisation the visits it entered, of an office those to the countries it answers for.',
  tag: 'Official visits',
  callers: ['editor', 'officer'],
  params: ofTeam,
  query: noQuery,
  answer: z
    .object({
      items: z.array(z.object({ visit: VisitOfCases, cases: z.int(), latestAt: Instant })),
    })
    .meta({ id: 'VisitsWithCases' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

/** A case as its readers see it. */
export const ReadCase = CompanyCase.extend({
  contactName: z.string().optional().meta({ description: 'Name of whoever attached it' }),
}).meta({ id: 'ReadCase' });
export type ReadCase = z.infer<typeof ReadCase>;

export const listCases = endpoint({
  id: 'listCases',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}/cases',
  summary: 'Cases attached to an official visit, the latest first',
  description:
    'For editors and owners of the organisation that entered the visit, and for the offices that answer for a country of ' +
    'it. Planners do not read them.',
  tag: 'Official visits',
  callers: ['editor', 'officer'],
  params: ofTeamsVisit,
  query: pageQuery,
  answer: z
    .object({
      visit: VisitOfCases,
      items: z.array(ReadCase),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
      next: z.string().optional().meta({ description: 'Address of the next page' }),
    })
    .meta({ id: 'Cases' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const casesAsCsv = endpoint({
  id: 'casesAsCsv',
  method: 'GET',
  path: '/api/v1/teams/{team}/events/{event}/cases.csv',
  summary: 'The same as a table',
  description:
    'CSV (RFC 4180) in UTF-8, with semicolons, as Belgian spreadsheets open it. Nothing in it runs as a formula.',
  tag: 'Official visits',
  callers: ['editor', 'officer'],
  params: ofTeamsVisit,
  query: z.strictObject({
    lang: z.enum(['nl', 'en']).optional().meta({ description: 'Language of the heads, Dutch by default' }),
  }),
  answer: z.string(),
  mediaType: 'text/csv',
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});
