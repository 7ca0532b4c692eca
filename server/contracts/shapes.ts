import { z } from './zod.ts';

/** Shapes that several endpoints share. No nulls anywhere: what is not known is left out. */

/** A text in Dutch and, where somebody translated it, English. */
export const Text = z
  .object({ nl: z.string().meta({ description: 'Dutch' }), en: z.string().optional().meta({ description: 'English' }) })
  .meta({ id: 'Text' });
export type Text = z.infer<typeof Text>;

/** A name that always exists in both languages. */
export const Label = z.object({ nl: z.string(), en: z.string() }).meta({ id: 'Label' });
export type Label = z.infer<typeof Label>;

export const LocalDate = z.iso
  .date()
  .refine((day) => day >= '0001', 'is before the first year')
  .meta({ id: 'LocalDate', description: 'A day on the calendar of its place' });
export const Instant = z.iso.datetime().meta({ id: 'Instant', description: 'A moment, in UTC' });
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not the code of a country in two capital letters, such as JP')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2', example: 'JP' });

export const noParams = z.strictObject({});
export const noQuery = z.strictObject({});
/** A page of a list that grows. */
export const pageQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'Page, from 1' }),
  pageSize: z.coerce.number().int().min(1).max(100).optional().meta({ description: 'Rows on a page, 25 by default' }),
});

export const InputIssue = z
  .object({
    type: z.string().meta({ description: 'urn:problem-type:belgif:input-validation:…' }),
    in: z.enum(['query', 'path', 'body']),
    name: z.string(),
    value: z.unknown().optional(),
    reason: z
      .string()
      .optional()
      .meta({ description: 'What is wrong with it in one word, such as `required` or `tooLong`' }),
    detail: z.string(),
  })
  .meta({ id: 'InputIssue' });

export const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    reason: z.string().optional().meta({ description: 'Why, in one word a program can tell apart' }),
    issues: z.array(InputIssue).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong, after RFC 9457' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;
