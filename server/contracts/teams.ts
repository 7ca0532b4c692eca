import { Done, endpoint } from './endpoint.ts';
import { Instant, Label, noQuery } from './shapes.ts';
import { OfficeRole, OrganiserTeamRole } from './words.ts';
import { z } from './zod.ts';

/** A team in addresses: `organiser.voka`, `office.tokyo`, or `head_office`. */
export const TeamCode = z
  .string()
  .max(100)
  .meta({ id: 'TeamCode', description: 'An organisation, an office, or head office', example: 'organiser.voka' });

export const TeamRole = z.union([OrganiserTeamRole, OfficeRole, z.literal('planner')]).meta({ id: 'TeamRole' });
export type TeamRole = z.infer<typeof TeamRole>;

export const Member = z
  .object({ id: z.uuid(), name: z.string(), email: z.string(), role: TeamRole, since: Instant })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof Member>;

export const Team = z
  .object({
    code: TeamCode,
    name: Label,
    roles: z.array(TeamRole).meta({ description: 'Roles there are in this team, from little to much' }),
    members: z.array(Member),
    may: z
      .object({ manage: z.boolean().meta({ description: 'Invite, change roles, take out' }) })
      .meta({ description: 'What whoever asks may do here' }),
  })
  .meta({ id: 'Team' });
export type Team = z.infer<typeof Team>;

export const getTeam = endpoint({
  id: 'getTeam',
  method: 'GET',
  path: '/api/v1/teams/{team}',
  summary: 'Who is in a team',
  tag: 'Teams',
  callers: ['reader', 'officer', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  answer: Team,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const changeRole = endpoint({
  id: 'changeRole',
  method: 'PUT',
  path: '/api/v1/teams/{team}/members/{person}',
  summary: 'Give a member another role',
  description:
    'The last owner of an organisation and the last planner keep theirs. Whoever it concerns is told by mail.',
  tag: 'Teams',
  callers: ['owner', 'head', 'planner'],
  params: z.strictObject({ team: TeamCode, person: z.uuid() }),
  query: noQuery,
  body: z.strictObject({ role: TeamRole }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const endMembership = endpoint({
  id: 'endMembership',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/members/{person}',
  summary: 'Take a member out of a team, or leave it',
  description:
    'Everybody may leave; owners, heads and planners take others out. The last owner of an organisation and the last ' +
    'planner stay. What somebody answers for passes to a colleague, who must be named then.',
  tag: 'Teams',
  callers: ['reader', 'officer', 'planner'],
  params: z.strictObject({ team: TeamCode, person: z.uuid() }),
  query: z.strictObject({
    handOverTo: z
      .uuid()
      .optional()
      .meta({ description: 'Editor or owner who answers from now on for the events of the one who goes' }),
  }),
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});
