import { Done, endpoint } from './endpoint.ts';
import { line } from './organisations.ts';
import { CountryCode, Label, LocalDate, noQuery } from './shapes.ts';
import { LoadBand } from './support-words.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

/** What an office abroad can do in each week: who works there, when, and what it is asked and has promised. */

export const usualWeeks = 13;
export const mostWeeks = 53;
/** No office is closed for longer at a stretch, and nobody is away for longer on one form. */
export const longestStretch = 366;

/** Days far off are typing errors. */
const Day = LocalDate.refine((day) => day >= '2000' && day < '2100', 'is not between 2000 and 2100');
const Monday = Day.refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1, 'is not a Monday');
const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00')
  .meta({ example: '09:00' });
const Version = z.int().min(0).meta({ description: 'The version that was changed; another one is refused' });

const WorkingDays = z
  .array(z.int().min(1).max(7))
  .max(7)
  .refine((days) => days.length > 0, { error: 'is empty', params: { reason: 'chooseOne' } })
  .refine((days) => new Set(days).size === days.length, { error: 'names a day twice', params: { reason: 'twice' } })
  .meta({ description: 'Days of the ISO week, 1 for Monday' });

const MinutesPerWeek = z
  .int()
  .refine((minutes) => minutes >= 0 && minutes <= 3600, {
    error: 'is not between 0 and 3600',
    params: { reason: 'weekHours' },
  })
  .meta({ description: 'Working time for requests of organisers in a whole week, in minutes' });

export const StaffHours = z
  .object({ from: Day.meta({ description: 'Counts from the week of this day on' }), minutesPerWeek: MinutesPerWeek })
  .meta({ id: 'StaffHours' });
export type StaffHours = z.infer<typeof StaffHours>;

export const OfficeHours = z
  .object({
    workingDays: z.array(z.int()),
    opensAt: Time,
    closesAt: Time,
    reserve: z.int().meta({ description: 'Percent of the time that is kept for what nobody asked for' }),
    version: z.int().meta({ description: '0 while these are only what is usual in the country' }),
  })
  .meta({ id: 'OfficeHours' });
export type OfficeHours = z.infer<typeof OfficeHours>;

export const StaffMember = z
  .object({
    id: z.uuid(),
    person: z.uuid().optional().meta({ description: 'Their account, for those who have one' }),
    name: z.string().optional().meta({ description: 'Left out once their account was erased' }),
    inTeam: z.boolean().meta({ description: 'Whether they have an account that is in the team of the office' }),
    hours: z.array(StaffHours).meta({ description: 'Since when how much, the earliest first' }),
    version: z.int(),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof StaffMember>;

export const Closure = z
  .object({ id: z.uuid(), first: LocalDate, last: LocalDate, name: z.string() })
  .meta({ id: 'Closure' });
export type Closure = z.infer<typeof Closure>;

const DayOff = z
  .object({ day: LocalDate, name: Label })
  .meta({ id: 'DayOff', description: 'A public holiday where the office is' });
export type DayOff = z.infer<typeof DayOff>;

export const CapacityWeek = z
  .object({
    week: LocalDate.meta({ description: 'Its Monday' }),
    isoWeek: z.string().meta({ example: '2027-W12' }),
    capacity: z
      .int()
      .optional()
      .meta({ description: 'Minutes that can be promised; left out while nobody said who works there: never free' }),
    soft: z.int().meta({ description: 'Minutes asked for and under review, whole' }),
    tentative: z.int().meta({ description: 'Minutes proposed and not answered yet' }),
    firm: z.int().meta({ description: 'Minutes confirmed by both' }),
    band: LoadBand.meta({ description: 'With everything: promises whole, and half of what is only asked for' }),
    firmBand: LoadBand.meta({ description: 'The same of what is confirmed alone' }),
    openDays: z.array(LocalDate).meta({ description: 'Days on which the office works' }),
    holidays: z.array(DayOff),
    closures: z.array(z.uuid()),
    away: z.array(z.object({ staff: z.uuid(), halfDays: z.int() })).meta({ description: 'Days away, in half days' }),
  })
  .meta({ id: 'CapacityWeek' });
export type CapacityWeek = z.infer<typeof CapacityWeek>;

export const CapacitySheet = z
  .object({
    team: TeamCode,
    office: z.object({
      id: z.string(),
      name: Label,
      country: CountryCode,
      timeZone: z.string(),
      holidaysKnown: z.boolean().meta({ description: 'Of some countries no public holidays are known here' }),
    }),
    hours: OfficeHours,
    staff: z.array(StaffMember),
    candidates: z
      .array(z.object({ id: z.uuid(), name: z.string() }))
      .meta({ description: 'Members of the team who are not on the sheet yet' }),
    closures: z.array(Closure).meta({ description: 'Those that are not over before these weeks' }),
    weeks: z.array(CapacityWeek),
    may: z.object({
      edit: z.boolean().meta({ description: 'Change people and leave' }),
      manage: z.boolean().meta({ description: 'Change hours, reserve and closures' }),
    }),
  })
  .meta({ id: 'CapacitySheet' });
export type CapacitySheet = z.infer<typeof CapacitySheet>;

const ofOffice = z.strictObject({ team: TeamCode });
const ofMember = z.strictObject({ team: TeamCode, member: z.uuid() });
const ofClosure = z.strictObject({ team: TeamCode, closure: z.uuid() });
const Made = z.object({ id: z.uuid() }).meta({ id: 'MadeForOffice' });

const common = { tag: 'Offices', query: noQuery, sharedCacheSeconds: 0 } as const;
const byOfficers = { ...common, callers: ['officer', 'planner'] } as const;
const byHeads = { ...common, callers: ['head', 'planner'] } as const;
const unseen = ['badRequest', 'unauthenticated', 'notFound'] as const;

export const getCapacity = endpoint({
  ...byOfficers,
  id: 'getCapacity',
  method: 'GET',
  path: '/api/v1/teams/{team}/capacity',
  summary: 'What an office can do in each week, and what makes it so',
  params: ofOffice,
  query: z.strictObject({
    from: Day.optional().meta({ description: 'A day in the first week; this week when left out' }),
    weeks: z.coerce
      .number()
      .int()
      .min(1)
      .max(mostWeeks)
      .optional()
      .meta({ description: `How many weeks, ${usualWeeks} by default` }),
  }),
  answer: CapacitySheet,
  problems: unseen,
});

export const setOfficeHours = endpoint({
  ...byHeads,
  id: 'setOfficeHours',
  method: 'PUT',
  path: '/api/v1/teams/{team}/capacity/hours',
  summary: 'Say when an office works, and how much of its time it keeps',
  params: ofOffice,
  body: z.strictObject({
    workingDays: WorkingDays,
    opensAt: Time,
    closesAt: Time,
    reserve: z.int().refine((percent) => percent >= 0 && percent <= 90, {
      error: 'is not between 0 and 90',
      params: { reason: 'reserveRange' },
    }),
    version: Version,
  }),
  answer: Done,
  problems: [...unseen, 'forbidden', 'conflict'],
});

export const addStaff = endpoint({
  ...byOfficers,
  id: 'addStaff',
  method: 'POST',
  path: '/api/v1/teams/{team}/capacity/staff',
  summary: 'Enter somebody who works for requests in an office',
  description: 'Somebody with an account in the team of the office, by `person`, or anybody else by `name`.',
  params: ofOffice,
  body: z.strictObject({
    person: z.uuid().optional(),
    name: line(100).optional(),
    ...StaffHours.shape,
  }),
  answer: Made,
  status: 201,
  problems: [...unseen, 'conflict'],
});

export const changeStaff = endpoint({
  ...byOfficers,
  id: 'changeStaff',
  method: 'PUT',
  path: '/api/v1/teams/{team}/capacity/staff/{member}',
  summary: 'Change the working time of somebody in an office',
  description: 'All of it, since when how much: weeks that are over keep what counted then. 0 minutes for who left.',
  params: ofMember,
  body: z.strictObject({
    name: line(100).optional().meta({ description: 'Only for who has no account; left out it stays' }),
    hours: z
      .array(StaffHours)
      .min(1)
      .max(50)
      .refine((hours) => new Set(hours.map(({ from }) => from)).size === hours.length, {
        error: 'names a day twice',
        params: { reason: 'twice' },
      }),
    version: Version,
  }),
  answer: Done,
  problems: [...unseen, 'conflict'],
});

export const removeStaff = endpoint({
  ...byOfficers,
  id: 'removeStaff',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/capacity/staff/{member}',
  summary: 'Take somebody off the sheet of an office, with their hours and leave',
  params: ofMember,
  answer: Done,
  problems: unseen,
});

export const setLeave = endpoint({
  ...byOfficers,
  id: 'setLeave',
  method: 'PUT',
  path: '/api/v1/teams/{team}/capacity/leave',
  summary: 'Say how many days people are away in which weeks',
  description: 'What is not named stays as it is.',
  params: ofOffice,
  body: z.strictObject({
    cells: z
      .array(
        z.strictObject({
          staff: z.uuid(),
          week: Monday.meta({ description: 'Its Monday' }),
          halfDays: z.int().refine((half) => half >= 0 && half <= 14, {
            error: 'is not between 0 and 14',
            params: { reason: 'halfDays' },
          }),
        }),
      )
      .max(1000),
  }),
  largestBody: 200_000,
  answer: Done,
  problems: unseen,
});

export const addAbsence = endpoint({
  ...byOfficers,
  id: 'addAbsence',
  method: 'POST',
  path: '/api/v1/teams/{team}/capacity/staff/{member}/absences',
  summary: 'Say that somebody is away from one day to another',
  description:
    'The days in it on which the office works come on top of what was known of each week, never more than a whole week.',
  params: ofMember,
  body: z.strictObject({ from: Day, to: Day.meta({ description: 'Last day, inclusive' }) }),
  answer: z.object({ days: z.int().meta({ description: 'Days on which the office works' }) }).meta({ id: 'Absence' }),
  status: 201,
  problems: unseen,
});

export const addClosure = endpoint({
  ...byHeads,
  id: 'addClosure',
  method: 'POST',
  path: '/api/v1/teams/{team}/capacity/closures',
  summary: 'Close an office on days that are no public holiday',
  params: ofOffice,
  body: z.strictObject({ first: Day, last: Day.meta({ description: 'Last day, inclusive' }), name: line(100) }),
  answer: Made,
  status: 201,
  problems: [...unseen, 'forbidden'],
});

export const removeClosure = endpoint({
  ...byHeads,
  id: 'removeClosure',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/capacity/closures/{closure}',
  summary: 'Take a closure of an office away',
  params: ofClosure,
  answer: Done,
  problems: [...unseen, 'forbidden'],
});
