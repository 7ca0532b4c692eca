import { Email } from './accounts.ts';
import { line, prose } from './organisations.ts';
import { CountryCode, LocalDate } from './shapes.ts';
import { DatePrecision, EventMode } from './words.ts';
import { z } from './zod.ts';

/**
 * The one form of a dossier, kept as far as it is filled in. What the event tells already is not asked again; the form
 * holds only what is the organiser's to add.
 */

/** An office that is asked, with the days that are wanted there: those of its legs unless told. */
export const WantedOffice = z
  .strictObject({ office: z.string().max(60), from: LocalDate.optional(), to: LocalDate.optional() })
  .meta({ id: 'WantedOffice' });
export type WantedOffice = z.infer<typeof WantedOffice>;

export const WantedService = z
  .strictObject({
    service: z.string().max(60),
    quantity: z.int().min(1).max(999),
    note: prose(1000).optional(),
    neededBy: LocalDate.optional(),
    offices: z
      .array(z.string().max(60))
      .max(40)
      .optional()
      .meta({ description: 'Of which offices it is asked; of all of them unless told' }),
  })
  .meta({ id: 'WantedService' });
export type WantedService = z.infer<typeof WantedService>;

const Window = z.strictObject({ from: LocalDate, to: LocalDate });

export const supportFormFields = {
  offices: z.array(WantedOffice).max(40).optional(),
  services: z.array(WantedService).max(30).optional(),
  contactName: line(160).optional(),
  contactEmail: Email.optional(),
  contactPhone: line(60).optional(),
  partnersThere: prose(2000).optional().meta({ description: 'Partners that are active there already' }),
  leaveAlone: prose(2000).optional().meta({ description: 'Contacts the office should not approach' }),
  agents: prose(2000).optional().meta({ description: 'Agents and distributors that members have there' }),
  goals: prose(4000).optional(),
  targetGroup: prose(2000).optional(),
  delegationLead: line(160).optional(),
  protocol: prose(2000).optional(),
  confidential: z.boolean().optional(),
  flexibilityDays: z.int().min(0).max(90).optional().meta({ description: 'Days earlier or later that would do too' }),
  alternatives: z.array(Window).max(3).optional().meta({ description: 'Other windows that would do' }),
  companies: z.int().min(1).max(2000).optional().meta({ description: 'Companies expected' }),
  people: z.int().min(1).max(5000).optional().meta({ description: 'People expected' }),
  minimumCompanies: z.int().min(1).max(2000).optional().meta({ description: 'Fewer than this, and it does not go on' }),
  recruitment: prose(2000).optional(),
  recruitedBy: LocalDate.optional(),
  peopleToMeet: prose(4000).optional(),
  budget: prose(1000).optional(),
  staffOnSite: z.int().min(0).max(200).optional(),
  equipment: prose(2000).optional(),
  conditions: z.string().max(20).optional().meta({ description: 'Version of the conditions that was accepted' }),
  feedback: z.boolean().optional().meta({ description: 'Promises to tell afterwards what came of it' }),
  consentToPublish: z
    .boolean()
    .optional()
    .meta({ description: 'The event may say “with FIT …” once an office confirmed' }),
};
export const SupportForm = z.strictObject(supportFormFields).meta({ id: 'SupportForm' });
export type SupportForm = z.infer<typeof SupportForm>;

/** A leg in the jurisdiction of an office, as it was when something was asked or agreed on. */
export const BasisLeg = z
  .object({
    id: z.string(),
    country: CountryCode.optional(),
    city: z.string().optional(),
    precision: DatePrecision,
    startsOn: LocalDate.optional(),
    endsOn: LocalDate.optional(),
  })
  .meta({ id: 'BasisLeg' });
export type BasisLeg = z.infer<typeof BasisLeg>;

export const SupportBasis = z
  .object({ mode: EventMode, companies: z.int(), legs: z.array(BasisLeg) })
  .meta({ id: 'SupportBasis', description: 'What of the event a request rests on' });
export type SupportBasis = z.infer<typeof SupportBasis>;
